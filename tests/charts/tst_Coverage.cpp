// SPDX-License-Identifier: GPL-3.0-only
#include "tests/charts/Samples.h"
#include "widgets/charts/bars/FloorBar.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QtTest>

using namespace ff;
using namespace Qt::StringLiterals;

namespace {

constexpr Coverage seen(int percent) {
    return {Duration{percent}, Duration{100}};
}

HolderShare share(const char* holder, double part, int percent) {
    HolderShare result;
    result.holder = HolderId{holder};
    result.usageShare = part;
    result.coverage = seen(percent);
    return result;
}

QStringList twinColumn(const Chart& chart, int column) {
    QStringList texts;
    for (int row = 0; row < chart.table()->rowCount(); ++row) {
        texts << chart.table()->index(row, column).data().toString().simplified();
    }
    return texts;
}

} // namespace

/// What was seen in part is marked and what was hardly seen is withheld, on every kind of chart.
class tst_Coverage final : public QObject {
    Q_OBJECT

private slots:
    void barsWithholdAndMark() {
        BarList bars;
        bars.setFormatter(Formatter(QLocale::c()));
        bars.setShares({share("FI", 0.6, 100), share("EE", 0.3, 80), share("CZ", 0.1, 12)});
        QCOMPARE(twinColumn(bars, 1), QStringList({u"60.0 %"_s, u"30.0 %*"_s, u"?"_s}));
        QCOMPARE(twinColumn(bars, 2), QStringList({u"100.0 %"_s, u"80.0 %"_s, u"12.0 %"_s}));
        const QString said = bars.summary().simplified();
        QVERIFY2(said.contains(u"30.0 % (80.0 % seen)"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Czechia not enough seen"_s), qPrintable(said));
        QVERIFY(!said.contains(u"10.0 %"_s));
        QVERIFY(bars.exportCsv().contains(u",0.8"_s));
        QVERIFY(bars.exportCsv().section(u'\n', 0, 0).contains(u"coverage"_s));
    }

    /// A withheld value does not set the length of the others.
    void withheldBarsHaveNoLength() {
        BarList some;
        some.setItems(
            {{u"a"_s, u"a"_s, 1, {}, false, {}, 1.}, {u"b"_s, u"b"_s, 100, {}, false, {}, 0.1}});
        BarList alone;
        alone.setItems(
            {{u"a"_s, u"a"_s, 1, {}, false, {}, 1.}, {u"b"_s, u"b"_s, 1, {}, false, {}, 0.1}});
        QCOMPARE(some.toImage({300, 80}), alone.toImage({300, 80}));
    }

    void tilesWithholdAndMark() {
        TileMap map;
        map.setFormatter(Formatter(QLocale::c()));
        map.setCountries({{"FI", 0.6, false, false, {}, 1.},
                          {"EE", 0.3, false, false, {}, 0.8},
                          {"CZ", 0.1, false, false, {}, 0.12},
                          {"SE", {}, false, false, {}, {}}});
        QCOMPARE(twinColumn(map, 1),
                 QStringList({u"60.0 %"_s, u"30.0 %*"_s, u"?"_s, Formatter::missing()}));
        const QString said = map.summary().simplified();
        QVERIFY2(said.contains(u"30.0 % (80.0 % seen)"_s), qPrintable(said));
        QVERIFY(!said.contains(u"10.0 %"_s));
    }

    /// 0.0 % seen, and "Delivered 393 GPUs, 68.3 %" beside it: never again.
    void floorBarSaysCoverageAndPeriod() {
        FloorRow row;
        row.capacity = 576;
        row.parts = FloorParts{393, 100, 83, 0, true};
        row.coverage = seen(20);
        const Window october{*parseIso8601("2026-10-01T00:00:00Z"),
                             *parseIso8601("2026-11-01T00:00:00Z")};
        const Formatter format(QLocale::c());
        QString said = floorBarToolTip(FloorBarData::of(row, october), format).simplified();
        QVERIFY2(said.contains(u"Not enough seen to say: coverage 20.0 %"_s), qPrintable(said));
        QVERIFY(!said.contains(u"393"_s));
        QVERIFY2(said.contains(u"Oct"_s), qPrintable(said));
        row.coverage = seen(80);
        said = floorBarToolTip(FloorBarData::of(row, october), format).simplified();
        QVERIFY(said.contains(u"393"_s) && said.contains(u"Coverage 80.0 %"_s));
    }

    /// A plain exporter tells how busy the GPUs are: the rest is a sentence, not zeros.
    void floorBarOfBusyAloneSaysSo() {
        FloorRow row;
        row.capacity = 32;
        row.parts = FloorParts{14, 0, 0, 0, true, false};
        row.untold = "not which are allocated";
        row.coverage = seen(100);
        const QString said =
            floorBarToolTip(FloorBarData::of(row), Formatter(QLocale::c())).simplified();
        QVERIFY2(said.contains(u"Busy 14 GPUs"_s), qPrintable(said));
        QVERIFY(said.contains(u"not which are allocated"_s));
        QVERIFY(!said.contains(u"Idle"_s) && !said.contains(u"Not reported"_s));
    }

    /// A bin in which nobody started is no bin of which nobody told.
    void nothingThereIsNoGap() {
        TimeChartData data;
        data.grid = {*parseIso8601("2026-11-18T00:00:00Z"), std::chrono::hours{1}, 3};
        data.lines = {{"p90", "p90", {60., {}, {}}}};
        data.unit = Unit::seconds;
        data.seen = {1, 1, 0};
        data.nothingText = u"no job started"_s;
        TimeChart chart;
        chart.setFormatter(Formatter(QLocale::c()));
        chart.setData(data);
        const auto readout = [&](int hour) {
            return chart.readoutAt(data.grid.start + std::chrono::hours{hour}).value(1);
        };
        QCOMPARE(readout(1), u"no job started"_s);
        QCOMPARE(readout(2), u"No data"_s);
        QVERIFY2(chart.summary().contains(u"No data for 1"_s), qPrintable(chart.summary()));
        QCOMPARE(unseenOf(data).size(), std::size_t(1));
        QCOMPARE(nothingOf(data).size(), std::size_t(1));
    }

    /// mean x bin_hours x coverage are GPU-hours: each row of the CSV has all three.
    void csvOverTimeHasTheCoverageOfEachBin() {
        TimeChartData data;
        data.grid = {*parseIso8601("2026-11-18T00:00:00Z"), std::chrono::hours{3}, 2};
        data.bands = {{"idle", "Idle", {100., 50.}}};
        data.seen = {1, 0.25};
        TimeChart chart;
        chart.setData(data);
        const QString csv = chart.exportCsv();
        QVERIFY(csv.section(u'\n', 0, 0).contains(u"bin_hours"_s));
        QVERIFY2(csv.section(u'\n', 2, 2).startsWith(u"2026-11-18T03:00:00Z,50,3,"_s),
                 qPrintable(csv));
        QVERIFY2(csv.section(u'\n', 2, 2).endsWith(u",0.25"_s), qPrintable(csv));
    }
};

QTEST_MAIN(tst_Coverage)
#include "tst_Coverage.moc"
