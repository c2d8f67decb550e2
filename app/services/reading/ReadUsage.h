// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/periods/Periods.h"
#include "models/ports/FederationArchive.h"
#include "models/usage/Usage.h"

#include <optional>
#include <string>
#include <vector>

namespace ff {

struct UsageRequest {
    Window window;
    Every every = Every::month;
    bool whole = true; ///< one period: the window itself, whatever `every` says
    std::string zone = "UTC";
    std::vector<Instant> report; ///< borders of one's own in place of `every` and `whole`
    std::vector<Dimension> by;
    GpuUnit unit = GpuUnit::physical;
    std::optional<SystemId> system;
};

/// GPU-hours in any cut, attributed by the rules in force. Asked again with nothing new in the
/// cache and the same settings, it is the same table.
[[nodiscard]] Result<std::shared_ptr<const UsageTable>> readUsage(const QueryContext& reading,
                                                                  const UsageRequest& request);

/// The reading with the rules in force at `at`; its ports have to be those of then.
[[nodiscard]] Result<QueryContext> asKnownAt(const QueryContext& reading,
                                             const FederationArchive& archive, Instant at);

} // namespace ff
