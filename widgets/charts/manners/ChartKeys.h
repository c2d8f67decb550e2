// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include <optional>
#include <span>

class QKeyEvent;

namespace ff {

/// What a person can do with a time chart by a key.
enum class ChartAct {
    left,
    right,
    farLeft,
    farRight,
    changeLeft,
    changeRight,
    first,
    last,
    seriesUp,
    seriesDown,
    zoomIn,
    zoomOut,
    whole,
    windowBack,
    windowOn,
    zoomBack,
    pin,
    mark,
    note,
    leave
};

/// A key, and what it does. The keys, the chart's menu and Help are all made of this table.
struct ChartKey {
    enum class Group { walk, zoom, act };
    ChartAct act{};
    int key = 0; ///< with its modifiers, as QKeySequence has it
    Group group{};
    const char* does = nullptr; ///< to be translated in the context ff::ChartKeys
    [[nodiscard]] QString words() const;
};
[[nodiscard]] std::span<const ChartKey> chartKeys();

/// The key of the event; where its letter is of another script (Greek, Cyrillic), the one that has
/// this place on a Latin keyboard.
[[nodiscard]] int latinKey(const QKeyEvent& event);
/// What the key asks for; nothing where it asks for nothing.
[[nodiscard]] std::optional<ChartAct> chartActOf(const QKeyEvent& event);

} // namespace ff
