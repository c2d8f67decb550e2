// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/layout/Strip.h"

#include <string>
#include <utility>
#include <vector>

namespace ff::report {

struct TextPlace {
    double before = 0;
    bool isWithNext = false;
    double left = 0;
};
/// A text in lines, one strip each: the first two and the last two stay on one page.
void putText(Strips& strips, int element, const QString& text, const TextStyle& style, double width,
             const TextPlace& place);
/// Terms on the left, what they mean on the right, a thin rule below each.
void putFacts(Strips& strips, const std::vector<std::pair<std::string, std::string>>& rows,
              double width, int parent);

} // namespace ff::report
