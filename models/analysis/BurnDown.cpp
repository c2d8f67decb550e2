// SPDX-License-Identifier: GPL-3.0-only
#include "models/analysis/BurnDown.h"

#include <algorithm>

namespace ff {

BurnDown burnDown(double granted, Window allowance, Duration every,
                  const std::vector<std::optional<double>>& used, double lastRate, Instant now) {
    BurnDown result;
    double left = granted;
    std::optional<Instant> emptied;
    const double length = double(allowance.length().count());
    for (std::size_t i = 0; i < used.size(); ++i) {
        const Instant from = allowance.from + every * std::int64_t(i);
        const Instant to = std::min(from + every, allowance.to);
        result.straight.emplace_back(
            length > 0 ? granted * (1 - double((to - allowance.from).count()) / length) : 0);
        if (from >= now || !used[i]) {
            result.left.emplace_back();
            continue;
        }
        const double before = left;
        left -= *used[i];
        result.left.emplace_back(left);
        if (!emptied && before > 0 && left <= 0 && *used[i] > 0)
            emptied = from + Duration{std::int64_t(double((std::min(to, now) - from).count()) *
                                                   before / *used[i])};
    }
    if (emptied || left <= 0)
        result.runsOut = emptied.value_or(allowance.from);
    else if (lastRate > 0) {
        // A rate close to zero would run past the calendar: more than a century says nothing.
        const double days = left / lastRate;
        if (days < 36'500)
            result.runsOut = now + Duration{std::int64_t(days * 86'400'000)};
    }
    return result;
}

} // namespace ff
