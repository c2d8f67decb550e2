// SPDX-License-Identifier: GPL-3.0-only
#include "models/facts/SystemFacts.h"
#include "tests/pages/FakeQuestions.h"
#include "widgets/controls/FilterButton.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/usage/UsageColumns.h"
#include "widgets/pages/usage/UsageModel.h"
#include "widgets/pages/usage/UsagePane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace ff;

namespace {

UsageLine lineOf(std::size_t period, std::vector<std::string> keys, double hours) {
    UsageLine line;
    line.period = period;
    line.keys = std::move(keys);
    line.gpuHours = hours;
    line.gpuSeconds = hours * 3600;
    line.jobs = 3;
    line.coverage = {Duration{100}, Duration{100}};
    line.method = "jobs";
    return line;
}

/// Two months of two payers, one of them on a site that charges in its own unit.
UsageView sampleUsage() {
    UsageView view;
    view.asked = {{Dimension::payer, Dimension::system}, Every::month};
    view.table.report = {instantFromSeconds(0), instantFromSeconds(31 * 86400),
                         instantFromSeconds(59 * 86400)};
    view.table.by = view.asked.by;
    view.table.lines = {lineOf(0, {"FI", "lumi"}, 1234567.5), lineOf(0, {"", "lumi"}, 10),
                        lineOf(1, {"FI", "lumi"}, 2000), lineOf(1, {"DE", "jupiter"}, 3000)};
    view.table.lines[0].siteUnits = 617283.6;
    view.table.lines[0].siteUnit = "node-h";
    view.table.lines[3].coverage.observed = Duration{40};
    view.table.totalHours = {1234577.5, 5000};
    return view;
}

QString cell(const UsageModel& model, int row, UsageColumn::Kind kind) {
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.kindOf(column) == kind) {
            return model.index(row, column).data().toString();
        }
    }
    return {};
}

QAction* entry(QWidget& of, const char* button, int at) {
    auto* choice = of.findChild<FilterButton*>(QLatin1String(button));
    return choice->menu()->actions().at(at);
}

} // namespace

class tst_Usage final : public QObject {
    Q_OBJECT

    using Kind = UsageColumn::Kind;
    const Formatter m_formatter{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    const Federation m_federation = FakeQuestions().federation();

private slots:
    void showsFiguresInFull() {
        UsageModel model;
        const QAbstractItemModelTester tester(&model);
        model.setView(sampleUsage(), m_federation, m_formatter, true);
        QCOMPARE(cell(model, 0, Kind::hours), QStringLiteral(u"1\u202F234\u202F567.5"));
        QCOMPARE(cell(model, 0, Kind::siteUnits), QStringLiteral(u"617\u202F283.6\u00A0node-h"));
        QCOMPARE(cell(model, 0, Kind::key), QStringLiteral("Finland"));
        QCOMPARE(cell(model, 1, Kind::key), QStringLiteral("Unattributed"));
        QCOMPARE(cell(model, 1, Kind::siteUnits), Formatter::missing());
        QCOMPARE(cell(model, 3, Kind::hours), QStringLiteral("?")); // 40 % of it was seen
        QCOMPARE(cell(model, 0, Kind::entitled), QString());        // no column for nothing
    }

    /// What was not seen elsewhere does not make a share of entitlement doubtful, and the other way
    /// round.
    void marksAShareOfEntitlementByItsOwnCoverage() {
        UsageView view = sampleUsage();
        UsageLine& line = view.table.lines[3]; // 40 % of its use was seen
        line.entitled = 4000;
        line.headroom = 1000;
        line.entitledCoverage = {Duration{100}, Duration{100}};
        UsageModel model;
        model.setView(view, m_federation, m_formatter, false);
        QCOMPARE(cell(model, 3, Kind::hours), QStringLiteral("?"));
        QVERIFY(cell(model, 3, Kind::ofEntitlement).startsWith(QStringLiteral("75.0")));
        const QStringList csv = model.toCsv().split(QLatin1Char('\n'));
        QVERIFY(csv[4].contains(QStringLiteral(",4000,1000,")));
        QVERIFY(
            csv[0].endsWith(QStringLiteral(",entitled_coverage"))); // who reads by place goes on
        QVERIFY(csv[4].endsWith(QStringLiteral(",1")));
        const auto toolTip = [&](int row) {
            int column = 0;
            while (model.kindOf(column) != Kind::ofEntitlement) {
                ++column;
            }
            return model.index(row, column).data(Qt::ToolTipRole).toString();
        };
        // The GPU-seconds of all systems do not stand above the coverage of some.
        QVERIFY(!toolTip(3).contains(QStringLiteral("GPU-seconds")));
        QVERIFY(toolTip(3).simplified().contains(QStringLiteral("Coverage 100.0 %")));
        view.table.lines[3].entitledCoverage.observed = Duration{10};
        model.setView(view, m_federation, m_formatter, false);
        QCOMPARE(cell(model, 3, Kind::ofEntitlement), QStringLiteral("?"));
    }

    /// One name for one system: that of the floor, the matrix and the reports.
    void namesASystemAsTheMatrixDoes() {
        Federation federation = m_federation;
        Factory factory;
        factory.id = FactoryId{"jaif"};
        factory.name = "JAIF";
        factory.systems = {SystemId{"jupiter"}};
        federation.factories.push_back(factory);
        System system;
        system.id = SystemId{"jupiter"};
        system.name = "JUPITER";
        std::erase_if(federation.systems,
                      [](const System& each) { return each.id.text == "jupiter"; });
        federation.systems.push_back(system);
        const UsageView view = sampleUsage();
        const UsageColumns columns(view, federation, m_formatter);
        QCOMPARE(
            columns.text({Kind::key, 1}, view.table.lines[3]),
            QString::fromStdString(titleOf(federation, *federation.system(SystemId{"jupiter"}))));
        QCOMPARE(columns.text({Kind::key, 1}, view.table.lines[3]), QStringLiteral("JAIF"));
    }

    void sortsByAnyColumnAndBack() {
        UsageModel model;
        model.setView(sampleUsage(), m_federation, m_formatter, false);
        const auto hoursAt = [&](int row) { return model.lineAt(row).gpuHours; };
        int column = 0;
        while (model.kindOf(column) != Kind::hours) {
            ++column;
        }
        model.sort(column, Qt::AscendingOrder);
        QCOMPARE(hoursAt(0), 10.0);
        model.sort(column, Qt::DescendingOrder);
        QCOMPARE(hoursAt(3), 10.0);
        model.sort(1, Qt::AscendingOrder); // payers: Finland, Germany, Unattributed
        QCOMPARE(cell(model, 0, Kind::key), QStringLiteral("Finland"));
        QCOMPARE(hoursAt(0), 1234567.5); // the earlier period first
        model.setView(sampleUsage(), m_federation, m_formatter, false);
        QCOMPARE(cell(model, 3, Kind::key), QStringLiteral("Unattributed")); // sorted still
        model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(hoursAt(1), 10.0);
    }

    /// Lines are sorted by use, which changes with every answer, and by hand.
    void keepsTheSelectedLine() {
        UsageModel model;
        const QAbstractItemModelTester tester(&model);
        UsageView view = sampleUsage();
        model.setView(view, m_federation, m_formatter, false);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = model.index(1, 0);
        const auto keptKeys = [&] { return model.lineAt(kept.row()).keys; };
        const std::vector<std::string> keys{"", "lumi"};
        QCOMPARE(keptKeys(), keys);
        view.table.lines[1].gpuHours = 2e6;
        std::swap(view.table.lines[0], view.table.lines[1]);
        view.table.lines.erase(view.table.lines.begin() + 2);
        view.table.lines.push_back(lineOf(1, {"EE", "lumi"}, 7));
        model.setView(view, m_federation, m_formatter, false);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(kept.row(), 0);
        QCOMPARE(keptKeys(), keys);
        QCOMPARE(model.lineAt(kept.row()).gpuHours, 2e6);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(model.columnCount() - 1, order);
            QCOMPARE(keptKeys(), keys);
            QCOMPARE(model.lineAt(kept.row()).period, 0u);
        }
    }

    /// The borders of "the last days" move with the present; the first and the last day stay what
    /// they are.
    void keepsTheSelectedLineWhileThePeriodMovesOn() {
        UsageModel model;
        const QAbstractItemModelTester tester(&model);
        UsageView view = sampleUsage();
        model.setView(view, m_federation, m_formatter, false);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex first = model.index(0, 0);
        const QPersistentModelIndex last = model.index(3, 0);
        view.table.report.front() += std::chrono::minutes{5};
        view.table.report.back() += std::chrono::minutes{5};
        model.setView(view, m_federation, m_formatter, false);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(first.row(), 0);
        QCOMPARE(last.row(), 3);
    }

    void exportsEveryNumberInFull() {
        UsageView view = sampleUsage();
        view.simulated = true;
        view.table.lines[0].keys[1] = "=cmd";
        view.table.lines[1].method = "samples"; // which tell no runs: "–" on the page
        UsageModel model;
        model.setView(view, m_federation, m_formatter, false);
        const QStringList lines = model.toCsv().split(QLatin1Char('\n'));
        QVERIFY(lines[0].startsWith(QStringLiteral("from,to,payer,system,gpu_hours,")));
        QVERIFY(lines[0].endsWith(QStringLiteral(",data")));
        QVERIFY(lines[1].contains(QStringLiteral(",FI,'=cmd,1234567.5,")));
        QVERIFY(lines[1].endsWith(QStringLiteral(",SIMULATED")));
        QVERIFY(lines[2].contains(QStringLiteral(",unattributed,lumi,10,36000,physical GPU,")));
        const auto runs = lines[0].split(QLatin1Char(',')).indexOf(QStringLiteral("jobs"));
        QCOMPARE(lines[1].split(QLatin1Char(','))[runs], QStringLiteral("3"));
        QCOMPARE(lines[2].split(QLatin1Char(','))[runs], QString());
    }

    void asksForWhatIsChosen() {
        FakeQuestions questions;
        questions.usageView = sampleUsage();
        UsagePane pane(questions);
        pane.show();
        QTRY_VERIFY(pane.isSettled());
        QCOMPARE(questions.askedUsage, (UsageQuestion{{Dimension::payer, Dimension::system}, {}}));
        entry(pane, "usageStep", 4)->trigger(); // month
        QTRY_COMPARE(questions.askedUsage.every, std::optional(Every::month));
        entry(pane, "usageCut", 0)->trigger(); // payer off
        entry(pane, "usageCut", 2)->trigger(); // system off
        questions.usageView.table.lines.clear();
        entry(pane, "usageCut", 6)->trigger(); // organisation
        QTRY_COMPARE(questions.askedUsage.by, std::vector{Dimension::organisation});
        // Each system has a unit of its own: they come with the cut by system.
        entry(pane, "usageUnit", 2)->trigger();
        QTRY_COMPARE(questions.askedUsage.by,
                     (std::vector{Dimension::organisation, Dimension::system}));
        QSignalSpy scope(&pane, &Page::scopeRequested);
        entry(pane, "usageUnit", 1)->trigger();
        QCOMPARE(scope.count(), 1);
        QCOMPARE(scope[0][0].value<Scope>().unit, GpuUnit::h100Equivalent);
    }

    void explainsTheLineThatIsClicked() {
        FakeQuestions questions;
        questions.usageView = sampleUsage();
        questions.usageView.asked.every.reset();
        UsagePane pane(questions);
        pane.resize(1000, 400);
        pane.show();
        auto* table = pane.findChild<QTableView*>(QStringLiteral("usage"));
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QSignalSpy explained(&pane, &Page::explanationRequested);
        const QPoint second = table->visualRect(table->model()->index(1, 0)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(explained.count(), 1);
        const auto figure = explained[0][0].value<Figure>();
        QCOMPARE(figure.value, std::optional(10.0));
        QCOMPARE(figure.provenance.method, std::string("jobs"));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(explained.count(), 2);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("1234567.5")));
    }

    void standsOnSharesBesideTheMatrix() {
        FakeQuestions questions;
        Theme theme(*qApp);
        MainWindow window(questions, theme);
        window.show();
        window.goTo(PageId::shares);
        QCOMPARE(questions.asked[QStringLiteral("usage")], 0); // only what is seen is asked for
        window.findChild<SegmentedControl*>(QStringLiteral("sharesView"))->setCurrentIndex(1);
        QTRY_COMPARE(questions.asked[QStringLiteral("usage")], 1);
        entry(window, "usageUnit", 1)->trigger();
        QTRY_COMPARE(window.scope().unit, GpuUnit::h100Equivalent);
    }
};

QTEST_MAIN(tst_Usage)
#include "tst_Usage.moc"
