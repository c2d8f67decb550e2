// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/plot/LineRuns.h"

#include <algorithm>

namespace ff {

std::vector<std::vector<QPointF>> lineRuns(const TimeGrid& grid, Window visible, int count,
                                           const std::vector<std::optional<double>>& values) {
    const TimeColumns columns(grid, visible, count);
    const double width = double(visible.length().count()) / std::max(count, 1);
    const bool several = double(grid.every.count()) < width;
    std::vector<std::vector<QPointF>> runs;
    std::vector<QPointF> run;
    const auto end = [&] {
        if (!run.empty()) {
            runs.push_back(std::move(run));
            run = {};
        }
    };
    const auto cells = columns.reduce(values);
    for (std::size_t c = 0; c < cells.size(); ++c) {
        const TimeColumns::Cell& cell = cells[c];
        if (cell.isOutside() || cell.isGap()) {
            end();
            continue;
        }
        const double left = double(toMillis(visible.from)) + double(c) * width;
        if (several) {
            run.emplace_back(left + 0.1 * width, cell.first);
            run.emplace_back(left + 0.5 * width, cell.low);
            run.emplace_back(left + 0.5 * width, cell.high);
            run.emplace_back(left + 0.9 * width, cell.last);
        } else {
            run.emplace_back(left + 0.5 * width, cell.mean);
        }
    }
    end();
    return runs;
}

} // namespace ff
