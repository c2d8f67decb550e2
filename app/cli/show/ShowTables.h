// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/show/Show.h"
#include "models/floor/FloorView.h"

namespace ff::cli {

/// The tables of `factoryfloor show`, one function a subject. Errors are those of the cache.
[[nodiscard]] Result<Table> queueTable(const Show& wanted, const QueryContext& reading);
/// From eligible to start, those still waiting as censored (Kaplan-Meier).
[[nodiscard]] Result<Table> waitsTable(const Show& wanted, const QueryContext& reading);
[[nodiscard]] Result<Table> sharesTable(const Show& wanted, const QueryContext& reading);
/// What calls granted to accounts, and what is left of it now.
[[nodiscard]] Result<Table> awardsTable(const Show& wanted, const QueryContext& reading);
[[nodiscard]] Result<Table> sourcesTable(const Show& wanted, const QueryContext& reading);
[[nodiscard]] Result<Table> notesTable(const Show& wanted, const QueryContext& reading);
/// Which series are known, and of which time.
[[nodiscard]] Result<Table> seriesTable(const Show& wanted, const QueryContext& reading);
/// What speaks against the counts of GPUs goes to stderr.
void addDoubts(const FloorView& view, const std::optional<SystemId>& only, Table& table);

/// Does --system leave this one out?
[[nodiscard]] bool skips(const std::optional<SystemId>& only, const SystemId& system);
[[nodiscard]] Cell secondsOf(const std::optional<Duration>& duration);
[[nodiscard]] std::string freshnessName(Freshness freshness);

} // namespace ff::cli
