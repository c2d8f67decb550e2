// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/SampledTime.h"

#include "models/core/Windows.h"

#include <algorithm>
#include <map>
#include <set>

namespace ff {
namespace {

using std::chrono::days;

/// Shorter gaps of jobs are no reason to cut a period: what ran at both ends ran between them.
constexpr Duration kMissing = std::chrono::hours{1};

/// How much of `asked` lies in the windows, which are ascending and apart.
Duration seenIn(const std::vector<Window>& windows, Window asked) {
    Duration seen{};
    auto window = std::ranges::upper_bound(windows, asked.from, {}, &Window::to);
    for (; window != windows.end() && window->from < asked.to; ++window) {
        seen += overlap(*window, asked).length();
    }
    return seen;
}

} // namespace

Window wholeDays(Window asked, Instant now) {
    const Instant from = std::chrono::floor<days>(asked.from);
    return {from, std::max(from, std::min<Instant>(std::chrono::ceil<days>(asked.to), now))};
}

Window basisOf(Window asked, Instant now) {
    const Window whole = wholeDays(asked, now);
    // How long a gap at the border really is, as far as that matters.
    return {whole.from - kMissing, std::max(whole.to, std::min(whole.to + kMissing, now))};
}

std::vector<Window> longGaps(const std::vector<Window>& jobsCovered, Window asked, Instant now) {
    return gaps(jobsCovered, basisOf(asked, now), kMissing - Duration{1});
}

std::vector<Window> sampledTime(const std::vector<Window>& jobsCovered,
                                const std::vector<Window>& observed, Window asked, Instant now) {
    const Window whole = wholeDays(asked, now);
    if (whole.empty()) {
        return {};
    }
    const std::vector<Window> missing = longGaps(jobsCovered, asked, now);
    std::set<Instant> cuts{whole.from, whole.to};
    for (Instant day = whole.from; day < whole.to; day += days{1}) {
        cuts.insert(day);
    }
    for (const Window& gap : missing) {
        if (const Window inside = overlap(gap, whole); !inside.empty()) {
            cuts.insert({inside.from, inside.to});
        }
    }
    const std::vector<Window> jobs = merged(jobsCovered);
    const std::vector<Window> samples = merged(observed);
    struct Part {
        Window window;
        bool isMissing; ///< in the jobs, all of it
    };
    std::vector<Part> parts;
    std::map<Instant, Duration> more; // of the rest of a day, that samples know and jobs do not
    for (auto at = cuts.begin(); std::next(at) != cuts.end(); ++at) {
        const Window window{*at, *std::next(at)};
        const auto gap = std::ranges::upper_bound(missing, window.from, {}, &Window::to);
        parts.push_back({window, gap != missing.end() && gap->from <= window.from});
        if (!parts.back().isMissing) {
            more[std::chrono::floor<days>(window.from)] +=
                seenIn(samples, window) - seenIn(jobs, window);
        }
    }
    std::vector<Window> result;
    for (const auto& [window, isMissing] : parts) {
        if (isMissing ? seenIn(samples, window).count() > 0
                      : more[std::chrono::floor<days>(window.from)] >= kMissing) {
            result.push_back(window);
        }
    }
    return merged(std::move(result));
}

} // namespace ff
