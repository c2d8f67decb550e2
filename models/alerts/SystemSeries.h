// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/alerts/AlertRule.h"
#include "models/alerts/AlertSeries.h"
#include "models/federation/Federation.h"
#include "models/gpus/Bins.h"

#include <vector>

namespace ff {

/// The metrics whose bins a rule by system needs.
[[nodiscard]] std::vector<Metric> metricsOf(const AlertRule& rule);

/// The rule's figure of one system: a point for each bin, by the definitions of METRICS and with
/// the coverage of the figure itself. A metric is the sum over accounts and qualifiers in physical
/// GPUs, a ratio their mean.
[[nodiscard]] AlertSeries systemSeries(const AlertRule& rule, const System& system,
                                       const std::string& title, const BinTable& bins);

} // namespace ff
