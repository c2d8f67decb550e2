// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/CommandLine.h"
#include "app/services/reading/QueryContext.h"
#include "models/periods/Scope.h"

namespace ff::cli {

/// The scope of --from, --to and --holder; the last 30 days where they are left out.
[[nodiscard]] Scope scopeOf(const Show& wanted, Instant now);

/// What the column `unit` says: "physical GPU", or "H100 equivalent".
[[nodiscard]] std::string unitName(GpuUnit unit);

/// `show floor|queue|shares|series` with --every: a row for each step of time, counted from --from,
/// and each system, holder or series.
[[nodiscard]] Result<Table> showOverTime(const Show& wanted, const QueryContext& reading);

/// The table of the other subjects of `factoryfloor show`. Errors are those of the cache.
[[nodiscard]] Result<Table> show(const Show& wanted, const QueryContext& reading);

/// The floor as `show floor` and the headless demo print it.
[[nodiscard]] Result<Table> floorTable(const QueryContext& reading, const Scope& scope,
                                       const std::optional<SystemId>& only = {});

} // namespace ff::cli
