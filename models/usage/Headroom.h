// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/usage/Entitled.h"
#include "models/usage/UsageCoverage.h"

#include <deque>

namespace ff {

/// The cut with its periods cut again where an entitlement begins or ends inside of one: what was
/// used before or after is not held against it. The cut itself where its lines are held against
/// none.
[[nodiscard]] UsageGrouping cutAtEntitlements(const UsageGrouping& cut,
                                              const Federation& federation);

/// Holders (by system, where that is asked) that are entitled to something but used nothing at all:
/// what they have left is a figure, too.
[[nodiscard]] std::deque<UsageSum::Group> unusedGroups(const UsageSum& sum,
                                                       const UsageGrouping& cut);

/// Entitlement and headroom of one group's lines: both over the systems on which its holder has
/// any, and while it has.
class Headroom final {
public:
    /// `cut` is that of the sum, which may cut the report's periods again.
    Headroom(const UsageGrouping& cut, const UsageSum& sum, const std::vector<std::string>& keys,
             Entitled& entitled, Instant until);

    /// `coverage` is of the lines' sum, whose period the line names.
    void set(UsageLine& line, Window period, const UsageCoverage& coverage) const;
    /// The systems on which the holder has any, whenever.
    [[nodiscard]] std::set<std::uint32_t> systems() const;

private:
    struct Place {
        std::uint32_t system; ///< its number in the sum
        const EntitledLine* entitled;
        const UsageSum::Track* track; ///< null: nothing used there
    };
    const UsageSum& m_sum;
    const std::vector<Instant>& m_report;
    Instant m_until;
    std::vector<Place> m_places;
};

} // namespace ff
