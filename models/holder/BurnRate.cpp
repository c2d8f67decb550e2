// SPDX-License-Identifier: GPL-3.0-only
#include "models/holder/BurnRate.h"

#include "models/figure/Figure.h"

#include <algorithm>
#include <chrono>

namespace ff {
namespace {

constexpr Duration kDay = std::chrono::hours{24};

double daysOf(Duration duration) {
    return double(duration.count()) / double(kDay.count());
}

} // namespace

std::optional<double> UseInTime::rate() const {
    if (covered < kDay) {
        return {};
    }
    return std::max(coveredHours / daysOf(covered), hours / daysOf(asked));
}

bool UseInTime::isEnough() const {
    return known.asked == Duration{} || known.ratio() >= kEnoughSeen;
}

UseInTime& UseInTime::operator+=(const UseInTime& other) {
    hours += other.hours;
    coveredHours += other.coveredHours;
    asked += other.asked;
    covered += other.covered;
    known += other.known;
    return *this;
}

UseInTime useIn(const UsageData& usage, const SystemId& system, const std::vector<Window>& windows,
                const std::vector<double>& used, const System* place) {
    const std::vector<Instant>& pieces = usage.boundaries;
    const auto seen = usage.seen.find(system);
    const bool isSeen = seen != usage.seen.end();
    const auto coverages =
        coveragesOf(isSeen ? seen->second.covered : std::vector<Window>{}, pieces);
    // Samples tell nothing outside of the time that they cover.
    const auto isSampled = [&](std::size_t piece) {
        return isSeen && (seen->second.sampled.empty() ? seen->second.method == "samples"
                                                       : bool(seen->second.sampled[piece]));
    };
    UseInTime sum;
    for (std::size_t i = 0; i < coverages.size() && i < used.size(); ++i) {
        const Instant from = pieces[i];
        if (std::ranges::none_of(windows,
                                 [&](Window w) { return w.from <= from && from < w.to; })) {
            continue;
        }
        const Duration length = coverages[i].asked;
        const Duration covered = coverages[i].observed;
        sum.asked += length;
        sum.covered += covered;
        const double gpus = place ? capacityAt(*place, from).value_or(0) : 0;
        sum.known +=
            Coverage{.observed = used[i] > 0 ? length : covered, .asked = length}.weighedBy(gpus);
        sum.hours += used[i];
        // Longer gaps are pieces of their own: in what is left of a piece, use is spread evenly.
        sum.coveredHours += isSampled(i) ? used[i]
                            : length.count() > 0
                                ? used[i] * double(covered.count()) / double(length.count())
                                : 0;
    }
    return sum;
}

} // namespace ff
