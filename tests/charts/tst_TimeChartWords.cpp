// SPDX-License-Identifier: GPL-3.0-only
#include "tests/charts/DrawnChart.h"
#include "widgets/charts/base/Legend.h"
#include "widgets/charts/plot/TimeColumns.h"
#include "widgets/charts/time/SpanFigures.h"

namespace ff {

/// What a chart over time says: legend, readout and summary.
class tst_TimeChartWords final : public QObject {
    Q_OBJECT

private slots:
    /// Was 59 % + 33 % + 9 % + 0 %.
    void sharesInTheLegendSumToTheWhole() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        const double values[] = {585, 325, 87};
        for (std::size_t i = 0; i < data.bands.size(); ++i) {
            data.bands[i].values.assign(10, values[i]);
        }
        data.bands.push_back({"idle", "Idle", std::vector<std::optional<double>>(10, 3.)});
        data.ceiling.clear();
        data.shareInLegend = true;
        chart.setData(data);
        int sum = 0;
        for (const LegendEntry& entry : chart.legendEntries()) {
            const auto number = QRegularExpression(u"(\\d+)\\W*%"_s).match(entry.text);
            sum += number.captured(1).toInt();
        }
        QCOMPARE(sum, 100);
        // Was "Busy, allocation not told 100 %" of a source that tells no more than that.
        data.bands = {
            {"busy", "Busy, allocation not told", std::vector<std::optional<double>>(10, 14.)}};
        data.ceiling.assign(10, 32.);
        chart.setData(data);
        QVERIFY2(chart.legendEntries().front().text.contains(u"44"_s),
                 qPrintable(chart.legendEntries().front().text));
    }

    void readoutSaysWhatIsThere() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        data.marks = {{{data.grid.start + 4h, data.grid.start + 5h}, "maintenance", "Cooling"}};
        chart.setData(data);
        QStringList lines = chart.readoutAt(data.grid.start + 90min);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0].replace(u'\u00a0', u' '),
                 u"Fri 15 Jan 2027, 09:00 UTC · mean over 1 h"_s);
        QCOMPARE(lines[1].replace(u'\u00a0', u' '), u"Delivered\t60 · 60 %"_s);
        const QStringList gap = chart.readoutAt(data.grid.start + 4h + 1min);
        QCOMPARE(gap.mid(1), QStringList({u"No data"_s, u"Cooling"_s}));
        QVERIFY(chart.readoutAt(data.grid.start - 1min).isEmpty());
        QVERIFY(chart.readoutAt(data.grid.start + 10h).isEmpty());
    }

    /// Was "mean over 1 h" of a bin of 20 minutes, on an axis that went on into the future.
    void theLastBinOfAPeriodUpToNowSaysSo() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        data.full = {data.grid.start, data.grid.start + 9h + 20min};
        data.seen.assign(10, 1);
        chart.setData(data);
        QVERIFY(chart.link()->full() == data.full);
        const QStringList last = chart.readoutAt(data.grid.start + 9h + 10min);
        QVERIFY2(last.value(0).contains(u"20\u00a0min, not complete"_s), qPrintable(last.value(0)));
        QVERIFY(!chart.readoutAt(data.grid.start + 8h).value(0).contains(u"not complete"_s));
        const TableData table = chart.tableData();
        QVERIFY(table.rows.back().contains(u"not complete"_s));
        QVERIFY(std::abs(table.seen.back() - 1. / 3) < 1e-9);
        QCOMPARE(table.seen.front(), 1.);
    }

    /// The sentence counted a bin of which little was seen as much as the others, and the strip of
    /// a span over all of it said another mean.
    void theSentenceSaysWhatTheSpanSays() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        data.grid.count = 2;
        data.bands = {{"a", "A", {100., 20.}}};
        data.ceiling.clear();
        data.marks.clear();
        data.seen = {1, 0.25};
        chart.setData(data);
        const SpanFigures span = spanFigures(data, data.bands.front(), {windowOf(data.grid)});
        QCOMPARE(span.mean, std::optional(84.));
        QString said = chart.accessibleDescription();
        said.replace(u'\u00a0', u' ').replace(u'\u202f', u' ');
        QVERIFY2(said.contains(u"A 84 GPUs on average"_s), qPrintable(said));
    }

    /// Hours in which no job started were "not seen" in the strip, and seen in the table.
    void whereNothingWasIsSeen() {
        TimeChartData data = simple();
        data.grid.count = 4;
        data.bands.clear();
        data.unit = Unit::seconds;
        data.lines = {{"p50", "p50", {60., std::nullopt, 120., std::nullopt}}};
        data.seen = {1, 1, 1, 0};
        const auto seenIn = [&] {
            return spanFigures(data, data.lines.front(), {windowOf(data.grid)});
        };
        QCOMPARE(seenIn().seen, 0.5);
        data.nothingText = u"no job started"_s;
        QCOMPARE(seenIn().seen, 0.75);
        QCOMPARE(seenIn().mean, std::optional(90.));
    }

    void summaryNamesMeansAndGaps() {
        TimeChart chart;
        prepare(chart);
        QString said = chart.accessibleDescription();
        said.replace(u'\u00a0', u' ').replace(u'\u202f', u' ');
        QVERIFY2(said.contains(u"Delivered 60 GPUs on average"_s), qPrintable(said));
        QVERIFY2(said.contains(u"No data for 2 h."_s), qPrintable(said));
    }
};

} // namespace ff

QTEST_MAIN(ff::tst_TimeChartWords)
#include "tst_TimeChartWords.moc"
