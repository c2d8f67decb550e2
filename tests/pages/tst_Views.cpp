// SPDX-License-Identifier: GPL-3.0-only
// Views that are saved, shared and opened in the window, by keyboard alone.
#include "models/views/ViewLink.h"
#include "models/views/ViewsFile.h"
#include "tests/pages/FakeQuestions.h"
#include "widgets/charts/base/Chart.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/dialogs/GoToDialog.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/factory/FactoryPage.h"
#include "widgets/pages/shares/SharesPage.h"
#include "widgets/views/ViewDesk.h"
#include "widgets/views/ViewShelf.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace ff;
using namespace Qt::StringLiterals;

namespace {

QString trouble(const MainWindow& window) {
    const auto* label = window.findChild<QLabel*>(u"troubleText"_s);
    return label->isVisible() ? label->text() : QString();
}

SavedView sharesOfEstonia() {
    SavedView view;
    view.name = "Estonia";
    view.page = PageId::shares;
    view.scope.period = Period::lastMonth;
    view.scope.holder = HolderId{"EE"};
    view.choices = {{"measure", "2"}, {"usageCut", "payer mode"}, {"usageStep", "week"}};
    return view;
}

bool write(const QString& path, const QByteArray& text) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

class tst_Views final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    FakeQuestions m_questions;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_place;

    QString file() const { return m_place->filePath(u"views.toml"_s); }
    ViewsRead kept() const {
        QFile kept(file());
        return kept.open(QIODevice::ReadOnly)
                   ? readViews(kept.readAll().toStdString(), "views.toml")
                   : ViewsRead{};
    }
    QStringList keptNames() const {
        QStringList names;
        for (const SavedView& view : kept().views) {
            names << QString::fromStdString(view.name);
        }
        return names;
    }
    QDialog* press(Qt::Key key, Qt::KeyboardModifiers with, const char* dialog) {
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get())) {
            return nullptr;
        }
        QTest::keyClick(m_window.get(), key, with);
        return m_window->findChild<QDialog*>(QLatin1String(dialog));
    }
    void save(const QString& name) {
        QDialog* dialog = press(Qt::Key_D, Qt::ControlModifier, "saveViewDialog");
        QVERIFY(dialog);
        auto* line = dialog->findChild<QLineEdit*>(u"viewName"_s);
        line->setText(name);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<QDialog*>(u"saveViewDialog"_s));
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() {
        m_place = std::make_unique<QTemporaryDir>();
        open();
    }
    void open() {
        m_window = std::make_unique<MainWindow>(m_questions, *m_theme);
        m_window->setPlaces({m_place->path().toStdString(), {}, {}});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void savesWhatIsShownAndLeadsBack() {
        m_window->openSystem(SystemId{"lumi"});
        Scope scope = m_window->scope();
        scope.period = Period::lastMonth;
        scope.holder = HolderId{"FI"};
        m_window->choose(scope);
        save(u"LUMI & Finland"_s);
        QTRY_COMPARE(keptNames(), QStringList{u"LUMI & Finland"_s});

        m_window->goTo(PageId::overview);
        scope.period = Period::last24h;
        scope.holder = {};
        scope.zone = "Europe/Athens"; // settings of the one who looks
        scope.unit = GpuUnit::h100Equivalent;
        m_window->choose(scope);
        m_window->findChild<QAbstractButton*>(u"railViews"_s)->click();
        auto* menu = m_window->findChild<QMenu*>(u"viewsMenu"_s);
        QVERIFY(menu);
        QAction* entry = nullptr;
        for (QAction* action : menu->actions()) {
            entry = action->text() == u"LUMI && Finland"_s ? action : entry;
        }
        QVERIFY(entry);
        QVERIFY(entry->toolTip().contains(u"Last month"_s));
        entry->trigger();
        menu->close();
        QVERIFY(m_window->findChild<FactoryPage*>()->isVisible());
        QCOMPARE(m_window->findChild<FactoryPage*>()->system(), SystemId{"lumi"});
        QCOMPARE(int(m_window->scope().period), int(Period::lastMonth));
        QCOMPARE(m_window->scope().holder, HolderId{"FI"});
        QCOMPARE(m_window->scope().zone, std::string("Europe/Athens"));
        QCOMPARE(int(m_window->scope().unit), int(GpuUnit::h100Equivalent));
        // It is a place of its own: Back leads to where one was.
        m_window->findChild<QAbstractButton*>(u"back"_s)->click();
        QCOMPARE(int(m_window->scope().period), int(Period::last24h));
    }

    void holdsZoomAndSpan() {
        const Instant day = *parseIso8601("2026-11-02");
        SavedView view;
        view.page = PageId::factories;
        view.system = SystemId{"lumi"};
        view.scope.period = Period::custom;
        view.scope.window = {day, day + std::chrono::days{7}};
        view.zoom = Window{day + std::chrono::days{1}, day + std::chrono::days{2}};
        view.span = Window{day + std::chrono::hours{30}, day + std::chrono::hours{36}};
        m_questions.factoryView.grid = {day, std::chrono::hours{1}, 7 * 24};
        m_window->openView(linkTo(view));
        auto* page = m_window->findChild<FactoryPage*>();
        QTRY_VERIFY(page->isSettled() && page->zoom() == view.zoom);
        QVERIFY(page->span() == view.span);
        const SavedView shown = m_window->shownView();
        QVERIFY(shown.zoom == view.zoom && shown.span == view.span);
        QVERIFY(shown.scope == view.scope);
        m_questions.factoryView = {};
    }

    void holdsWhatIsChosenOnAPage() {
        m_window->showView(sharesOfEstonia());
        auto* page = m_window->findChild<SharesPage*>();
        QVERIFY(page->isVisible());
        QCOMPARE(page->findChild<SegmentedControl*>(u"measure"_s)->currentIndex(), 2);
        const PageChoices now = m_window->shownView().choices;
        QCOMPARE(now.at("measure"), std::string("2"));
        QCOMPARE(now.at("usageCut"), std::string("payer mode"));
        QCOMPARE(now.at("usageStep"), std::string("week"));
        // What the page does not offer is passed over, and nothing that acts is reached.
        SavedView odd = sharesOfEstonia();
        odd.choices = {{"measure", "99"},
                       {"usageCut", "payer nonsense"},
                       {"fixAttribution", "on"},
                       {"language", "de"}};
        m_window->showView(odd);
        QCOMPARE(page->findChild<SegmentedControl*>(u"measure"_s)->currentIndex(), 2);
        QCOMPARE(m_window->shownView().choices.at("usageCut"), std::string("payer"));
    }

    void holdsTheOrderOfEachChartsTable() {
        m_window->openSystem(SystemId{"lumi"});
        auto* page = m_window->findChild<FactoryPage*>();
        QTRY_VERIFY(page->isSettled());
        for (const auto* name : {u"statesChart", u"queueChart"}) {
            page->findChild<Chart*>(QString::fromUtf16(name))->setTableShown(true);
        }
        const SavedView shown = m_window->shownView();
        QVERIFY(shown.choices.contains("statesChart-tableTwin"));
        QVERIFY(shown.choices.contains("queueChart-tableTwin"));
        QVERIFY(viewOfLink(linkTo(shown)));
    }

    /// Ctrl+K checks a view as the list does.
    void goToNamesWhatIsNotKnown() {
        SavedView view = sharesOfEstonia();
        view.scope.network = NetworkId{"moon"};
        m_window->findChild<ViewShelf*>()->keep(view);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* dialog = m_window->findChild<GoToDialog*>();
        QVERIFY(dialog);
        auto* line = dialog->findChild<QLineEdit*>();
        line->setText(u"Estonia"_s);
        auto* list = dialog->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row) { // the state has this name, too
            list->setCurrentRow(row);
        }
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY2(trouble(*m_window).contains(u"\"moon\""_s), qPrintable(trouble(*m_window)));
        QVERIFY(m_window->scope().network.empty());
    }

    /// Answers of the disk come late: none of them brings back what was deleted after it.
    void twoDeletedQuicklyStayDeleted() {
        for (const auto* name : {u"a", u"b", u"c"}) {
            save(QString::fromUtf16(name));
        }
        QTRY_COMPARE(keptNames().size(), 3);
        auto* shelf = m_window->findChild<ViewShelf*>();
        QTest::qWait(50);
        std::vector<std::size_t> sizes;
        connect(shelf, &ViewShelf::viewsChanged, m_window.get(),
                [&] { sizes.push_back(shelf->views().size()); });
        shelf->remove("a");
        shelf->remove("b");
        QTRY_COMPARE(keptNames(), QStringList{u"c"_s});
        QTest::qWait(50);
        QVERIFY((sizes == std::vector<std::size_t>{2, 1}));
    }

    void aViewMayGoWhileItIsRenamed() {
        save(u"a"_s);
        QDialog* dialog = press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier, "viewsDialog");
        QVERIFY(dialog);
        auto* list = dialog->findChild<QListWidget*>(u"views"_s);
        QTest::keyClick(list, Qt::Key_F2);
        auto* rename = dialog->findChild<QDialog*>(u"saveViewDialog"_s);
        QVERIFY(rename);
        m_window->findChild<ViewShelf*>()->remove("a");
        QCOMPARE(list->count(), 0);
        auto* line = rename->findChild<QLineEdit*>(u"viewName"_s);
        line->setText(u"b"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(keptNames().isEmpty());
    }

    void anEmptyListOfFilesOpensNothing() {
        QMimeData dropped;
        dropped.setData(u"text/uri-list"_s, {});
        QVERIFY(ViewDesk::viewIn(&dropped).isEmpty());
    }

    /// The list with keys alone: move, rename, delete, copy, open.
    void isPutInOrderByKeyboard() {
        for (const auto* name : {u"a", u"b", u"c"}) {
            save(QString::fromUtf16(name));
        }
        QTRY_COMPARE(keptNames(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QDialog* dialog = press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier, "viewsDialog");
        QVERIFY(dialog);
        auto* list = dialog->findChild<QListWidget*>(u"views"_s);
        QTRY_VERIFY(list->hasFocus());
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(keptNames(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
        QTRY_COMPARE(list->currentItem()->text(), u"c"_s); // the mark goes with it
        QTest::keyClick(list, Qt::Key_F2);
        auto* rename = dialog->findChild<QDialog*>(u"saveViewDialog"_s);
        auto* line = rename->findChild<QLineEdit*>(u"viewName"_s);
        line->setText(u"a"_s); // taken
        QVERIFY(!rename->findChild<QPushButton*>(u"saveView"_s)->isEnabled());
        line->setText(u"d"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(keptNames(), (QStringList{u"a"_s, u"d"_s, u"b"_s}));
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        const auto copied = viewOfLink(QApplication::clipboard()->text());
        QVERIFY(copied);
        QCOMPARE(copied->name, std::string("d"));
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(keptNames(), (QStringList{u"a"_s, u"b"_s}));
        m_window->goTo(PageId::sources);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<QDialog*>(u"viewsDialog"_s));
        QCOMPARE(int(m_window->shownView().page), int(PageId::overview));
    }

    void areThereAtTheNextStart() {
        save(u"a"_s);
        m_window.reset(); // at once: what was saved is on the disk
        QCOMPARE(keptNames(), QStringList{u"a"_s});
        open();
        QTRY_VERIFY(m_window->findChild<ViewShelf*>()->views().size() == 1);
    }

    /// Two windows keep views at a time.
    void anotherWindowsViewsStay() {
        save(u"mine"_s);
        QTRY_COMPARE(keptNames(), QStringList{u"mine"_s});
        ViewList views = kept().views;
        views.push_back(sharesOfEstonia());
        QVERIFY(write(file(), QByteArray::fromStdString(toToml(views))));
        save(u"mine too"_s);
        QTRY_COMPARE(keptNames(), (QStringList{u"mine"_s, u"Estonia"_s, u"mine too"_s}));
    }

    void aFileThatIsWrongIsLeftAlone() {
        const QByteArray wrong = "[[view]]\nname = \"a\"\npage = \"nowhere\"\n";
        QVERIFY(write(file(), wrong));
        save(u"b"_s);
        QTRY_VERIFY(trouble(*m_window).contains(u"views.toml"_s));
        QFile after(file());
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), wrong);
    }

    /// With one more than it may have, the file would not be understood any more.
    void aFullListStaysWhatItIs() {
        ViewList full;
        for (std::size_t i = 0; i < view_limits::kViews; ++i) {
            full.push_back(sharesOfEstonia());
            full.back().name = std::to_string(i);
        }
        QVERIFY(write(file(), QByteArray::fromStdString(toToml(full))));
        save(u"one more"_s);
        QTRY_VERIFY(trouble(*m_window).contains(u"views.toml"_s));
        QCOMPARE(keptNames().size(), qsizetype(full.size()));
        auto* shelf = m_window->findChild<ViewShelf*>();
        QTRY_COMPARE(shelf->views().size(), full.size());
        SavedView odd = sharesOfEstonia(); // what a file may not hold does not go into it
        odd.name = "odd";
        odd.choices["search"] = std::string(view_limits::kChoice + 1, 'x');
        shelf->keep(odd);
        shelf->remove("8");
        QTRY_COMPARE(keptNames().size(), qsizetype(full.size()) - 1);
    }

    void strangersAreAnsweredWithASentence_data() {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("says");
        QTest::addRow("link") << u"factoryfloor://view?v=1&page=settings"_s << u"\"page\""_s;
        QTest::addRow("another link") << u"factoryfloor://settings?x=1"_s << u"no link"_s;
        QTest::addRow("no file") << u"/nowhere/view.toml"_s << u"/nowhere/view.toml"_s;
        QTest::addRow("no regular file") << u"/dev/zero"_s << u"/dev/zero"_s;
    }
    void strangersAreAnsweredWithASentence() {
        QFETCH(QString, view);
        QFETCH(QString, says);
        const SavedView before = m_window->shownView();
        m_window->openView(view);
        QTRY_VERIFY2(trouble(*m_window).contains(says), qPrintable(trouble(*m_window)));
        QVERIFY(m_window->shownView() == before);
    }

    void whatIsNotKnownHereIsNamed() {
        SavedView view = sharesOfEstonia();
        view.scope.network = NetworkId{"<b>moon</b>"};
        m_window->openView(linkTo(view));
        QVERIFY2(trouble(*m_window).contains(u"\"<b>moon</b>\""_s), qPrintable(trouble(*m_window)));
        QVERIFY(m_window->findChild<SharesPage*>()->isVisible());
        QCOMPARE(m_window->scope().holder, HolderId{"EE"});
    }

    void aFileOpensByNameAndByDrop() {
        const QString path = m_place->filePath(u"estonia.toml"_s);
        QVERIFY(write(path, QByteArray::fromStdString(toToml({sharesOfEstonia()}))));
        m_window->openView(path);
        QTRY_VERIFY(m_window->findChild<SharesPage*>()->isVisible());
        m_window->goTo(PageId::overview);
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QTRY_VERIFY(m_window->findChild<SharesPage*>()->isVisible());
    }

    void aCopiedLinkStandsInTheDialog() {
        QApplication::clipboard()->setText(linkTo(sharesOfEstonia()));
        m_window->findChild<QAbstractButton*>(u"railViews"_s)->click();
        auto* menu = m_window->findChild<QMenu*>(u"viewsMenu"_s);
        menu->actions().at(2)->trigger();
        menu->close();
        auto* dialog = m_window->findChild<QDialog*>(u"openViewDialog"_s);
        QVERIFY(dialog);
        auto* line = dialog->findChild<QLineEdit*>(u"viewLink"_s);
        auto* button = dialog->findChild<QPushButton*>(u"openLink"_s);
        QCOMPARE(line->text(), linkTo(sharesOfEstonia()));
        line->setText(u"https://example.org"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(!dialog->findChild<QLabel*>(u"linkSentence"_s)->text().isEmpty());
        line->setText(linkTo(sharesOfEstonia()));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<SharesPage*>()->isVisible());
    }
};

QTEST_MAIN(tst_Views)
#include "tst_Views.moc"
