// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/CommandLine.h"
#include "app/services/reading/QueryContext.h"
#include "models/ports/FederationArchive.h"
#include "models/ports/SiteAccounting.h"

namespace ff::cli {

/// The tables of `usage`, `attribution` and `reconcile`; errors are those of the cache.
[[nodiscard]] Result<Table> usageTable(const Usage& wanted, const QueryContext& reading);
[[nodiscard]] Result<Table> attributionTable(const ListAttribution& wanted,
                                             const QueryContext& reading);
/// Every version of the rules; with `reading.asOf`, those known by then.
[[nodiscard]] Result<Table> versionsTable(const FederationArchive& archive,
                                          const QueryContext& reading);
[[nodiscard]] Result<Table> reconcileTable(const Reconcile& wanted, const QueryContext& reading,
                                           const SiteAccounting& books);

} // namespace ff::cli
