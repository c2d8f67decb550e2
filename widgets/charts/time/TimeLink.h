// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <QObject>

#include <optional>

namespace ff {

/// What charts on one page share: the window that is visible and the instant under the crosshair.
class TimeLink final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// All there is; a change shows all of it, unless a part was zoomed to that still lies inside.
    void setFull(Window full);
    [[nodiscard]] Window full() const { return m_full; }
    [[nodiscard]] Window visible() const { return m_visible; }
    [[nodiscard]] bool isZoomed() const { return m_visible != m_full; }
    /// Kept inside the full window, and never shorter than `shortest`.
    void setVisible(Window visible);
    void setShortest(Duration shortest) { m_shortest = shortest; }
    void reset();
    /// `factor` below 1 zooms in; what lies under `anchor` stays where it is.
    void zoom(double factor, Instant anchor);
    void pan(Duration by);

    [[nodiscard]] std::optional<Instant> cursor() const { return m_cursor; }
    /// `reader` is the chart that is pointed at: it alone says its values, the others draw the
    /// line.
    void setCursor(std::optional<Instant> cursor, const QObject* reader = nullptr);
    [[nodiscard]] bool isRead(const QObject* chart) const { return m_reader == chart; }

signals:
    void visibleChanged();
    void cursorChanged();

private:
    Window m_full;
    Window m_visible;
    std::optional<Instant> m_cursor;
    const QObject* m_reader = nullptr; ///< only compared, never used: it may be gone
    Duration m_shortest = std::chrono::minutes{5};
};

} // namespace ff
