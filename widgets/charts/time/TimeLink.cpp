// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/time/TimeLink.h"

#include <algorithm>
#include <cmath>

namespace ff {

void TimeLink::setFull(Window full) {
    if (full == m_full) {
        return;
    }
    const bool keepsZoom = isZoomed() && m_visible.from >= full.from && m_visible.to <= full.to;
    m_full = full;
    if (!keepsZoom) {
        m_visible = full;
    }
    if (m_cursor && (*m_cursor < full.from || *m_cursor >= full.to)) {
        setCursor(std::nullopt);
    }
    emit visibleChanged();
}

void TimeLink::setVisible(Window visible) {
    if (m_full.empty()) {
        return;
    }
    const Duration shortest = std::min(m_shortest, m_full.length());
    const Duration length = std::clamp(visible.length(), shortest, m_full.length());
    // Too short a window grows about its middle; one that leaves the data is moved back inside.
    const Instant middle = visible.from + visible.length() / 2;
    Instant from = length == visible.length() ? visible.from : middle - length / 2;
    from = std::clamp(from, m_full.from, m_full.to - length);
    const Window kept{from, from + length};
    if (kept != m_visible) {
        m_visible = kept;
        emit visibleChanged();
    }
}

void TimeLink::reset() {
    setVisible(m_full);
}

void TimeLink::zoom(double factor, Instant anchor) {
    if (m_visible.empty()) {
        return;
    }
    const double length = double(m_visible.length().count());
    const double before = double((anchor - m_visible.from).count());
    const double wanted =
        std::clamp(length * factor, double(m_shortest.count()), double(m_full.length().count()));
    const Instant from = anchor - Duration{std::llround(before / length * wanted)};
    setVisible({from, from + Duration{std::llround(wanted)}});
}

void TimeLink::pan(Duration by) {
    const Duration length = m_visible.length();
    if (m_full.empty() || length <= Duration::zero()) {
        return;
    }
    const Instant from = std::clamp(m_visible.from + by, m_full.from, m_full.to - length);
    setVisible({from, from + length});
}

void TimeLink::setCursor(std::optional<Instant> cursor, const QObject* reader) {
    if (cursor != m_cursor || reader != m_reader) {
        m_cursor = cursor;
        m_reader = reader;
        emit cursorChanged();
    }
}

} // namespace ff
