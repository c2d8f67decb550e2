// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/analysis/Usage.h"

#include <map>
#include <span>
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
    /// Parts by period and system in a flat, sorted list: rows mostly come in that order, so that
    /// finding one is a look at the end or a short search.
    class Parts final {
    public:
        using Key = std::uint64_t; ///< period, then system
        [[nodiscard]] static Key key(std::size_t period, std::uint32_t system) {
            return Key{period} << 32 | system;
        }
        [[nodiscard]] Part& at(Key key);
        [[nodiscard]] const Part* find(Key key) const;
        /// The parts of one period, by system; the next period begins at the end of the span.
        [[nodiscard]] std::span<const std::pair<Key, Part>> ofPeriodAt(std::size_t first) const;
        [[nodiscard]] std::size_t size() const { return m_parts.size(); }

    private:
        std::vector<std::pair<Key, Part>> m_parts;
    };
    struct Group {
        std::vector<std::string> keys;
        Parts parts;
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
    [[nodiscard]] const SystemId& systemOf(Parts::Key key) const {
        return m_ids[std::uint32_t(key)];
    }
    [[nodiscard]] double hoursOf(const std::pair<Parts::Key, Part>& part) const;
    /// GPU-hours in the cut's unit; 0 where the group used nothing.
    [[nodiscard]] double hours(const Group& group, std::size_t period,
                               const SystemId& system) const;
    /// All GPU-hours of each period, before any filter by holder or mode.
    [[nodiscard]] std::vector<double> wholeHours(std::size_t periods) const;

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
    [[nodiscard]] std::uint32_t indexOf(const SystemId& system);
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
    struct HashKey {
        std::size_t operator()(const std::pair<std::size_t, ChargeKey>& key) const noexcept;
    };
    std::unordered_map<std::pair<std::size_t, ChargeKey>, Meaning, HashKey> m_meanings;
    const UsageRow* m_lastRow = nullptr;
    const Meaning* m_lastMeaning = nullptr;
    std::vector<SystemId> m_ids; ///< of the rows, in the order in which they came
    std::uint32_t m_lastId = 0;
    Parts m_whole;
};

} // namespace ff
