// SPDX-License-Identifier: GPL-3.0-only
#include "tests/charts/DrawnChart.h"
#include "widgets/charts/base/Legend.h"

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
