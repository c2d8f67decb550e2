// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <QPointF>

#include <optional>

class QMouseEvent;
class QWheelEvent;

namespace ff {

class TimeChart;

/// What the mouse does on a time chart. A drag zooms, with Shift it pans and with Ctrl it picks a
/// span; a click pins the readout, on an entry of the legend it takes the series away or brings it
/// back; a double click shows all, on an entry that series alone, with Ctrl it asks for a note. The
/// wheel zooms at the pointer with Ctrl or after a click into the chart, and else scrolls the page.
class TimeChartMouse final {
public:
    explicit TimeChartMouse(TimeChart& chart)
        : m_chart(chart) {}

    struct Drag {
        enum class Kind { zoom, pan, span };
        QPointF from;
        QPointF to;
        Window visible;
        Kind kind{};
        [[nodiscard]] bool isLong() const;
    };
    /// While a part is being picked.
    [[nodiscard]] const std::optional<Drag>& drag() const { return m_drag; }
    void letGo();

    void press(QMouseEvent* event);
    void move(QMouseEvent* event);
    void release(QMouseEvent* event);
    void doubleClick(QMouseEvent* event);
    void wheel(QWheelEvent* event);
    /// The pointer or the focus went: the wheel scrolls the page again.
    void leave() { m_clicked = false; }

private:
    TimeChart& m_chart;
    std::optional<Drag> m_drag;
    bool m_clicked = false;               ///< since the pointer came: the wheel zooms
    bool m_onLegend = false;              ///< where the button went down
    std::optional<std::string> m_toggled; ///< by the last click, which may be the first of two
};

} // namespace ff
