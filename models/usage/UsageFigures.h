// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/figure/Figures.h"
#include "models/usage/Usage.h"

/// What every figure of usage says of where it comes from. Private to models/analysis.
namespace ff {

/// The provenance of a figure over the systems: their sources, jobs or samples, and up to when they
/// are known. Metric, formula, inputs and rule are the figure's own.
[[nodiscard]] Provenance usageProvenance(const UsageData& data, const Federation& federation,
                                         const std::vector<const System*>& systems, Window window);

/// How much of the window was seen, over those of the systems that were asked.
[[nodiscard]] Coverage usageCoverage(const UsageData& data,
                                     const std::vector<const System*>& systems, Window window);

/// Those of the systems that do not weigh in a coverage over the window, since their capacity is
/// not known; none where that of all is unknown, for then time alone weighs.
[[nodiscard]] std::vector<SystemId> unweighed(const Federation& federation,
                                              const std::vector<SystemId>& systems, Window window);
/// Says so among a figure's inputs.
void addUnweighed(const std::vector<std::string>& titles, Provenance& provenance);

} // namespace ff
