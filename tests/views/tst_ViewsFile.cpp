// SPDX-License-Identifier: GPL-3.0-only
#include "models/views/ViewList.h"
#include "models/views/ViewsFile.h"

#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;

namespace {

SavedView named(const std::string& name, PageId page = PageId::overview) {
    SavedView view;
    view.name = name;
    view.page = page;
    return view;
}

std::vector<std::string> namesOf(const ViewList& views) {
    std::vector<std::string> names;
    for (const SavedView& view : views) {
        names.push_back(view.name);
    }
    return names;
}

} // namespace

class tst_ViewsFile final : public QObject {
    Q_OBJECT

    using Names = std::vector<std::string>;

private slots:
    void leadsBack() {
        SavedView shares = named("\"Quotes\" \\ and é", PageId::shares);
        shares.holder = HolderId{"EE"};
        shares.choices = {{"measure", "entitlement"}};
        const ViewList views{shares, named("two", PageId::sources)};
        const ViewsRead read = readViews(toToml(views), "views.toml");
        QCOMPARE(read.problems, QStringList());
        QVERIFY(read.views == views);
        QVERIFY(readViews(toToml({}), "views.toml").views.empty());
    }

    /// One that is wrong leaves the others standing, and is named with its line.
    void saysWhatIsWrong_data() {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("says");
        QTest::addColumn<std::size_t>("taken");
        const QByteArray good = "[[view]]\nname = \"a\"\npage = \"shares\"\n";
        QTest::addRow("no TOML") << QByteArray("[[view") << u"views.toml"_s << std::size_t(0);
        QTest::addRow("another value") << good + "[[view]]\nname = 7\n"
                                       << u"views.toml:4: "_s << std::size_t(1);
        QTest::addRow("another table") << good + "[[view]]\n[view.settings]\nlanguage = \"de\"\n"
                                       << u"views.toml:4: "_s << std::size_t(1);
        QTest::addRow("deeper") << good + "[[view]]\n[view.choice.choice]\na = \"b\"\n"
                                << u"views.toml:4: "_s << std::size_t(1);
        QTest::addRow("unknown page") << good + "[[view]]\npage = \"x\"\n"
                                      << u"\"page\""_s << std::size_t(1);
        QTest::addRow("name twice") << good + good << u"\"a\""_s << std::size_t(1);
        QTest::addRow("other entries") << good + "[[source]]\nid = \"x\"\n"
                                       << u"source"_s << std::size_t(1);
        QTest::addRow("too large") << good + QByteArray(qsizetype(view_limits::kFile), '#')
                                   << u"larger"_s << std::size_t(0);
    }
    void saysWhatIsWrong() {
        QFETCH(QByteArray, toml);
        QFETCH(QString, says);
        QFETCH(std::size_t, taken);
        const ViewsRead read = readViews(toml.toStdString(), "views.toml");
        QCOMPARE(read.views.size(), taken);
        QCOMPARE(read.problems.size(), 1);
        QVERIFY2(read.problems[0].contains(says), qPrintable(read.problems[0]));
    }

    void holdsNoMoreThanItMay() {
        std::string toml;
        for (std::size_t i = 0; i < view_limits::kViews + 2; ++i) {
            toml += "[[view]]\nname = \"" + std::to_string(i) + "\"\n";
        }
        const ViewsRead read = readViews(toml, "views.toml");
        QCOMPARE(read.views.size(), view_limits::kViews);
        QCOMPARE(read.problems.size(), 1);
    }

    void listsKeepOrderAndNames() {
        ViewList views;
        for (const char* name : {"a", "b", "c"}) {
            views = withView(views, named(name));
        }
        views = withView(views, named("b", PageId::shares)); // the same name: in its place
        QCOMPARE(namesOf(views), (Names{"a", "b", "c"}));
        QCOMPARE(int(views[1].page), int(PageId::shares));
        QCOMPARE(namesOf(moved(views, "c", -1)), (Names{"a", "c", "b"}));
        QCOMPARE(namesOf(moved(views, "a", 9)), (Names{"b", "c", "a"}));
        QCOMPARE(namesOf(moved(views, "a", -1)), (Names{"a", "b", "c"}));
        QCOMPARE(namesOf(moved(views, "z", 1)), (Names{"a", "b", "c"}));
        QCOMPARE(namesOf(renamed(views, "a", "d")), (Names{"d", "b", "c"}));
        QCOMPARE(namesOf(renamed(views, "a", "b")), (Names{"a", "b", "c"}));
        QCOMPARE(namesOf(renamed(views, "a", "")), (Names{"a", "b", "c"}));
        QCOMPARE(namesOf(withoutView(views, "b")), (Names{"a", "c"}));
        QCOMPARE(freeName(views, "a"), std::string("a 2"));
        QCOMPARE(freeName(views, "z"), std::string("z"));
    }
};

QTEST_APPLESS_MAIN(tst_ViewsFile)
#include "tst_ViewsFile.moc"
