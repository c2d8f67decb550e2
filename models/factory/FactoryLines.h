// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/factory/BuildFactory.h"
#include "models/gpus/GpuStates.h"

#include <utility>

/// The lines of a factory's page that show each sample. Private to models/analysis.
namespace ff {

/// What to ask for them, in the bins of `bins`: allocated GPUs and, unless the scope lets a part of
/// the accounts through only, what all eligible jobs ask for.
[[nodiscard]] std::vector<SampleQuery> lineQueries(const Scope& scope, const SampleQuery& bins);
/// The two, as the site counts them, with gaps where the bands have them; empty where they were not
/// asked for.
[[nodiscard]] std::pair<std::vector<LineColumn>, std::vector<LineColumn>>
lines(const FactoryInputs& inputs, const SystemStates& states);

} // namespace ff
