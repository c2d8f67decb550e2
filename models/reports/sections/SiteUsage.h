// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/usage/Usage.h"

#include <vector>

namespace ff::report {

/// GPU-hours of one system over the time of its report, as finely as the accounting of others asks
/// for them. Always of physical GPUs: what is handed in is what a GPU ran.
struct SiteUsage {
    SystemId system{};
    UsageTable days{};                    ///< each day by account, mode, payer, beneficiary
    UsageTable months{};                  ///< each month by account, mode
    std::vector<double> capacityOfDays{}; ///< GPU-h of each day; empty: not known
};

} // namespace ff::report
