// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/time/TimeChartMouse.h"

#include "widgets/charts/time/TimeChart.h"

#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ff {

/// A click whose hand trembled is no drag.
bool TimeChartMouse::Drag::isLong() const {
    return std::abs(to.x() - from.x()) >= 5;
}

void TimeChartMouse::letGo() {
    m_drag.reset();
    m_chart.unsetCursor();
    m_chart.update();
}

void TimeChartMouse::press(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_chart.isEmpty()) {
        event->ignore();
        return;
    }
    m_chart.setFocus(Qt::MouseFocusReason);
    m_clicked = true;
    m_toggled.reset();
    m_onLegend = m_chart.legendSeriesAt(event->position()).has_value();
    if (m_onLegend) {
        return;
    }
    const auto kind = event->modifiers() & Qt::ShiftModifier     ? Drag::Kind::pan
                      : event->modifiers() & Qt::ControlModifier ? Drag::Kind::span
                                                                 : Drag::Kind::zoom;
    m_drag = Drag{event->position(), event->position(), m_chart.link()->visible(), kind};
    if (kind == Drag::Kind::pan) {
        m_chart.setCursor(Qt::ClosedHandCursor);
    }
}

void TimeChartMouse::move(QMouseEvent* event) {
    TimeLink& link = *m_chart.link();
    if (m_drag && m_drag->kind == Drag::Kind::pan) {
        const double share =
            (m_drag->from.x() - event->position().x()) / m_chart.plotArea().width();
        const Duration by{std::llround(share * double(m_drag->visible.length().count()))};
        link.setVisible({m_drag->visible.from + by, m_drag->visible.to + by}, Zooming::going);
        return;
    }
    if (m_drag) {
        m_drag->to = event->position();
        m_chart.update();
        return;
    }
    const bool inside = m_chart.plotArea().adjusted(0, 0, 1, 0).contains(event->position());
    link.setCursor(inside && !m_chart.isEmpty()
                       ? std::optional(m_chart.instantAt(event->position().x()))
                       : std::nullopt,
                   &m_chart);
}

void TimeChartMouse::release(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (std::exchange(m_onLegend, false)) {
        m_toggled = m_chart.legendSeriesAt(event->position());
        if (m_toggled) {
            m_chart.toggleSeries(*m_toggled);
        }
    }
    if (!m_drag) {
        return;
    }
    const Drag drag = *m_drag;
    letGo();
    TimeLink& link = *m_chart.link();
    const Window picked{m_chart.instantAt(std::min(drag.from.x(), drag.to.x())),
                        m_chart.instantAt(std::max(drag.from.x(), drag.to.x()))};
    if (drag.kind == Drag::Kind::zoom && drag.isLong()) {
        link.setVisible(picked);
    } else if (drag.kind == Drag::Kind::span && drag.isLong()) {
        link.setMarked({picked});
    } else if (drag.kind == Drag::Kind::zoom && m_chart.plotArea().contains(drag.from)) {
        // A second click where it is pinned lets go of it.
        const Instant at = m_chart.instantAt(drag.from.x());
        const auto sample = m_chart.sampleOf(at);
        const bool same = link.pinned() && sample == m_chart.sampleOf(*link.pinned());
        link.setPinned(same ? std::nullopt : std::optional(at), &m_chart);
    }
}

void TimeChartMouse::doubleClick(QMouseEvent* event) {
    letGo();
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (const auto series = m_chart.legendSeriesAt(event->position())) {
        if (std::exchange(m_toggled, std::nullopt) == series) {
            m_chart.toggleSeries(*series); // by the first of the two clicks
        }
        m_chart.isolateSeries(*series);
    } else if (event->modifiers() & Qt::ControlModifier) {
        m_chart.askForNote(m_chart.instantAt(event->position().x()));
    } else {
        m_chart.link()->setPinned(std::nullopt); // by the first of the two clicks
        m_chart.link()->reset();
    }
}

void TimeChartMouse::wheel(QWheelEvent* event) {
    const double turns = event->angleDelta().y() / 120.0;
    const bool zooms = m_clicked || (event->modifiers() & Qt::ControlModifier);
    if (!zooms || turns == 0 || m_chart.isEmpty() ||
        !m_chart.plotArea().contains(event->position())) {
        event->ignore();
        return;
    }
    m_chart.link()->zoom(std::pow(0.8, turns), m_chart.instantAt(event->position().x()),
                         Zooming::going);
    event->accept();
}

} // namespace ff
