// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/Reading.h"
#include "models/holder/AwardRows.h"

#include <optional>
#include <vector>

namespace ff {

/// Every award of federation.toml (of one system, of one holder) and what is left of it.
[[nodiscard]] Result<std::vector<AwardRow>>
readAwards(const Reading& reading, const std::optional<SystemId>& system, const HolderId& holder);

} // namespace ff
