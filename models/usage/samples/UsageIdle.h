// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/gpus/Bins.h"
#include "models/ports/SampleHistory.h"
#include "models/usage/Usage.h"

#include <optional>
#include <vector>

namespace ff {

/// Whether each line of this grouping is of whole systems. Only of these it is known what their
/// GPUs did: no site tells which account's GPUs were busy.
[[nodiscard]] bool isOfWholeSystems(const UsageGrouping& grouping);

/// The samples that tell, one query for each period of the report.
[[nodiscard]] std::vector<SampleQuery> idleQueries(const UsageGrouping& grouping,
                                                   const std::optional<SystemId>& system);

/// Puts allocated-but-idle GPU-hours beside what the lines used; `bins` are the answers to
/// `idleQueries`, one for each period of the report. Systems that do not tell how busy their GPUs
/// are have none, and are in no sum.
void setAllocatedIdle(UsageTable& table, const std::vector<BinTable>& bins,
                      const std::vector<const System*>& systems, const Federation& federation);

} // namespace ff
