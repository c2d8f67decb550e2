// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/usage/Usage.h"

#include <vector>

namespace ff {

/// GPU time of the systems: by jobs, and by samples where an hour or more of these is missing
/// (`sampledTime`). Where one begins to stand for the other, and where such a gap of jobs begins or
/// ends, the answer has a boundary more. Two questions about one time get the same answer, however
/// they cut it. `latest`: what the question has been answered of the newest samples; null: it is
/// asked.
[[nodiscard]] Result<UsageData> gatherUsage(const QueryContext& reading,
                                            const std::vector<const System*>& systems,
                                            const std::vector<Instant>& asked,
                                            const std::vector<LatestValue>* latest = nullptr);

} // namespace ff
