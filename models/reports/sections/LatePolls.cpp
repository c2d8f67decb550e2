// SPDX-License-Identifier: GPL-3.0-only
#include "models/reports/sections/LatePolls.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace ff::report {

std::optional<LatePolls> latePolls(std::string source, Duration interval,
                                   std::span<const Instant> starts) {
    constexpr std::size_t kFewest = 20;
    if (starts.size() <= kFewest) {
        return {};
    }
    std::vector<Duration> apart;
    for (std::size_t i = 1; i < starts.size(); ++i) {
        apart.push_back(starts[i] - starts[i - 1]);
    }
    std::ranges::sort(apart);
    const std::size_t within = (apart.size() * 95 + 99) / 100; // so many are within the p95
    const Duration p95 = apart[within - 1];
    if (p95 * 2 < interval * 3) {
        return {};
    }
    return LatePolls{std::move(source), interval, p95, apart.back()};
}

} // namespace ff::report
