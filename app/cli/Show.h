// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/CommandLine.h"
#include "app/services/Reading.h"

namespace ff::cli {

/// Installed GPUs by system, model and date: needs the catalogue only.
[[nodiscard]] Table capacityTable(const Settings& settings, const Show& wanted);

/// The table of the other subjects of `factoryfloor show`. Errors are those of the cache.
[[nodiscard]] Result<Table> show(const Show& wanted, const Reading& reading);

/// The floor as `show floor` and the headless demo print it.
[[nodiscard]] Result<Table> floorTable(const Reading& reading, const Scope& scope,
                                       const std::optional<SystemId>& only = {});

} // namespace ff::cli
