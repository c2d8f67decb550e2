// SPDX-License-Identifier: GPL-3.0-only
#include "tests/pages/FakeQuestions.h"
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/charts/bars/FloorBar.h"
#include "widgets/pages/floor/FloorModel.h"
#include "widgets/pages/shares/SharesModel.h"
#include "widgets/pages/sources/SourcesModel.h"
#include "widgets/pages/sources/SourcesPage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace ff;

class tst_Models final : public QObject {
    Q_OBJECT

    const Formatter m_formatter{QLocale(QLocale::English, QLocale::UnitedKingdom)};

private slots:
    void changesRowsInPlaceWhereTheSystemsAreTheSame() {
        FloorModel model;
        const QAbstractItemModelTester tester(&model);
        FloorView view = sampleFloor();
        model.setRows(view.rows, m_formatter);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        view.rows[0].capacity = 12000;
        model.setRows(view.rows, m_formatter);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(0, FloorModel::gpus).data(FloorModel::SortRole).toDouble(), 12000.0);
    }

    /// Rows go, come and change their order under a selection: it stays with its system.
    void keepsTheSelectedSystem() {
        FloorModel model;
        const QAbstractItemModelTester tester(&model);
        FloorView view = sampleFloor();
        QVERIFY(view.rows.size() >= 3);
        model.setRows(view.rows, m_formatter);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = model.index(1, FloorModel::wait);
        const QPersistentModelIndex gone = model.index(0, FloorModel::gpus);
        const QString system = kept.data(FloorModel::SystemRole).toString();
        view.rows.erase(view.rows.begin());
        std::ranges::reverse(view.rows);
        FloorRow added;
        added.system = SystemId{"added"};
        view.rows.insert(view.rows.begin(), added);
        model.setRows(view.rows, m_formatter);
        QCOMPARE(reset.count(), 0);
        QVERIFY(!gone.isValid());
        QCOMPARE(kept.data(FloorModel::SystemRole).toString(), system);
        QCOMPARE(kept.column(), int(FloorModel::wait));
        QCOMPARE(model.index(0, 0).data(FloorModel::SystemRole).toString(),
                 QStringLiteral("added"));
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.index(row, 0).data(FloorModel::SystemRole).toString().toStdString(),
                     view.rows[std::size_t(row)].system.text);
        }
    }

    void keepsTheSelectedHolder() {
        SharesModel model;
        const QAbstractItemModelTester tester(&model);
        SharesView view;
        view.columns = {{SystemId{"lumi"}, "LUMI", {}, true}};
        for (const char* holder : {"FI", "EE", "CZ"}) {
            SharesView::Row row;
            row.holder = HolderId{holder};
            row.cells = {ShareCell{}};
            view.rows.push_back(row);
        }
        model.setView(view, m_formatter);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = model.index(1, SharesModel::total);
        std::swap(view.rows[0], view.rows[1]);
        view.rows.pop_back();
        model.setView(view, m_formatter);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(kept.row(), 0);
        QCOMPARE(model.holderAt(kept.row()), HolderId{"EE"});
    }

    void keepsTheSelectedSource() {
        SourcesModel model;
        const QAbstractItemModelTester tester(&model);
        SourceRow a;
        a.title = "a";
        SourceRow b;
        b.title = "b";
        SourceRow c;
        c.title = "c";
        model.setRows({a, b}, Instant{}, m_formatter);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = model.index(1, SourcesModel::state);
        model.setRows({c, b, a}, Instant{}, m_formatter);
        QCOMPARE(kept.row(), 1);
        model.setRows({b}, Instant{}, m_formatter);
        QCOMPARE(kept.row(), 0);
        QCOMPARE(model.rowAt(0).title, std::string("b"));
        QCOMPARE(reset.count(), 0);
    }

    /// The same key twice says nothing about which row is which.
    void startsAnewWhereKeysRepeat() {
        SourcesModel model;
        const QAbstractItemModelTester tester(&model);
        SourceRow a;
        a.title = "a";
        model.setRows({a, a}, Instant{}, m_formatter);
        QCOMPARE(model.rowCount(), 2);
        model.setRows({a}, Instant{}, m_formatter);
        QCOMPARE(model.rowCount(), 1);
    }

    void saysWhatIsNotKnown() {
        FloorModel model;
        model.setRows(sampleFloor().rows, m_formatter);
        QCOMPARE(model.index(2, FloorModel::gpus).data().toString(), Formatter::missing());
        QCOMPARE(model.index(2, FloorModel::wait).data().toString(), Formatter::missing());
        QVERIFY(!model.index(2, FloorModel::bar).data(cell::kFloorBar).value<FloorBarData>().parts);
    }

    void showsEachMeasureOfShares() {
        SharesModel model;
        const QAbstractItemModelTester tester(&model);
        SharesView view;
        view.columns = {{SystemId{"lumi"}, "LUMI", {}, true}, {SystemId{"mn5"}, "MN5", {}, false}};
        SharesView::Row row;
        row.holder = HolderId{"EE"};
        ShareCell cell;
        cell.gpuHours = 1'140'000;
        cell.usageShare = 0.25;
        cell.shareOfEntitlement = 0.92;
        cell.coverage = {Duration{100}, Duration{100}};
        row.cells = {cell, std::nullopt};
        row.total = cell;
        row.total.entitled = 1'000'000;
        row.total.usedWhereEntitled = 920'000;
        view.rows = {row};
        model.setView(view, m_formatter);
        const auto toolTip = model.index(0, SharesModel::total).data(Qt::ToolTipRole).toString();
        QVERIFY(toolTip.contains(QStringLiteral("used as payer: 92")));
        constexpr int kLumi = SharesModel::firstSystem;
        QCOMPARE(model.columnCount(), kLumi + 1); // mn5 does not tell: no column of dashes
        QCOMPARE(model.index(0, kLumi).data().toString(), QStringLiteral(u"1.14\u00A0M"));
        QCOMPARE(model.index(0, kLumi).data(ff::cell::kHeat).toDouble(), 1.0);
        QVERIFY(!model.index(0, SharesModel::total).data(ff::cell::kHeat).isValid());
        model.setMeasure(SharesModel::Measure::shareOfEntitlement);
        QCOMPARE(model.index(0, kLumi).data(SharesModel::SortRole).toDouble(), 0.92);
        QCOMPARE(model.holderAt(0), HolderId{"EE"});
        QCOMPARE(model.systemAt(kLumi), std::optional(SystemId{"lumi"}));
        QVERIFY(!model.systemAt(SharesModel::total));
        QCOMPARE(model.columnOf(SystemId{"mn5"}), -1);
        QCOMPARE(model.columnOf({}), int(SharesModel::total));
    }

    /// The last row is the sum of all, whatever the measure.
    void sumsOverAllHolders() {
        SharesModel model;
        const QAbstractItemModelTester tester(&model);
        SharesView view;
        view.columns = {{SystemId{"lumi"}, "LUMI", {Duration{100}, Duration{100}}, true, "GPU-h"}};
        const auto add = [&](const char* holder, double hours, std::optional<double> entitled) {
            ShareCell cell;
            cell.gpuHours = hours;
            cell.usageShare = hours / 400;
            cell.siteUnits = hours * 2;
            cell.coverage = {Duration{100}, Duration{100}};
            cell.entitled = entitled;
            if (entitled) {
                cell.usedWhereEntitled = hours;
                cell.shareOfEntitlement = hours / *entitled;
            }
            view.rows.push_back({HolderId{holder}, holder, {cell}, cell});
            view.total.coverage = cell.coverage;
        };
        add("FI", 250, 500.);
        add("EE", 50, 100.);
        add("", 100, {}); // unattributed: it counts in the sum, and has no entitlement
        model.setView(view, m_formatter);
        const int last = model.rowCount() - 1;
        QCOMPARE(last, 3);
        QVERIFY(model.isTotal(last) && !model.isTotal(2));
        QVERIFY(!(model.flags(model.index(last, 0)) & Qt::ItemIsSelectable));
        const auto sum = [&](SharesModel::Measure measure, int column) {
            model.setMeasure(measure);
            return model.index(last, column).data(SharesModel::SortRole).toDouble();
        };
        for (const int column : {int(SharesModel::total), int(SharesModel::firstSystem)}) {
            QCOMPARE(sum(SharesModel::Measure::gpuHours, column), 400.);
            QCOMPARE(sum(SharesModel::Measure::usageShare, column), 1.);
            QCOMPARE(sum(SharesModel::Measure::shareOfEntitlement, column), 300. / 600);
        }
        QCOMPARE(sum(SharesModel::Measure::siteUnits, SharesModel::firstSystem), 800.);
        const QPersistentModelIndex kept = model.index(last, SharesModel::total);
        std::swap(view.rows[0], view.rows[1]);
        model.setView(view, m_formatter);
        QVERIFY(model.isTotal(kept.row()));
        const TableData table = model.exportTable();
        QCOMPARE(table.rows.size(), std::size_t(4));
        QCOMPARE(table.rows.back(), QStringLiteral("Total"));
    }

    void showsNoShareOfWhichTooLittleWasSeen() {
        SharesModel model;
        SharesView view;
        view.columns = {{SystemId{"lumi"}, "LUMI", {}, true}};
        SharesView::Row row;
        ShareCell cell;
        cell.gpuHours = 1000;
        cell.coverage = {Duration{49}, Duration{100}};
        row.cells = {cell};
        row.total = cell;
        view.rows = {row};
        model.setView(view, m_formatter);
        const QModelIndex index = model.index(0, SharesModel::firstSystem);
        QCOMPARE(index.data().toString(), QStringLiteral("?"));
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("not enough seen"));
        QVERIFY(!index.data(ff::cell::kHeat).isValid());
    }

    /// What was not seen elsewhere does not mark a share of entitlement.
    void aShareIsMarkedByTheSystemsThatItIsOf() {
        SharesModel model;
        SharesView view;
        const Coverage all{Duration{100}, Duration{100}};
        const Coverage some{Duration{10}, Duration{100}};
        view.columns = {{SystemId{"lumi"}, "LUMI", all, true},
                        {SystemId{"vega"}, "Vega", some, true}};
        ShareCell lumi;
        lumi.gpuHours = 80;
        lumi.entitled = 100;
        lumi.usedWhereEntitled = 80;
        lumi.shareOfEntitlement = 0.8;
        lumi.coverage = all;
        ShareCell vega;
        vega.gpuHours = 5;
        vega.coverage = some;
        SharesView::Row row;
        row.holder = HolderId{"EE"};
        row.cells = {lumi, vega};
        row.total = lumi;
        row.total.coverage = {Duration{110}, Duration{200}};
        row.total.entitledCoverage = all;
        view.rows = {row};
        view.total.coverage = row.total.coverage;
        view.total.entitledCoverage = all;
        model.setView(view, Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom)));
        const auto text = [&](int at) {
            return model.index(at, SharesModel::total).data().toString();
        };
        QVERIFY(text(0).endsWith(u'*'));
        model.setMeasure(SharesModel::Measure::shareOfEntitlement);
        for (const int at : {0, 1}) { // the row, and the row of totals
            QVERIFY2(text(at).startsWith(QLatin1String("80.0")) && !text(at).contains(u'*'),
                     qPrintable(text(at)));
        }
    }

    void saysInWordsWhatIsWrongWithASource() {
        SourcesModel model;
        const QAbstractItemModelTester tester(&model);
        SourceRow row;
        row.title = "a";
        row.freshness = Freshness::unreachable;
        row.status.polls = 1;
        row.status.last.error =
            Error{ErrorCode::tlsExpired, "certificate has expired", "a.example"};
        const Instant now = instantFromSeconds(1'000'000);
        row.status.lastSuccess = now - std::chrono::minutes{7};
        model.setRows({row}, now, m_formatter);
        QVERIFY(model.index(0, SourcesModel::message)
                    .data()
                    .toString()
                    .contains(QStringLiteral("a.example")));
        QVERIFY(model.index(0, SourcesModel::lastAnswer)
                    .data()
                    .toString()
                    .contains(QStringLiteral(u"7\u00A0min")));
        QCOMPARE(model.index(0, SourcesModel::state).data(cell::kTone).toInt(), int(CellTone::bad));
    }

    void showsTheLastReconciliation_data() {
        QTest::addColumn<std::optional<ReconcileLine>>("line");
        QTest::addColumn<QString>("words");
        ReconcileLine line;
        line.first = "jobs";
        line.second = "books";
        line.ratio = 0.074;
        QTest::addRow("one way only") << std::optional<ReconcileLine>() << QString();
        line.explained = true;
        QTest::addRow("by design")
            << std::optional(line)
            << QStringLiteral(
                   "jobs and the site's books of the last 7 days are 7.4\u00A0% apart, by design");
        line.flagged = true;
        QTest::addRow("apart") << std::optional(line)
                               << QStringLiteral("jobs and the site's books of the last 7 days are "
                                                 "7.4\u00A0% apart: see reconcile");
        line = {};
        line.first = "jobs";
        line.second = "samples";
        line.ratio = 0.002;
        QTest::addRow("agreed") << std::optional(line)
                                << QStringLiteral(
                                       "jobs and samples of the last 7 days agree within "
                                       "0.2\u00A0%");
    }

    void showsTheLastReconciliation() {
        QFETCH(std::optional<ReconcileLine>, line);
        QFETCH(QString, words);
        FakeQuestions questions;
        SourceRow row;
        row.title = "a";
        row.url = "https://a.example";
        row.furthest = line;
        if (line) {
            row.reconciliation.value = line->ratio;
        }
        questions.sourcesView.rows = {row};
        SourcesPage page(questions);
        page.show();
        QTRY_VERIFY(page.isSettled());
        const auto* facts = page.findChild<QLabel*>(QStringLiteral("sourceFacts"));
        QVERIFY(facts->text().contains(QStringLiteral("https://a.example")));
        QCOMPARE(facts->text().contains(QStringLiteral("7 days")), line.has_value());
        QVERIFY2(facts->text().contains(words), qPrintable(facts->text()));
    }
};

QTEST_MAIN(tst_Models)
#include "tst_Models.moc"
