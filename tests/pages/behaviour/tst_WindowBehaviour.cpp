// SPDX-License-Identifier: GPL-3.0-only
#include "tests/pages/behaviour/TriedWindow.h"
#include "widgets/pages/overview/OverviewPage.h"
#include "widgets/pages/sources/SourcesPage.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace ff;

/// The window round its pages: ways in and out, chips, keys, and what it remembers.
class tst_WindowBehaviour final : public QObject {
    Q_OBJECT

    TriedWindow m_tried;

private slots:
    void init() { m_tried.open(); }
    void cleanup() { m_tried.close(); }

    /// Rail, Ctrl+1..4 and Ctrl+K lead away from the welcome, and Overview leads back to it.
    void theWelcomeHasWaysOutAndIn() {
        m_tried.window->show();
        m_tried.window->showWelcome(true);
        auto* explore = child<QPushButton>(*m_tried.window, u"exploreDemo"_s);
        QVERIFY(explore->isVisible());
        QVERIFY(child<QWidget>(*m_tried.window, u"topStrip"_s)->isVisible());
        auto* sources = child<QAbstractButton>(*m_tried.window, u"railSources"_s);
        QVERIFY(sources->isEnabled());
        sources->click();
        QVERIFY(m_tried.page<SourcesPage>()->isVisible());
        QVERIFY(!explore->isVisible());
        child<QAbstractButton>(*m_tried.window, u"railOverview"_s)->click();
        QVERIFY(explore->isVisible());
        m_tried.window->openSystem(SystemId{"lumi"}); // as Ctrl+K does
        QVERIFY(m_tried.page<FactoryPage>()->isVisible());
        child<QAbstractButton>(*m_tried.window, u"back"_s)->click();
        QVERIFY(explore->isVisible());
        m_tried.window->showWelcome(false); // the first source came
        QVERIFY(m_tried.page<OverviewPage>()->isVisible());
    }

    /// The chips count the sources that Sources lists, whatever page is open and whatever network.
    void theChipsAreRightOnEveryPage() {
        m_tried.window->show();
        for (const PageId id :
             {PageId::overview, PageId::factories, PageId::shares, PageId::sources}) {
            m_tried.window->goTo(id);
            m_tried.questions->sourcesHealth.count = {17, 1, 1, 0};
            emit m_tried.questions->changed();
            QTRY_COMPARE(m_tried.chip("live"), u"17 live"_s);
            QCOMPARE(m_tried.chip("unreachable"), u"1 unreachable"_s);
            Scope scope = m_tried.window->scope();
            scope.network = NetworkId{id == PageId::overview ? "icain" : ""};
            m_tried.window->choose(scope);
            m_tried.questions->sourcesHealth.count = {16, 1, 0, 2};
            emit m_tried.questions->configurationChanged(); // a source was removed, two were added
            QTRY_COMPARE(m_tried.chip("live"), u"16 live"_s);
            QCOMPARE(m_tried.chip("unreachable"), QString());
            QCOMPARE(m_tried.chip("notAsked"), u"2 not asked yet"_s);
        }
    }

    void thePastOfASourceIsFetchedAsAPersonWants() {
        SourceRow row;
        row.status.source = SourceId{"metrics"};
        row.title = "metrics";
        row.past = PastFetch{row.status.source, 30h, 40h, false};
        m_tried.questions->sourcesView.rows = {row};
        m_tried.window->show();
        m_tried.window->goTo(PageId::sources);
        auto* button = child<QPushButton>(*m_tried.window, u"sourcePast"_s);
        QTRY_VERIFY(button->isVisible());
        const auto* facts = child<QLabel>(*m_tried.window, u"sourceFacts"_s);
        QVERIFY2(facts->text().contains(u"25"_s), qPrintable(facts->text()));
        button->click();
        QVERIFY(!m_tried.questions->pastFetched.at(row.status.source));
        m_tried.questions->sourcesView.rows.front().past->stopped = true;
        emit m_tried.questions->changed();
        QTRY_COMPARE(button->text(), u"Fetch the past"_s);
        button->click();
        QVERIFY(m_tried.questions->pastFetched.at(row.status.source));
        m_tried.questions->sourcesView.rows.front().past.reset(); // all is there
        emit m_tried.questions->changed();
        QTRY_VERIFY(!button->isVisible());
    }

    void theFirstWindowFitsTheScreen() {
        const QSize room = m_tried.window->screen()->availableGeometry().size();
        const QSize least =
            m_tried.window->minimumSize(); // the screen of a test may be smaller still
        QVERIFY(m_tried.window->width() <= std::max(room.width(), least.width()));
        QVERIFY(m_tried.window->height() <= std::max(room.height(), least.height()));
        // A screen of 1280x720 has to hold it with its title bar.
        QVERIFY(m_tried.window->minimumWidth() <= 1280);
        QVERIFY(m_tried.window->minimumHeight() + 38 <= 720);
    }

    void keysAreListed() {
        for (QShortcut* shortcut : m_tried.window->findChildren<QShortcut*>()) {
            if (shortcut->key() == QKeySequence(Qt::Key_F1)) {
                emit shortcut->activated();
            }
        }
        auto* help = m_tried.window->findChild<QDialog*>(u"helpDialog"_s);
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
        m_tried.openFactory();
        m_tried.window->memory().write(settings);
        MainWindow next(*m_tried.questions, m_tried.theme());
        next.recall(WindowMemory::read(settings, next.memory()));
        next.show();
        QTRY_VERIFY(next.findChild<FactoryPage*>()->isVisible());
        QCOMPARE(next.findChild<FactoryPage*>()->system(), SystemId{"lumi"});
    }

    void chosenStatesAreRememberedOverARestart() {
        const QTemporaryDir place;
        QSettings settings(place.filePath(u"window.ini"_s), QSettings::IniFormat);
        Scope scope = m_tried.window->scope();
        for (const char* state : {"CZ", "EE"}) {
            scope.holder = HolderId{state};
            m_tried.window->choose(scope);
        }
        scope.holder = {};
        m_tried.window->choose(scope);
        m_tried.window->memory().write(settings);
        MainWindow next(*m_tried.questions, m_tried.theme());
        next.recall(WindowMemory::read(settings, next.memory()));
        QCOMPARE(next.memory().recent, (std::vector{HolderId{"EE"}, HolderId{"CZ"}}));
    }

    void theSimulationCanBeLeft() {
        m_tried.questions->sourcesHealth.simulated = true;
        emit m_tried.questions->changed();
        m_tried.window->show();
        QTRY_VERIFY(m_tried.window->windowTitle().contains(u"simulated"_s));
        QSignalSpy left(m_tried.window.get(), &MainWindow::sitesRequested);
        child<QToolButton>(*m_tried.window, u"appearance"_s)->click();
        auto* leave = m_tried.window->findChild<QAction*>(u"leaveSimulation"_s);
        QVERIFY(leave);
        leave->trigger();
        QCOMPARE(left.count(), 1);
    }
};

QTEST_MAIN(tst_WindowBehaviour)
#include "tst_WindowBehaviour.moc"
