// SPDX-License-Identifier: GPL-3.0-only
// Charts as a screen reader finds them.
#include "tests/charts/Samples.h"
#include "widgets/charts/base/ChartTable.h"
#include "widgets/charts/maps/HeatMap.h"

#include <QAccessible>
#include <QtTest>

namespace ff {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Accessible final : public QObject {
    Q_OBJECT

    static void show(Chart& chart) {
        chart.setTitle(u"A title"_s);
        chart.resize(600, 240);
        chart.show();
    }
    static void checkTable(Chart& chart) {
        show(chart);
        auto* interface = QAccessible::queryAccessibleInterface(&chart);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Table);
        QCOMPARE(interface->text(QAccessible::Name), u"A title: "_s + chart.summary());
        QAccessibleTableInterface* table = interface->tableInterface();
        QVERIFY(table);
        const ChartTable& model = *chart.table();
        QCOMPARE(table->rowCount(), model.rowCount());
        QCOMPARE(table->columnCount(), model.columnCount());
        QVERIFY(table->rowCount() > 0);
        for (int column = 0; column < table->columnCount(); ++column) {
            QCOMPARE(table->columnDescription(column),
                     model.headerData(column, Qt::Horizontal).toString());
        }
        const int row = table->rowCount() - 1;
        const int column = table->columnCount() - 1;
        QAccessibleInterface* cell = table->cellAt(row, column);
        QVERIFY(cell && cell->isValid());
        QCOMPARE(cell->text(QAccessible::Value), model.index(row, column).data().toString());
        QVERIFY(cell->text(QAccessible::Name).contains(table->columnDescription(column)));
        QCOMPARE(cell->text(QAccessible::Description), table->rowDescription(row));
        QCOMPARE(cell->parent(), interface);
        QAccessibleTableCellInterface* place = cell->tableCellInterface();
        QVERIFY(place);
        QCOMPARE(place->rowIndex(), row);
        QCOMPARE(place->columnIndex(), column);
        QCOMPARE(place->rowHeaderCells().value(0)->text(QAccessible::Name),
                 table->rowDescription(row));
        QCOMPARE(interface->child(interface->indexOfChild(cell)), cell);
        QVERIFY(!table->cellAt(row + 1, 0) && !table->cellAt(0, column + 1));
    }

private slots:
    void everyChartIsATable() {
        TimeChart time;
        time.setData(test::gpusByState());
        checkTable(time);
        HeatMap week;
        week.setWeek(test::week());
        checkTable(week);
        BarList bars;
        bars.setShares(test::shares());
        checkTable(bars);
        TileMap map;
        map.setCountries(test::countries());
        checkTable(map);
        BurnDownChart burnDown;
        burnDown.setData(test::burnDown());
        checkTable(burnDown);
    }

    void simulatedIsPartOfTheName() {
        TimeChart chart;
        chart.setData(test::gpusByState());
        chart.setSimulated(true);
        QVERIFY(QAccessible::queryAccessibleInterface(&chart)
                    ->text(QAccessible::Name)
                    .endsWith(u"The data are simulated."_s));
    }

    void anEmptyChartSaysSoAndHasNoCells() {
        TimeChart chart;
        show(chart);
        auto* interface = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(interface->text(QAccessible::Name),
                 u"A title: Nothing was seen in this period."_s);
        QCOMPARE(interface->tableInterface()->rowCount(), 0);
    }

    /// A cell outlives the data that it is of, and says that it is gone.
    void aCellGoesWithItsData() {
        TimeChart chart;
        chart.setData(test::gpusByState());
        show(chart);
        auto* table = QAccessible::queryAccessibleInterface(&chart)->tableInterface();
        QAccessibleInterface* cell = table->cellAt(100, 1);
        TimeChartData less = test::gpusByState();
        less.grid.count = 50;
        chart.setData(less);
        QVERIFY(!cell->isValid());
        QVERIFY(cell->text(QAccessible::Name).isEmpty());
    }

    /// Without a series all of the readout is said; on a series its cell has the focus.
    void theCrosshairIsAnnounced() {
        TimeChart chart;
        chart.setData(test::gpusByState());
        show(chart);
        chart.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Home);
        QVERIFY(chart.accessibleDescription().contains(u"Idle"_s));
        QTest::keyClick(&chart, Qt::Key_Up);
        QTest::keyClick(&chart, Qt::Key_Right);
        const auto place = std::pair(1, 1); // the second sample of the first series
        QCOMPARE(chart.currentCell(), place);
        auto* focused = QAccessible::queryAccessibleInterface(&chart)->focusChild();
        QVERIFY(focused && focused->state().focused);
        QCOMPARE(focused->tableCellInterface()->rowIndex(), 1);
        QVERIFY(focused->text(QAccessible::Name).startsWith(u"Delivered: "_s));
    }

    void theWeekIsAnnounced() {
        HeatMap week;
        week.setWeek(test::week());
        show(week);
        QTest::keyClick(&week, Qt::Key_Down); // from Monday 00:00 to Tuesday
        QCOMPARE(week.currentCell(), (std::pair(0, 2)));
        QVERIFY(week.accessibleDescription().startsWith(u"Tuesday 00:00"_s));
    }
};

} // namespace ff

QTEST_MAIN(ff::tst_Accessible)
#include "tst_Accessible.moc"
