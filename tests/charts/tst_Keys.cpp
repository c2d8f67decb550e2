// SPDX-License-Identifier: GPL-3.0-only
#include "tests/charts/Samples.h"
#include "widgets/charts/manners/ChartKeys.h"
#include "widgets/charts/time/SpanFigures.h"
#include "widgets/charts/time/TimeWalk.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QtTest>

namespace ff {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kStart = *parseIso8601("2026-11-01T00:00:00Z");

Instant hour(int n) {
    return kStart + n * 1h;
}

/// 48 hours of 100 and 50 GPUs, with a gap from 10 to 12, and 40 more from hour 30 on.
TimeChartData twoDays() {
    TimeChartData data;
    data.grid = {kStart, 1h, 48};
    data.bands = {{"lower", "Lower", std::vector<std::optional<double>>(48, 100.)},
                  {"upper", "Upper", std::vector<std::optional<double>>(48, 50.)}};
    for (Band& band : data.bands) {
        band.values[10] = band.values[11] = std::nullopt;
    }
    for (std::size_t i = 30; i < 48; ++i) {
        data.bands[1].values[i] = 90;
    }
    return data;
}

} // namespace

/// Two linked charts, used by keys alone.
class tst_Keys final : public QObject {
    Q_OBJECT

    struct Pair {
        TimeLink link;
        TimeChart upper;
        TimeChart lower;

        Pair() {
            for (TimeChart* chart : {&upper, &lower}) {
                chart->resize(768, 240);
                chart->setLink(&link);
                chart->setData(twoDays());
                chart->show();
            }
        }
        void press(int key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(&upper, Qt::Key(key), modifiers);
        }
    };
    static QString said(const TimeChart& chart) {
        return chart.accessibleDescription()
            .replace(QChar(0xa0), u' ')
            .replace(QChar(0x202f), u' ');
    }
    static Instant middleOf(int sample) { return hour(sample) + 30min; }

private slots:
    /// Greek and Bulgarian keyboards have other letters at the places of the keys that Help lists.
    void lettersOfAnotherScriptWorkByTheirPlace() {
        const auto pressed = [](int key, quint32 place, const QString& text) {
            return QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, place, 0, 0, text);
        };
        QCOMPARE(chartActOf(pressed(0x39c, 58, u"μ"_s)), std::optional(ChartAct::mark));
        QCOMPARE(chartActOf(pressed(0x41d, 57, u"н"_s)), std::optional(ChartAct::note));
        QCOMPARE(latinKey(pressed(0x3a4, 28, u"τ"_s)), int(Qt::Key_T));
        QCOMPARE(latinKey(pressed(Qt::Key_Comma, 58, u","_s)), int(Qt::Key_Comma)); // French
        QCOMPARE(latinKey(pressed(Qt::Key_L, 33, u"l"_s)), int(Qt::Key_L));         // Dvorak
    }

    void controlWalksToTheNextGapOrChange() {
        Pair pair;
        pair.link.setCursor(middleOf(2));
        pair.press(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(pair.link.cursor() == middleOf(10)); // the gap begins
        pair.press(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(pair.link.cursor() == middleOf(12)); // and ends
        pair.press(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(pair.link.cursor() == middleOf(30)); // the step
        pair.press(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(pair.link.cursor() == middleOf(47)); // nothing more: the end
        pair.press(Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(pair.link.cursor() == middleOf(29));
    }

    /// Of one series only its own changes count.
    void controlFollowsTheSeries() {
        Pair pair;
        pair.link.setCursor(middleOf(20));
        pair.press(Qt::Key_Up);
        QCOMPARE(pair.upper.currentSeries(), "lower");
        pair.press(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(pair.link.cursor() == middleOf(47));
    }

    void marksAndCapacityAreChanges() {
        TimeChartData data = twoDays();
        data.marks = {{{hour(15), hour(16)}, "maintenance", {}}};
        data.ceiling.assign(48, 200.);
        data.ceiling[20] = 300;
        QCOMPARE(nextChange(data, nullptr, 12, 1), 15u);
        QCOMPARE(nextChange(data, nullptr, 16, 1), 20u);
    }

    void upAndDownWalkTheSeries() {
        Pair pair;
        pair.press(Qt::Key_Up);
        QCOMPARE(pair.upper.currentSeries(), "lower");
        QVERIFY(pair.link.cursor()); // there is something to read
        QCOMPARE(said(pair.upper), u"Lower: 100 GPUs, Mon 2 Nov 2026, 23:00 UTC"_s);
        pair.press(Qt::Key_Up);
        QCOMPARE(pair.upper.currentSeries(), "upper");
        QVERIFY(said(pair.upper).startsWith(u"Upper: 90 GPUs"_s));
        pair.press(Qt::Key_Up);
        QCOMPARE(pair.upper.currentSeries(), "lower");
        pair.press(Qt::Key_Down);
        QCOMPARE(pair.upper.currentSeries(), "upper");
        pair.upper.toggleSeries("upper");
        pair.press(Qt::Key_Down);
        QCOMPARE(pair.upper.currentSeries(), "lower"); // what is taken away is left out
    }

    void zoomsAtTheCrosshair() {
        Pair pair;
        pair.link.setCursor(hour(12));
        pair.press(Qt::Key_Plus);
        const Window visible = pair.link.visible();
        QCOMPARE(double((hour(12) - visible.from).count()) / double(visible.length().count()),
                 0.25);
        pair.press(Qt::Key_Minus);
        QVERIFY(!pair.link.isZoomed());
        pair.press(Qt::Key_Equal); // + without Shift
        QVERIFY(pair.link.isZoomed());
        pair.press(Qt::Key_0);
        QVERIFY(!pair.link.isZoomed());
    }

    void bracketsStepByWindows() {
        Pair pair;
        pair.link.setVisible({hour(20), hour(26)});
        pair.press(Qt::Key_BracketRight);
        QVERIFY((pair.link.visible() == Window{hour(26), hour(32)}));
        pair.press(Qt::Key_BracketLeft);
        pair.press(Qt::Key_BracketLeft);
        QVERIFY((pair.link.visible() == Window{hour(14), hour(20)}));
        QTest::keyClick(&pair.lower, Qt::Key_BracketLeft, Qt::GroupSwitchModifier); // AltGr
        QVERIFY((pair.link.visible() == Window{hour(8), hour(14)}));
    }

    /// Zooms of any chart on the link, each once, the wheel's as one.
    void backspaceGoesBackInTheZooms() {
        Pair pair;
        QSignalSpy zoomed(&pair.link, &TimeLink::zoomed);
        pair.link.setVisible({hour(10), hour(40)});
        pair.link.zoom(0.9, hour(20), Zooming::going);
        pair.link.zoom(0.9, hour(20), Zooming::going);
        QCOMPARE(zoomed.size(), 1);
        QTRY_COMPARE(zoomed.size(), 2); // once it rests
        pair.press(Qt::Key_BracketRight);
        QCOMPARE(zoomed.size(), 3);
        QTest::keyClick(&pair.lower, Qt::Key_Backspace);
        QTest::keyClick(&pair.lower, Qt::Key_Backspace);
        QVERIFY((pair.link.visible() == Window{hour(10), hour(40)}));
        QTest::keyClick(&pair.lower, Qt::Key_Backspace);
        QVERIFY(!pair.link.isZoomed());
        QTest::keyClick(&pair.lower, Qt::Key_Backspace); // there is nothing left
        QVERIFY(!pair.link.isZoomed());
    }

    void zoomsAreKeptFiftyDeep() {
        ZoomStack zooms;
        for (int i = 0; i < 60; ++i) {
            zooms.push({hour(i), hour(i + 1)});
        }
        QCOMPARE(zooms.windows().size(), 50u);
        QVERIFY(zooms.windows().front().from == hour(10));
        ZoomStack again;
        again.setWindows(zooms.windows());
        QVERIFY(again.pop({hour(59), hour(60)}) == (Window{hour(58), hour(59)}));
    }

    /// Stood in the middle of the whole last bin, which lies after now: outside of the drawing.
    void endIsInsideOfAPeriodUpToNow() {
        Pair pair;
        TimeChartData data = twoDays();
        data.full = {kStart, hour(47) + 10min};
        pair.upper.setData(data);
        pair.press(Qt::Key_End);
        QVERIFY(pair.link.cursor());
        QVERIFY(*pair.link.cursor() == hour(47) + 5min);
        QCOMPARE(pair.upper.sampleOf(*pair.link.cursor()), std::optional<std::size_t>(47));
        pair.link.setCursor(std::nullopt);
        pair.press(Qt::Key_Left); // the first key: the newest that is visible, was the one before
        QVERIFY(*pair.link.cursor() == hour(47) + 5min);
    }

    /// The chip named a span of the period before, and the figures were of all of the new one.
    void aSpanGoesWithItsPeriod() {
        Pair pair;
        pair.link.setMarked({{hour(2), hour(4)}, {hour(40), hour(44)}});
        QSignalSpy changed(&pair.link, &TimeLink::markedChanged);
        pair.link.setFull({hour(20), hour(60)});
        QVERIFY((pair.link.marked() == std::vector<Window>{{hour(40), hour(44)}}));
        pair.link.setFull({hour(60), hour(90)});
        QVERIFY(pair.link.marked().empty());
        QCOMPARE(changed.size(), 2);
    }

    void theFigureNeedsShiftOnSomeKeyboards() {
        Pair pair;
        pair.press(Qt::Key_Plus);
        QVERIFY(pair.link.isZoomed());
        pair.press(Qt::Key_0, Qt::ShiftModifier);
        QVERIFY(!pair.link.isZoomed());
    }

    /// The menu put a crosshair where it was opened, and let go of that alone.
    void theMenuLetsGoOfThePin() {
        Pair pair;
        pair.link.setPinned(middleOf(3), &pair.upper);
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(300, 100),
                                pair.upper.mapToGlobal(QPoint(300, 100)));
        QCoreApplication::sendEvent(&pair.upper, &event);
        QMenu* menu = pair.upper.findChild<QMenu*>();
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (action->shortcut() == QKeySequence(Qt::Key_Escape)) {
                action->trigger();
            }
        }
        menu->close();
        QVERIFY(!pair.link.pinned());
    }

    void theMenuOffersALogarithmicScaleForLinesAndPercentForBands() {
        for (const bool isOfLines : {false, true}) {
            Pair pair;
            TimeChartData data = twoDays();
            if (isOfLines) {
                std::swap(data.bands, data.lines);
            }
            pair.upper.setData(data);
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(300, 100),
                                    QPoint(300, 100));
            QCoreApplication::sendEvent(&pair.upper, &event);
            auto* action = pair.upper.findChild<QAction*>(u"logarithmic"_s);
            QCOMPARE(action != nullptr, isOfLines);
            if (action) {
                action->trigger();
                QVERIFY(pair.upper.manner().isLogarithmic);
                QVERIFY(!pair.lower.manner().isLogarithmic);
            }
            QCOMPARE(pair.upper.findChild<QAction*>(u"percent"_s) == nullptr, isOfLines);
            pair.upper.findChild<QMenu*>()->close();
        }
    }

    void mMarksASpanWithSumMeanAndCoverage() {
        Pair pair;
        pair.link.setCursor(middleOf(28));
        pair.press(Qt::Key_Up);
        pair.press(Qt::Key_Up);
        pair.press(Qt::Key_M);
        QVERIFY(pair.link.marked().empty());
        pair.press(Qt::Key_Right, Qt::ShiftModifier);
        pair.press(Qt::Key_Left, Qt::ControlModifier); // to hour 29, before the step
        pair.press(Qt::Key_Right);
        pair.press(Qt::Key_Right); // 28 to 31, with two hours of each
        pair.press(Qt::Key_M);
        QCOMPARE(pair.link.marked().size(), 1u);
        QVERIFY((pair.link.marked().front() == Window{hour(28), hour(32)}));
        const QString words = said(pair.upper);
        for (const QString& part :
             {u"Upper"_s, u"mean 70 GPUs"_s, u"sum 280 GPU-h"_s, u"100.0 % seen"_s, u"(4 h)"_s}) {
            QVERIFY2(words.contains(part), qPrintable(words));
        }
        const QImage marked = pair.upper.grab().toImage();
        pair.press(Qt::Key_Escape); // the crosshair
        pair.press(Qt::Key_Escape); // the span
        QVERIFY(pair.link.marked().empty());
        QVERIFY(pair.upper.grab().toImage() != marked);
    }

    /// What was not seen counts neither in the mean nor in the sum.
    void aSpanOverAGapIsSeenInPart() {
        const TimeChartData data = twoDays();
        const SpanFigures figures =
            spanFigures(data, data.bands.front(), {{hour(8), hour(12)}, {hour(20), hour(24)}});
        QCOMPARE(figures.mean, 100.);
        QCOMPARE(figures.sum, 600.);
        QCOMPARE(figures.seen, 0.75);
        QVERIFY(!spanFigures(data, data.bands.front(), {{hour(10), hour(12)}}).mean);
    }

    void waitsHaveNoSum() {
        TimeChartData data = twoDays();
        data.unit = Unit::seconds;
        QVERIFY(!spanFigures(data, data.bands.front(), {{hour(0), hour(4)}}).sum);
    }

    void nAsksForANote() {
        Pair pair;
        QSignalSpy asked(&pair.upper, &TimeChart::noteRequested);
        pair.link.setCursor(middleOf(5));
        pair.press(Qt::Key_N);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0][0].value<Instant>() == middleOf(5));
    }

    void pPinsAndLetsGo() {
        Pair pair;
        pair.link.setCursor(middleOf(5));
        pair.press(Qt::Key_P);
        QVERIFY(pair.link.pinned() == middleOf(5));
        pair.press(Qt::Key_Right);
        QVERIFY(said(pair.upper).contains(u"compared with Sun 1 Nov 2026, 05:30"_s));
        pair.press(Qt::Key_Left);
        pair.press(Qt::Key_P);
        QVERIFY(!pair.link.pinned());
    }

    void cCopies() {
        Pair pair;
        QGuiApplication::clipboard()->clear();
        pair.press(Qt::Key_C);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    }

    /// The menu has every key of the table, and does what the key does.
    void theMenuHasEveryKey() {
        Pair pair;
        pair.link.setVisible({hour(20), hour(26)});
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(300, 100), QPoint(300, 100));
        QApplication::sendEvent(&pair.upper, &event);
        auto* menu = pair.upper.findChild<QMenu*>();
        QVERIFY(menu);
        QHash<QKeySequence, QAction*> actions;
        for (QMenu* each : pair.upper.findChildren<QMenu*>()) {
            for (QAction* action : each->actions()) {
                actions.insert(action->shortcut(), action);
            }
        }
        for (const ChartKey& key : chartKeys()) {
            QVERIFY2(actions.contains(QKeySequence(key.key)), key.does);
            QVERIFY(!key.words().isEmpty());
        }
        actions[QKeySequence(Qt::Key_BracketRight)]->trigger();
        QVERIFY((pair.link.visible() == Window{hour(26), hour(32)}));
        menu->close();
    }
};

} // namespace ff

QTEST_MAIN(ff::tst_Keys)
#include "tst_Keys.moc"
