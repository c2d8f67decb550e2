// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/manners/TimeLink.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ff {
namespace {

constexpr std::chrono::milliseconds kRests{400};

} // namespace

TimeLink::TimeLink(QObject* parent)
    : QObject(parent) {
    m_rests.setSingleShot(true);
    m_rests.setInterval(kRests);
    connect(&m_rests, &QTimer::timeout, this, &TimeLink::zoomed);
}

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
    if (m_pinned && (*m_pinned < full.from || *m_pinned >= full.to)) {
        setPinned(std::nullopt);
    }
    std::vector<Window> marked = m_marked;
    if (std::erase_if(marked, [&full](const Window& window) {
            return window.to <= full.from || window.from >= full.to;
        }) > 0) {
        setMarked(std::move(marked));
    }
    emit visibleChanged();
}

Window TimeLink::inside(Window visible) const {
    const Duration shortest = std::min(m_shortest, m_full.length());
    const Duration length = std::clamp(visible.length(), shortest, m_full.length());
    // Too short a window grows about its middle; one that leaves the data is moved back inside.
    const Instant middle = visible.from + visible.length() / 2;
    Instant from = length == visible.length() ? visible.from : middle - length / 2;
    from = std::clamp(from, m_full.from, m_full.to - length);
    return {from, from + length};
}

void TimeLink::setVisible(Window visible, Zooming zooming) {
    if (m_full.empty()) {
        return;
    }
    const Window kept = inside(visible);
    if (kept == m_visible) {
        return;
    }
    const bool goesOn = m_rests.isActive() && zooming == Zooming::going;
    if (!goesOn) {
        m_zooms.push(m_visible);
    }
    m_visible = kept;
    emit visibleChanged();
    if (zooming == Zooming::going) {
        m_rests.start();
    } else {
        m_rests.stop();
        emit zoomed();
    }
}

void TimeLink::zoom(double factor, Instant anchor, Zooming zooming) {
    if (m_visible.empty()) {
        return;
    }
    const double length = double(m_visible.length().count());
    const double before = double((anchor - m_visible.from).count());
    const double wanted =
        std::clamp(length * factor, double(m_shortest.count()), double(m_full.length().count()));
    const Instant from = anchor - Duration{std::llround(before / length * wanted)};
    setVisible({from, from + Duration{std::llround(wanted)}}, zooming);
}

void TimeLink::pan(Duration by, Zooming zooming) {
    const Duration length = m_visible.length();
    if (m_full.empty() || length <= Duration::zero()) {
        return;
    }
    const Instant from = std::clamp(m_visible.from + by, m_full.from, m_full.to - length);
    setVisible({from, from + length}, zooming);
}

void TimeLink::goBack() {
    m_rests.stop();
    if (m_full.empty()) {
        return;
    }
    // What lies outside by now comes back as the part of it that there is.
    while (const auto before = m_zooms.pop(m_visible)) {
        const Window kept = inside(*before);
        if (kept != m_visible) {
            m_visible = kept;
            emit visibleChanged();
            emit zoomed();
            return;
        }
    }
}

void TimeLink::restore(std::optional<Window> visible) {
    if (m_full.empty()) {
        return;
    }
    m_rests.stop();
    const Window kept = visible ? inside(*visible) : m_full;
    if (kept != m_visible) {
        m_visible = kept;
        emit visibleChanged();
    }
}

void TimeLink::forget() {
    m_zooms.clear();
    setCursor(std::nullopt);
    setPinned(std::nullopt);
    setMarked({});
    restore(std::nullopt);
}

void TimeLink::setCursor(std::optional<Instant> cursor, const QObject* reader) {
    if (cursor != m_cursor || reader != m_reader) {
        m_cursor = cursor;
        m_reader = reader;
        emit cursorChanged();
    }
}

void TimeLink::setPinned(std::optional<Instant> pinned, const QObject* reader) {
    m_pinnedBy = reader;
    if (std::exchange(m_pinned, pinned) != pinned) {
        emit pinnedChanged();
    }
}

void TimeLink::setMarked(std::vector<Window> marked) {
    if (marked != m_marked || m_markBegin) {
        m_markBegin.reset();
        m_marked = std::move(marked);
        emit markedChanged();
    }
}

void TimeLink::mark(Window sample) {
    if (m_markBegin) {
        setMarked({Window{std::min(m_markBegin->from, sample.from),
                          std::max(m_markBegin->to, sample.to)}});
        return;
    }
    m_marked.clear();
    m_markBegin = sample;
    emit markedChanged();
}

} // namespace ff
