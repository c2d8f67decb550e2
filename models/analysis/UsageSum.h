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

/// Adds usage up by the keys of a cut, exactly: time stays in integers until it is read.
class UsageSum final {
public:
    /// What a group used on one system in one period.
    struct Part {
        WideCount amount = 0; ///< device-seconds x millionths
        double siteUnits = 0; ///< by the burn rule
        std::int64_t jobs = 0;

        [[nodiscard]] bool touched() const { return amount != 0 || jobs != 0; }
    };
    /// A group's parts on one system, one a period.
    struct Track {
        std::uint32_t system = 0;
        std::vector<Part> parts;
        std::vector<double> weighed; ///< amounts times the GPUs' factor; for H100-equivalents only
        const std::string* siteUnit = nullptr; ///< of the burn rule; null: the site has none
    };
    struct Group {
        std::vector<std::string> keys;
        std::vector<Track> tracks;
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
    [[nodiscard]] const SystemId& systemOf(const Track& track) const { return m_ids[track.system]; }
    /// GPU-seconds in the cut's unit: whole ones stay whole where no fraction cuts them.
    [[nodiscard]] double seconds(const Track& track, std::size_t period) const;
    [[nodiscard]] double hours(const Track& track, std::size_t period) const {
        return seconds(track, period) / 3600;
    }
    /// The same on one system; 0 where the group used nothing there.
    [[nodiscard]] double hours(const Group& group, std::size_t period,
                               const SystemId& system) const;
    /// All GPU-hours of each period, before any filter by holder or mode.
    [[nodiscard]] std::vector<double> wholeHours() const;

private:
    /// What a charging key means between two changes of rules and capacities.
    struct Target {
        std::size_t group;
        std::int64_t millionths;
        const BurnRule* burn;
    };
    struct Meaning {
        std::vector<Target> targets;
        double factor = 1;
    };
    struct HashKey {
        std::size_t operator()(const std::pair<std::size_t, ChargeKey>& key) const noexcept;
    };

    void cutPieces();
    void add(const UsageRow& row);
    void add(const UsageMatrix& matrix);
    void add(const Meaning& meaning, std::uint32_t system, std::size_t period,
             const UsageMatrix::Cell& cell);
    [[nodiscard]] bool takes(const SystemId& system) const;
    const Meaning& meaningOf(ChargeKey key, std::size_t piece);
    Meaning findMeaning(const ChargeKey& key, const AttributionRule* rule);
    std::size_t groupOf(const ChargeKey& key, const AttributionRule* rule, const HolderId& holder);
    [[nodiscard]] std::uint32_t indexOf(const SystemId& system);
    [[nodiscard]] double factorOf(const ChargeKey& key, Instant at);
    Track& trackOf(Group& group, std::uint32_t system) const;

    const UsageData* m_data;
    const Attribution* m_attribution;
    const UsageCut* m_cut;
    std::size_t m_periods;
    std::vector<SystemId> m_systems;
    std::set<SystemId> m_withoutFactor;
    std::vector<std::optional<std::size_t>> m_periodOfPiece;
    std::vector<std::size_t> m_epochOfPiece;
    std::vector<Group> m_groups;
    std::map<std::vector<std::string>, std::size_t> m_groupByKeys;
    std::unordered_map<std::pair<std::size_t, ChargeKey>, Meaning, HashKey> m_meanings;
    std::vector<SystemId> m_ids;         ///< in the order in which they came
    std::vector<double> m_devicesPerGpu; ///< of m_ids
    Group m_whole;
};

} // namespace ff
