// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/ports/SiteAccounting.h"
#include "models/reconcile/Reconcile.h"

namespace ff {

/// Three ways of knowing the same GPU-hours, side by side: the books over what they cover.
[[nodiscard]] Result<Reconciliation> readReconciliation(const QueryContext& reading,
                                                        const SiteAccounting& books,
                                                        const SystemId& system, Window window);
/// The same of the last 7 whole days, remembered for 10 minutes: cheap to ask again.
[[nodiscard]] Result<Reconciliation> lastReconciliation(const QueryContext& reading,
                                                        const SystemId& system);

} // namespace ff
