// SPDX-License-Identifier: GPL-3.0-only
#include "tests/pages/FakeQuestions.h"
#include "tests/support/World.h"
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/charts/time/TimeChart.h"
#include "widgets/controls/Card.h"
#include "widgets/pages/base/FigureCard.h"
#include "widgets/pages/factory/FactoryPage.h"
#include "widgets/pages/floor/FloorModel.h"
#include "widgets/pages/overview/FloorExport.h"
#include "widgets/pages/overview/OverviewPage.h"
#include "widgets/pages/shares/SharesModel.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace ff;

namespace {

constexpr Coverage seen(int percent) {
    return {Duration{percent}, Duration{100}};
}

Figure figure(std::optional<double> value, int percent) {
    Figure result;
    result.value = value;
    result.coverage = seen(percent);
    return result;
}

} // namespace

/// How much was seen, of when and of whom: on the pages.
class tst_Coverage final : public QObject {
    Q_OBJECT

    const Formatter m_formatter{QLocale(QLocale::English, QLocale::UnitedKingdom)};

private slots:
    void theFloorMarksEachFigure() {
        FloorModel model;
        FloorRow row;
        row.allocationRate = figure(0.8, 72);
        row.coverage = seen(72);
        row.allocatedIdle = figure({}, 12);
        model.setRows({row}, m_formatter);
        QCOMPARE(model.index(0, FloorModel::allocation).data().toString().simplified(),
                 QStringLiteral("80.0 %*"));
        QCOMPARE(model.index(0, FloorModel::idle).data().toString(), QStringLiteral("?"));
        QVERIFY(model.index(0, FloorModel::idle)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Not enough seen to say")));
    }

    /// Inside a past period the queue of now is called that, with a word of whose it is.
    void whatIsOfNowSaysSo() {
        FloorModel model;
        FloorRow row;
        row.pendingGpus = 12;
        const auto heading = [&](FloorModel::Column column) {
            return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        model.setRows({row}, m_formatter);
        QCOMPARE(heading(FloorModel::pending), QStringLiteral("Pending GPUs"));
        model.setPeriod({}, true, QStringLiteral("Estonia"));
        QCOMPARE(heading(FloorModel::pending), QStringLiteral("Pending now"));
        QCOMPARE(heading(FloorModel::age), QStringLiteral("Age now"));
        QVERIFY(heading(FloorModel::trend).contains(QStringLiteral("now")));
        const QString said = model.index(0, FloorModel::pending).data(Qt::ToolTipRole).toString();
        QVERIFY2(said.contains(QStringLiteral("Of Estonia only.")), qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("now")));
    }

    /// A filter reaches some of Overview's figures: the page says which.
    void theOverviewSaysWhatAFilterReaches() {
        FakeQuestions questions;
        questions.floorView = sampleFloor();
        questions.floorView.rows[0].pendingGpus = 34;
        OverviewPage page(questions);
        page.show();
        QTRY_VERIFY(page.isSettled());
        const auto* reach = page.findChild<QLabel*>(QStringLiteral("filterReach"));
        QVERIFY(reach && reach->isHidden());
        questions.floorView.scope.holder = HolderId{"EE"};
        questions.floorView.past = true;
        page.refresh();
        QTRY_VERIFY(!reach->isHidden());
        QVERIFY2(reach->text().contains(QStringLiteral("Estonia")), qPrintable(reach->text()));
        const auto* pressure = page.findChild<FigureCard*>(QStringLiteral("queuePressure"));
        QVERIFY(
            pressure->accessibleDescription().contains(QStringLiteral("pending now of Estonia")));
        QVERIFY(pressure->toolTip().contains(QStringLiteral("Of all users")));
    }

    /// A source that tells capacity and busy only: both are on the row, and a sentence.
    void aPartlyKnownSystemShowsWhatIsKnown() {
        FloorModel model;
        FloorRow row;
        row.subtitle = "Somewhere, FI";
        row.capacity = 32;
        row.parts = FloorParts{14, 0, 0, 0, true, false};
        row.busy = figure(0.4375, 100);
        row.untold = "Its source does not tell which are allocated.";
        row.coverage = seen(100);
        model.setRows({row}, m_formatter);
        const QModelIndex name = model.index(0, FloorModel::factory);
        QVERIFY2(name.data(cell::kSubtitle)
                     .toString()
                     .simplified()
                     .contains(QStringLiteral("busy 43.8 %, allocation not told")),
                 qPrintable(name.data(cell::kSubtitle).toString()));
        QCOMPARE(model.index(0, FloorModel::allocation).data().toString(), Formatter::missing());
        for (const auto column : {FloorModel::factory, FloorModel::bar, FloorModel::allocation}) {
            QVERIFY(model.index(0, column)
                        .data(Qt::ToolTipRole)
                        .toString()
                        .contains(QStringLiteral("does not tell which are allocated")));
        }
        const TableData table = floorExport({row});
        for (const TableData::Column& column : table.columns) {
            if (column.title == QStringLiteral("Idle") || column.title == QStringLiteral("Down") ||
                column.title == QStringLiteral("Allocated")) {
                QVERIFY2(!column.values.front(), qPrintable(column.title));
            }
            if (column.title.startsWith(QStringLiteral("Busy of all GPUs"))) {
                QCOMPARE(column.values.front(), std::optional(0.4375));
            }
        }
    }

    /// Was "No samples of this system in this period" of a plain dcgm-exporter page.
    void aPlainExporterIsShownOnThePageOfItsFactory() {
        const Attribution attribution{readFederation(testing::kFederation, "f.toml").federation};
        const Instant now = *parseIso8601("2026-11-22T08:00:00Z");
        FloorInputs inputs = testing::floorInputs(attribution, now);
        for (BinTable* bins : {&inputs.bins, &inputs.before, &inputs.day}) {
            bins->series = {testing::constant(testing::kSmall, Metric::gpusCapacity, 32, 24,
                                              std::chrono::hours{1}),
                            testing::constant(testing::kSmall, Metric::gpuBusy, 0.4375, 24,
                                              std::chrono::hours{1}, "", "dcgm-prof")};
        }
        const FloorView floor = buildFloor(inputs);
        const auto row = std::ranges::find(floor.rows, testing::kSmall, &FloorRow::system);
        QCOMPARE(row->capacity.value_or(-1), 32.);
        QCOMPARE(row->busy.value.value_or(-1), 0.4375);
        QVERIFY(!row->allocationRate.value && !row->untold.empty());
        FakeQuestions questions;
        questions.factoryView = buildFactory({testing::kSmall, inputs, inputs.bins, {}, {}});
        FactoryPage page(questions);
        page.setSystem(SystemId{"lumi"});
        page.show();
        QTRY_VERIFY(page.isSettled());
        const auto* states = page.findChild<TimeChart*>(QStringLiteral("statesChart"));
        QVERIFY(states && !states->isEmpty());
        QVERIFY2(states->summary().contains(QStringLiteral("Busy, allocation not told 14")),
                 qPrintable(states->summary()));
        QVERIFY(qobject_cast<Card*>(states->parentWidget())
                    ->subtitle()
                    .contains(QStringLiteral("not which are allocated")));
        const auto* busy = page.findChild<QPushButton*>(QStringLiteral("factoryUtilisation"));
        QVERIFY2(busy->text().simplified().startsWith(QStringLiteral("Busy of all GPUs 43.8")),
                 qPrintable(busy->text()));
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("factoryAllocation"))->isHidden());
    }

    /// Cells, totals, tool tips and what is exported, from the same coverage.
    void theMatrixMarksCellsAndTotals() {
        SharesModel model;
        SharesView view;
        view.columns = {{SystemId{"lumi"}, "LUMI", seen(80), true},
                        {SystemId{"vega"}, "Vega", seen(10), true}};
        ShareCell lumi;
        lumi.gpuHours = 2000;
        lumi.coverage = seen(80);
        ShareCell vega;
        vega.gpuHours = 1000;
        vega.coverage = seen(10);
        SharesView::Row row;
        row.holder = HolderId{"EE"};
        row.cells = {lumi, vega};
        row.total.gpuHours = 3000;
        row.total.coverage = seen(45);
        view.rows = {row};
        view.total.coverage = seen(45);
        model.setView(view, m_formatter);
        constexpr int kLumi = SharesModel::firstSystem;
        const auto text = [&](int at, int column) {
            return model.index(at, column).data().toString();
        };
        for (const int at : {0, 1}) { // the row, and the row of totals
            QVERIFY2(text(at, kLumi).endsWith(QLatin1Char('*')), qPrintable(text(at, kLumi)));
            QCOMPARE(text(at, kLumi + 1), QStringLiteral("?"));
            QCOMPARE(text(at, SharesModel::total), QStringLiteral("?"));
        }
        const QString withheld = model.index(0, kLumi + 1).data(Qt::ToolTipRole).toString();
        QVERIFY(!withheld.contains(QStringLiteral("1\u202F000")) &&
                withheld.contains(QStringLiteral("Not enough seen to say")));
        QVERIFY(model.index(0, kLumi)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .simplified()
                    .endsWith(QStringLiteral("(80.0 % seen)")));
        QCOMPARE(model.marks(), std::pair(true, true));
        const TableData table = model.exportTable();
        QCOMPARE(table.columns[2].title, QStringLiteral("Coverage of LUMI"));
        QCOMPARE(table.columns[2].values.front(), std::optional(0.8));
    }

    /// Whatever the measure: an entitlement to the system that was seen says nothing of the rest.
    void theToolTipWithholdsLineByLine() {
        SharesView view;
        view.columns = {{SystemId{"lumi"}, "LUMI", seen(80), true},
                        {SystemId{"vega"}, "Vega", seen(0), true}};
        ShareCell lumi;
        lumi.gpuHours = 2000;
        lumi.coverage = seen(80);
        lumi.entitled = 4000;
        lumi.usedWhereEntitled = 2000;
        lumi.shareOfEntitlement = 0.5;
        SharesView::Row row;
        row.holder = HolderId{"EE"};
        row.cells = {lumi, std::nullopt};
        row.total = lumi;
        row.total.coverage = seen(40);
        row.total.entitledCoverage = seen(80);
        view.rows = {row};
        view.total.coverage = seen(40);
        using Measure = SharesModel::Measure;
        for (const Measure measure : {Measure::gpuHours, Measure::shareOfEntitlement}) {
            SharesModel model;
            model.setView(view, m_formatter);
            model.setMeasure(measure);
            const QString tip =
                model.index(0, SharesModel::total).data(Qt::ToolTipRole).toString().simplified();
            QVERIFY2(!tip.contains(QStringLiteral("of the GPU-hours")), qPrintable(tip));
            QVERIFY2(tip.contains(QStringLiteral("used as payer: 50.0 %")), qPrintable(tip));
        }
    }
};

QTEST_MAIN(tst_Coverage)
#include "tst_Coverage.moc"
