// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/poller/Schedule.h"

#include <algorithm>
#include <cmath>

namespace ff::feeds {
namespace {

constexpr Duration kSpacing{10}; // between the first polls of many sources

/// FNV-1a: the same on every machine, which std::hash need not be.
std::uint64_t stableHash(std::string_view text) {
    std::uint64_t hash = 14695981039346656037U;
    for (const unsigned char c : text) {
        hash = (hash ^ c) * 1099511628211U;
    }
    return hash ^ (hash >> 32);
}

Duration share(const SourceId& source, Duration length) {
    const auto count = static_cast<std::uint64_t>(std::max<std::int64_t>(length.count(), 1));
    return Duration{static_cast<std::int64_t>(stableHash(source.text) % count)};
}

} // namespace

Duration phaseOf(const SourceId& source, Duration interval) {
    return share(source, interval);
}

Duration untilNextSlot(Instant at, Duration phase, Duration interval) {
    const std::int64_t length = std::max<std::int64_t>(interval.count(), 1);
    const std::int64_t into = ((toMillis(at) - phase.count()) % length + length) % length;
    return Duration{length - into};
}

Duration firstDelay(const SourceId& source, Duration interval, std::size_t sources) {
    return share(source, std::min(interval, kSpacing * static_cast<std::int64_t>(sources)));
}

Duration backoff(int failures, Duration interval, Duration cap, double random) {
    const double most = static_cast<double>(std::max(cap, interval).count());
    const double plain =
        static_cast<double>(interval.count()) * std::pow(2.0, std::clamp(failures - 1, 0, 30));
    const double jitter = 0.8 + 0.4 * random;
    return Duration{std::llround(std::min(plain, most) * jitter)};
}

Duration pollTimeout(const SourceConfig& source) {
    return std::max(std::min(source.timeout, source.interval), Duration{1});
}

} // namespace ff::feeds
