// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Coverage.h"
#include "models/core/Error.h"
#include "models/telemetry/Series.h"

#include <optional>
#include <string>
#include <vector>

namespace ff {

struct SampleQuery {
    std::optional<SystemId> system; ///< unset: all
    std::vector<Metric> metrics;    ///< empty: all
    std::optional<std::string> account;
    std::optional<std::string> qualifier;
    Window window;
    Duration every{std::chrono::hours{1}}; ///< width of a bin, counted from window.from
};

/// One bin of a series: the time-weighted mean over the part that was observed. `observed` zero
/// means a gap: the other values say nothing then.
struct Bin {
    double mean = 0;
    double min = 0;
    double max = 0;
    Duration observed{};
    std::int32_t samples = 0; ///< points that begin to hold in it
    std::int32_t gaps = 0;    ///< stretches without a point that begin in it
};

struct SeriesBins {
    SeriesKey key;
    std::vector<Bin> bins; ///< one for each `every` of the window, the last may be shorter
};

struct LatestValue {
    SeriesKey key;
    Point point;
    Duration interval;
};

struct SeriesInfo {
    SeriesKey key;
    Instant first;
    Instant last;
    std::int64_t count = 0;
};

/// What was sampled, to be read from any thread but the GUI's: every call may wait for the disk.
class SampleHistory {
public:
    virtual ~SampleHistory() = default;
    [[nodiscard]] virtual Result<std::vector<SeriesBins>> bins(const SampleQuery& query) const = 0;
    /// The raw points in the window, and the one before it that still holds at its start.
    [[nodiscard]] virtual Result<std::vector<SeriesSamples>>
    points(const SampleQuery& query) const = 0;
    /// The newest value of each series; old ones too (compare `point.at` with now).
    [[nodiscard]] virtual Result<std::vector<LatestValue>> latest() const = 0;
    [[nodiscard]] virtual Result<std::vector<SeriesInfo>> series() const = 0;
};

} // namespace ff
