// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/usage/Usage.h"

#include <optional>
#include <vector>

namespace ff {

struct HolderShare {
    HolderId holder; ///< empty: unattributed
    double gpuHours = 0;
    double usageShare = 0; ///< 0..1 of all GPU-hours, unattributed counted in
    /// Of the capacity-hours to date of the systems that were asked, as far as these were seen:
    /// what was used, and what the holder is entitled to. Shares of one whole, so that they
    /// compare. As payer only: nobody is entitled as a beneficiary.
    std::optional<double> usedOfCapacity;
    std::optional<double> entitledOfCapacity;
    std::optional<double> entitled; ///< GPU-h to date
    std::optional<double> shareOfEntitlement;
    Coverage entitledCoverage{};           ///< of the systems on which it is entitled to that
    std::optional<EntitlementBasis> basis; ///< the weakest among those that went in
    /// GPU-h paid where an entitlement is known and in force: what the share is of. Unset: none is.
    std::optional<double> usedWhereEntitled;
    Coverage coverage{}; ///< of the systems that its usage can come from
};
/// Who used how much in the one period of the cut, which is by payer or beneficiary alone: largest
/// first, unattributed last. What was used of an entitlement is what its holder paid.
[[nodiscard]] std::vector<HolderShare>
holderShares(const UsageData& usage, const Attribution& attribution, const UsageGrouping& cut);

} // namespace ff
