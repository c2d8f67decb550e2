// SPDX-License-Identifier: GPL-3.0-only
#include "tests/charts/DrawnChart.h"
#include "widgets/charts/base/BandStyle.h"
#include "widgets/charts/base/Legend.h"
#include "widgets/charts/time/TimeWalk.h"

namespace ff {

/// Lines of single samples over the bands, from the lowest to the highest.
class tst_SampledLines final : public QObject {
    Q_OBJECT

private slots:
    /// One sample among a year's is a stroke as high as it was, and the readout says so; where
    /// nothing was sampled, no line is drawn.
    void eachSampleIsSeen() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data;
        data.grid = {instantFromSeconds(1'800'000'000), 6h, 4 * 365};
        data.bands = {{"", "Queue", std::vector<std::optional<double>>(data.grid.count, 10.)}};
        SampledLine line{"eligible", "Queue depth"};
        for (std::size_t i = 0; i < data.grid.count; ++i) {
            const Instant from = data.grid.start + data.grid.every * std::int64_t(i);
            line.columns.push_back({360, from, from + 359min, 20, 20, 20, 20, 20, 6h});
        }
        constexpr std::size_t kPeak = 1022; // at 0.7 of the plot
        line.columns[kPeak].max = 100;
        for (std::size_t i = 365; i < 584; ++i) { // 0.25 to 0.4
            line.columns[i] = {};
        }
        data.sampled = {line};
        data.unit = Unit::gpus;
        chart.setData(data);
        const QColor ink = Palette::light().text;
        const auto strokeAt = [&](const Drawn& drawn, double x, double y) {
            for (double dx = -0.003; dx <= 0.003; dx += 0.0005) {
                for (double dy = -0.01; dy <= 0.01; dy += 0.002) {
                    if (drawn.at(x + dx, y + dy).lightness() < (ink.lightness() + 255) / 2) {
                        return true;
                    }
                }
            }
            return false;
        };
        const Drawn drawn(chart, Palette::light());
        QVERIFY(strokeAt(drawn, 0.7, 0.4));
        QVERIFY(strokeAt(drawn, 0.7, 0.9));
        QVERIFY(!strokeAt(drawn, 0.68, 0.4));
        QVERIFY(!strokeAt(drawn, 0.72, 0.4));
        QVERIFY(strokeAt(drawn, 0.2, 0.2) && strokeAt(drawn, 0.5, 0.2));
        for (double x = 0.27; x < 0.39; x += 0.01) {
            QVERIFY(!strokeAt(drawn, x, 0.2));
        }
        const Instant peak = data.grid.start + 6h * std::int64_t(kPeak) + 3h;
        QCOMPARE(chart.readoutAt(peak).last().replace(u'\u00a0', u' '),
                 u"Queue depth, lowest to highest\t20 \u2013 100"_s);
        QVERIFY(chart.readoutAt(peak).first().contains(u"mean over 6"_s));
        QVERIFY(chart.readoutAt(data.grid.start + 6h * 400).filter(u"lowest"_s).isEmpty());
        const TableData table = chart.tableData();
        QCOMPARE(table.columns.at(1).title, u"Queue depth, lowest"_s);
        QCOMPARE(table.columns.at(2).title, u"Queue depth, highest"_s);
        QCOMPARE(table.columns.at(2).values.at(kPeak), std::optional(100.));
        QVERIFY(!table.columns.at(2).values.at(400));
        chart.toggleSeries("eligible");
        const auto entries = chart.legendEntries();
        QVERIFY(std::ranges::any_of(entries, [](const LegendEntry& entry) {
            return entry.off && entry.text == u"Queue depth, lowest to highest"_s;
        }));
        // Without it, the bands alone say how high the axis is: to 10 and not to 100.
        const Drawn alone(chart, Palette::light());
        const QColor band = stylesOf(data.bands, data.identities).front().fill(Palette::light());
        QVERIFY(drawn.has(0.3, 0.05, band) && alone.has(0.3, 0.05, band));
        QVERIFY(!drawn.has(0.3, 0.65, band));
        QVERIFY(alone.has(0.3, 0.65, band));
        QVERIFY(chart.readoutAt(peak).filter(u"lowest"_s).isEmpty());
    }

    /// Was "No data" above the range of what was sampled.
    void rangesAreSaidWhereBandsAreNot() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        SampledLine line{"allocated", "Allocated", {}, {"delivered", "allocatedNotBusy"}};
        for (std::size_t i = 0; i < data.grid.count; ++i) {
            const Instant from = data.grid.start + data.grid.every * std::int64_t(i);
            line.columns.push_back({60, from, from + 59min, 70, 90, 70, 90, 80, 1h});
        }
        line.columns[5] = {};
        data.sampled = {line};
        chart.setData(data);
        const auto plain = [](QString text) {
            return text.replace(u'\u00a0', u' ').replace(u'\u202f', u' ');
        };
        const QString range = u"Allocated, lowest to highest\t70 \u2013 90"_s;
        QCOMPARE(chart.readoutAt(data.grid.start + 4h + 1min).mid(1), QStringList{range});
        QCOMPARE(chart.readoutAt(data.grid.start + 5h + 1min).mid(1), QStringList{u"No data"_s});
        QCOMPARE(chart.readoutAt(data.grid.start + 1min).last(), range);
        // To one who hears it: in the summary, and with each band that the line adds up.
        QVERIFY2(
            plain(chart.summary()).contains(u"Allocated, lowest to highest 70 \u2013 90 GPUs"_s),
            qPrintable(chart.summary()));
        chart.link()->setCursor(data.grid.start + 1min, &chart);
        chart.setCurrentSeries("delivered");
        chart.announceCursor();
        QVERIFY2(chart.accessibleDescription().endsWith(
                     u", Allocated, lowest to highest: 70 \u2013 90"_s),
                 qPrintable(chart.accessibleDescription()));
        chart.setCurrentSeries("down");
        chart.announceCursor();
        QVERIFY(!chart.accessibleDescription().contains(u"lowest"_s));
    }

    /// Without one of the bands it was a line over less than it adds up.
    void aSumGoesWithItsBands() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        SampledLine line{"allocated", "Allocated", {}, {"delivered", "allocatedNotBusy"}};
        line.columns.assign(10, {60, data.grid.start, data.grid.start, 80, 80, 80, 80, 80, 1h});
        data.sampled = {line};
        chart.setData(data);
        const auto isThere = [&] {
            return !chart.readoutAt(data.grid.start + 1min).filter(u"lowest"_s).isEmpty();
        };
        const auto isOff = [&] {
            const auto entries = chart.legendEntries();
            const auto found = std::ranges::find(entries, std::optional<std::string>("allocated"),
                                                 &LegendEntry::series);
            return found != entries.end() && found->off;
        };
        QVERIFY(isThere() && !isOff());
        chart.toggleSeries("down"); // no part of it
        QVERIFY(isThere() && !isOff());
        QVERIFY(withoutSeries(data, {"down"}).sampled.size() == 1);
        chart.toggleSeries("allocatedNotBusy");
        QVERIFY(!isThere() && isOff());
        QVERIFY(withoutSeries(data, {"allocatedNotBusy"}).sampled.empty());
        chart.toggleSeries("allocatedNotBusy");
        QVERIFY(isThere() && !isOff());
        chart.isolateSeries("allocated"); // it alone
        QVERIFY(isThere() && !isOff());
    }
};

} // namespace ff

QTEST_MAIN(ff::tst_SampledLines)
#include "tst_SampledLines.moc"
