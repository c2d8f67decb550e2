// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/capacity/FreeHours.h"

#include <functional>
#include <vector>

namespace ff::planning {

/// How well free GPUs were predicted from each day of the past, up to 14 days ahead, beside the
/// seasonal naive: as many as in the same hour a week before (the newest such hour that had been
/// seen). The pinball loss is the mean over the five quantiles, in GPUs; the naive's one value
/// stands for each of them.
struct FreeBacktest {
    std::size_t origins = 0; ///< days from which it was predicted
    std::size_t hours = 0;   ///< predictions that both made and whose hour was seen
    double loss = 0;
    double naiveLoss = 0;
    std::size_t in50 = 0; ///< of the hours, inside the 50 % band
    std::size_t in90 = 0;

    [[nodiscard]] std::optional<double> ratio() const {
        return hours > 0 && naiveLoss > 0 ? std::optional(loss / naiveLoss) : std::nullopt;
    }
};

/// What had been announced by a time.
using AnnouncedBy = std::function<std::vector<TakenAway>(Seconds origin)>;

/// `announcedBy` empty: nothing was.
[[nodiscard]] FreeBacktest freeBacktest(const FreeHistory& history, const AnnouncedBy& announcedBy);

} // namespace ff::planning
