// SPDX-License-Identifier: GPL-3.0-only
#include "models/holder/BurnDown.h"

#include <algorithm>

namespace ff {

BurnDown burnDown(double granted, Window allowance, Duration every,
                  const std::vector<std::optional<double>>& used, double lastRate, Instant now,
                  const std::vector<double>& gone) {
    BurnDown result;
    double left = granted;
    std::optional<Instant> emptied;
    bool lapsed = false;
    const double length = double(allowance.length().count());
    for (std::size_t i = 0; i < used.size(); ++i) {
        const Instant from = allowance.from + every * std::int64_t(i);
        const Instant to = std::min(from + every, allowance.to);
        result.straight.emplace_back(
            length > 0 ? granted * (1 - double((to - allowance.from).count()) / length) : 0);
        if (from >= now) {
            result.left.emplace_back();
            continue;
        }
        const double before = left;
        left -= used[i].value_or(0);
        const double ended = i < gone.size() ? gone[i] : 0;
        lapsed = lapsed || ended != 0;
        result.left.push_back(used[i] ? std::optional{left - ended} : std::nullopt);
        if (used[i] && !emptied && before > 0 && left <= 0) {
            emptied = from + Duration{std::int64_t(double((std::min(to, now) - from).count()) *
                                                   before / *used[i])};
        }
        left -= ended;
        if (left > 0) { // what was overdrawn went with its grant
            emptied.reset();
        }
    }
    // What lapsed leaves a rest of rounding, which no rate can use up.
    const bool over = lapsed && left <= granted * 1e-9;
    if (emptied || (left <= 0 && !lapsed)) {
        result.runsOut = emptied.value_or(allowance.from);
    } else if (lastRate > 0 && !over) {
        const double days = left / lastRate;
        if (days * 86'400'000 <= double((allowance.to - now).count())) {
            result.runsOut = now + Duration{std::int64_t(days * 86'400'000)};
        }
    }
    return result;
}

} // namespace ff
