// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/SampleHistory.h"

#include <vector>

namespace ff {

/// What has to be asked for beside a metric so that `seenOf` can tell.
[[nodiscard]] std::vector<Metric> toldBeside(Metric metric);

/// How long each bin of a system was seen of a metric. Of an account that has nothing, a zero is
/// told once and then no more; where there are accounts alone, it is seen as long as what is told
/// each time beside them.
[[nodiscard]] std::vector<Duration> seenOf(const SystemId& system, Metric metric,
                                           const std::vector<SeriesBins>& series);

/// What a bin of one series adds to the mean of all: it was zero where it was not told.
[[nodiscard]] double addedBy(const Bin& bin, Duration seen);

} // namespace ff
