// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/layout/Pages.h"

#include <vector>

namespace ff::report {

/// What is never parted by the end of a page: a line of a paragraph, a row of a table, a chart.
/// Its items are placed from its top and from the left margin.
struct Strip {
    double height = 0;
    double before = 0;       ///< empty room above; none at the top of a page
    bool isWithNext = false; ///< on the same page as the strip after it
    bool isOnNewPage = false;
    int head = -1; ///< which of `Strips::heads` stands above it on a new page
    std::vector<Item> items{};

    void add(int element, TextLine line) {
        if (!line.text.isEmpty()) { // an empty line has its height and nothing to draw
            items.push_back({element, std::move(line)});
        }
    }
    void add(Fill fill) { items.push_back({kArtifact, fill}); }
};

/// A report in the order in which it is read, not yet on pages.
struct Strips {
    std::vector<Strip> strips;
    std::vector<Strip> heads; ///< heads of tables that are repeated on each page
    std::vector<Element> elements;

    int begin(Role role, int parent = -1) {
        elements.push_back({role, parent, {}, {}});
        return int(elements.size()) - 1;
    }
};

/// Breaks it over pages: strips that belong together stay so where a page has room for them.
[[nodiscard]] std::vector<DrawnPage> paginated(const Strips& strips, const QRectF& body);

} // namespace ff::report
