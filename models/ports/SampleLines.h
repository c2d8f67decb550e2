// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/SampleHistory.h"

namespace ff {

/// What a column of pixels has to know of a series so that a line through it looks as the line
/// through all of its points (M4: Jugel et al., VLDB 2014), and so that a band has its mean.
struct LineColumn {
    std::int64_t points = 0; ///< that lie in it; zero: the next six say nothing
    Instant firstAt;
    Instant lastAt;
    double first = 0;
    double last = 0;
    double min = 0;
    double max = 0;
    double mean = 0;     ///< over the time that was observed, as in Bin
    Duration observed{}; ///< zero: a gap, and the mean says nothing
};

struct SeriesLine {
    SeriesKey key;
    std::vector<LineColumn>
        columns; ///< one for each `every` of the window, the last may be shorter
};

/// What was sampled at the resolution of a screen, to be read from any thread but the GUI's. Where
/// many points lie in a column the store need not look at each: a mean may differ from that of bins
/// in its last bits.
class SampleLines {
public:
    virtual ~SampleLines() = default;
    [[nodiscard]] virtual Result<std::vector<SeriesLine>> lines(const SampleQuery& query) const = 0;
    /// All series of a query added up: at each instant at which one of them has a point, what they
    /// hold together. Not the sum of their lines, whose highest values may be at other times. Empty
    /// where there is no such series.
    [[nodiscard]] virtual Result<std::vector<LineColumn>> total(const SampleQuery& query) const = 0;
    /// For stacked bands: the bins that SampleHistory has, read as lines are.
    [[nodiscard]] virtual Result<std::vector<SeriesBins>> means(const SampleQuery& query) const = 0;
};

} // namespace ff
