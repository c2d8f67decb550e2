// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/planner/QualityPane.h"

#include "widgets/charts/bars/ReliabilityChart.h"
#include "widgets/controls/Prose.h"
#include "widgets/theme/TableStyle.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ff {
namespace {

constexpr int kRowHeight = 24;

QTableWidget* makeTable(const QString& name, const QString& accessibleName, QWidget* parent) {
    auto* table = new QTableWidget(parent);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    styleTable(*table, kRowHeight);
    return table;
}

/// Fills the table, which takes as much room as its cells need.
void fill(QTableWidget& table, const QStringList& headings, const std::vector<QStringList>& rows) {
    table.setColumnCount(int(headings.size()));
    table.setHorizontalHeaderLabels(headings);
    table.setRowCount(int(rows.size()));
    for (int column = 0; column < int(headings.size()); ++column) {
        table.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | Qt::AlignRight);
        for (int row = 0; row < int(rows.size()); ++row) {
            auto* cell = new QTableWidgetItem(rows[std::size_t(row)][column]);
            cell->setTextAlignment(Qt::AlignVCenter | Qt::AlignRight);
            table.setItem(row, column, cell);
        }
    }
    table.ensurePolished();
    table.resizeColumnsToContents();
    table.setFixedSize(table.horizontalHeader()->length() + 2,
                       table.horizontalHeader()->sizeHint().height() +
                           kRowHeight * table.rowCount() + 2);
}

} // namespace

QualityPane::QualityPane(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new Prose(this))
    , m_sizes(makeTable(QStringLiteral("boundQuality"),
                        tr("How often wait bounds held in the last 90 days, by size"), this))
    , m_misses(makeTable(QStringLiteral("boundMisses"),
                         tr("Jobs that waited longest beyond their bound"), this))
    , m_reliability(new ReliabilityChart(this))
    , m_help(new Prose(this)) {
    m_sentence->setObjectName(QStringLiteral("qualitySentence"));
    m_help->setObjectName(QStringLiteral("estimateHelp"));
    m_help->setProperty("quiet", true);
    m_reliability->setObjectName(QStringLiteral("reliability"));
    m_reliability->setFixedSize(220, 176);
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    for (QWidget* part : {static_cast<QWidget*>(m_sizes), static_cast<QWidget*>(m_reliability),
                          static_cast<QWidget*>(m_misses)}) {
        row->addWidget(part, 0, Qt::AlignTop);
    }
    row->addStretch(1);
    // Sentences over the whole width are a line or two: the page has no more room on a laptop.
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addLayout(row);
    column->addWidget(m_help);
    m_help->say(
        tr("Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment "
           "and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of "
           "53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set)."));
}

void QualityPane::show(const PilotOption& option, const PilotPlan& plan,
                       const Formatter& formatter) {
    m_sentence->say(QString::fromStdString(boundText(option, plan.need.confidence)));
    m_reliability->setFormatter(formatter);
    m_reliability->setReliability(option.reliability);
    m_reliability->setSimulated(plan.simulated);
    m_reliability->setBadgeOnScreen(false);
    m_reliability->setVisible(!m_reliability->isEmpty());
    showSizes(option, formatter);
    showMisses(option, formatter);
}

void QualityPane::showSizes(const PilotOption& option, const Formatter& formatter) {
    const auto bound = [&](const std::optional<planning::Seconds>& seconds) {
        return seconds ? formatter.duration(std::chrono::seconds{*seconds}) : Formatter::missing();
    };
    std::vector<QStringList> rows;
    for (const planning::BacktestRow& row : option.backtest) {
        rows.push_back({row.sizeClass
                            ? QString::fromStdString(planning::sizeClassName(*row.sizeClass))
                            : tr("all"),
                        formatter.number(double(row.ours.judged)),
                        formatter.text(row.ours.coverage(), Unit::ratio),
                        bound(row.ours.medianBound), bound(row.published.medianBound)});
    }
    const bool any = std::ranges::any_of(
        option.backtest, [](const planning::BacktestRow& row) { return row.ours.jobs > 0; });
    m_sizes->setVisible(any);
    fill(*m_sizes, {tr("GPUs"), tr("Jobs"), tr("Held"), tr("Median bound"), tr("QBETS bound")},
         rows);
}

void QualityPane::showMisses(const PilotOption& option, const Formatter& formatter) {
    std::vector<QStringList> rows;
    for (const planning::Miss& miss : option.misses) {
        rows.push_back({formatter.date(instantFromSeconds(miss.queued)),
                        formatter.number(double(miss.gpus)),
                        formatter.duration(std::chrono::seconds{miss.bound}),
                        formatter.duration(std::chrono::seconds{miss.waited})});
    }
    m_misses->setVisible(!rows.empty());
    fill(*m_misses, {tr("Worst misses"), tr("GPUs"), tr("Bound"), tr("Waited")}, rows);
}

} // namespace ff
