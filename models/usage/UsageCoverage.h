// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/usage/UsageSum.h"

namespace ff {

/// The holders that a group's keys or the cut's filters ask for.
struct AskedHolders {
    std::optional<std::string> payer{};
    std::optional<std::string> beneficiary{};
    [[nodiscard]] bool isAny() const { return payer || beneficiary; }
};

/// How much of each period was seen, of the systems that a line's usage can come from.
class UsageCoverage final {
public:
    UsageCoverage(const UsageData& data, const UsageGrouping& cut, const UsageSum& sum);

    /// One a period, of all systems; where the cut asks for one payer or beneficiary, of those that
    /// its use can come from, however it is cut.
    [[nodiscard]] std::vector<Coverage> whole();
    /// One a period, of the systems that the group's usage can come from: the one that it is cut
    /// by; else those on which an account that counts for it is known (it has jobs or samples, or
    /// stands in the association tree or an award), and for a holder as a whole those that a rule
    /// or an entitlement names with it. What is attributed to nobody can come from all.
    [[nodiscard]] const std::vector<Coverage>& of(const UsageSum::Group& group);
    /// Of one system, by its number in the sum, in one period.
    [[nodiscard]] const Coverage& ofSystem(std::uint32_t system, std::size_t period) const {
        return m_bySystem[system][period];
    }
    /// One a period, of a holder by whom the cut is (first), whether it has a group or not: as
    /// `whole` where the cut asks for it alone.
    [[nodiscard]] std::vector<Coverage> ofHolder(const HolderId& holder);

private:
    using Systems = std::set<std::uint32_t>;
    [[nodiscard]] std::vector<Coverage> ofAsked(const AskedHolders& asked, Systems systems);
    [[nodiscard]] Systems systemsOf(const UsageSum::Group& group) const;
    [[nodiscard]] const std::vector<Coverage>& of(const Systems& systems);
    void addNamed(const AskedHolders& asked, Systems& systems) const;
    void addLinked(const HolderId& beneficiary, Systems& systems) const;

    const UsageGrouping& m_cut;
    const UsageSum& m_sum;
    std::vector<std::vector<Coverage>> m_bySystem; ///< in the order of sum.systems()
    std::vector<Coverage> m_all;
    std::map<Systems, std::vector<Coverage>> m_added;
};

/// How much was seen of all that each of these holders can have used in the one period of the cut,
/// which is by payer or beneficiary alone: also of those that have no line, since nothing of their
/// use was seen.
[[nodiscard]] std::map<HolderId, Coverage> holderCoverages(const UsageData& data,
                                                           const Attribution& attribution,
                                                           const UsageGrouping& cut,
                                                           const std::set<HolderId>& holders);

} // namespace ff
