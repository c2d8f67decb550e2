// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"
#include "widgets/charts/manners/ZoomStack.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace ff {

/// Whether a change of the visible window is one of its own, or one of many that a gesture makes:
/// what a wheel or a drag does until it rests is one zoom to go back from.
enum class Zooming { step, going };

/// What charts on one page share: the window that is visible and those before it, the instant
/// under the crosshair, the instant that is pinned, and the time that is marked.
class TimeLink final : public QObject {
    Q_OBJECT
public:
    explicit TimeLink(QObject* parent = nullptr);

    /// All there is; a change shows all of it, unless a part was zoomed to that still lies inside.
    void setFull(Window full);
    [[nodiscard]] Window full() const { return m_full; }
    [[nodiscard]] Window visible() const { return m_visible; }
    [[nodiscard]] bool isZoomed() const { return m_visible != m_full; }
    /// Kept inside the full window, and never shorter than `shortest`.
    void setVisible(Window visible, Zooming zooming = Zooming::step);
    void setShortest(Duration shortest) { m_shortest = shortest; }
    void reset() { setVisible(m_full); }
    /// `factor` below 1 zooms in; what lies under `anchor` stays where it is.
    void zoom(double factor, Instant anchor, Zooming zooming = Zooming::step);
    void pan(Duration by, Zooming zooming = Zooming::step);

    /// To the window before the last zoom.
    void goBack();
    [[nodiscard]] bool canGoBack() const { return !m_zooms.empty(); }
    [[nodiscard]] const ZoomStack& zooms() const { return m_zooms; }
    void setZooms(const std::vector<Window>& windows) { m_zooms.setWindows(windows); }
    /// Shows a part (all of it: unset) that was shown before, which is no zoom of its own.
    void restore(std::optional<Window> visible);
    /// Forgets zooms, crosshair, pin and marks: they were of something else.
    void forget();

    [[nodiscard]] std::optional<Instant> cursor() const { return m_cursor; }
    /// `reader` is the chart that is pointed at: it alone says its values, the others draw the
    /// line.
    void setCursor(std::optional<Instant> cursor, const QObject* reader = nullptr);
    [[nodiscard]] bool isRead(const QObject* chart) const { return m_reader == chart; }

    /// An instant that stays, to compare others with.
    [[nodiscard]] std::optional<Instant> pinned() const { return m_pinned; }
    void setPinned(std::optional<Instant> pinned, const QObject* reader = nullptr);
    /// Whether this chart says what it was there; the others draw the line.
    [[nodiscard]] bool isPinnedBy(const QObject* chart) const { return m_pinnedBy == chart; }

    /// The sample with which a span begins that has no end yet.
    [[nodiscard]] std::optional<Window> markBegin() const { return m_markBegin; }
    /// Time that was picked: a span, or hours of the week; empty for none. Ascending.
    [[nodiscard]] const std::vector<Window>& marked() const { return m_marked; }
    void setMarked(std::vector<Window> marked);
    /// The first time a span begins with this sample, the second time it ends with it.
    void mark(Window sample);

signals:
    void visibleChanged();
    /// A zoom is complete: what is visible now is one to come back to.
    void zoomed();
    void cursorChanged();
    void pinnedChanged();
    void markedChanged();

private:
    [[nodiscard]] Window inside(Window visible) const;

    Window m_full;
    Window m_visible;
    ZoomStack m_zooms;
    QTimer m_rests; ///< runs while a gesture goes on
    std::optional<Instant> m_cursor;
    std::optional<Instant> m_pinned;
    std::optional<Window> m_markBegin;
    std::vector<Window> m_marked;
    // Only compared, never used: they may be gone.
    const QObject* m_reader = nullptr;
    const QObject* m_pinnedBy = nullptr;
    Duration m_shortest = std::chrono::minutes{5};
};

} // namespace ff
