// SPDX-License-Identifier: GPL-3.0-only
#include "models/format/Rounding.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <utility>

namespace ff {
namespace {

constexpr double kWhole = 1e-7; ///< nearer to a whole number than this: errors of adding

bool isWhole(double value) {
    return std::abs(value - std::round(value)) < kWhole;
}

using Cells = std::vector<std::vector<double>>;
using Place = std::pair<std::size_t, std::size_t>; ///< row, column

/// The table with its sums as negative entries, so that each row and column adds up to zero: then
/// none has a single entry that is not whole.
Cells closed(const Cells& cells) {
    const std::size_t columns = cells.empty() ? 0 : cells.front().size();
    Cells table;
    std::vector<double> sums(columns + 1, 0);
    for (std::vector<double> row : cells) {
        row.push_back(-std::accumulate(row.begin(), row.end(), 0.0));
        for (std::size_t i = 0; i <= columns; ++i) {
            sums[i] -= row[i];
        }
        table.push_back(std::move(row));
    }
    table.push_back(std::move(sums));
    return table;
}

/// Another entry of the row (or column) of `from` that is not whole; `from` itself: there is none.
Place nextInRow(const Cells& table, Place from) {
    for (std::size_t i = 0; i < table[from.first].size(); ++i) {
        if (i != from.second && !isWhole(table[from.first][i])) {
            return {from.first, i};
        }
    }
    return from;
}

Place nextInColumn(const Cells& table, Place from) {
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (i != from.first && !isWhole(table[i][from.second])) {
            return {i, from.second};
        }
    }
    return from;
}

/// A closed walk over entries that are not whole, by row and by column in turn. Empty: there is
/// none, since errors of adding are all that is left.
std::vector<Place> cycleFrom(const Cells& table, Place start) {
    std::vector<Place> walk{start};
    for (bool isRow = true;; isRow = !isRow) {
        const Place next = isRow ? nextInRow(table, walk.back()) : nextInColumn(table, walk.back());
        if (next == walk.back()) {
            return {};
        }
        // Back in a row (or column) that the walk has left along it before: the walk is closed.
        for (std::size_t i = isRow ? 1 : 0; i + 1 < walk.size(); i += 2) {
            const bool isMet = isRow ? walk[i].second == next.second : walk[i].first == next.first;
            if (isMet) {
                std::vector<Place> cycle(walk.begin() + std::ptrdiff_t(i) + 1, walk.end());
                cycle.push_back(next);
                return cycle;
            }
        }
        walk.push_back(next);
    }
}

/// Moves the entries of the walk up and down in turn by as little as makes one of them whole.
void shift(Cells& table, const std::vector<Place>& cycle) {
    const auto room = [&](bool first) {
        double least = 1;
        for (std::size_t i = 0; i < cycle.size(); ++i) {
            const double value = table[cycle[i].first][cycle[i].second];
            const bool isUp = (i % 2 == 0) == first;
            least = std::min(least, isUp ? std::ceil(value) - value : value - std::floor(value));
        }
        return least;
    };
    const bool up = room(true) <= room(false);
    const double by = room(up);
    for (std::size_t i = 0; i < cycle.size(); ++i) {
        double& value = table[cycle[i].first][cycle[i].second];
        value += (i % 2 == 0) == up ? by : -by;
        value = isWhole(value) ? std::round(value) : value;
    }
}

} // namespace

std::vector<double> roundedParts(const std::vector<double>& parts) {
    std::vector<double> whole;
    std::vector<std::size_t> order;
    double left = std::round(std::accumulate(parts.begin(), parts.end(), 0.0));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        whole.push_back(isWhole(parts[i]) ? std::round(parts[i]) : std::floor(parts[i]));
        left -= whole.back();
        order.push_back(i);
    }
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const double first = parts[a] - whole[a];
        const double second = parts[b] - whole[b];
        return first != second ? first > second : a < b;
    });
    for (std::size_t i = 0; i < order.size() && left > 0.5; ++i, left -= 1) {
        whole[order[i]] += 1;
    }
    return whole;
}

std::vector<std::vector<double>> roundedTable(const std::vector<std::vector<double>>& cells) {
    Cells table = closed(cells);
    for (std::size_t row = 0; row < table.size(); ++row) {
        for (std::size_t column = 0; column < table[row].size(); ++column) {
            while (!isWhole(table[row][column])) {
                const auto cycle = cycleFrom(table, {row, column});
                if (cycle.empty()) {
                    break;
                }
                shift(table, cycle);
            }
            table[row][column] = std::round(table[row][column]);
        }
    }
    for (std::vector<double>& row : table) {
        row.back() = -row.back();
    }
    for (double& sum : table.back()) {
        sum = -sum;
    }
    // Zero has no sign in print, and the sum of sums was turned twice.
    for (std::vector<double>& row : table) {
        for (double& value : row) {
            value += 0.0;
        }
    }
    return table;
}

} // namespace ff
