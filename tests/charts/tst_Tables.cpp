// SPDX-License-Identifier: GPL-3.0-only
#include "tests/charts/Samples.h"
#include "widgets/charts/base/ChartTable.h"
#include "widgets/charts/maps/HeatMap.h"
#include "widgets/export/Csv.h"
#include "widgets/export/Exporter.h"
#include "widgets/export/HtmlTable.h"

#include <QAbstractItemModelTester>
#include <QTableView>
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

    /// A column of words was a column of missing numbers.
    void wordsStandInTheirColumn() {
        ChartTable table;
        table.setData({u"Poll"_s,
                       {u"a"_s, u"b"_s},
                       {},
                       {{u"x"_s, Unit::count, {1.0, 2.0}, {}},
                        {u"Outcome"_s, Unit::count, {}, {u"answered"_s, u"failed"_s}}}},
                      Formatter(QLocale::c()));
        const QModelIndex word = table.index(1, 2);
        QCOMPARE(word.data().toString(), u"failed"_s);
        QCOMPARE(word.data(ChartTable::ValueRole).toString(), u"failed"_s);
        QVERIFY(word.data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
        QVERIFY(table.headerData(2, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
        QVERIFY(table.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt() &
                Qt::AlignRight);
        QCOMPARE(table.index(1, 1).data().toString(), u"2"_s);
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
        const TableData table{
            .rowHeading = u"Account"_s,
            .rows = {u"=SUM(A1)"_s, u"say \"hi\", all"_s, u"-1"_s, u"plain"_s},
            .keys = {},
            .columns = {{u"Used"_s, Unit::gpuHours, {0.1, {}, 1e21, 1234567.25}},
                        {u"Mode"_s, Unit::count, {}, {u"a"_s, u"b"_s, u"+c"_s, u"d"_s}}}};
        ExportContext context;
        context.formatter = Formatter(QLocale(QLocale::German));
        QCOMPARE(toCsv(table, context), u"Account,Used [GPU-h],Mode,holder\n"
                                        "'=SUM(A1),0.1,a,all\n"
                                        "\"say \"\"hi\"\", all\",,b,all\n"
                                        "'-1,1e+21,'+c,all\n"
                                        "plain,1234567.25,d,all\n"_s);
        QCOMPARE(toTabs(toCsv(table, context)).section(u'\n', 1, 2), u"'=SUM(A1)\t0.1\ta\tall\n"
                                                                     "say \"hi\", all\t\tb\tall"_s);
    }

    /// Spanish "Espera p50" has an s in it, and lost its unit; HTML called "2 min" "[s]".
    void headingsNameTheUnitOfTheirValues() {
        const TableData table{.rowHeading = u"Time"_s,
                              .rows = {u"A"_s},
                              .keys = {},
                              .columns = {{u"Espera p50"_s, Unit::seconds, {120.}},
                                          {u"Idle GPU-h"_s, Unit::gpuHours, {1.}},
                                          {u"Rate"_s, Unit::ratio, {0.5}}}};
        const ExportContext context;
        QVERIFY(toCsv(table, context).startsWith(u"Time,Espera p50 [s],Idle GPU-h,Rate [ratio],"));
        const QString html = toHtml(table, context);
        QVERIFY2(html.contains(u">Espera p50<"_s) && html.contains(u">Rate<"_s), qPrintable(html));
    }

    /// Said the whole period, whatever part of it was drawn.
    void whatIsTakenOutOfAZoomIsOfThatPart() {
        TimeChart chart;
        chart.setData(test::gpusByState());
        const TimeGrid grid = chart.data().grid;
        ExportContext context;
        context.window = chart.link()->full();
        chart.setExportContext(context);
        const Window part{grid.start + grid.every * 10, grid.start + grid.every * 20};
        chart.link()->setVisible(part);
        QVERIFY(chart.exportContext().window == part);
        const TableData table = chart.exportTable();
        QCOMPARE(table.rows.size(), std::size_t(10));
        QCOMPARE(table.keys.front(), QString::fromStdString(toIso8601(part.from)));
        QCOMPARE(table.columns.front().values.size(), std::size_t(10));
        QCOMPARE(table.columns.front().values.front(), chart.data().bands.front().values[10]);
        chart.link()->reset();
        QCOMPARE(chart.exportTable().rows.size(), grid.count);
    }

    /// The page may make its charts anew while a person looks for a folder.
    void aDialogMayOutliveItsChart() {
        std::function<void(const QString&)> choose;
        auto chart = std::make_unique<TimeChart>();
        chart->setData(test::gpusByState());
        chart->exporter()->setAskForPath(
            [&](QWidget*, const QString&, const auto& chosen) { choose = chosen; });
        const QTemporaryDir folder;
        chart->exporter()->saveCsv();
        chart.reset();
        choose(folder.filePath(u"gone.csv"_s));
        chart = std::make_unique<TimeChart>();
        chart->exporter()->setAskForPath(
            [&](QWidget*, const QString&, const auto& chosen) { choose = chosen; });
        chart->exporter()->savePicture();
        chart.reset();
        choose(folder.filePath(u"gone.png"_s));
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    /// Period in the report's zone, holder, coverage and SIMULATED stand in each row.
    void csvSaysWhatItIsOf() {
        TableData table{.rowHeading = u"Factory"_s,
                        .rows = {u"A"_s, u"B"_s},
                        .keys = {},
                        .columns = {{u"Allocated but idle"_s, Unit::gpuHours, {1., 2.}}}};
        ExportContext context;
        context.subject = u"EuroHPC"_s;
        context.holder = u"Estonia, as payer"_s;
        context.zone = "Europe/Helsinki";
        context.window = {*parseIso8601("2026-09-30T21:00:00Z"),
                          *parseIso8601("2026-10-31T22:00:00Z")};
        context.coverage = 0.5;
        context.simulated = true;
        QCOMPARE(toCsv(table, context).section(u'\n', 0, 1),
                 u"Factory,Allocated but idle [GPU-h],from,to,of,holder,coverage,data\n"
                 "A,1,2026-10-01T00:00:00+03:00,2026-11-01T00:00:00+02:00,EuroHPC,"
                 "\"Estonia, as payer\",0.5,SIMULATED"_s);
        table.seen = {1, 0.25}; // of each row, where it is known
        QVERIFY(toCsv(table, context).contains(u",0.25,SIMULATED"_s));
    }

    void csvOfTimeIsIso() {
        TimeChart chart;
        chart.setFormatter(Formatter(QLocale(QLocale::Finnish), "Europe/Helsinki"));
        chart.setData(test::waits());
        QVERIFY2(chart.exportCsv().contains(u"\n2026-10-23T00:00:00Z,"_s),
                 qPrintable(chart.exportCsv().left(100)));
    }

    /// Sorted by numbers and times and not by how they are written; a third click gives the order
    /// of the chart back.
    void twinIsSorted() {
        TimeChart chart;
        chart.setFormatter(Formatter(QLocale(QLocale::English)));
        chart.resize(600, 400);
        chart.show();
        chart.setData(test::waits());
        chart.setTableShown(true);
        auto* twin = chart.findChild<QTableView*>(u"tableTwin"_s);
        QVERIFY(twin && twin->isSortingEnabled());
        const auto isSorted = [&](int column) {
            for (int row = 1; row < twin->model()->rowCount(); ++row) {
                const auto value = [&](int at) {
                    return twin->model()->index(at, column).data(ChartTable::ValueRole);
                };
                if (value(row).isValid() && value(row - 1).isValid() &&
                    (column == 0 ? value(row).toString() > value(row - 1).toString()
                                 : value(row).toDouble() > value(row - 1).toDouble())) {
                    return false;
                }
            }
            return true;
        };
        for (const int column : {1, 0}) {
            QVERIFY(!isSorted(column));
            twin->sortByColumn(column, Qt::DescendingOrder);
            QVERIFY(isSorted(column));
        }
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
