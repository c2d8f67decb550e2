// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/capacity/FreeBacktest.h"

#include "models/planning/capacity/FreeForecast.h"

#include <algorithm>

namespace ff::planning {
namespace {

/// Hours: not a whole day, so that every hour of the day is an origin some time.
constexpr Seconds kOriginEvery = 23 * kHour;
constexpr std::size_t kMostOrigins = 90;

const FreeHour* hourAt(const FreeHistory& history, Seconds at) {
    const Seconds index = (at - history.from) / kHour;
    if (at < history.from || index >= Seconds(history.hours.size())) {
        return nullptr;
    }
    const auto& hour = history.hours[std::size_t(index)];
    return hour ? &*hour : nullptr;
}

/// The same hour of the week, as late as it was known at `origin`.
const FreeHour* weekBefore(const FreeHistory& history, Seconds at, Seconds origin) {
    constexpr Seconds kWeek = Seconds(kHoursOfAWeek) * kHour;
    for (Seconds earlier = at - kWeek; earlier >= history.from; earlier -= kWeek) {
        if (earlier < origin) {
            if (const FreeHour* hour = hourAt(history, earlier)) {
                return hour;
            }
        }
    }
    return nullptr;
}

double pinball(double q, double predicted, double seen) {
    return seen > predicted ? q * (seen - predicted) : (1 - q) * (predicted - seen);
}

} // namespace

FreeBacktest freeBacktest(const FreeHistory& history, const AnnouncedBy& announcedBy) {
    FreeBacktest result;
    for (Seconds origin = history.to() - kOriginEvery;
         origin > history.from && result.origins < kMostOrigins; origin -= kOriginEvery) {
        const FreeForecast forecast(history, origin);
        if (!forecast.isKnown()) {
            break; // earlier ones know still less
        }
        ++result.origins;
        const FreeAhead ahead =
            forecast.ahead(announcedBy ? announcedBy(origin) : std::vector<TakenAway>{});
        for (std::size_t i = 0; i < ahead.hours.size(); ++i) {
            const Seconds at = ahead.from + Seconds(i) * kHour;
            const FreeHour* seen = hourAt(history, at);
            const FreeHour* naive = weekBefore(history, at, origin);
            if (!seen || !naive || !ahead.hours[i]) {
                continue;
            }
            const FreeQuantiles& predicted = *ahead.hours[i];
            for (std::size_t q = 0; q < kFreeQuantiles.size(); ++q) {
                result.loss += pinball(kFreeQuantiles[q], predicted[q], seen->free);
                result.naiveLoss += pinball(kFreeQuantiles[q], naive->free, seen->free);
            }
            ++result.hours;
            const auto inside = [&](std::size_t low, std::size_t high) {
                return seen->free >= predicted[low] && seen->free <= predicted[high] ? 1U : 0U;
            };
            result.in90 += inside(0, 4);
            result.in50 += inside(1, 3);
        }
    }
    const double made = double(std::max<std::size_t>(1, result.hours) * kFreeQuantiles.size());
    result.loss /= made;
    result.naiveLoss /= made;
    return result;
}

} // namespace ff::planning
