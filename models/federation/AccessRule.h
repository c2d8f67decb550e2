// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace ff {

/// When proposals to an access mode are taken.
enum class CutOffs { unknown, continuous, twiceAMonth, monthly, everyTwoMonths };

/// What an access mode takes and when it decides, as numbers. All is unknown unless it is set.
struct AccessRule {
    std::optional<double> minGpuHours;
    std::optional<double> maxGpuHours;
    std::optional<double> minNodeHours; ///< where the call counts nodes
    std::optional<double> maxNodeHours;
    std::optional<double> maxMonths; ///< how long a grant lasts at most
    CutOffs cutOffs = CutOffs::unknown;
    std::vector<int> cutOffDays;            ///< days of the month; empty: not published
    std::optional<int> decisionWorkingDays; ///< from the cut-off (or the proposal) to the decision
    std::optional<int> decisionMonths;
    std::optional<double> capFraction; ///< of the Union's share, which it takes at most; 0..1
    std::vector<std::string> capWith;  ///< ids of the modes with which it shares that cap
};

} // namespace ff
