// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <string>

namespace ff {

/// The last time not after `t` at which a step of this length begins, on the clocks of `zone` (IANA
/// name): steps are counted from their midnight, so that bins stand at :00 and :10.
[[nodiscard]] Instant roundDown(Instant t, Duration every, const std::string& zone);

/// The window from a round time to a round time, the least that holds `window`; within `limits`.
[[nodiscard]] Window roundOut(Window window, Duration every, const std::string& zone,
                              Window limits);

} // namespace ff
