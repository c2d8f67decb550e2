// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/usage/UsageModel.h"

#include "models/figure/Seen.h"
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/export/Csv.h"

#include <QCollator>
#include <QFont>

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

namespace ff {
namespace {

using Kind = UsageColumn::Kind;

using LineKey = std::pair<std::int64_t, std::vector<std::string>>;

/// What the period of a line is, also after "the last 30 days" have moved on: by the border that it
/// shares with the next one (the first period) or the one before.
std::int64_t periodKey(const std::vector<Instant>& report, std::size_t period) {
    if (report.size() <= 2) {
        return 0;
    }
    return period == 0 ? toMillis(report[1]) - 1 : toMillis(report[period]);
}

std::vector<LineKey> keysOf(const UsageTable& table, const std::vector<std::size_t>& order) {
    std::vector<LineKey> keys;
    for (const std::size_t at : order) {
        const UsageLine& line = table.lines[at];
        keys.emplace_back(periodKey(table.report, line.period), line.keys);
    }
    return keys;
}

} // namespace

void UsageModel::setView(UsageView view, const Federation& federation, const Formatter& formatter,
                         bool siteUnits) {
    m_federation = federation;
    m_formatter = formatter;
    std::vector<UsageColumn> columns = columnsOf(view, siteUnits);
    if (view.asked != m_view.asked || columns != m_columns) {
        beginResetModel();
        m_columns = std::move(columns);
        m_order = arranged(view);
        m_view = std::move(view);
        endResetModel();
        return;
    }
    std::vector<std::size_t> order = arranged(view);
    const auto keys = keysOf(view.table, order);
    refreshRows(m_order, keysOf(m_view.table, m_order), std::move(order), keys,
                [&] { m_view = std::move(view); });
}

int UsageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_order.size());
}

int UsageModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString UsageModel::toolTip(const UsageColumn& column, const UsageLine& line) const {
    QStringList lines{m_formatter.window(m_view.windowOf(line))};
    const Coverage& coverage = UsageColumns::coverageOf(column, line);
    // The coverage below is of the number above it: that of a share of entitlement is another one.
    if (&coverage == &line.coverage && seenOf(coverage) != Seen::notEnough) {
        lines << tr("%1 GPU-seconds").arg(m_formatter.number(line.gpuSeconds));
    }
    lines << seenSentence(coverage.ratio(), m_formatter) << tr("Click for how this was computed.");
    return lines.join(QLatin1Char('\n'));
}

int UsageModel::tone(const UsageColumn& column, const UsageLine& line) {
    if (column.kind == Kind::coverage && seenOf(line.coverage) != Seen::enough) {
        return int(CellTone::warning);
    }
    if (column.kind == Kind::hours || column.kind == Kind::key) {
        return int(CellTone::normal);
    }
    return int(CellTone::quiet);
}

QVariant UsageModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const UsageLine& line = lineAt(index.row());
    const UsageColumn& column = m_columns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return words().text(column, line);
    case Qt::AccessibleTextRole:
        return words().spoken(column, line);
    case Qt::ToolTipRole:
        return toolTip(column, line);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.isNumber() ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        QFont font;
        font.setWeight(column.kind == Kind::hours ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case cell::kTone:
        return tone(column, line);
    default:
        return {};
    }
}

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columnCount()) {
        return {};
    }
    const UsageColumn& column = m_columns[std::size_t(section)];
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (column.isNumber() ? Qt::AlignRight : Qt::AlignLeft));
    }
    return role == Qt::DisplayRole ? QVariant(words().heading(column)) : QVariant();
}

void UsageModel::sort(int column, Qt::SortOrder order) {
    m_sortedBy = column;
    m_sortOrder = order;
    std::vector<std::size_t> next = arranged(m_view);
    const auto keys = keysOf(m_view.table, next);
    refreshRows(m_order, keysOf(m_view.table, m_order), std::move(next), keys);
}

std::vector<std::size_t> UsageModel::arranged(const UsageView& view) const {
    const auto& lines = view.table.lines;
    std::vector<std::size_t> order(lines.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (m_sortedBy < 0 || m_sortedBy >= columnCount()) {
        return order;
    }
    const UsageColumns words(view, m_federation, m_formatter);
    const UsageColumn& by = m_columns[std::size_t(m_sortedBy)];
    const bool numeric = by.isNumber() || by.kind == Kind::period;
    const int sign = m_sortOrder == Qt::AscendingOrder ? 1 : -1;
    std::vector<QCollatorSortKey> keys;
    QCollator collator(m_formatter.locale());
    collator.setNumericMode(true);
    if (!numeric) {
        for (const UsageLine& line : lines) {
            keys.push_back(collator.sortKey(words.text(by, line)));
        }
    }
    const auto compare = [&](std::size_t a, std::size_t b) {
        if (!numeric) {
            return keys[a].compare(keys[b]);
        }
        const double difference = by.number(lines[a]) - by.number(lines[b]);
        return difference < 0 ? -1 : difference > 0 ? 1 : 0;
    };
    // Equal ones stay as they were answered: by period, then the largest first.
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const int signedOrder = sign * compare(a, b);
        return signedOrder != 0 ? signedOrder < 0 : a < b;
    });
    return order;
}

QString UsageModel::toCsv() const {
    const bool whole = m_view.scope.unit == GpuUnit::physical;
    QStringList heading{QStringLiteral("from"), QStringLiteral("to")};
    for (const Dimension cut : m_view.asked.by) {
        heading << QString::fromUtf8(name(cut).data(), qsizetype(name(cut).size()));
    }
    heading << QStringLiteral(
        "gpu_hours,gpu_seconds,unit,share,jobs,coverage,method,"
        "entitled_gpu_hours,headroom_gpu_hours,basis,site_units,site_unit,"
        "allocated_idle_gpu_hours,allocated_idle_coverage,only_holder,only_mode,entitled_coverage");
    if (m_view.simulated) {
        heading << QStringLiteral("data");
    }
    QString csv = heading.join(QLatin1Char(',')) + QLatin1Char('\n');
    for (int row = 0; row < rowCount(); ++row) {
        const UsageLine& line = lineAt(row);
        const Window window = m_view.windowOf(line);
        QStringList cells{QString::fromStdString(toIso8601(window.from)),
                          QString::fromStdString(toIso8601(window.to))};
        for (std::size_t i = 0; i < line.keys.size(); ++i) {
            const Dimension cut = m_view.asked.by[i];
            const bool nobody =
                line.keys[i].empty() && (cut == Dimension::payer || cut == Dimension::beneficiary);
            cells << csvText(nobody ? QStringLiteral("unattributed")
                                    : QString::fromStdString(line.keys[i]));
        }
        const auto known = [&](double value) {
            return line.isKnown ? csvNumber(value) : QString();
        };
        cells << known(line.gpuHours) << known(line.gpuSeconds)
              << (whole ? QStringLiteral("physical GPU") : QStringLiteral("H100 equivalent"))
              << known(line.share)
              << (line.method == "samples" ? QString() : QString::number(line.jobs))
              << csvNumber(line.coverage.ratio()) << csvText(QString::fromStdString(line.method))
              << csvNumber(line.entitled) << csvNumber(line.headroom)
              << (line.basis ? QString::fromUtf8(name(*line.basis)) : QString())
              << csvNumber(line.siteUnits) << csvText(QString::fromStdString(line.siteUnit))
              << csvNumber(line.allocatedIdle)
              << (line.idleCoverage.asked.count() > 0 ? csvNumber(line.idleCoverage.ratio())
                                                      : QString())
              << csvText(QString::fromStdString(m_view.scope.holder.text))
              << csvText(QString::fromStdString(m_view.scope.mode.text))
              << (line.entitledCoverage.asked.count() > 0 ? csvNumber(line.entitledCoverage.ratio())
                                                          : QString());
        if (m_view.simulated) {
            cells << QStringLiteral("SIMULATED");
        }
        csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return csv;
}

} // namespace ff
