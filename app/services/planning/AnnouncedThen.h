// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/federation/Announced.h"

#include <vector>

namespace ff {

struct System;

/// What persons announced of the system, and what its scheduler had told by `at`, in the order in
/// which it begins; what both speak of twice. When persons announced is not known: it is taken as
/// announced before it began.
[[nodiscard]] Result<std::vector<Announced>> announcedAt(const QueryContext& reading,
                                                         const System& system, Instant at);

} // namespace ff
