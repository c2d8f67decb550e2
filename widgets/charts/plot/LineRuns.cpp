// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/plot/LineRuns.h"

#include <algorithm>
#include <cmath>

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

namespace {

/// Puts bins together as long as they lie in one column of pixels.
class SampledRuns final {
public:
    SampledRuns(Window visible, int count)
        : m_from(double(toMillis(visible.from)))
        , m_width(double(visible.length().count()) / std::max(count, 1)) {}

    void add(Window bin, const LineColumn& column) {
        if (column.points == 0) {
            endCell();
            if (column.observed.count() > 0) {
                m_run.emplace_back(middleOf(bin), column.mean);
            } else {
                endRun();
            }
            return;
        }
        const auto place = std::int64_t(std::floor((middleOf(bin) - m_from) / m_width));
        if (m_cell.points > 0 && place != m_place) {
            endCell();
        }
        m_place = place;
        if (m_cell.points == 0) {
            m_cell = column;
            return;
        }
        m_cell.points += column.points;
        m_cell.lastAt = column.lastAt;
        m_cell.last = column.last;
        m_cell.min = std::min(m_cell.min, column.min);
        m_cell.max = std::max(m_cell.max, column.max);
    }
    std::vector<std::vector<QPointF>> finish() {
        endCell();
        endRun();
        return std::move(m_runs);
    }

private:
    static double middleOf(Window bin) {
        return (double(toMillis(bin.from)) + double(toMillis(bin.to))) / 2;
    }
    void endCell() {
        if (m_cell.points == 0) {
            return;
        }
        const double first = double(toMillis(m_cell.firstAt));
        const double last = double(toMillis(m_cell.lastAt));
        m_run.emplace_back(first, m_cell.first);
        if (m_cell.points > 1) {
            m_run.emplace_back((first + last) / 2, m_cell.min);
            m_run.emplace_back((first + last) / 2, m_cell.max);
            m_run.emplace_back(last, m_cell.last);
        }
        m_cell = {};
    }
    void endRun() {
        if (!m_run.empty()) {
            m_runs.push_back(std::move(m_run));
            m_run = {};
        }
    }

    double m_from;
    double m_width;
    LineColumn m_cell; ///< of several bins; no points: none
    std::int64_t m_place = 0;
    std::vector<QPointF> m_run;
    std::vector<std::vector<QPointF>> m_runs;
};

} // namespace

std::vector<std::vector<QPointF>> lineRuns(const TimeGrid& grid, Window visible, int columns,
                                           const std::vector<LineColumn>& bins) {
    SampledRuns runs(visible, columns);
    for (std::size_t i = 0; i < std::min(grid.count, bins.size()); ++i) {
        const Instant from = grid.start + grid.every * std::int64_t(i);
        const Window bin{from, from + grid.every};
        // One more on each side: the line goes on to where it leaves the picture.
        if (bin.to + grid.every > visible.from && bin.from - grid.every < visible.to) {
            runs.add(bin, bins[i]);
        }
    }
    return runs.finish();
}

} // namespace ff
