// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/base/PossibleTimes.h"

#include "models/core/ClockSet.h"
#include "models/telemetry/JobLimits.h"
#include "models/telemetry/Metric.h"

#include <algorithm>
#include <cstdlib>
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

void remarkOnClock(Decoded& decoded, Instant arrived, DatedBy dated) {
    constexpr Duration kApart = std::chrono::minutes{2};
    std::optional<Instant> newest;
    for (const SeriesSamples& series : decoded.series) {
        for (const Point& point : series.points) {
            if (point.at <= arrived + kClocksApart) { // else it is left out
                newest = newest ? std::max(*newest, point.at) : point.at;
            }
        }
    }
    if (!newest || !isClockSet(arrived)) {
        return;
    }
    const Duration ahead = *newest - arrived;
    const bool isBehind = dated == DatedBy::itsClock && ahead < -kApart;
    if (!isBehind && ahead <= kApart) {
        return;
    }
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(ahead).count();
    decoded.warnings.push_back("its newest value is of " + std::to_string(std::abs(seconds)) +
                               (isBehind ? " s ago" : " s from now") +
                               " by the clock of this computer: one of the two clocks is wrong");
}

} // namespace ff::feeds
