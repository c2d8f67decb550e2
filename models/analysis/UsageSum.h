// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/analysis/Usage.h"

#include <map>
#include <unordered_map>

namespace ff {

__extension__ using WideCount = __int128;

/// A beneficiary's fraction in millionths. They sum to exactly 1,000,000.
inline constexpr std::int64_t kWhole = 1'000'000;
[[nodiscard]] std::vector<std::int64_t> millionths(const std::vector<BeneficiaryShare>& shares);

/// Adds usage rows up by the keys of a cut, exactly: time stays in integers until it is read.
class UsageSum final {
public:
    /// What a group used on one system in one period.
    struct Part {
        WideCount amount = 0; ///< device-seconds x millionths
        double weighed = 0;   ///< the same times the GPUs' factor, for H100-equivalents
        std::int64_t jobs = 0;
        double siteUnits = 0;
        const std::string* siteUnit = nullptr; ///< of the burn rule; null: the site has none
    };
    struct Group {
        std::vector<std::string> keys;
        std::map<std::size_t, std::map<SystemId, Part>> periods;
    };

    UsageSum(const UsageData& data, const Attribution& attribution, const UsageCut& cut);

    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    /// Systems that were asked and pass the cut's filter.
    [[nodiscard]] const std::vector<SystemId>& systems() const { return m_systems; }
    [[nodiscard]] const Federation& federation() const { return m_attribution->federation(); }
    /// Systems that were left at nothing, since no factor is known for their GPUs.
    [[nodiscard]] std::vector<SystemId> withoutFactor() const {
        return {m_withoutFactor.begin(), m_withoutFactor.end()};
    }
    /// GPU-hours in the cut's unit; 0 where the group used nothing.
    [[nodiscard]] double hours(const Group& group, std::size_t period,
                               const SystemId& system) const;
    /// All GPU-hours of the period, before any filter by holder or mode.
    [[nodiscard]] double wholeHours(std::size_t period) const;

private:
    /// What a charging key means between two changes of the rules.
    struct Target {
        std::size_t group;
        std::int64_t millionths;
        const BurnRule* burn;
    };
    struct Meaning {
        std::vector<Target> targets;
    };

    void add(const UsageRow& row);
    const Meaning& meaningOf(const UsageRow& row);
    Meaning findMeaning(const UsageRow& row, const AttributionRule* rule);
    std::size_t groupOf(const UsageRow& row, const AttributionRule* rule, const HolderId& holder);
    [[nodiscard]] double hoursOf(const Part& part, const SystemId& system) const;
    [[nodiscard]] double factorOf(const UsageRow& row);

    const UsageData* m_data;
    const Attribution* m_attribution;
    const UsageCut* m_cut;
    std::vector<SystemId> m_systems;
    std::set<SystemId> m_withoutFactor;
    std::vector<std::optional<std::size_t>> m_periodOfPiece;
    std::vector<std::size_t> m_epochOfPiece;
    std::vector<Group> m_groups;
    std::map<std::vector<std::string>, std::size_t> m_groupByKeys;
    std::map<std::pair<std::size_t, ChargeKey>, Meaning> m_meanings;
    const UsageRow* m_lastRow = nullptr;
    const Meaning* m_lastMeaning = nullptr;
    std::map<std::size_t, std::map<SystemId, Part>> m_whole;
};

} // namespace ff
