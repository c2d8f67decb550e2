// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/gpus/Bins.h"

#include <optional>
#include <vector>

namespace ff {

/// Cuts a visible window into columns of pixels and says what each shows: the time-weighted mean of
/// the samples under it, their extremes, the first and the last of them, and how much of it was
/// seen.
class TimeColumns final {
public:
    struct Cell {
        double mean = 0;
        double low = 0;
        double high = 0;
        double first = 0;
        double last = 0;
        double asked = 0; ///< part of the column that the grid covers, 0..1
        double seen = 0;  ///< part of the column with values, 0..asked

        /// Less than half seen: drawn as a gap.
        [[nodiscard]] bool isGap() const { return seen <= 0 || seen < asked / 2; }
        [[nodiscard]] bool isOutside() const { return asked <= 0; }
        [[nodiscard]] bool isPartial() const { return seen < asked - 1e-6; }
    };

    TimeColumns(const TimeGrid& grid, Window visible, int count);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] std::vector<Cell> reduce(const std::vector<std::optional<double>>& values) const;

private:
    TimeGrid m_grid;
    Window m_visible;
    int m_count;
};

/// Runs of samples of which no band has a value.
[[nodiscard]] std::vector<Window> gapsOf(const TimeGrid& grid, const std::vector<Band>& bands);
/// Of these the bins that were seen (`seen` above zero), or those that were not.
[[nodiscard]] std::vector<Window> gapsOf(const TimeGrid& grid, const std::vector<Band>& bands,
                                         const std::vector<double>& seen, bool wereSeen);

/// The grid's whole window.
[[nodiscard]] Window windowOf(const TimeGrid& grid);

} // namespace ff
