// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/usage/UsageModel.h"

#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/charts/base/Csv.h"

#include <QCollator>
#include <QFont>

#include <algorithm>
#include <numeric>

namespace ff {
namespace {

using Kind = UsageColumn::Kind;

constexpr double kEnough = 0.5; ///< below it a number is not shown
constexpr double kFull = 0.95;  ///< below it the coverage is marked

} // namespace

void UsageModel::setView(UsageView view, const Federation& federation, const Formatter& formatter,
                         bool siteUnits) {
    beginResetModel();
    m_view = std::move(view);
    m_federation = federation;
    m_formatter = formatter;
    m_columns = columnsOf(m_view, siteUnits);
    arrange();
    endResetModel();
}

int UsageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_order.size());
}

int UsageModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString UsageModel::toolTip(const UsageLine& line) const {
    QStringList lines{m_formatter.window(m_view.windowOf(line))};
    if (line.coverage.ratio() < kEnough)
        lines << tr("Not enough seen to say.");
    lines << tr("%1 GPU-seconds").arg(m_formatter.number(line.gpuSeconds))
          << tr("Coverage %1").arg(m_formatter.text(line.coverage.ratio(), Unit::ratio))
          << tr("Click for how this was computed.");
    return lines.join(QLatin1Char('\n'));
}

int UsageModel::tone(const UsageColumn& column, const UsageLine& line) {
    if (column.kind == Kind::coverage && line.coverage.ratio() < kFull)
        return int(CellTone::warning);
    if (column.kind == Kind::hours || column.kind == Kind::key)
        return int(CellTone::normal);
    return int(CellTone::quiet);
}

QVariant UsageModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UsageLine& line = lineAt(index.row());
    const UsageColumn& column = m_columns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return words().text(column, line);
    case Qt::AccessibleTextRole:
        return words().text(column, line) == QLatin1String("?") ? tr("not enough seen")
                                                                : words().text(column, line);
    case Qt::ToolTipRole:
        return toolTip(line);
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
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const UsageColumn& column = m_columns[std::size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.isNumber() ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(words().heading(column)) : QVariant();
}

void UsageModel::sort(int column, Qt::SortOrder order) {
    emit layoutAboutToBeChanged();
    m_sortedBy = column;
    m_sortOrder = order;
    arrange();
    emit layoutChanged();
}

/// The lines in the order asked for; as they were answered where none was.
void UsageModel::arrange() {
    const auto& lines = m_view.table.lines;
    m_order.resize(lines.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    if (m_sortedBy < 0 || m_sortedBy >= columnCount())
        return;
    const UsageColumn& by = m_columns[std::size_t(m_sortedBy)];
    const bool numeric = by.isNumber() || by.kind == Kind::period;
    const int sign = m_sortOrder == Qt::AscendingOrder ? 1 : -1;
    std::vector<QCollatorSortKey> keys;
    QCollator collator(m_formatter.locale());
    collator.setNumericMode(true);
    if (!numeric)
        for (const UsageLine& line : lines)
            keys.push_back(collator.sortKey(words().text(by, line)));
    const auto compare = [&](std::size_t a, std::size_t b) {
        if (!numeric)
            return keys[a].compare(keys[b]);
        const double difference = by.number(lines[a]) - by.number(lines[b]);
        return difference < 0 ? -1 : difference > 0 ? 1 : 0;
    };
    // Equal ones stay as they were answered: by period, then the largest first.
    std::ranges::sort(m_order, [&](std::size_t a, std::size_t b) {
        const int order = sign * compare(a, b);
        return order != 0 ? order < 0 : a < b;
    });
}

QString UsageModel::toCsv() const {
    const bool whole = m_view.scope.unit == GpuUnit::physical;
    QStringList heading{QStringLiteral("from"), QStringLiteral("to")};
    for (const Cut cut : m_view.asked.by)
        heading << QString::fromUtf8(name(cut).data(), qsizetype(name(cut).size()));
    heading << QStringLiteral("gpu_hours,gpu_seconds,unit,share,jobs,coverage,method,"
                              "entitled_gpu_hours,headroom_gpu_hours,basis,site_units,site_unit");
    if (m_view.simulated)
        heading << QStringLiteral("data");
    QString csv = heading.join(QLatin1Char(',')) + QLatin1Char('\n');
    for (int row = 0; row < rowCount(); ++row) {
        const UsageLine& line = lineAt(row);
        const Window window = m_view.windowOf(line);
        QStringList cells{QString::fromStdString(toIso8601(window.from)),
                          QString::fromStdString(toIso8601(window.to))};
        for (std::size_t i = 0; i < line.keys.size(); ++i) {
            const Cut cut = m_view.asked.by[i];
            const bool nobody =
                line.keys[i].empty() && (cut == Cut::payer || cut == Cut::beneficiary);
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
              << csvNumber(line.siteUnits) << csvText(QString::fromStdString(line.siteUnit));
        if (m_view.simulated)
            cells << QStringLiteral("SIMULATED");
        csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return csv;
}

} // namespace ff
