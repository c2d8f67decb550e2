// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/layout/TextStrips.h"

#include "widgets/reports/type/TextBlock.h"

#include <algorithm>

namespace ff::report {

void putText(Strips& strips, int element, const QString& text, const TextStyle& style, double width,
             const TextPlace& place) {
    const std::vector<QString> lines = brokenLines(text, style, width - place.left);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool isLast = i + 1 == lines.size();
        Strip strip{.height = lineHeight(style),
                    .before = i == 0 ? place.before : 0,
                    .isWithNext = isLast ? place.isWithNext
                                         : i == 0 || i + 2 == lines.size() || place.isWithNext};
        strip.add(element, {lines[i], {place.left, ascentOf(style)}, style});
        strips.strips.push_back(std::move(strip));
    }
}

void putFacts(Strips& strips, const std::vector<std::pair<std::string, std::string>>& rows,
              double width, int parent) {
    constexpr TextStyle kTerm{8.8, false, Ink::quiet};
    constexpr TextStyle kMeaning{8.8};
    constexpr double kPad = 3.6 * kPoint;
    constexpr double kThin = 0.5 * kPoint;
    const double left = width * 0.28;
    const int table = strips.begin(Role::table, parent);
    const double step = lineHeight(kMeaning);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const int row = strips.begin(Role::tableRow, table);
        const int head = strips.begin(Role::rowHead, row);
        const int cell = strips.begin(Role::cell, row);
        const auto terms =
            brokenLines(QString::fromStdString(rows[r].first), kTerm, left - 10 * kPoint);
        const auto meanings =
            brokenLines(QString::fromStdString(rows[r].second), kMeaning, width - left);
        const std::size_t lines = std::max(terms.size(), meanings.size());
        for (std::size_t i = 0; i < lines; ++i) {
            const bool isFirst = i == 0;
            const bool isLast = i + 1 == lines;
            Strip strip{.height = step + (isFirst ? kPad : 0) + (isLast ? kPad : 0),
                        .before = isFirst && r == 0 ? 4 * kPoint : 0,
                        .isWithNext = !isLast && (isFirst || i + 2 == lines || lines < 6)};
            const double y = (isFirst ? kPad : 0) + ascentOf(kMeaning);
            if (i < terms.size()) {
                strip.add(head, {terms[i], {0, y}, kTerm});
            }
            if (i < meanings.size()) {
                strip.add(cell, {meanings[i], {left, y}, kMeaning});
            }
            if (isLast) {
                strip.add(Fill{{0, strip.height - kThin, width, kThin}, Ink::line});
            }
            strips.strips.push_back(std::move(strip));
        }
    }
}

} // namespace ff::report
