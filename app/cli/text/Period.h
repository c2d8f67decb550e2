// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/periods/Scope.h"

#include <optional>
#include <string>

namespace ff::cli {

/// The window of --period, or else of --from and --to. Left out, --to is now, and --from the
/// midnight (as clocks in `zone` show it) of the day thirty days before the end.
[[nodiscard]] Window windowOf(const std::optional<Period>& period,
                              const std::optional<Instant>& from, const std::optional<Instant>& to,
                              Instant now, const std::string& zone);

} // namespace ff::cli
