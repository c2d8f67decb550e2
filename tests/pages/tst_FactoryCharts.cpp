// SPDX-License-Identifier: GPL-3.0-only
// The charts of a factory's page together: zoom in Back and Forward, spans, the week as a brush.
#include "tests/pages/FakeQuestions.h"
#include "widgets/charts/bars/BarList.h"
#include "widgets/charts/maps/HeatMap.h"
#include "widgets/charts/time/TimeChart.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/factory/FactoryCharts.h"
#include "widgets/pages/factory/FactoryPage.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ff;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kEnd = *parseIso8601("2026-11-26T12:00:00Z");

FactoryView month() {
    FactoryView view;
    view.system = SystemId{"lumi"};
    view.grid = {kEnd - 720h, 3h, 240};
    for (const char* key : {"delivered", "allocatedNotBusy", "idle", "down"}) {
        view.states.push_back({key, key, std::vector<std::optional<double>>(240, 100.)});
    }
    view.seen.assign(240, 1.);
    view.before.assign(240, 150.);
    view.week.assign(168, 0.5);
    view.allocationRate.value = 0.8;
    view.allocationRate.coverage = {720h, 720h};
    view.floor.parts = FloorParts{};
    return view;
}

} // namespace

class tst_FactoryCharts final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeQuestions> m_questions;
    std::unique_ptr<MainWindow> m_window;

    template <class T>
    T* child(const char* name) const {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    FactoryPage* page() const { return m_window->findChild<FactoryPage*>(); }
    TimeChart* chart() const { return child<TimeChart>("statesChart"); }
    TimeLink* link() const { return chart()->link(); }
    void click(const char* name) const { child<QAbstractButton>(name)->click(); }
    QString strip() const { return child<QWidget>("period")->accessibleName(); }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() {
        m_questions = std::make_unique<FakeQuestions>();
        m_questions->factoryView = month();
        m_window = std::make_unique<MainWindow>(*m_questions, *m_theme);
        m_window->show();
        m_window->openSystem(SystemId{"lumi"});
        QTRY_VERIFY(page()->isVisible() && page()->isSettled());
    }
    void cleanup() {
        m_window.reset();
        m_questions.reset();
    }

    /// Was "Idle 9 %" in the legend, and "idle or down, not known" in the panel of the figure.
    void theLegendSaysWhatThePanelSays() {
        const auto titles = [&] {
            QString all;
            for (const Band& band : chart()->data().bands) {
                all += QString::fromStdString(band.title) + u'\n';
            }
            return all;
        };
        QVERIFY2(titles().contains(u"Idle\n"_s), qPrintable(titles()));
        m_questions->factoryView.allocationRate.provenance.inputs = {
            {"idle or down, not known", "744 664 GPU-h"}};
        emit m_questions->changed();
        QTRY_VERIFY2(titles().contains(u"Idle or down\n"_s), qPrintable(titles()));
    }

    /// Were wider than the page (in German at 1280x720), which then lost its right end.
    void figuresFitTheirCard() {
        for (Figure* figure :
             {&m_questions->factoryView.allocationRate, &m_questions->factoryView.utilisation,
              &m_questions->factoryView.allocatedIdle}) {
            figure->value = 0.8;
            figure->coverage = {375h, 720h};
        }
        m_window->resize(1700, 800);
        emit m_questions->changed();
        auto* button = child<QPushButton>("factoryAllocation");
        QTRY_VERIFY2(button->text().contains(u"52.1"_s), qPrintable(button->text()));
        auto* scroll = page()->findChild<QScrollArea*>();
        page()->resize(820, 640);
        QTRY_VERIFY(button->text().endsWith(u'*'));
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                 qPrintable(QString::number(scroll->widget()->width())));
        QVERIFY(button->accessibleName().contains(u"52.1"_s));
        page()->resize(1600, 640);
        QTRY_VERIFY2(button->text().contains(u"52.1"_s), qPrintable(button->text()));
    }

    void zoomsAreInBackAndForward() {
        const Window first{kEnd - 240h, kEnd - 120h};
        const Window second{kEnd - 200h, kEnd - 180h};
        link()->setVisible(first);
        link()->setVisible(second);
        QVERIFY(strip().contains(u"zoomed"_s));
        click("back");
        QVERIFY(link()->visible() == first);
        click("back");
        QVERIFY(!link()->isZoomed());
        QVERIFY(!strip().contains(u"zoomed"_s));
        click("forward");
        QVERIFY(link()->visible() == first);
        QVERIFY(strip().contains(u"zoomed"_s));
        m_window->goTo(PageId::overview); // where nothing is zoomed
        QVERIFY(!strip().contains(u"zoomed"_s));
        click("back");
        QVERIFY(link()->visible() == first);
        QVERIFY(strip().contains(u"zoomed"_s));
        click("resetZoom");
        QVERIFY(!link()->isZoomed());
        click("back"); // and that one can be taken back, too
        QVERIFY(link()->visible() == first);
    }

    void anotherSystemIsNotZoomed() {
        link()->setVisible({kEnd - 240h, kEnd - 120h});
        m_window->openSystem(SystemId{"leonardo"});
        QTRY_VERIFY(page()->isSettled());
        QVERIFY(!link()->isZoomed());
        QVERIFY(!link()->canGoBack());
        click("back");
        QTRY_VERIFY(page()->isSettled());
        QVERIFY((link()->visible() == Window{kEnd - 240h, kEnd - 120h}));
    }

    void zoomsAreKeptOverARestart() {
        const QTemporaryDir place;
        QSettings settings(place.filePath(u"window.ini"_s), QSettings::IniFormat);
        link()->setVisible({kEnd - 240h, kEnd - 120h});
        link()->setVisible({kEnd - 200h, kEnd - 180h});
        m_window->memory().write(settings);
        m_window = std::make_unique<MainWindow>(*m_questions, *m_theme);
        m_window->recall(WindowMemory::read(settings, m_window->memory()));
        m_window->show();
        QTRY_VERIFY(page()->isVisible() && page()->isSettled());
        QVERIFY((link()->visible() == Window{kEnd - 200h, kEnd - 180h}));
        QTest::keyClick(chart(), Qt::Key_Backspace);
        QVERIFY((link()->visible() == Window{kEnd - 240h, kEnd - 120h}));
        QTest::keyClick(chart(), Qt::Key_Backspace);
        QVERIFY(!link()->isZoomed());
    }

    /// Figures are of the span, and of the period again when it is let go of.
    void aSpanFiltersTheFigures() {
        auto* figure = child<QPushButton>("factoryAllocation");
        auto* picked = child<QPushButton>("clearPicked");
        QVERIFY2(figure->text().contains(u"80"_s), qPrintable(figure->text()));
        QVERIFY(!picked->isVisible());
        m_questions->factoryView.allocationRate.value = 0.6;
        m_questions->factoryScopes.clear();
        link()->setMarked({{kEnd - 100h, kEnd - 90h}});
        QVERIFY(!picked->isVisible()); // nor are the figures of it yet
        QTRY_VERIFY(figure->text().contains(u"60"_s));
        QVERIFY(picked->isVisible());
        QVERIFY2(picked->text().contains(u"picked"_s), qPrintable(picked->text()));
        QCOMPARE(m_questions->factoryScopes.size(), 1u);
        QVERIFY((m_questions->factoryScopes.front().window == Window{kEnd - 100h, kEnd - 90h}));
        QVERIFY(!link()->isZoomed());
        QCOMPARE(chart()->data().grid.count, 240u); // the charts are of the period still
        // The list is of the span; its file said the period.
        const auto* shares = child<BarList>("sharesChart");
        QVERIFY((shares->exportContext().window == Window{kEnd - 100h, kEnd - 90h}));
        picked->click();
        QVERIFY(link()->marked().empty());
        QVERIFY(!picked->isVisible());
        QVERIFY2(figure->text().contains(u"80"_s), qPrintable(figure->text()));
    }

    /// It names what the figures are of: until those of the next span are there, the one before.
    void theSpanThatIsNamedIsThatOfTheFigures() {
        auto* figure = child<QPushButton>("factoryAllocation");
        const auto* picked = child<QPushButton>("clearPicked");
        m_questions->factoryView.allocationRate.value = 0.6;
        link()->setMarked({{kEnd - 100h, kEnd - 90h}});
        QTRY_VERIFY(figure->text().contains(u"60"_s));
        const QString first = picked->text();
        m_questions->factoryView.allocationRate.value = 0.7;
        link()->setMarked({{kEnd - 400h, kEnd - 300h}});
        QCOMPARE(picked->text(), first);
        QVERIFY(figure->text().contains(u"60"_s));
        QTRY_VERIFY(picked->text() != first);
        QVERIFY2(figure->text().contains(u"70"_s), qPrintable(figure->text()));
    }

    /// A rectangle of hours, picked with keys, marks these hours of every week.
    void theWeekIsABrush() {
        auto* week = child<HeatMap>("weekChart");
        const auto press = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(week, Qt::Key(key), modifiers);
        };
        for (int i = 0; i < 8; ++i) {
            press(Qt::Key_Right); // Monday, 08:00
        }
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier); // to Tuesday, 10:00
        QCOMPARE(week->brush(), (std::set<int>{8, 9, 32, 33}));
        const std::vector<Window>& marked = link()->marked();
        QCOMPARE(marked.size(), 8u); // in 30 days from a Tuesday noon: four of each
        for (const Window& window : marked) {
            QVERIFY(window.length() == 2h);
        }
        auto* picked = child<QPushButton>("clearPicked");
        QVERIFY2(picked->text().contains(u"08:00"_s), qPrintable(picked->text()));
        press(Qt::Key_Escape);
        QVERIFY(link()->marked().empty());
        QVERIFY(week->brush().empty());
    }

    void aBrushIsLetGoOfByTheChip() {
        auto* week = child<HeatMap>("weekChart");
        QTest::keyClick(week, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(!week->brush().empty());
        child<QPushButton>("clearPicked")->click();
        QVERIFY(week->brush().empty());
        QVERIFY(link()->marked().empty());
    }

    /// Hours are those of the zone, on days when its clocks change, too.
    void hoursAreOfTheZone() {
        const Window window{*parseIso8601("2026-10-24T00:00:00Z"),
                            *parseIso8601("2026-10-27T00:00:00Z")};
        // Sunday 02:00 to 05:00 in Helsinki, where 03:00 comes twice.
        const auto time =
            timeOfHours(window, {6 * 24 + 2, 6 * 24 + 3, 6 * 24 + 4}, "Europe/Helsinki");
        QCOMPARE(time.size(), 1u);
        QVERIFY(time.front().from == *parseIso8601("2026-10-24T23:00:00Z"));
        QVERIFY(time.front().length() == 4h);
    }

    void thePeriodBeforeIsAPaleLine() {
        chart()->setBeforeShown(true);
        QVERIFY(chart()->readoutAt(kEnd - 100h).contains(u"Period before\t150"_s));
        const QImage with = chart()->grab().toImage();
        // Of a part it was what lies before that part: another figure at the same time.
        FactoryView& finer = m_questions->factoryView;
        finer.grid = {kEnd - 120h, 1h, 60};
        finer.before.assign(60, 7.);
        link()->setVisible({kEnd - 110h, kEnd - 70h});
        QTRY_VERIFY(chart()->data().grid.every == 1h);
        QVERIFY(chart()->readoutAt(kEnd - 100h).contains(u"Period before\t150"_s));
        link()->reset();
        chart()->setBeforeShown(false);
        QVERIFY(chart()->grab().toImage() != with);
        QVERIFY(!chart()->readoutAt(kEnd - 100h).join(u'\n').contains(u"Period before"_s));
    }
};

QTEST_MAIN(tst_FactoryCharts)
#include "tst_FactoryCharts.moc"
