// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"

#include <optional>
#include <string>

namespace ff::cli {

/// Why nothing is printed of the window, in a sentence: it is none, or the cache has no data of it,
/// and of which time it has. `fallback` is said where there are data of the window.
[[nodiscard]] std::string whyEmpty(const QueryContext& reading, const std::optional<SystemId>& only,
                                   Window window, const std::string& fallback);

} // namespace ff::cli
