// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <optional>
#include <string>
#include <vector>

namespace ff {

/// What a figure was in one step of time.
struct AlertPoint {
    std::optional<double> value{}; ///< unset: not defined, or nothing was seen
    double seen = 0;               ///< which part of the step it is of, 0..1
    /// Somebody asked for it. Where nobody did (the program did not run), silence tells nothing.
    bool wasAsked = true;
    bool applies = true; ///< false: the rule says nothing of this time (an award that is over)

    bool operator==(const AlertPoint&) const = default;
};

/// What a rule watches of one subject: step i is [start + i * every, + every).
struct AlertSeries {
    std::string subject; ///< id of a system, holder, source or award
    std::string title;   ///< as people call it
    Instant start;
    Duration every{};
    std::vector<AlertPoint> points{};

    [[nodiscard]] Window step(std::size_t i) const {
        const Instant from = start + every * std::int64_t(i);
        return {from, from + every};
    }
};

/// The complete steps that touch the window, counted from 1970 so that each reading cuts alike.
struct AlertSteps {
    Instant start;
    Duration every{};
    std::size_t count = 0;

    [[nodiscard]] Window window() const { return {start, start + every * std::int64_t(count)}; }
    [[nodiscard]] Window step(std::size_t i) const {
        const Instant from = start + every * std::int64_t(i);
        return {from, from + every};
    }
};

[[nodiscard]] inline AlertSteps stepsOf(Window window, Duration every) {
    const auto number = [&](Instant at) { return at.time_since_epoch() / every; };
    const std::int64_t first = number(window.from);
    const std::int64_t end = number(window.to); // the step that is not over is left out
    return {Instant{every * first}, every, end > first ? std::size_t(end - first) : 0};
}

} // namespace ff
