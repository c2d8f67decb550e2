// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"
#include "models/federation/Federation.h"

#include <optional>

namespace ff {

/// Whether an access mode takes a pilot, and from when on.
struct AccessFit {
    enum class Size { fits, tooSmall, tooLarge, unknown };

    ModeId mode;
    Size size = Size::unknown;
    bool isTooLong = false; ///< the pilot lasts longer than a grant of the mode
    /// The next day on which proposals are collected; unset: at any time, or it is not known.
    std::optional<Instant> cutOff;
    /// The mode's days are not published: `cutOff` is the latest day on which the next can be.
    bool isLatest = false;
    /// When a proposal of today would be decided; unset: the catalogue has no decision time.
    std::optional<Instant> earliestStart;
};

/// `gpuHours` and `length` are the whole pilot's. Working days are Monday to Friday: the catalogue
/// knows no holidays.
[[nodiscard]] AccessFit accessFit(const AccessMode& mode, double gpuHours, Duration length,
                                  Instant now);

} // namespace ff
