// SPDX-License-Identifier: GPL-3.0-only
#include "tests/charts/DrawnChart.h"
#include "widgets/charts/base/BandStyle.h"
#include "widgets/charts/time/PercentScale.h"
#include "widgets/export/Picture.h"

#include <QRegularExpression>

namespace ff {

/// What a chart over time draws.
class tst_TimeChart final : public QObject {
    Q_OBJECT

    static void everyLook() {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<double>("ratio");
        QTest::addRow("light") << false << 1.0;
        QTest::addRow("dark") << true << 1.0;
        QTest::addRow("light, doubled") << false << 2.0;
        QTest::addRow("dark, half as large again") << true << 1.5;
    }

private slots:
    void bandsStackInOrder_data() { everyLook(); }
    void bandsStackInOrder() {
        QFETCH(bool, isDark);
        QFETCH(double, ratio);
        const Palette& palette = isDark ? Palette::dark() : Palette::light();
        TimeChart chart;
        prepare(chart);
        const Drawn drawn(chart, palette, ratio);
        // The scale ends at 102: 60 lies at 0.588, 80 at 0.784, 100 at 0.980.
        QCOMPARE(drawn.at(0.1, 0.1), palette.delivered);
        QCOMPARE(drawn.at(0.1, 0.56), palette.delivered);
        QCOMPARE(drawn.at(0.1, 0.62), palette.allocatedNotBusy);
        QCOMPARE(drawn.at(0.9, 0.75), palette.allocatedNotBusy);
        const BandStyle down{BandStyle::Role::down};
        QVERIFY(drawn.has(0.1, 0.88, down.fill(palette)));
        QVERIFY(drawn.has(0.1, 0.88, down.hatch(palette)));
        QVERIFY(!drawn.has(0.1, 0.3, down.hatch(palette)));
    }

    void gapsAreHatchedAndNeverZero_data() { everyLook(); }
    void gapsAreHatchedAndNeverZero() {
        QFETCH(bool, isDark);
        QFETCH(double, ratio);
        const Palette& palette = isDark ? Palette::dark() : Palette::light();
        TimeChart chart;
        prepare(chart);
        const Drawn drawn(chart, palette, ratio);
        bool hatched = false;
        for (const double x : {0.43, 0.5, 0.57}) {
            for (double y = 0.05; y < 0.95; y += 0.01) {
                const QColor color = drawn.at(x, y);
                QVERIFY(color != palette.delivered && color != palette.allocatedNotBusy);
                hatched = hatched || color != palette.surface;
            }
        }
        QVERIFY(hatched);
        // To its very edges: the neighbours are full of colour.
        QCOMPARE(drawn.at(0.395, 0.3), palette.delivered);
        QCOMPARE(drawn.at(0.605, 0.3), palette.delivered);
    }

    void zeroIsNoGap() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        for (Band& band : data.bands) {
            std::ranges::fill(band.values, std::optional(0.0));
        }
        chart.setData(data);
        const Drawn drawn(chart, Palette::light());
        QCOMPARE(drawn.at(0.5, 0.37), Palette::light().surface);
        QVERIFY(!chart.summary().contains(u"No data"_s));
    }

    void partlySeenColumnsAreMarked() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        data.grid = {data.grid.start, 1min, 4000};
        for (Band& band : data.bands) {
            band.values.assign(4000, 20.);
            for (std::size_t i = 3200; i < 3600; i += 2) {
                band.values[i].reset();
            }
            for (std::size_t i = 1600; i < 2000; ++i) {
                band.values[i].reset();
            }
        }
        data.ceiling.assign(4000, 100.);
        chart.setData(data);
        const Drawn drawn(chart, Palette::light());
        const QColor strip = mixed(Palette::light().surface, Palette::light().warning, 0.8);
        const double below = -3.0 / chart.plotArea().height();
        QVERIFY(drawn.has(0.85, below, strip));
        QVERIFY(!drawn.has(0.15, below, strip));
        QVERIFY(!drawn.has(0.45, below, strip)); // was "seen in part" where nothing was seen
    }

    void ceilingIsDashed() {
        TimeChart chart;
        prepare(chart);
        const Drawn drawn(chart, Palette::light());
        int dashes = 0;
        int spaces = 0;
        for (double x = 0.05; x < 0.35; x += 0.001) {
            (drawn.at(x, 100 / 102.0) == Palette::light().text ? dashes : spaces) += 1;
        }
        QVERIFY(dashes > 50);
        QVERIFY(spaces > 50);
    }

    void gridIsThereWithoutAScreen() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = test::waits();
        chart.setData(data);
        const Drawn drawn(chart, Palette::light());
        // At 4 of 10 h, between the two lines of data, lies one of the grid; below it nothing.
        const double pixel = 1 / chart.plotArea().height();
        QVERIFY(drawn.at(0.3, 0.4) != Palette::light().surface ||
                drawn.at(0.3, 0.4 - pixel) != Palette::light().surface ||
                drawn.at(0.3, 0.4 + pixel) != Palette::light().surface);
        QCOMPARE(drawn.at(0.3, 0.4 - 5 * pixel), Palette::light().surface);
    }

    void linesBreakAtGaps() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data;
        data.grid = simple().grid;
        data.unit = Unit::seconds;
        data.lines = {{"p50", "p50", simple().bands[0].values}};
        chart.setData(data);
        const Drawn drawn(chart, Palette::light());
        // 60 s is the top of the scale.
        QVERIFY(drawn.has(0.2, 1.0, Palette::light().delivered));
        for (double x = 0.43; x < 0.57; x += 0.01) {
            QVERIFY(!drawn.has(x, 1.0, Palette::light().delivered));
        }
    }

    void linesCanBeLogarithmic() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data;
        data.grid = simple().grid;
        data.unit = Unit::count;
        data.lines = {{"p50", "p50", std::vector<std::optional<double>>(data.grid.count, 1e4)},
                      {"p90", "p90", std::vector<std::optional<double>>(data.grid.count, 1e7)}};
        data.lines[0].values[0] = 10;
        chart.setData(data);
        chart.setLogarithmic(true);
        const QColor first = Palette::light().delivered;
        QVERIFY(Drawn(chart, Palette::light()).has(0.6, 0.5, first)); // of 10 to 10^7
        chart.setLogarithmic(false);
        QVERIFY(!Drawn(chart, Palette::light()).has(0.6, 0.5, first));
        // Bands are added up: their heights are no logarithms.
        chart.setData(simple());
        chart.setLogarithmic(true);
        QVERIFY(Drawn(chart, Palette::light()).has(0.1, 0.1, first));
    }

    void bandsCanBePartsOfTheCapacity() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        for (Band& band : data.bands) { // half of all, in each bin
            for (auto& value : band.values) {
                value = value ? std::optional(*value / 2) : std::nullopt;
            }
        }
        chart.setData(data);
        chart.setPercent(true);
        const Drawn drawn(chart, Palette::light());
        QCOMPARE(drawn.at(0.1, 0.25), Palette::light().delivered); // 30 of 100
        QCOMPARE(drawn.at(0.1, 0.35), Palette::light().allocatedNotBusy);
        QVERIFY(chart.readoutAt(data.grid.start).filter(QRegularExpression(u"30.%"_s)).size() == 1);
        QCOMPARE(chart.tableData().columns.front().unit, Unit::gpus); // amounts stay
        // The period before had a capacity of its own: one or the other.
        chart.setBeforeShown(true);
        QVERIFY(!chart.manner().isPercent);
        chart.setPercent(true);
        QVERIFY(!chart.manner().isBeforeShown);
    }

    void bandsWithoutCapacityArePartsOfTheirSum() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        data.ceiling.clear();
        for (std::size_t i = 1; i < data.grid.count; i += 2) { // whatever all of it is
            for (Band& band : data.bands) {
                band.values[i] =
                    band.values[i] ? std::optional(*band.values[i] / 10) : std::nullopt;
            }
        }
        chart.setData(data);
        chart.setPercent(true);
        const Drawn drawn(chart, Palette::light());
        for (const double x : {0.05, 0.1, 0.15, 0.2}) {
            QCOMPARE(drawn.at(x, 0.55), Palette::light().delivered); // 60 of 100
            QCOMPARE(drawn.at(x, 0.63), Palette::light().allocatedNotBusy);
            QVERIFY(drawn.at(x, 0.97) != Palette::light().surface);
        }
        QVERIFY(!chart.readoutAt(data.grid.start).filter(QRegularExpression(u"60.%"_s)).isEmpty());
        // Nothing in a bin is nothing of it, and no gap.
        for (Band& band : data.bands) {
            band.values[0] = 0.;
        }
        chart.setData(data);
        QCOMPARE(inPercent(data).bands.front().values[0], std::optional(0.));
    }

    void busyUnknownIsSaid() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        data.busyKnown = false;
        for (auto& value : data.bands[0].values) {
            value = value ? std::optional(0.0) : std::nullopt;
        }
        chart.setData(data);
        QCOMPARE(chart.legendEntries().front().text, u"Allocated, busy not known"_s);
        QCOMPARE(chart.readoutAt(data.grid.start).filter(u"Delivered"_s).size(), 0);
        const Drawn drawn(chart, Palette::light());
        QVERIFY(!drawn.has(0.1, 0.1, Palette::light().allocatedNotBusy));
    }

    void emptyIsSaidInWords() {
        TimeChart chart;
        chart.setEmptyText(u"No jobs waited."_s);
        QVERIFY(chart.isEmpty());
        QCOMPARE(chart.accessibleDescription(), u"No jobs waited."_s);
        const QImage image = chart.toImage(kSize, 1, &Palette::light());
        QImage blank(image.size(), image.format());
        blank.fill(Palette::light().surface);
        QVERIFY(image != blank);
    }

    void simulatedIsWrittenOnIt() {
        TimeChart chart;
        prepare(chart);
        const QImage real = chart.toImage(kSize, 1, &Palette::light());
        chart.setSimulated(true);
        const QImage simulated = chart.toImage(kSize, 1, &Palette::light());
        QVERIFY(real != simulated);
        QVERIFY(chart.accessibleDescription().contains(u"simulated"_s));
        QVERIFY2(
            chart.exportCsv().startsWith(
                u"Time,Delivered [GPU],\"Allocated, not busy [GPU]\",Down [GPU],Capacity [GPU],"
                "bin_hours,holder,data\n"_s),
            qPrintable(chart.exportCsv().left(120)));
        QVERIFY(chart.exportCsv().contains(u",SIMULATED\n"_s));
    }

    void svgIsMadeOfShapes() {
        TimeChart chart;
        prepare(chart);
        chart.setTitle(u"GPUs by state"_s);
        const QByteArray document = svgOf(chart);
        QVERIFY(document.contains("<title>GPUs by state</title>"));
        QVERIFY(document.contains(Palette::of(&chart).delivered.name().toLatin1()));
        QVERIFY(!document.contains("<image"));
    }
};

} // namespace ff

QTEST_MAIN(ff::tst_TimeChart)
#include "tst_TimeChart.moc"
