// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/floor/FloorModel.h"

#include "models/figure/Seen.h"
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/charts/bars/FloorBar.h"

#include <string>
#include <vector>

namespace ff {
namespace {

template <class T>
QVariant raw(const std::optional<T>& value) {
    return value ? QVariant(double(*value)) : QVariant(-1.0);
}

QVariant raw(const std::optional<Duration>& value) {
    return value ? QVariant(double(value->count())) : QVariant(-1.0);
}

std::vector<std::string> keysOf(const std::vector<FloorRow>& rows) {
    std::vector<std::string> keys;
    for (const FloorRow& row : rows) {
        keys.push_back(row.system.text);
    }
    return keys;
}

} // namespace

void FloorModel::setRows(std::vector<FloorRow> rows, const Formatter& formatter) {
    m_formatter = formatter;
    const auto keys = keysOf(rows);
    refreshRows(m_rows, keysOf(m_rows), std::move(rows), keys);
}

void FloorModel::setPeriod(Window window, bool past, const QString& holder) {
    const bool renamed = past != m_past;
    m_window = window;
    m_past = past;
    m_holder = holder;
    if (renamed) {
        emit headerDataChanged(Qt::Horizontal, trend, age);
    }
}

void FloorModel::setInGpus(bool inGpus) {
    m_inGpus = inGpus;
    emit headerDataChanged(Qt::Horizontal, bar, bar);
}

int FloorModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FloorModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCountOf;
}

QString FloorModel::text(const FloorRow& row, Column column) const {
    switch (column) {
    case factory:
        return QString::fromStdString(row.title);
    case gpus:
        return m_formatter.text(row.capacity, Unit::gpus);
    case allocation:
        return row.untold.empty()
                   ? figureText(row.allocationRate,
                                m_formatter.text(row.allocationRate.value, Unit::ratio))
                   : Formatter::missing();
    case utilisation:
        return figureText(row.utilisation, m_formatter.text(row.utilisation.value, Unit::ratio));
    case idle:
        return figureText(row.allocatedIdle,
                          m_formatter.withUnit(row.allocatedIdle.value, Unit::gpuHours));
    case pending:
        return m_formatter.text(row.pendingGpus, Unit::gpus);
    case wait:
        return row.waitP90 && row.waitCoverage.asked.count() > 0
                   ? seenText(m_formatter.duration(row.waitP90), row.waitCoverage)
                   : m_formatter.duration(row.waitP90);
    case age:
        // "maintenant" for a second now and then would push the other columns aside.
        return m_formatter.duration(
            row.age ? std::optional(std::max<Duration>(*row.age, std::chrono::seconds{1}))
                    : std::nullopt);
    case bar:
    case trend:
    case columnCountOf:
        break;
    }
    return {};
}

/// Where the system stands; of one whose sources do not tell what is allocated, what they tell.
QString FloorModel::subtitle(const FloorRow& row) const {
    const QString place = QString::fromStdString(row.subtitle);
    if (row.untold.empty()) {
        return place;
    }
    return place + QStringLiteral(" · ") +
           (row.busy.value
                ? tr("busy %1, allocation not told")
                      .arg(figureText(row.busy, m_formatter.text(row.busy.value, Unit::ratio)))
                : tr("allocation not told"));
}

QVariant FloorModel::sortValue(const FloorRow& row, Column column) const {
    switch (column) {
    case factory:
        return QString::fromStdString(row.title);
    case gpus:
        return raw(row.capacity);
    case bar:
    case trend:
    case allocation:
        return raw(row.allocationRate.value);
    case utilisation:
        return raw(row.utilisation.value);
    case idle:
        return raw(row.allocatedIdle.value);
    case pending:
        return raw(row.pendingGpus);
    case wait:
        return raw(row.waitP90);
    case age:
        return raw(row.age);
    case columnCountOf:
        break;
    }
    return {};
}

QVariant FloorModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const FloorRow& row = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return sortValue(row, column);
    case SystemRole:
        return QString::fromStdString(row.system.text);
    case OwnRole:
        return row.own;
    case MissingRole:
        return missing(row);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == factory ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::AccessibleTextRole:
        return column == factory && m_saysAll ? spoken(row)
               : column == bar ? floorBarDescription(FloorBarData::of(row, m_window), m_formatter)
                               : text(row, column);
    case cell::kSubtitle:
        return column == factory ? QVariant(subtitle(row)) : QVariant();
    case cell::kFloorBar:
        return column == bar ? QVariant::fromValue(FloorBarData::of(row, m_window)) : QVariant();
    case cell::kTrend:
        return column == trend ? QVariant::fromValue(row.allocationRate.trend) : QVariant();
    case cell::kTone:
        if (column == idle) {
            return int(row.allocatedIdle.value && row.allocatedIdle.coverage.ratio() < kFullCoverage
                           ? CellTone::warning
                           : CellTone::normal);
        }
        if (column != age) {
            return int(!row.doubts.empty() && restsOnCounts(column) ? CellTone::warning
                                                                    : CellTone::normal);
        }
        return int(row.freshness == Freshness::live          ? CellTone::quiet
                   : row.freshness == Freshness::late        ? CellTone::warning
                   : row.freshness == Freshness::unreachable ? CellTone::bad
                                                             : CellTone::quiet);
    default:
        return {};
    }
}

QVariant FloorModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter |
                   (section == factory || section == bar || section == trend ? Qt::AlignLeft
                                                                             : Qt::AlignRight));
    }
    if (role == Qt::ToolTipRole && section == utilisation) {
        return tr("Utilisation of allocated");
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (Column(section)) {
    case factory:
        return tr("Factory");
    case gpus:
        return m_formatter.isWeighed() ? tr("H100 equivalents") : tr("GPUs");
    case bar:
        return m_inGpus ? tr("GPUs by use") : tr("Share of capacity");
    case trend:
        return m_past ? tr("Allocation, 24 h to now") : tr("Allocation, 24 h");
    case allocation:
        return tr("Allocated");
    case utilisation:
        return tr("Utilisation");
    case idle:
        return tr("Allocated but idle");
    case pending:
        return m_past                    ? tr("Pending now")
               : m_formatter.isWeighed() ? tr("Pending H100")
                                         : tr("Pending GPUs");
    case wait:
        return tr("Wait p90");
    case age:
        return m_past ? tr("Age now") : tr("Age");
    case columnCountOf:
        break;
    }
    return {};
}

} // namespace ff
