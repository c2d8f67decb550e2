// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>
#include <QFont>

namespace ff::report {

/// What colours are for on paper: one accent, the rest grey.
enum class Ink { text, quiet, accent, warning, line, strongLine, tint, paper };
[[nodiscard]] QColor colourOf(Ink ink);

struct TextStyle {
    double points = 9;
    bool isBold = false;
    Ink ink = Ink::text;

    bool operator==(const TextStyle&) const = default;
};

/// The first of these families that the system has, with a fallback that covers Greek. All have
/// TrueType outlines: QPdfWriter embeds those as fonts, others only as shapes without a text.
[[nodiscard]] QFont fontOf(const TextStyle& style);

namespace style {
constexpr TextStyle kTitle{27, true};
constexpr TextStyle kPeriod{14, false, Ink::quiet};
constexpr TextStyle kHeading{16, true};
constexpr TextStyle kHeadingNumber{16, true, Ink::accent};
constexpr TextStyle kCaption{9, true};
constexpr TextStyle kBody{9.5};
constexpr TextStyle kNote{10.5};
constexpr TextStyle kContext{8.5, false, Ink::quiet};
constexpr TextStyle kRunning{7.5, false, Ink::quiet};
constexpr TextStyle kMark{7.5, true, Ink::warning};
constexpr TextStyle kWarning{9.5, false, Ink::warning};
constexpr TextStyle kFigure{18, true};
constexpr TextStyle kMissingFigure{13, false, Ink::quiet};
constexpr TextStyle kFigureName{8.5, false, Ink::quiet};
constexpr TextStyle kFigureLine{7.5, false, Ink::quiet};
constexpr TextStyle kFigureChange{7.5, true};
constexpr TextStyle kChart{7.5, false, Ink::quiet};
} // namespace style

} // namespace ff::report
