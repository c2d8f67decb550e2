// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/show/Accounting.h"
#include "app/cli/show/Show.h"
#include "app/services/LiveQuestions.h"
#include "app/services/reading/QueryContext.h"
#include "app/session/Session.h"
#include "models/figure/Seen.h"
#include "models/holder/BuildShares.h"
#include "models/periods/Periods.h"
#include "widgets/charts/bars/BarList.h"
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/charts/time/BurnDownChart.h"
#include "widgets/pages/factory/FactoryPage.h"
#include "widgets/pages/floor/FloorModel.h"
#include "widgets/pages/overview/FloorTable.h"
#include "widgets/pages/overview/OverviewPage.h"
#include "widgets/pages/reports/ReportsPage.h"
#include "widgets/pages/shares/SharesMatrix.h"
#include "widgets/pages/shares/SharesModel.h"
#include "widgets/pages/shares/SharesPage.h"

#include <QComboBox>
#include <QDialog>
#include <QFuture>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace ff;

namespace {

constexpr int kPatience = 240'000; ///< ms: the machine may have other work

bool isNear(double a, double b) {
    return std::abs(a - b) <= 1e-6 * std::max({std::abs(a), std::abs(b), 1.});
}

std::optional<double> number(const cli::Cell& cell) {
    const auto* value = std::get_if<double>(&cell);
    return value ? std::optional(*value) : std::nullopt;
}

std::size_t columnNamed(const cli::Table& table, std::string_view name) {
    const auto found = std::ranges::find(table.columns, name, &cli::Column::name);
    return std::size_t(found - table.columns.begin());
}

/// Waits for an answer, which is computed on a pool that needs no event loop.
template <class T>
T answerOf(QFuture<Result<T>> future) {
    future.waitForFinished();
    auto result = future.result();
    return result ? *result : T{};
}

} // namespace

/// The simulated federation has holes, a site that gives no past, and systems that nobody polls.
/// Every page is held against itself, what it gives away, and the verbs.
class tst_Agreement final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const Instant now = ff::now();
        Session::Options options;
        options.config = m_place.path().toStdString();
        options.cache = m_place.filePath(QStringLiteral("demo.sqlite")).toStdString();
        options.demo = demo::DemoOptions{1, 6, now};
        auto session = Session::open(std::move(options));
        QVERIFY(session.has_value());
        m_session = *session;
        m_session->pollOnce();
        m_session->fillPast();
        QVERIFY(m_session->waitForPast(std::chrono::minutes{4}));
        QVERIFY(m_session->cache().flush());
        m_questions = std::make_unique<LiveQuestions>();
        m_questions->setBackend(m_session);
        m_scope.period = Period::custom; // a past one, so that nothing moves meanwhile
        m_scope.window = {now - std::chrono::hours{120}, now - std::chrono::hours{24}};
        m_scope.view = HolderView::payer;
    }

    void cleanupTestCase() {
        m_questions->release();
        m_questions.reset();
    }

    /// Parts of a bar are the whole; cell, table taken away and verb say the same of each system.
    void theFloorIsWhatTheVerbPrints() {
        OverviewPage page(*m_questions);
        page.setScope(m_scope);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), kPatience);
        auto* floor = page.findChild<FloorTable*>();
        QVERIFY(floor && floor->model()->rowCount() > 3);
        cli::Show show;
        show.from = m_scope.window.from;
        show.to = m_scope.window.to;
        const auto printed = cli::show(show, m_session->reading());
        QVERIFY(printed.has_value());
        const std::size_t rate = columnNamed(*printed, "allocation_rate");
        const std::size_t coverage = columnNamed(*printed, "coverage");
        const TableData taken = floor->exportTable();
        int compared = 0;
        int doubtful = 0;
        for (int row = 0; row < floor->model()->rowCount(); ++row) {
            const QModelIndex cell = floor->model()->index(row, FloorModel::allocation);
            const std::string system = cell.data(FloorModel::SystemRole).toString().toStdString();
            const auto line = std::ranges::find_if(printed->rows, [&](const auto& each) {
                return std::get<std::string>(each[0]) == system;
            });
            QVERIFY2(line != printed->rows.end(), system.c_str());
            const double seen = *number((*line)[coverage]);
            const auto expected = number((*line)[rate]);
            const double shown = cell.data(FloorModel::SortRole).toDouble();
            QVERIFY2(expected ? isNear(shown, *expected) : shown < 0, system.c_str());
            QVERIFY(isNear(taken.seen[std::size_t(row)], seen));
            const auto bar = floor->model()
                                 ->index(row, FloorModel::bar)
                                 .data(cell::kFloorBar)
                                 .value<FloorBarData>();
            const QString text = cell.data().toString();
            if (seen > 0 && seenOf(seen) != Seen::enough) {
                ++doubtful;
                QVERIFY2(seenOf(seen) == Seen::notEnough ? text == QLatin1String("?")
                                                         : text.endsWith(QLatin1Char('*')),
                         qPrintable(text));
                QCOMPARE(bar.shownParts().has_value(), seenOf(seen) == Seen::partly);
                QVERIFY(cell.data(Qt::ToolTipRole)
                            .toString()
                            .contains(Formatter().text(seen, Unit::ratio)));
            }
            if (bar.parts && bar.parts->allocationKnown && expected) {
                ++compared;
                const double up = bar.parts->total() - bar.parts->down;
                QVERIFY2(isNear(bar.parts->allocated() / up, *expected), system.c_str());
            }
        }
        QVERIFY(compared > 3);
        QVERIFY(doubtful > 0); // a federation with nothing missing would prove little
    }

    /// The card's ratio is the sum of the rows' GPUs, as "How this was computed" has them.
    void theCardIsTheSumOfTheRows() {
        const FloorView view = answerOf(m_questions->floor(m_scope));
        double hours = 0;
        for (const FloorRow& row : view.rows) {
            hours += row.allocatedIdle.coverage.observed.count() > 0
                         ? row.allocatedIdle.value.value_or(0)
                         : 0;
        }
        // Rows of which too little was seen are withheld and still in the sum.
        if (view.allocatedIdle.value) {
            QVERIFY(hours <= *view.allocatedIdle.value * (1 + 1e-9));
        }
        double shares = 0;
        double used = 0;
        for (const HolderShare& share : view.holders) {
            shares += share.usageShare;
            used += share.gpuHours;
        }
        QVERIFY(isNear(shares, 1));
        const SharesView matrix = answerOf(m_questions->shares(m_scope));
        double total = 0;
        for (const SharesView::Row& row : matrix.rows) {
            total += row.total.gpuHours;
        }
        QVERIFY2(isNear(total, used), qPrintable(QString::number(total - used)));
    }

    /// Rows and columns of the matrix sum to its totals, and `usage --by payer,system` prints them.
    void theMatrixIsWhatTheVerbPrints() {
        SharesPage page(*m_questions);
        page.setScope(m_scope);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), kPatience);
        const auto* model = page.findChild<SharesModel*>();
        QVERIFY(model && model->rowCount() > 3);
        cli::Usage usage;
        usage.by = {Dimension::payer, Dimension::system};
        usage.from = m_scope.window.from;
        usage.to = m_scope.window.to;
        const auto printed = cli::usageTable(usage, m_session->reading());
        QVERIFY(printed.has_value());
        const std::size_t hours = columnNamed(*printed, "gpu_hours");
        std::map<std::pair<std::string, std::string>, double> verb;
        for (const auto& row : printed->rows) {
            const std::string payer = std::get<std::string>(row[2]);
            verb[{payer == "unattributed" ? "" : payer, std::get<std::string>(row[3])}] =
                number(row[hours]).value_or(0);
        }
        const auto value = [&](int row, int column) {
            return std::max(0., model->index(row, column).data(SharesModel::SortRole).toDouble());
        };
        const int last = model->rowCount() - 1;
        for (int row = 0; row <= last; ++row) {
            double sum = 0;
            for (int column = SharesModel::firstSystem; column < model->columnCount(); ++column) {
                sum += value(row, column);
                if (row < last) {
                    const double said =
                        verb[{model->holderAt(row).text, model->systemAt(column)->text}];
                    QVERIFY2(isNear(value(row, column), said), model->holderAt(row).text.c_str());
                }
            }
            QVERIFY(isNear(sum, value(row, SharesModel::total)));
        }
        for (int column = SharesModel::total; column < model->columnCount(); ++column) {
            double sum = 0;
            for (int row = 0; row < last; ++row) {
                sum += value(row, column);
            }
            QVERIFY(isNear(sum, value(last, column)));
        }
    }

    /// A ratio is the numerator by the denominator beside it; parts of a holder's use are its use.
    void aHoldersFiguresFollowFromEachOther_data() {
        QTest::addColumn<int>("view");
        QTest::addRow("payer") << int(HolderView::payer);
        QTest::addRow("beneficiary") << int(HolderView::beneficiary);
    }
    void aHoldersFiguresFollowFromEachOther() {
        QFETCH(int, view);
        Scope asked = m_scope;
        asked.view = HolderView(view);
        const SharesView matrix = answerOf(m_questions->shares(asked));
        int parts = 0;
        for (const SharesView::Row& row : matrix.rows) {
            Scope scope = asked;
            scope.holder = row.holder; // the filter is set as well
            const HolderDetail detail = answerOf(m_questions->holder(row.holder, {}, scope));
            const std::string& who = row.holder.text;
            if (detail.used.value) {
                QVERIFY2(isNear(*detail.used.value, row.total.gpuHours), who.c_str());
            }
            QCOMPARE(detail.used.value.has_value(),
                     seenOf(detail.used.coverage) != Seen::notEnough);
            // Was 689 k in the matrix and 689 k with "73 % seen" beside it.
            QVERIFY2(isNear(row.total.coverage.ratio(), detail.used.coverage.ratio()), who.c_str());
            Coverage entitled;
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                if (row.cells[i] && row.cells[i]->entitled) {
                    entitled += matrix.columns[i].coverage;
                }
            }
            if (detail.entitled) {
                parts += entitled == detail.used.coverage ? 0 : 1;
                QVERIFY2(isNear(detail.share.coverage.ratio(), entitled.ratio()), who.c_str());
            }
            double accounts = 0;
            for (const AccountUse& use : detail.accounts) {
                accounts += use.gpuHours;
                QVERIFY2(use.coverage.asked.count() > 0, use.account.c_str());
            }
            double modes = 0;
            for (const auto& [mode, each] : detail.modes) {
                modes += each;
            }
            QVERIFY2(isNear(accounts, row.total.gpuHours) && isNear(modes, accounts), who.c_str());
            if (detail.shareOfEntitlement) {
                QVERIFY2(isNear(*detail.shareOfEntitlement,
                                *detail.usedWhereEntitled / *detail.entitled),
                         who.c_str());
            }
            if (row.total.shareOfEntitlement) {
                QVERIFY(isNear(*row.total.shareOfEntitlement,
                               *row.total.usedWhereEntitled / *row.total.entitled));
            }
        }
        QVERIFY(parts > 0); // else all systems would do for the share, too
    }

    /// A factory's own page has the row of the floor, and its chart the floor's parts.
    void aFactorysPageIsItsRowOfTheFloor() {
        const FloorView view = answerOf(m_questions->floor(m_scope));
        int ticks = 0;
        int sums = 0;
        for (const FloorRow& row : view.rows) {
            const FactoryView own = answerOf(m_questions->factory(row.system, m_scope));
            const std::string& who = row.system.text;
            QCOMPARE(own.allocationRate.value.has_value(), row.allocationRate.value.has_value());
            if (row.allocationRate.value) {
                QVERIFY2(isNear(*own.allocationRate.value, *row.allocationRate.value), who.c_str());
            }
            QVERIFY2(
                isNear(own.allocationRate.coverage.ratio(), row.allocationRate.coverage.ratio()),
                who.c_str());
            // Was a tick at 52.7 % where the rule is 50 %: entitled over used, not over capacity.
            for (const HolderShare& share : own.shares) {
                const Entitlement* rule =
                    entitlementAt(m_questions->federation(), row.system, share.holder,
                                  m_scope.window.to - Duration{1});
                if (share.entitledOfCapacity && rule && rule->base == EntitlementBase::installed &&
                    rule->from < m_scope.window.from) {
                    ++ticks;
                    QVERIFY2(isNear(*share.entitledOfCapacity, rule->fraction), who.c_str());
                }
            }
            QCOMPARE(own.seen.size(), own.grid.count);
            // Was 4 894 577 by the bins that were taken away and 4 881 788 in the panel: with the
            // coverage of each bin beside it, the sum is the figure.
            const auto idle = std::ranges::find(own.states, "allocatedNotBusy", &Band::key);
            if (idle != own.states.end() && own.allocatedIdle.value &&
                own.allocatedIdle.coverage.observed == own.allocationRate.coverage.observed) {
                double sum = 0;
                for (std::size_t i = 0; i < own.grid.count; ++i) {
                    const Instant from = own.grid.start + own.grid.every * std::int64_t(i);
                    const Duration length = std::min(own.grid.every, m_scope.window.to - from);
                    sum +=
                        idle->values[i].value_or(0) * own.seen[i] * double(length.count()) / 3.6e6;
                }
                ++sums;
                QVERIFY2(isNear(sum, *own.allocatedIdle.value), who.c_str());
            }
            for (std::size_t i = 0; i < own.grid.count; ++i) {
                const bool drawn = !own.states.empty() && own.states.front().values[i].has_value();
                QVERIFY2(!drawn || own.seen[i] > 0, who.c_str());
            }
        }
        QVERIFY(ticks > 0 && sums > 0);
    }

    /// Was "129.4 % of entitlement" above "the entitlement lasts until 28 July 2027", and a date
    /// where too little was seen to say the share.
    void theBurnDownIsOfTheTimeOfItsShare_data() {
        QTest::addColumn<int>("period");
        QTest::addRow("rolling") << int(Period::last7d);
        QTest::addRow("month") << int(Period::thisMonth);
        QTest::addRow("year, of which little was seen") << int(Period::thisYear);
        QTest::addRow("custom") << int(Period::custom);
    }
    void theBurnDownIsOfTheTimeOfItsShare() {
        QFETCH(int, period);
        Scope scope = m_scope;
        scope.period = Period(period);
        scope.window = windowOf(scope.period, scope.zone, ff::now(), m_scope.window);
        int told = 0;
        for (const SharesView::Row& row : answerOf(m_questions->shares(scope)).rows) {
            const HolderDetail detail = answerOf(m_questions->holder(row.holder, {}, scope));
            const std::string& who = row.holder.text;
            if (detail.left.empty()) {
                continue;
            }
            if (!detail.grant) {
                QVERIFY2(detail.burnWindow == entitlementWindowOf(scope), who.c_str());
                QCOMPARE(detail.entitled.has_value(), row.total.entitled.has_value());
            }
            // The line ends where its time does, and no date is after that.
            const TimeGrid& grid = detail.grid;
            const Instant end = grid.start + grid.every * std::int64_t(grid.count);
            QVERIFY2(end >= detail.burnWindow.to && end - grid.every < detail.burnWindow.to,
                     who.c_str());
            QVERIFY2(!detail.runsOut || *detail.runsOut <= detail.burnWindow.to, who.c_str());
            BurnDownChart chart;
            chart.setData(BurnDownData::of(detail));
            const QString said = chart.runOutSentence();
            if (!detail.leftNow.value) {
                QVERIFY2(said.contains(QStringLiteral("Too little")) ||
                             said.contains(QStringLiteral("used up.")),
                         qPrintable(said));
                continue;
            }
            ++told;
            if (!detail.grant && detail.burnWindow == scope.window &&
                detail.burnDownCoverage.ratio() == 1) {
                QVERIFY2(
                    isNear(*detail.leftNow.value, *detail.entitled - *detail.usedWhereEntitled),
                    who.c_str());
            }
        }
        // Of a month or a year that began long before the simulation, too little was seen.
        QVERIFY(told > 0 || scope.period == Period::thisMonth || scope.period == Period::thisYear);
    }

    /// Was 2 gaps in the panel and 1 by the verb, of the same hours; and "newest input 51 min ago"
    /// where Overview said 5 s.
    void thePanelOfUsageIsTheVerb() {
        cli::Usage usage;
        usage.by = {Dimension::system};
        usage.from = m_scope.window.from;
        usage.to = m_scope.window.to;
        const auto printed = cli::usageTable(usage, m_session->reading());
        QVERIFY(printed.has_value());
        const std::size_t gaps = columnNamed(*printed, "gaps");
        const std::size_t seconds = columnNamed(*printed, "gaps_s");
        const UsageView view = answerOf(m_questions->usage({{Dimension::system}, {}}, m_scope));
        QCOMPARE(view.table.lines.size(), printed->rows.size());
        for (std::size_t i = 0; i < view.table.lines.size(); ++i) {
            const Coverage& coverage = figureOf(view, view.table.lines[i]).coverage;
            QCOMPARE(coverage.gaps, std::get<std::int64_t>(printed->rows[i][gaps]));
            QCOMPARE(std::chrono::floor<std::chrono::seconds>(coverage.missed()).count(),
                     std::get<std::int64_t>(printed->rows[i][seconds]));
        }
        Scope live = m_scope;
        live.period = Period::last24h;
        live.window = windowOf(live.period, live.zone, ff::now() + std::chrono::minutes{1}, {});
        const FloorView floor = answerOf(m_questions->floor(live));
        const UsageView usageNow = answerOf(m_questions->usage({{Dimension::system}, {}}, live));
        int compared = 0;
        for (const UsageLine& line : usageNow.table.lines) {
            const Figure figure = figureOf(usageNow, line);
            const auto row =
                std::ranges::find(floor.rows, SystemId{line.keys.front()}, &FloorRow::system);
            QVERIFY(row != floor.rows.end());
            if (!row->age || !figure.provenance.age || row->freshness == Freshness::unreachable) {
                continue;
            }
            ++compared;
            const auto apart = *figure.provenance.age - *row->age;
            QVERIFY2(std::chrono::abs(apart) < std::chrono::minutes{10}, line.keys.front().c_str());
        }
        QVERIFY(compared > 3);
    }

    /// A report that the window froze keeps its figures, and a rule that came after it is named as
    /// what is other today. The last test: it adds a rule.
    void aFrozenReportIsComparedWithToday() {
        const std::vector<AccountUse> unmapped = answerOf(m_questions->unattributed(m_scope));
        QVERIFY(!unmapped.empty());
        ReportsPage page(*m_questions);
        page.resize(1200, 800);
        page.setScope(m_scope);
        page.show();
        page.findChild<QComboBox*>(QStringLiteral("reportKind"))->setCurrentIndex(1);
        auto* period = page.findChild<QComboBox*>(QStringLiteral("reportPeriod"));
        const auto day = [](Instant at) { return QString::fromStdString(toIso8601(at)).left(10); };
        period->setEditText(day(m_scope.window.from) + QStringLiteral("..") +
                            day(m_scope.window.to));
        emit period->lineEdit()->editingFinished();
        const auto isShown = [&] { return page.isSettled() && page.report(); };
        QTRY_VERIFY_WITH_TIMEOUT(isShown() && page.report()->kind == report::Kind::programme,
                                 kPatience);
        const auto draft = page.report();
        page.findChild<QPushButton*>(QStringLiteral("freezeReport"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(isShown() && page.report()->number == 1, kPatience);
        const auto kept = page.report();
        QCOMPARE(kept->figures.size(), draft->figures.size());
        for (std::size_t i = 0; i < kept->figures.size(); ++i) {
            QVERIFY2(kept->figures[i].value == draft->figures[i].value,
                     kept->figures[i].id.c_str());
        }

        const auto same = m_session->reports().changes(1);
        QVERIFY2(same, same ? "" : same.error().detail.c_str());
        QVERIFY2(same->figures.empty(),
                 same->figures.empty() ? "" : same->figures.front().id.c_str());
        AttributionRule rule;
        rule.match = unmapped.front().account;
        rule.system = unmapped.front().system;
        rule.gives.payer = HolderId{"EE"};
        rule.gives.beneficiaries = {{HolderId{"EE"}, 1}};
        QVERIFY(m_session->addRule(rule));
        page.findChild<QPushButton*>(QStringLiteral("reportChanges"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.findChild<QTableWidget*>(QStringLiteral("changesTable")),
                                 kPatience);
        const auto* table = page.findChild<QTableWidget*>(QStringLiteral("changesTable"));
        QTRY_VERIFY_WITH_TIMEOUT(table->rowCount() > 0, kPatience);
        for (int row = 0; row < table->rowCount(); ++row) {
            QCOMPARE(table->item(row, 5)->text(), QStringLiteral("a rule that changed"));
        }
        QCOMPARE(page.report()->figures.size(), kept->figures.size()); // it shows what was kept
        if (const QString file = qEnvironmentVariable("FF_PICTURES"); !file.isEmpty()) {
            page.grab().save(file + QStringLiteral("/kept.png"));
            page.findChild<QDialog*>(QStringLiteral("changesDialog"))
                ->grab()
                .save(file + QStringLiteral("/changes.png"));
        }
    }

private:
    QTemporaryDir m_place;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<LiveQuestions> m_questions;
    Scope m_scope;
};

QTEST_MAIN(tst_Agreement)
#include "tst_Agreement.moc"
