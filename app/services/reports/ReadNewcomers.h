// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/periods/Scope.h"
#include "models/waits/Newcomers.h"

namespace ff {

/// What newcomers waited on the system over the scope's window.
[[nodiscard]] Result<Newcomers> readNewcomers(const QueryContext& reading, const SystemId& system,
                                              const Scope& scope);

} // namespace ff
