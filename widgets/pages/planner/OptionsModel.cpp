// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/planner/OptionsModel.h"

#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/pages/planner/TimelineDelegate.h"

#include <algorithm>

namespace ff {
namespace {

int alignmentOf(OptionsModel::Column column) {
    const bool left = column == OptionsModel::system || column == OptionsModel::times ||
                      column == OptionsModel::reason;
    return int(Qt::AlignVCenter | (left ? Qt::AlignLeft : Qt::AlignRight));
}

std::vector<SystemId> keysOf(const std::vector<PilotOption>& rows) {
    std::vector<SystemId> keys;
    for (const PilotOption& row : rows) {
        keys.push_back(row.system);
    }
    return keys;
}

/// From the begin to the latest end; beyond a deadline by an eighth, so that it can be seen.
Window spanOf(const PilotPlan& plan) {
    Instant end = plan.begin + std::chrono::hours{1};
    for (const PilotOption& option : plan.options) {
        end = std::max(end, option.finishBy.value_or(end));
    }
    if (plan.need.until) {
        const Duration toDeadline = *plan.need.until - plan.begin;
        end = std::max(std::min(end, *plan.need.until + toDeadline),
                       *plan.need.until + toDeadline / 8);
    }
    return {plan.at, end};
}

} // namespace

void OptionsModel::setPlan(PilotPlan plan, const Formatter& formatter) {
    m_formatter = formatter;
    m_plan = std::move(plan);
    m_span = spanOf(m_plan);
    const auto keys = keysOf(m_plan.options);
    refreshRows(m_rows, keysOf(m_rows), m_plan.options, keys);
}

int OptionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OptionsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCountOf;
}

QString OptionsModel::text(const PilotOption& option, Column column) const {
    const auto wait = [&](std::optional<planning::Seconds> seconds) {
        return seconds ? m_formatter.duration(std::chrono::seconds{*seconds})
                       : Formatter::missing();
    };
    const auto& found = option.wait.wait;
    switch (column) {
    case system:
        return QString::fromStdString(option.title);
    case expectedWait:
        return wait(found ? found->median : std::nullopt);
    case boundOfWait:
        return wait(found ? std::optional(found->bound) : std::nullopt);
    case finishBy:
        return option.finishBy ? m_formatter.date(*option.finishBy) : Formatter::missing();
    case gpuHours:
        return option.noService == NoService::none
                   ? m_formatter.text(option.gpuHours, Unit::gpuHours)
                   : Formatter::missing();
    case headroom:
        return m_formatter.text(option.headroomAfter(), Unit::gpuHours);
    case reason:
        return QString::fromStdString(reasonOf(option, m_plan, m_formatter));
    case times:
    case columnCountOf:
        break;
    }
    return {};
}

QVariant OptionsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PilotOption& option = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    const bool serves = option.noService == NoService::none;
    switch (role) {
    case Qt::DisplayRole:
        return text(option, column);
    case Qt::ToolTipRole:
        return column == reason || column == system
                   ? text(option, reason)
                   : QString::fromStdString(boundText(option, m_plan.need.confidence));
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case cell::kSubtitle:
        if (column == system) {
            if (!option.capacity) {
                return tr("size unknown");
            }
            QString size = tr("%1 GPUs").arg(m_formatter.number(*option.capacity));
            if (option.models.size() == 1) {
                size += QStringLiteral(" · ") + QString::fromStdString(option.models.front());
            }
            return size;
        }
        if (column == gpuHours && option.siteHours && serves) {
            return QString(m_formatter.text(option.siteHours, Unit::count) + QLatin1Char(' ') +
                           QString::fromStdString(option.siteUnit));
        }
        return {};
    case cell::kTone:
        if (!serves || (column == reason && !option.wait.wait)) {
            return int(CellTone::quiet);
        }
        if (option.isLate && column == finishBy) {
            return int(CellTone::warning);
        }
        if (column == headroom && option.headroomAfter().value_or(0) < 0) {
            return int(CellTone::bad);
        }
        return int(column == reason ? CellTone::quiet : CellTone::normal);
    case kTimelineRole:
        return column == times
                   ? QVariant::fromValue(Timeline{option, m_plan.begin, m_plan.need.until, m_span})
                   : QVariant();
    default:
        return {};
    }
}

QVariant OptionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(Column(section));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case system:
        return tr("System");
    case expectedWait:
        return tr("Expected wait");
    case boundOfWait:
        return tr("%1 bound").arg(QString::fromStdString(confidenceText(m_plan.need.confidence)));
    case times:
        return tr("Wait and runs, to %1").arg(m_formatter.date(m_span.to));
    case finishBy:
        return tr("Ends by");
    case gpuHours:
        return m_formatter.gpuHours();
    case headroom:
        return tr("Share left after");
    case reason:
        return tr("Why here");
    case columnCountOf:
        break;
    }
    return {};
}

} // namespace ff
