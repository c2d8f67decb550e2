// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/holder/AwardRows.h"

#include <optional>
#include <vector>

namespace ff {

/// Every award of federation.toml (of one system, of one holder) and what is left of it.
[[nodiscard]] Result<std::vector<AwardRow>> readAwards(const QueryContext& reading,
                                                       const std::optional<SystemId>& system,
                                                       const HolderId& holder);

} // namespace ff
