// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Coverage.h"
#include "models/figure/Figure.h"
#include "models/format/Formatter.h"

#include <QString>

namespace ff {

/// What coverage does to a number, the same on every bar, tile, cell, card and in every tool tip.
enum class Seen {
    notEnough, ///< below kEnoughSeen: the number is withheld
    partly,    ///< below kFullCoverage: it is marked, and the coverage is said
    enough,
};
[[nodiscard]] Seen seenOf(double ratio);
[[nodiscard]] Seen seenOf(const Coverage& coverage);

/// A number where there is no room for words: "?", "1.14 M*", "1.14 M".
[[nodiscard]] QString seenText(const QString& number, Seen seen);
/// The same in words, for buttons, cards and screen readers: "not enough seen",
/// "1.14 M (72.0 % seen)", "1.14 M".
[[nodiscard]] QString seenWords(const QString& number, double ratio, const Formatter& formatter);
/// The same two of a coverage: a dash where nothing at all was seen, since nobody told the number.
[[nodiscard]] QString seenText(const QString& number, const Coverage& coverage);
[[nodiscard]] QString seenWords(const QString& number, const Coverage& coverage,
                                const Formatter& formatter);
/// The number of a figure with its mark, and the same in words. A dash is a number that nobody told
/// (nothing at all of it was seen) or that is not defined; "not enough seen" is of what was seen a
/// little, and of nothing else.
[[nodiscard]] QString figureText(const Figure& figure, const QString& number);
[[nodiscard]] QString figureWords(const Figure& figure, const QString& number,
                                  const Formatter& formatter);
/// The line of a tool tip that says how much was seen, and why a number is withheld.
[[nodiscard]] QString seenSentence(double ratio, const Formatter& formatter);
/// What the marks mean, below a table in which they stand; empty where none does.
[[nodiscard]] QString seenLegend(bool anyWithheld, bool anyMarked);

} // namespace ff
