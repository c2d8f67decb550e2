// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/base/PossibleTimes.h"

#include "models/telemetry/JobLimits.h"
#include "models/telemetry/Metric.h"

#include <set>

namespace ff::feeds {

std::optional<Error> keepPossibleTimes(Decoded& decoded, Instant arrived) {
    const auto isImpossible = [latest = arrived + kClocksApart](const Point& point) {
        return !inCalendar(point.at) || point.at > latest;
    };
    std::size_t count = 0;
    std::string first;
    std::set<Metric> touched;
    for (SeriesSamples& series : decoded.series) {
        for (const Point& point : series.points) {
            if (first.empty() && isImpossible(point)) {
                first = std::string(info(series.key.metric).name) + " of " + toIso8601(point.at);
            }
        }
        if (const auto gone = std::erase_if(series.points, isImpossible); gone > 0) {
            count += gone;
            touched.insert(series.key.metric);
        }
    }
    if (count == 0) {
        return std::nullopt;
    }
    std::erase_if(decoded.series, [](const auto& series) { return series.points.empty(); });
    std::erase_if(decoded.complete, [&](Metric metric) { return touched.contains(metric); });
    std::string words = std::to_string(count) +
                        " values left out, of a time that cannot be (is it meant in "
                        "milliseconds?), the first: " +
                        first;
    if (decoded.series.empty() && decoded.jobs.empty()) {
        return Error{ErrorCode::noData, std::move(words), {}};
    }
    decoded.warnings.push_back(std::move(words));
    return std::nullopt;
}

} // namespace ff::feeds
