// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/show/Accounting.h"
#include "app/cli/show/Show.h"
#include "models/figure/Seen.h"
#include "tests/pages/whole/DemoPast.h"
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/pages/floor/FloorModel.h"
#include "widgets/pages/overview/FloorTable.h"
#include "widgets/pages/overview/OverviewPage.h"
#include "widgets/pages/shares/SharesModel.h"
#include "widgets/pages/shares/SharesPage.h"

#include <map>

using namespace ff;

namespace {

std::optional<double> number(const cli::Cell& cell) {
    const auto* value = std::get_if<double>(&cell);
    return value ? std::optional(*value) : std::nullopt;
}

std::size_t columnNamed(const cli::Table& table, std::string_view name) {
    const auto found = std::ranges::find(table.columns, name, &cli::Column::name);
    return std::size_t(found - table.columns.begin());
}

} // namespace

/// Pages, and what they give away, are held against what the verbs print.
class tst_PagesAndVerbs final : public QObject {
    Q_OBJECT

    DemoPast m_demo;

private slots:
    void initTestCase() { m_demo.open(); }
    void cleanupTestCase() { m_demo.close(); }

    /// Parts of a bar are the whole; cell, table taken away and verb say the same of each system.
    void theFloorIsWhatTheVerbPrints() {
        OverviewPage page(*m_demo.questions);
        page.setScope(m_demo.scope);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), kPatience);
        auto* floor = page.findChild<FloorTable*>();
        QVERIFY(floor && floor->model()->rowCount() > 3);
        cli::Show show;
        show.from = m_demo.scope.window.from;
        show.to = m_demo.scope.window.to;
        const auto printed = cli::show(show, m_demo.session->reading());
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

    /// Rows and columns of the matrix sum to its totals, and `usage --by payer,system` prints them.
    void theMatrixIsWhatTheVerbPrints() {
        SharesPage page(*m_demo.questions);
        page.setScope(m_demo.scope);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), kPatience);
        const auto* model = page.findChild<SharesModel*>();
        QVERIFY(model && model->rowCount() > 3);
        cli::Usage usage;
        usage.by = {Dimension::payer, Dimension::system};
        usage.from = m_demo.scope.window.from;
        usage.to = m_demo.scope.window.to;
        const auto printed = cli::usageTable(usage, m_demo.session->reading());
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

    /// Was 2 gaps in the panel and 1 by the verb, of the same hours; and "newest input 51 min ago"
    /// where Overview said 5 s.
    void thePanelOfUsageIsTheVerb() {
        cli::Usage usage;
        usage.by = {Dimension::system};
        usage.from = m_demo.scope.window.from;
        usage.to = m_demo.scope.window.to;
        const auto printed = cli::usageTable(usage, m_demo.session->reading());
        QVERIFY(printed.has_value());
        const std::size_t gaps = columnNamed(*printed, "gaps");
        const std::size_t seconds = columnNamed(*printed, "gaps_s");
        const UsageView view =
            answerOf(m_demo.questions->usage({{Dimension::system}, {}}, m_demo.scope));
        QCOMPARE(view.table.lines.size(), printed->rows.size());
        for (std::size_t i = 0; i < view.table.lines.size(); ++i) {
            const Coverage& coverage = figureOf(view, view.table.lines[i]).coverage;
            QCOMPARE(coverage.gaps, std::get<std::int64_t>(printed->rows[i][gaps]));
            QCOMPARE(std::chrono::floor<std::chrono::seconds>(coverage.missed()).count(),
                     std::get<std::int64_t>(printed->rows[i][seconds]));
        }
        Scope live = m_demo.scope;
        live.period = Period::last24h;
        live.window = windowOf(live.period, live.zone, ff::now() + std::chrono::minutes{1}, {});
        const FloorView floor = answerOf(m_demo.questions->floor(live));
        const UsageView usageNow =
            answerOf(m_demo.questions->usage({{Dimension::system}, {}}, live));
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
};

QTEST_MAIN(tst_PagesAndVerbs)
#include "tst_PagesAndVerbs.moc"
