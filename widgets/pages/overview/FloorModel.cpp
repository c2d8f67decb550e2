// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/overview/FloorModel.h"

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

/// Columns whose figure is made of counts of GPUs.
bool restsOnCounts(FloorModel::Column column) {
    return column == FloorModel::gpus || column == FloorModel::bar ||
           column == FloorModel::allocation;
}

} // namespace

void FloorModel::setRows(std::vector<FloorRow> rows, const Formatter& formatter) {
    m_formatter = formatter;
    const auto keys = keysOf(rows);
    refreshRows(m_rows, keysOf(m_rows), std::move(rows), keys);
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
        return m_formatter.text(row.allocationRate.value, Unit::ratio);
    case idle:
        return m_formatter.withUnit(row.allocatedIdle.value, Unit::gpuHours);
    case pending:
        return m_formatter.text(row.pendingGpus, Unit::gpus);
    case wait:
        return m_formatter.duration(row.waitP90);
    case age:
        return m_formatter.age(row.age);
    case bar:
    case trend:
    case columnCountOf:
        break;
    }
    return {};
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

QString FloorModel::toolTip(const FloorRow& row, Column column) const {
    QString text = explanation(row, column);
    if (restsOnCounts(column)) {
        for (const std::string& doubt : row.doubts) {
            text += QLatin1Char('\n') + tr("Doubtful: %1").arg(QString::fromStdString(doubt));
        }
    }
    return text;
}

QString FloorModel::explanation(const FloorRow& row, Column column) const {
    switch (column) {
    case bar:
        return floorBarToolTip(FloorBarData::of(row), m_formatter);
    case wait:
        return row.waitP90
                   ? tr("Half of the jobs wait less than %1, nine of ten less than %2. "
                        "Jobs that still wait are counted.")
                         .arg(m_formatter.duration(row.waitP50), m_formatter.duration(row.waitP90))
                   : tr("The site gives no jobs, or too few have started to tell.");
    case age:
        return row.status.empty() ? tr("Age of the newest sample, at the source.")
                                  : QString::fromStdString(row.status);
    case allocation:
        return tr("Allocated GPUs of those that are up. Coverage %1.")
            .arg(m_formatter.text(row.coverage.ratio(), Unit::ratio));
    case idle:
        return row.allocatedIdle.value
                   ? tr("%1 allocated and not busy in this period. Coverage %2.")
                         .arg(m_formatter.withUnit(row.allocatedIdle.value, Unit::gpuHours),
                              m_formatter.text(row.allocatedIdle.coverage.ratio(), Unit::ratio))
               : row.allocatedIdle.coverage.observed.count() > 0
                   ? tr("Not enough seen to say.")
                   : tr("The site does not tell how busy its allocated GPUs are.");
    case factory:
        return QString::fromStdString(row.title) + QLatin1Char('\n') +
               QString::fromStdString(row.subtitle) + QLatin1Char('\n') +
               (row.status.empty() ? tr("live") : QString::fromStdString(row.status));
    case gpus:
        return row.capacity ? tr("%1 installed, as the catalogue or the site has it")
                                  .arg(m_formatter.withUnit(row.capacity, Unit::gpus))
                            : tr("Nobody says how many GPUs there are.");
    case trend:
        return tr("Allocated GPUs of those that are up, over the last 24 hours.");
    case pending:
        return row.pendingGpus ? tr("%1 asked for by jobs that could start now; held and "
                                    "dependent jobs are not counted.")
                                     .arg(m_formatter.withUnit(row.pendingGpus, Unit::gpus))
                               : tr("The site does not tell which jobs wait.");
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
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == factory ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::AccessibleTextRole:
        return column == bar ? floorBarDescription(FloorBarData::of(row), m_formatter)
                             : text(row, column);
    case cell::kSubtitle:
        return column == factory ? QVariant(QString::fromStdString(row.subtitle)) : QVariant();
    case cell::kFloorBar:
        return column == bar ? QVariant::fromValue(FloorBarData::of(row)) : QVariant();
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
        return tr("Allocation, 24 h");
    case allocation:
        return tr("Allocated");
    case idle:
        return tr("Allocated but idle");
    case pending:
        return m_formatter.isWeighed() ? tr("Pending H100") : tr("Pending GPUs");
    case wait:
        return tr("Wait p90");
    case age:
        return tr("Age");
    case columnCountOf:
        break;
    }
    return {};
}

} // namespace ff
