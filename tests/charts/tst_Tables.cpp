// SPDX-License-Identifier: GPL-3.0-only
#include "tests/charts/Samples.h"
#include "widgets/charts/base/ChartTable.h"
#include "widgets/charts/maps/HeatMap.h"

#include <QAbstractItemModelTester>
#include <QtTest>

namespace ff {

using namespace Qt::StringLiterals;

class tst_Tables final : public QObject {
    Q_OBJECT

private slots:
    void modelIsSound() {
        ChartTable table;
        const QAbstractItemModelTester tester(
            &table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Formatter formatter(QLocale::c());
        table.setData({u"Time"_s, {u"a"_s, u"b"_s}, {}, {{u"x"_s, Unit::gpus, {1.0, {}}}}},
                      formatter);
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.columnCount(), 2);
        table.setData({u"Time"_s, {u"a"_s, u"b"_s}, {}, {{u"x"_s, Unit::gpus, {3.0, 4.0}}}},
                      formatter);
        QCOMPARE(table.index(1, 1).data(ChartTable::ValueRole).toDouble(), 4.0);
        table.setData({}, formatter);
        QCOMPARE(table.rowCount(), 0);
    }

    void twinEqualsTheData() {
        TimeChart chart;
        chart.setData(test::gpusByState());
        const TimeChartData& data = chart.data();
        const ChartTable* table = chart.table();
        QCOMPARE(table->rowCount(), int(data.grid.count));
        QCOMPARE(table->columnCount(), 1 + int(data.bands.size()) + 1);
        int gaps = 0;
        for (std::size_t row = 0; row < data.grid.count; ++row) {
            for (std::size_t band = 0; band < data.bands.size(); ++band) {
                const QVariant cell =
                    table->index(int(row), int(band) + 1).data(ChartTable::ValueRole);
                const std::optional<double> value = data.bands[band].values[row];
                QCOMPARE(cell.isValid(), value.has_value());
                if (value) {
                    QCOMPARE(cell.toDouble(), *value);
                } else {
                    QCOMPARE(table->index(int(row), int(band) + 1).data().toString(), u"–"_s);
                    ++gaps;
                }
            }
        }
        QCOMPARE(gaps, 9 * 4);
        QCOMPARE(table->headerData(1, Qt::Horizontal).toString(), u"Delivered"_s);
    }

    void csvIsExact() {
        ChartTable table;
        table.setData({u"Account"_s,
                       {u"=SUM(A1)"_s, u"say \"hi\", all"_s, u"-1"_s, u"plain"_s},
                       {},
                       {{u"GPU-h"_s, Unit::gpuHours, {0.1, {}, 1e21, 1234567.25}}}},
                      Formatter(QLocale(QLocale::German)));
        QCOMPARE(table.toCsv(false), u"Account,GPU-h\n"
                                     "'=SUM(A1),0.1\n"
                                     "\"say \"\"hi\"\", all\",\n"
                                     "'-1,1e+21\n"
                                     "plain,1234567.25\n"_s);
        QVERIFY(table.toCsv(true).startsWith(u"Account,GPU-h,data\n'=SUM(A1),0.1,SIMULATED\n"_s));
    }

    void csvOfTimeIsIso() {
        TimeChart chart;
        chart.setFormatter(Formatter(QLocale(QLocale::Finnish), "Europe/Helsinki"));
        chart.setData(test::waits());
        QVERIFY(chart.toCsv().startsWith(u"Time,p50,p90\n2026-10-23T00:00:00Z,"_s));
    }

    void sharesFoldIntoOther() {
        BarList list;
        list.setShares(test::shares(), 6);
        const auto& items = list.items();
        QCOMPARE(items.size(), std::size_t(8));
        QCOMPARE(items[0].name, u"Finland"_s);
        QCOMPARE(items[6].key, u"other"_s);
        QVERIFY(std::abs(items[6].value - 0.04) < 1e-9);
        QVERIFY(items[7].hatched);
        double sum = 0;
        for (const BarList::Item& item : items) {
            sum += item.value;
        }
        double all = 0;
        for (const HolderShare& share : test::shares()) {
            all += share.usageShare;
        }
        QVERIFY(std::abs(sum - all) < 1e-9);
        QCOMPARE(list.table()->rowCount(), 8);
    }

    void weekIsATableOfDays() {
        HeatMap map;
        map.setFormatter(Formatter(QLocale(QLocale::English)));
        map.setWeek(test::week());
        QCOMPARE(map.table()->rowCount(), 24);
        QCOMPARE(map.table()->columnCount(), 8);
        QCOMPARE(map.table()->headerData(1, Qt::Horizontal).toString(), u"Mon"_s);
        QCOMPARE(map.table()->index(14, 2).data(ChartTable::ValueRole).toDouble(),
                 *test::week()[24 + 14]);
        QVERIFY(!map.table()->index(3, 7).data(ChartTable::ValueRole).isValid());
    }
};

} // namespace ff

QTEST_MAIN(ff::tst_Tables)
#include "tst_Tables.moc"
