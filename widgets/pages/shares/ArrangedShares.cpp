// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/shares/ArrangedShares.h"

#include <algorithm>
#include <vector>

namespace ff {
namespace {

void addTo(std::optional<double>& sum, const std::optional<double>& value) {
    if (value) {
        sum = sum.value_or(0) + *value;
    }
}

/// The sum of a column: its share of entitlement is all that was paid where an entitlement is known
/// of all that was entitled there.
ShareCell sumOf(const std::vector<const ShareCell*>& cells, const Coverage& coverage) {
    ShareCell sum;
    sum.coverage = coverage;
    bool known = cells.empty();
    for (const ShareCell* cell : cells) {
        known = known || cell->isKnown;
        sum.gpuHours += cell->gpuHours;
        sum.usageShare += cell->usageShare;
        addTo(sum.siteUnits, cell->siteUnits);
        if (cell->entitled && cell->usedWhereEntitled) {
            addTo(sum.entitled, cell->entitled);
            addTo(sum.usedWhereEntitled, cell->usedWhereEntitled);
        }
    }
    sum.isKnown = known;
    if (sum.entitled && *sum.entitled > 0) {
        sum.shareOfEntitlement = *sum.usedWhereEntitled / *sum.entitled;
    }
    return sum;
}

} // namespace

SharesView arrangedShares(const SharesView& view) {
    std::vector<std::size_t> order;
    std::vector<double> hours(view.columns.size());
    for (std::size_t i = 0; i < view.columns.size(); ++i) {
        if (view.columns[i].known) {
            order.push_back(i);
        }
        for (const SharesView::Row& row : view.rows) {
            if (i < row.cells.size() && row.cells[i]) {
                hours[i] += row.cells[i]->gpuHours;
            }
        }
    }
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return hours[a] != hours[b] ? hours[a] > hours[b] : a < b;
    });
    SharesView result = view;
    result.columns.clear();
    for (const std::size_t i : order) {
        result.columns.push_back(view.columns[i]);
    }
    for (std::size_t row = 0; row < view.rows.size(); ++row) {
        const auto& cells = view.rows[row].cells;
        result.rows[row].cells.clear();
        for (const std::size_t i : order) {
            result.rows[row].cells.push_back(i < cells.size() ? cells[i] : std::nullopt);
        }
    }
    return result;
}

SharesView::Row totalShares(const SharesView& view) {
    SharesView::Row totals;
    std::vector<const ShareCell*> all;
    for (const SharesView::Row& row : view.rows) {
        all.push_back(&row.total);
    }
    totals.total = sumOf(all, view.total.coverage);
    totals.total.entitledCoverage = view.total.entitledCoverage;
    for (std::size_t i = 0; i < view.columns.size(); ++i) {
        std::vector<const ShareCell*> cells;
        for (const SharesView::Row& row : view.rows) {
            if (i < row.cells.size() && row.cells[i]) {
                cells.push_back(&*row.cells[i]);
            }
        }
        totals.cells.push_back(sumOf(cells, view.columns[i].coverage));
    }
    return totals;
}

} // namespace ff
