// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/reports/SideColumn.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace ff {
namespace {

constexpr int kLeastWidth = 316;

} // namespace

SideColumn::SideColumn(QWidget* parent)
    : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and scrolls it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize SideColumn::sizeHint() const {
    const int inside = widget() != nullptr ? widget()->minimumSizeHint().width() : 0;
    const int bar = verticalScrollBar()->sizeHint().width();
    return {std::max(kLeastWidth, inside + bar), QScrollArea::sizeHint().height()};
}

bool SideColumn::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::event(event);
}

} // namespace ff
