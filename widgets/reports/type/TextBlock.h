// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/type/TextStyle.h"

#include <QString>

#include <vector>

namespace ff::report {

/// The text in lines that are no wider: broken between words, inside a word where it alone is
/// wider. Line breaks of the text stay. Nothing is ever cut: a space at which a line ends stays in
/// it, so that the lines together are the text.
[[nodiscard]] std::vector<QString> brokenLines(const QString& text, const TextStyle& style,
                                               double width);
/// Without the spaces at its end.
[[nodiscard]] double widthOf(const QString& text, const TextStyle& style);
/// From one baseline to the next, and from the top of a line to its baseline.
[[nodiscard]] double lineHeight(const TextStyle& style);
[[nodiscard]] double ascentOf(const TextStyle& style);

} // namespace ff::report
