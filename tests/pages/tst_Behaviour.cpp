// SPDX-License-Identifier: GPL-3.0-only
// What each control does, tried on the real window without a screen.
#include "tests/pages/FakeQuestions.h"
#include "widgets/charts/manners/TimeLink.h"
#include "widgets/charts/time/TimeChart.h"
#include "widgets/controls/Chip.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/export/Exporter.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/frame/strip/TopStrip.h"
#include "widgets/pages/factory/FactoryPage.h"
#include "widgets/pages/overview/OverviewPage.h"
#include "widgets/pages/shares/SharesPage.h"
#include "widgets/pages/sources/SourcesPage.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <QWindow>
#include <QtTest/qtestspontaneevent.h>

using namespace ff;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kNow = *parseIso8601("2026-11-26T12:00:00Z");

template <class T>
T* child(const QWidget& parent, const QString& name) {
    return parent.findChild<T*>(name);
}

/// A month of hourly values.
FactoryView sampleFactory() {
    FactoryView view;
    view.system = SystemId{"lumi"};
    view.title = "LUMI AIF";
    view.grid = {kNow - 720h, 3h, 240};
    for (const char* key : {"delivered", "allocatedNotBusy", "idle", "down"}) {
        view.states.push_back({key, key, std::vector<std::optional<double>>(240, 100.)});
    }
    for (const char* key : {"a", "b", "c", "d", "e", "f"}) {
        view.queue.push_back({key, key, std::vector<std::optional<double>>(240, 10.)});
    }
    view.queue.push_back({"", "", std::vector<std::optional<double>>(240, 5.)});
    view.waits = {{"p50", "p50", std::vector<std::optional<double>>(240, 60.)},
                  {"p90", "p90", std::vector<std::optional<double>>(240, 600.)}};
    view.capacity.assign(240, 400.);
    view.notes = {{7, SystemId{"lumi"}, kNow - 100h, "cooling\nrepaired", kNow}};
    view.marks = {{{kNow - 100h, kNow - 100h + 1ms}, "note", "cooling repaired"}};
    return view;
}

SharesView sampleShares() {
    SharesView shares;
    shares.columns = {{SystemId{"lumi"}, "LUMI", {}, true}};
    for (const char* id : {"FI", "DE", "EE", ""}) {
        SharesView::Row row;
        row.holder = HolderId{id};
        row.total.gpuHours = 10;
        row.total.coverage = {Duration{100}, Duration{100}};
        row.cells = {row.total};
        shares.rows.push_back(row);
    }
    return shares;
}

/// Through the window, as a desktop sends it: what the chart does not take goes to what is round
/// it.
void wheel(QWidget& at, const QPointF& position, Qt::KeyboardModifiers modifiers, int turns = -1) {
    const QPointF global = at.mapToGlobal(position);
    QWheelEvent event(at.mapTo(at.window(), position), global, {}, QPoint(0, 120 * turns),
                      Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // others are not handed on
    qApp->notify(at.window()->windowHandle(), &event);
}

void pointAt(QWidget& at, const QPointF& position) {
    QMouseEvent event(QEvent::MouseMove, position, at.mapToGlobal(position), Qt::NoButton,
                      Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&at, &event);
}

} // namespace

class tst_Behaviour final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeQuestions> m_questions;
    std::unique_ptr<MainWindow> m_window;

    void openFactory() {
        m_questions->factoryView = sampleFactory();
        m_window->show();
        m_window->openSystem(SystemId{"lumi"});
        QTRY_VERIFY(page<FactoryPage>()->isVisible() && page<FactoryPage>()->isSettled());
    }
    template <class T>
    T* page() const {
        return m_window->findChild<T*>();
    }
    TimeChart* chart(const char* name) const {
        return m_window->findChild<TimeChart*>(QLatin1String(name));
    }
    QString chip(const char* name) const {
        const auto* found = child<Chip>(*m_window, QLatin1String(name));
        return found->isVisible() ? found->text() : QString();
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() {
        m_questions = std::make_unique<FakeQuestions>();
        m_questions->floorView = sampleFloor();
        m_questions->sharesView = sampleShares();
        m_window = std::make_unique<MainWindow>(*m_questions, *m_theme);
    }
    void cleanup() {
        m_window.reset();
        m_questions.reset();
    }

    /// Rail, Ctrl+1..4 and Ctrl+K lead away from the welcome, and Overview leads back to it.
    void theWelcomeHasWaysOutAndIn() {
        m_window->show();
        m_window->showWelcome(true);
        auto* explore = child<QPushButton>(*m_window, u"exploreDemo"_s);
        QVERIFY(explore->isVisible());
        QVERIFY(child<QWidget>(*m_window, u"topStrip"_s)->isVisible());
        auto* sources = child<QAbstractButton>(*m_window, u"railSources"_s);
        QVERIFY(sources->isEnabled());
        sources->click();
        QVERIFY(page<SourcesPage>()->isVisible());
        QVERIFY(!explore->isVisible());
        child<QAbstractButton>(*m_window, u"railOverview"_s)->click();
        QVERIFY(explore->isVisible());
        m_window->openSystem(SystemId{"lumi"}); // as Ctrl+K does
        QVERIFY(page<FactoryPage>()->isVisible());
        child<QAbstractButton>(*m_window, u"back"_s)->click();
        QVERIFY(explore->isVisible());
        m_window->showWelcome(false); // the first source came
        QVERIFY(page<OverviewPage>()->isVisible());
    }

    void thePastOfASourceIsFetchedAsAPersonWants() {
        SourceRow row;
        row.status.source = SourceId{"metrics"};
        row.title = "metrics";
        row.past = PastFetch{row.status.source, 30h, 40h, false};
        m_questions->sourcesView.rows = {row};
        m_window->show();
        m_window->goTo(PageId::sources);
        auto* button = child<QPushButton>(*m_window, u"sourcePast"_s);
        QTRY_VERIFY(button->isVisible());
        const auto* facts = child<QLabel>(*m_window, u"sourceFacts"_s);
        QVERIFY2(facts->text().contains(u"25"_s), qPrintable(facts->text()));
        button->click();
        QVERIFY(!m_questions->pastFetched.at(row.status.source));
        m_questions->sourcesView.rows.front().past->stopped = true;
        emit m_questions->changed();
        QTRY_COMPARE(button->text(), u"Fetch the past"_s);
        button->click();
        QVERIFY(m_questions->pastFetched.at(row.status.source));
        m_questions->sourcesView.rows.front().past.reset(); // all is there
        emit m_questions->changed();
        QTRY_VERIFY(!button->isVisible());
    }

    /// The chips count the sources that Sources lists, whatever page is open and whatever network.
    void theChipsAreRightOnEveryPage() {
        m_window->show();
        for (const PageId id :
             {PageId::overview, PageId::factories, PageId::shares, PageId::sources}) {
            m_window->goTo(id);
            m_questions->sourcesHealth.count = {17, 1, 1, 0};
            emit m_questions->changed();
            QTRY_COMPARE(chip("live"), u"17 live"_s);
            QCOMPARE(chip("unreachable"), u"1 unreachable"_s);
            Scope scope = m_window->scope();
            scope.network = NetworkId{id == PageId::overview ? "icain" : ""};
            m_window->choose(scope);
            m_questions->sourcesHealth.count = {16, 1, 0, 2};
            emit m_questions->configurationChanged(); // a source was removed, two were added
            QTRY_COMPARE(chip("live"), u"16 live"_s);
            QCOMPARE(chip("unreachable"), QString());
            QCOMPARE(chip("notAsked"), u"2 not asked yet"_s);
        }
    }

    void theWheelScrollsThePage() {
        openFactory();
        m_window->resize(1180, 640);
        auto* scroll = m_window->findChild<FactoryPage*>()->findChild<QScrollArea*>();
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        TimeChart* states = chart("statesChart");
        const QPointF inside = states->plotArea().center();
        wheel(*states, inside, Qt::NoModifier);
        QVERIFY(!states->link()->isZoomed());
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
        scroll->verticalScrollBar()->setValue(0);
        wheel(*states, inside, Qt::ControlModifier, 1);
        QVERIFY(states->link()->isZoomed());
        states->link()->reset();
        QTest::mouseClick(states, Qt::LeftButton, {}, inside.toPoint());
        wheel(*states, inside, Qt::NoModifier, 1);
        QVERIFY(states->link()->isZoomed());
        states->link()->reset();
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(states, &leave); // and comes back while it scrolls
        wheel(*states, inside, Qt::NoModifier, -1);
        QVERIFY(!states->link()->isZoomed());
    }

    void aZoomFetchesFinerDataAndIsResetByOneClick() {
        openFactory();
        TimeLink* link = chart("statesChart")->link();
        auto* reset = child<QToolButton>(*m_window, u"resetZoom"_s);
        QVERIFY(!reset->isVisible());
        m_questions->factoryScopes.clear();
        m_questions->factoryColumns.clear();
        FactoryView fine = sampleFactory();
        fine.grid = {kNow - 36h, 10min, 240};
        m_questions->factoryView = fine;
        link->setVisible({kNow - 24h + 7min + 13s, kNow - 12h + 7min + 13s});
        QTRY_COMPARE(m_questions->factoryScopes.size(), 1u);
        const Window asked = m_questions->factoryScopes.front().window;
        QVERIFY(asked.from <= kNow - 24h + 7min && asked.to >= kNow - 12h + 8min);
        QVERIFY(asked.length() <= 25h);
        // Bins are counted from there: round times, whatever the pixels were.
        QCOMPARE(asked.from.time_since_epoch() % 1min, Duration{});
        QTRY_VERIFY(chart("statesChart")->data().grid.every == 10min);
        QVERIFY(chart("queueChart")->data().grid.every == 10min);
        QVERIFY(link->full().length() == 720h); // there is all of it to go back to
        QVERIFY(link->visible().length() == 12h);
        QVERIFY(reset->isVisible());
        const QString named = child<QWidget>(*m_window, u"period"_s)->accessibleName();
        QVERIFY2(named.contains(u"25 Nov"_s) && named.contains(u"zoomed"_s), qPrintable(named));
        // Asked for by the pixel: the part, and half as much on each side.
        const std::int64_t pixels = chart("statesChart")->plotColumns();
        QVERIFY(std::abs(m_questions->factoryColumns.front() - 2 * pixels) <= 2);
        reset->click();
        QVERIFY(!link->isZoomed());
        QVERIFY(!reset->isVisible());
        QVERIFY(chart("statesChart")->data().grid.every == 3h);
    }

    void aNoteIsAddedWhereOneClicked() {
        openFactory();
        TimeChart* states = chart("statesChart");
        QTest::mouseDClick(states, Qt::LeftButton, Qt::ControlModifier,
                           states->plotArea().center().toPoint());
        auto* dialog = m_window->findChild<QDialog*>(u"noteDialog"_s);
        QVERIFY(dialog);
        auto* keep = child<QPushButton>(*dialog, u"keepNote"_s);
        QVERIFY(!keep->isEnabled()); // nothing is written yet
        child<QPlainTextEdit>(*dialog, u"noteText"_s)->setPlainText(u" new scheduler settings "_s);
        keep->click();
        QTRY_COMPARE(m_questions->keptNotes.size(), 1u);
        const Note& note = m_questions->keptNotes.front();
        QCOMPARE(note.text, std::string("new scheduler settings"));
        QCOMPARE(note.system, SystemId{"lumi"});
        const auto off = note.at - (kNow - 360h);
        QVERIFY(off < 6h && off > -6h);
    }

    void notesAreListedChangedRemovedAndExported() {
        openFactory();
        auto* list = child<QTableWidget>(*m_window, u"notes"_s);
        QTRY_COMPARE(list->rowCount(), 1);
        QCOMPARE(list->item(0, 1)->text(), u"cooling repaired"_s);
        QVERIFY(chart("statesChart")
                    ->readoutAt(kNow - 100h)
                    .contains(u"cooling repaired"_s)); // and on the chart
        list->selectRow(0);
        child<QPushButton>(*m_window, u"changeNote"_s)->click();
        auto* dialog = m_window->findChild<QDialog*>(u"noteDialog"_s);
        QVERIFY(dialog);
        auto* text = child<QPlainTextEdit>(*dialog, u"noteText"_s);
        QCOMPARE(text->toPlainText(), u"cooling\nrepaired"_s);
        text->setPlainText(u"cooling replaced"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_questions->keptNotes.size(), 1u);
        QCOMPARE(m_questions->keptNotes.front().id, 7);
        QTest::keyClick(list, Qt::Key_Delete);
        auto* sure = m_window->findChild<QDialog*>(u"removeNoteQuestion"_s);
        QVERIFY(sure);
        QVERIFY(m_questions->removedNotes.empty()); // asked first
        for (QPushButton* button : sure->findChildren<QPushButton*>()) {
            if (button->text() == u"Remove"_s) {
                button->click();
            }
        }
        QTRY_COMPARE(m_questions->removedNotes, std::vector<std::int64_t>{7});
    }

    void theFocusStaysWithTheChart() {
        openFactory();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        TimeChart* states = chart("statesChart");
        states->setFocus();
        QTest::keyClick(states, Qt::Key_T);
        auto* twin = child<QTableView>(*states, u"tableTwin"_s);
        QCOMPARE(QApplication::focusWidget(), twin);
        QTest::keyClick(twin, Qt::Key_T);
        QCOMPARE(QApplication::focusWidget(), states);
        QVERIFY(!states->isTableShown());
    }

    /// Strip, matrix and panel are of one state.
    void theStateFilterSelectsOnShares() {
        m_window->show();
        m_window->goTo(PageId::shares);
        auto* totals = child<QTableView>(*m_window, u"matrixTotals"_s);
        QTRY_COMPARE(m_questions->askedHolder, HolderId{"FI"}); // the largest
        const auto choose = [&](const char* holder) {
            Scope scope = m_window->scope();
            scope.holder = HolderId{holder};
            m_window->choose(scope);
        };
        choose("EE");
        QTRY_COMPARE(m_questions->askedHolder, HolderId{"EE"});
        QTRY_COMPARE(totals->currentIndex().row(), 2);
        totals->setCurrentIndex(totals->model()->index(1, 0)); // a click on Germany
        QTRY_COMPARE(m_questions->askedHolder, HolderId{"DE"});
        QCOMPARE(m_window->scope().holder, HolderId{"DE"});
        totals->setCurrentIndex(totals->model()->index(3, 0)); // unattributed is no state
        QTRY_COMPARE(m_questions->askedHolder, HolderId{""});
        QCOMPARE(m_window->scope().holder, HolderId{""});
        QCOMPARE(totals->currentIndex().row(), 3);
        choose("PL"); // used nothing: no row is marked, and the panel is of Poland
        QTRY_COMPARE(m_questions->askedHolder, HolderId{"PL"});
        QTRY_VERIFY(!totals->currentIndex().isValid());
    }

    void aStateOfOverviewIsSelectedInTheMatrix() {
        m_window->show();
        m_window->goTo(PageId::shares);
        auto* view = child<SegmentedControl>(*m_window, u"sharesView"_s);
        view->setCurrentIndex(1);
        m_window->goTo(PageId::overview);
        emit page<OverviewPage>() -> holderActivated(HolderId{"DE"}, {});
        QTRY_COMPARE(m_questions->askedHolder, HolderId{"DE"});
        QCOMPARE(view->currentIndex(), 0);
        auto* totals = child<QTableView>(*m_window, u"matrixTotals"_s);
        QTRY_VERIFY(totals->isVisible());
        QTRY_COMPARE(totals->currentIndex().row(), 1);
    }

    /// Nothing chosen is not "unattributed": the mark and the panel agree after new samples.
    void newSamplesDoNotMoveTheSelection() {
        m_window->show();
        m_window->goTo(PageId::shares);
        auto* totals = child<QTableView>(*m_window, u"matrixTotals"_s);
        for (int time = 0; time < 3; ++time) {
            QTRY_COMPARE(m_questions->askedHolder, HolderId{"FI"});
            QCOMPARE(totals->currentIndex().row(), 0);
            emit m_questions->changed();
            QTRY_VERIFY(page<SharesPage>()->isSettled());
        }
    }

    void oneReadoutAtATimeStaysInsideItsChart() {
        openFactory();
        TimeChart* queue = chart("queueChart");
        TimeChart* states = chart("statesChart");
        const QImage statesBefore = states->grab().toImage();
        pointAt(*queue, queue->plotArea().center());
        QVERIFY(queue->link()->isRead(queue));
        QVERIFY(!queue->link()->isRead(states)); // it draws the line alone
        const QImage lined = states->grab().toImage();
        int columns = 0;
        for (int x = 0; x < lined.width(); ++x) {
            const QRect column(x, 0, 1, lined.height());
            columns += lined.copy(column) != statesBefore.copy(column) ? 1 : 0;
        }
        QVERIFY2(columns > 0 && columns <= 4, qPrintable(QString::number(columns)));
        // Legend and axes are as they were: the box stays inside the plot.
        const QRect plot = queue->plotArea().toRect();
        const QImage with = queue->grab().toImage();
        queue->link()->setCursor(std::nullopt);
        const QImage without = queue->grab().toImage();
        QVERIFY(with.copy(plot) != without.copy(plot));
        const QRect above(0, 0, queue->width(), plot.top() - 1);
        QCOMPARE(with.copy(above), without.copy(above));
        const QRect below(0, plot.bottom() + 3, queue->width(),
                          queue->height() - plot.bottom() - 3);
        QCOMPARE(with.copy(below), without.copy(below));
        QCOMPARE(states->grab().toImage(), statesBefore);
    }

    void theFirstWindowFitsTheScreen() {
        const QSize room = m_window->screen()->availableGeometry().size();
        const QSize least = m_window->minimumSize(); // the screen of a test may be smaller still
        QVERIFY(m_window->width() <= std::max(room.width(), least.width()));
        QVERIFY(m_window->height() <= std::max(room.height(), least.height()));
        // A screen of 1280x720 has to hold it with its title bar.
        QVERIFY(m_window->minimumWidth() <= 1280);
        QVERIFY(m_window->minimumHeight() + 38 <= 720);
    }

    void keysAreListed() {
        for (QShortcut* shortcut : m_window->findChildren<QShortcut*>()) {
            if (shortcut->key() == QKeySequence(Qt::Key_F1)) {
                emit shortcut->activated();
            }
        }
        auto* help = m_window->findChild<QDialog*>(u"helpDialog"_s);
        QVERIFY(help && help->isVisible());
        QString all;
        for (const QLabel* label : help->findChildren<QLabel*>()) {
            all += label->text() + u'\n';
        }
        for (const char* keys : {"Ctrl+K", "Alt+Left", "F1", "Ctrl+Right", "Backspace", "M"}) {
            QVERIFY2(all.contains(QLatin1String(keys)), keys);
        }
    }

    void theLastPageIsRestored() {
        const QTemporaryDir place;
        QSettings settings(place.filePath(u"window.ini"_s), QSettings::IniFormat);
        openFactory();
        m_window->memory().write(settings);
        MainWindow next(*m_questions, *m_theme);
        next.recall(WindowMemory::read(settings, next.memory()));
        next.show();
        QTRY_VERIFY(next.findChild<FactoryPage*>()->isVisible());
        QCOMPARE(next.findChild<FactoryPage*>()->system(), SystemId{"lumi"});
    }

    void chosenStatesAreRememberedOverARestart() {
        const QTemporaryDir place;
        QSettings settings(place.filePath(u"window.ini"_s), QSettings::IniFormat);
        Scope scope = m_window->scope();
        for (const char* state : {"CZ", "EE"}) {
            scope.holder = HolderId{state};
            m_window->choose(scope);
        }
        scope.holder = {};
        m_window->choose(scope);
        m_window->memory().write(settings);
        MainWindow next(*m_questions, *m_theme);
        next.recall(WindowMemory::read(settings, next.memory()));
        QCOMPARE(next.memory().recent, (std::vector{HolderId{"EE"}, HolderId{"CZ"}}));
    }

    void aSaveProposesTheRightEndingAndIsConfirmed() {
        openFactory();
        const QTemporaryDir place;
        TimeChart* states = chart("statesChart");
        states->exporter()->savePicture();
        auto* dialog = m_window->findChild<QFileDialog*>(u"saveDialog"_s);
        QVERIFY(dialog);
        const auto ending = [&] { return QFileInfo(dialog->selectedFiles().value(0)).suffix(); };
        QVERIFY(dialog->selectedNameFilter().contains(u'.' + ending() + u')'));
        for (const QString& filter : dialog->nameFilters()) {
            dialog->selectNameFilter(filter);
            emit dialog->filterSelected(filter);
            QVERIFY2(filter.contains(u'.' + ending() + u')'), qPrintable(ending()));
            QCOMPARE(dialog->defaultSuffix(), ending());
        }
        const QString path = place.filePath(u"a.png"_s);
        emit dialog->fileSelected(path);
        auto* notice = child<QLabel>(*m_window, u"noticeText"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(QFile::exists(path));
        QVERIFY2(notice->text().contains(path), qPrintable(notice->text()));
        states->exporter()->copy();
        QVERIFY2(notice->text().contains(u"copied"_s), qPrintable(notice->text()));
        dialog->close();
    }

    void theSimulationCanBeLeft() {
        m_questions->sourcesHealth.simulated = true;
        emit m_questions->changed();
        m_window->show();
        QTRY_VERIFY(m_window->windowTitle().contains(u"simulated"_s));
        QSignalSpy left(m_window.get(), &MainWindow::sitesRequested);
        child<QToolButton>(*m_window, u"appearance"_s)->click();
        auto* leave = m_window->findChild<QAction*>(u"leaveSimulation"_s);
        QVERIFY(leave);
        leave->trigger();
        QCOMPARE(left.count(), 1);
    }
};

QTEST_MAIN(tst_Behaviour)
#include "tst_Behaviour.moc"
