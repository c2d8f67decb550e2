// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/plot/TimeColumns.h"

#include <algorithm>
#include <cmath>

namespace ff {

TimeColumns::TimeColumns(const TimeGrid& grid, Window visible, int count)
    : m_grid(grid)
    , m_visible(visible)
    , m_count(std::max(count, 0)) {}

std::vector<TimeColumns::Cell>
TimeColumns::reduce(const std::vector<std::optional<double>>& values) const {
    std::vector<Cell> cells(static_cast<std::size_t>(m_count));
    if (m_grid.every <= Duration::zero() || m_visible.empty()) {
        return cells;
    }
    // Positions are counted in samples from the start of the grid.
    const double every = double(m_grid.every.count());
    const double first = double((m_visible.from - m_grid.start).count()) / every;
    const double width = double(m_visible.length().count()) / every / m_count;
    const double last = double(std::min(m_grid.count, values.size()));
    for (int x = 0; x < m_count; ++x) {
        Cell& cell = cells[std::size_t(x)];
        const double from = std::max(first + x * width, 0.0);
        const double to = std::min(first + (x + 1) * width, last);
        double sum = 0;
        for (double at = from; at < to;) {
            const double end = std::min(std::floor(at) + 1, to);
            const double part = (end - at) / width;
            cell.asked += part;
            if (const auto& value = values[std::size_t(at)]; value) {
                cell.low = cell.seen > 0 ? std::min(cell.low, *value) : *value;
                cell.high = cell.seen > 0 ? std::max(cell.high, *value) : *value;
                cell.first = cell.seen > 0 ? cell.first : *value;
                cell.last = *value;
                cell.seen += part;
                sum += *value * part;
            }
            at = end;
        }
        cell.mean = cell.seen > 0 ? sum / cell.seen : 0;
    }
    return cells;
}

namespace {

/// Stretches of bins without a value for which `counts` is true.
template <class Counts>
std::vector<Window> gapsWhere(const TimeGrid& grid, const std::vector<Band>& bands, Counts counts) {
    std::vector<Window> gaps;
    const auto hasValue = [&](std::size_t i) {
        return std::ranges::any_of(bands, [i](const Band& band) {
            return i < band.values.size() && band.values[i].has_value();
        });
    };
    for (std::size_t i = 0; i < grid.count; ++i) {
        if (hasValue(i) || !counts(i)) {
            continue;
        }
        const Instant from = grid.start + grid.every * std::int64_t(i);
        if (!gaps.empty() && gaps.back().to == from) {
            gaps.back().to = from + grid.every;
        } else {
            gaps.push_back({from, from + grid.every});
        }
    }
    return gaps;
}

} // namespace

std::vector<Window> gapsOf(const TimeGrid& grid, const std::vector<Band>& bands) {
    return gapsWhere(grid, bands, [](std::size_t) { return true; });
}

std::vector<Window> gapsOf(const TimeGrid& grid, const std::vector<Band>& bands,
                           const std::vector<double>& seen, bool wereSeen) {
    return gapsWhere(grid, bands,
                     [&](std::size_t i) { return (i < seen.size() && seen[i] > 0) == wereSeen; });
}

Window windowOf(const TimeGrid& grid) {
    return {grid.start, grid.start + grid.every * std::int64_t(grid.count)};
}

} // namespace ff
