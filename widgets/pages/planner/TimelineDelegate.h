// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/pilot/PilotOption.h"

#include <QStyledItemDelegate>

namespace ff {

/// What a timeline in a cell shows.
struct Timeline {
    PilotOption option;
    Instant begin;
    std::optional<Instant> deadline;
    Window span; ///< from the left edge to the right one
};
inline constexpr int kTimelineRole = Qt::UserRole + 80; ///< Timeline

/// The wait and the runs of an option as one bar: the expected wait is empty, the expected runs are
/// full, and a pale part reaches to where the bound ends. A line marks the deadline.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace ff

Q_DECLARE_METATYPE(ff::Timeline)
