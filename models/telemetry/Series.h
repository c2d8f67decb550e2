// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Ids.h"
#include "models/core/Time.h"
#include "models/telemetry/Metric.h"

#include <string>
#include <vector>

namespace ff {

/// What identifies a line over time. `account` and `qualifier` are empty where the metric has none.
struct SeriesKey {
    SystemId system;
    Metric metric = Metric::gpusCapacity;
    std::string account;
    std::string qualifier;

    auto operator<=>(const SeriesKey&) const = default;
};

/// A value at the time that the source gives it (arrival is the batch's). Never NaN.
struct Point {
    Instant at;
    double value = 0;
    /// The part of its time for which the value stands, 0 to 1: below 1 where a mean is made of
    /// fewer samples than it could be, or where a part of the site did not answer.
    double coverage = 1;

    bool operator==(const Point&) const = default;
};

struct SeriesSamples {
    SeriesKey key;
    std::vector<Point> points;

    bool operator==(const SeriesSamples&) const = default;
};

} // namespace ff
