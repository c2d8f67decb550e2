// SPDX-License-Identifier: GPL-3.0-only
#include "models/views/KnownNames.h"
#include "models/views/ViewFields.h"
#include "models/views/ViewLink.h"

#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;

namespace {

Window hours(int from, int to) {
    const Instant day = *parseIso8601("2026-11-02");
    return {day + std::chrono::hours{from}, day + std::chrono::hours{to}};
}

SavedView everything() {
    SavedView view;
    view.name = "LUMI & friends = 50 % + \"more\" é";
    view.page = PageId::factories;
    view.system = SystemId{"lumi"};
    view.holder = HolderId{"FI"};
    view.holderSystem = SystemId{"lumi"};
    view.scope.period = Period::custom;
    view.scope.window = hours(0, 48);
    view.scope.network = NetworkId{"aif"};
    view.scope.holder = HolderId{"FI"};
    view.scope.mode = ModeId{"fast-lane"};
    view.scope.view = HolderView::payer;
    view.zoom = hours(3, 9);
    view.span = hours(4, 5);
    view.choices = {{"measure", "share"}, {"sort", "2 down&x=1"}};
    return view;
}

} // namespace

/// Links that Factory Floor writes lead back; what strangers write is refused with a sentence.
class tst_ViewLink final : public QObject {
    Q_OBJECT

private slots:
    void leadsBack() {
        const SavedView view = everything();
        const QString link = linkTo(view);
        QVERIFY2(link.startsWith(u"factoryfloor://view?v=1&name="_s), qPrintable(link));
        QVERIFY(!link.contains(u' ') && !link.contains(u'"') && !link.contains(u'+'));
        const auto back = viewOfLink(u"  "_s + link + u'\n'); // as it is copied out of a mail
        QVERIFY2(back.has_value(), qPrintable(back ? QString() : back.error()));
        QCOMPARE(fieldsOf(*back), fieldsOf(view));
        QVERIFY(*back == view);
    }

    /// A shared view never changes the settings of the one who opens it.
    void hasNoSettings() {
        SavedView view = everything();
        view.scope.zone = "Europe/Helsinki";
        view.scope.unit = GpuUnit::h100Equivalent;
        const auto back = viewOfLink(linkTo(view));
        QVERIFY(back);
        QCOMPARE(back->scope.zone, Scope().zone);
        QCOMPARE(int(back->scope.unit), int(GpuUnit::physical));
    }

    void unattributedIsAPanelOfItsOwn() {
        SavedView view;
        view.page = PageId::shares;
        view.holder = HolderId{};
        const auto back = viewOfLink(linkTo(view));
        QVERIFY(back && back->holder && back->holder->empty());
    }

    /// What is empty is left out in a link, and a link that has it says the same as one without.
    void emptyIsNotThere() {
        const auto view = viewOfLink(
            u"factoryfloor://view?v=1&page=shares&panel-system=&choice.measure=&choice.x=y"_s);
        QVERIFY(view);
        QVERIFY(!view->holderSystem);
        QCOMPARE(view->choices, (PageChoices{{"x", "y"}}));
        const auto back = viewOfLink(linkTo(*view));
        QVERIFY(back && *back == *view);
    }

    void refusesStrangers_data() {
        QTest::addColumn<QString>("link");
        const auto add = [](const char* name, const QString& link) {
            QTest::addRow("%s", name) << link;
        };
        const QString good = u"factoryfloor://view?v=1&page=overview"_s;
        add("empty", {});
        add("another scheme", u"https://view?v=1"_s);
        add("another host", u"factoryfloor://settings?language=de"_s);
        add("no host", u"factoryfloor:view?page=overview"_s);
        add("a path", u"factoryfloor://view/etc/passwd?page=overview"_s);
        add("a login", u"factoryfloor://a:b@view?page=overview"_s);
        add("a port", u"factoryfloor://view:80?page=overview"_s);
        add("a fragment", good + u"#x"_s);
        add("too long", good + u"&name="_s + QString(9000, u'x'));
        add("unknown field", good + u"&language=de"_s);
        add("a field twice", good + u"&page=shares"_s);
        add("a later version", u"factoryfloor://view?v=2&page=overview"_s);
        add("unknown page", u"factoryfloor://view?v=1&page=settings"_s);
        add("unknown period", good + u"&period=forever"_s);
        add("custom without window", good + u"&period=custom"_s);
        add("window backwards", good + u"&period=custom&window=2026-11-03/2026-11-02"_s);
        add("window of no time", good + u"&period=custom&window=x"_s);
        add("window of another century", good + u"&zoom=1926-11-02/1926-11-03"_s);
        add("control characters", good + u"&system=lu%00mi"_s);
        add("line break in a name", good + u"&holder=F%0AI"_s);
        add("bytes that are no text", good + u"&system=%ff%fe"_s);
        add("long identifier", good + u"&system="_s + QString(101, u'x'));
        add("long choice", good + u"&choice.sort="_s + QString(401, u'x'));
        add("choice without name", good + u"&choice.=1"_s);
        add("odd choice", good + u"&choice.A%2F=1"_s);
        QString many = good;
        for (char a = 'a'; a <= 'g'; ++a) {
            for (char b = 'a'; b <= 'g'; ++b) {
                many += u"&choice."_s + QLatin1Char(a) + QLatin1Char(b) + u"=1"_s;
            }
        }
        add("many choices", many);
    }
    void refusesStrangers() {
        QFETCH(QString, link);
        const auto view = viewOfLink(link);
        QVERIFY(!view);
        QVERIFY2(view.error().endsWith(u'.') && view.error().size() < 400,
                 qPrintable(view.error()));
        QVERIFY(viewOfLink(u"factoryfloor://view?v=1&page=overview"_s)); // only that was wrong
    }

    void namesArePlain() {
        QCOMPARE(plainViewName(u"  a\nb\tc\x01 "_s), std::string("a b c"));
        QCOMPARE(plainViewName(QString(500, u'x')).size(), view_limits::kName);
        // A letter of two halves is whole or not there: a half could not be read again.
        const QString almost(qsizetype(view_limits::kName) - 1, u'x');
        QCOMPARE(plainViewName(almost + u"\U0001F600"_s), almost.toStdString());
        QCOMPARE(plainViewName(u"a\U0001F600"_s), std::string("a\xf0\x9f\x98\x80"));
        QCOMPARE(plainViewName(u"a"_s + QChar(0xd83d) + u"b"_s), std::string("ab"));
    }

    void saysWhatIsNotKnownHere() {
        Federation federation;
        federation.systems.emplace_back().id = SystemId{"lumi"};
        federation.networks.emplace_back().id = NetworkId{"aif"};
        federation.holders.emplace_back().id = HolderId{"FI"};
        federation.modes.emplace_back().id = ModeId{"fast-lane"};
        KnownPart whole = knownPart(everything(), federation);
        QVERIFY(whole.sentence.isEmpty());
        QVERIFY(whole.view == everything());

        federation.systems.front().id = SystemId{"leonardo"};
        federation.modes.clear();
        const KnownPart part = knownPart(everything(), federation);
        QVERIFY(part.sentence.contains(u"\"lumi\", \"fast-lane\""_s));
        QVERIFY(part.view.system.empty() && !part.view.zoom && !part.view.span);
        QVERIFY(part.view.scope.mode.empty() && !part.view.holderSystem);
        QCOMPARE(part.view.scope.holder, HolderId{"FI"});
    }
};

QTEST_APPLESS_MAIN(tst_ViewLink)
#include "tst_ViewLink.moc"
