// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/usage/ChargeMeanings.h"
#include "models/usage/pieces/UsagePieces.h"

#include <deque>
#include <map>
#include <tuple>

namespace ff {

__extension__ using WideCount = __int128;

/// Adds usage up by the keys of a cut, exactly: time stays in integers until it is read. What a
/// charging key means is looked up once for each stretch between two changes of rules; keys that
/// mean the same are added together before fractions and factors are applied.
class UsageSum final {
public:
    /// What a group used on one system in one period.
    struct Part {
        WideCount amount = 0; ///< device-seconds x kUnitsAGpu x kWhole
        double siteUnits = 0; ///< by the burn rule
        std::int64_t jobs = 0;
        WideCount unweighed = 0; ///< of `amount`: on GPUs without a factor, for H100-equivalents

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
        std::set<std::uint32_t> known; ///< systems on which an account that counts here is known
    };

    UsageSum(const UsageData& data, const Attribution& attribution, const UsageGrouping& cut);

    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    /// Systems that were asked and pass the cut's filter; their numbers are their places here.
    [[nodiscard]] const std::vector<SystemId>& systems() const { return m_systems; }
    [[nodiscard]] const Federation& federation() const { return m_attribution->federation(); }
    /// Systems that were left at nothing, since no factor is known for their GPUs.
    [[nodiscard]] std::vector<SystemId> withoutFactor() const {
        const auto& systems = m_meanings.withoutFactor();
        return {systems.begin(), systems.end()};
    }
    /// Systems of which some use is left at nothing, since a share's part of a GPU is unknown.
    [[nodiscard]] std::vector<SystemId> unknownShares() const {
        return {m_unknownShares.begin(), m_unknownShares.end()};
    }
    /// Systems of which some use is of a MIG profile that several GPU models have.
    [[nodiscard]] std::vector<SystemId> ambiguousTypes() const {
        return {m_ambiguousTypes.begin(), m_ambiguousTypes.end()};
    }
    [[nodiscard]] const SystemId& systemOf(const Track& track) const { return m_ids[track.system]; }
    /// GPU-seconds in the cut's unit: whole ones stay whole where no fraction cuts them.
    [[nodiscard]] double seconds(const Track& track, std::size_t period) const;
    [[nodiscard]] double hours(const Track& track, std::size_t period) const {
        return seconds(track, period) / 3600;
    }
    /// All GPU-hours of each period, before any filter by holder or mode.
    [[nodiscard]] std::vector<double> wholeHours() const;

private:
    using Cells = UsagePieces::Cells;

    /// A part of what a charging key used.
    struct Target {
        std::size_t group;
        std::int64_t units; ///< of kWhole
        const BurnRule* burn;

        auto operator<=>(const Target&) const = default;
    };
    /// What all keys used together that mean the same.
    struct Tally {
        struct Sum {
            std::int64_t deviceSeconds = 0;
            std::int64_t jobs = 0;
        };
        std::uint32_t system = 0;
        std::optional<double> factor = 1; ///< unset: none is known
        std::int64_t unitsADevice = kUnitsAGpu;
        std::vector<Target> targets;
        std::vector<Sum> sums; ///< one a period
    };
    using Meaning =
        std::tuple<std::uint32_t, std::optional<double>, std::int64_t, std::vector<Target>>;

    [[nodiscard]] bool takes(const SystemId& system) const;
    void add(const UsageMatrix& matrix, bool sampled);
    void addTypes(const ChargeKey& key, const std::string& types, Cells cells);
    void add(const Charged& charged, Cells cells);
    void add(Tally& tally, const Tally* before, UsagePieces::Stretch stretch, Cells cells);
    void noteAccounts();
    void noteKnown(const Charged& charged);
    void share(const Tally& tally);
    Tally& tallyOf(const Charged& charged, Instant at);
    [[nodiscard]] std::vector<Target> targetsOf(const Charged& charged, Instant at);
    [[nodiscard]] std::size_t groupOf(const std::vector<std::string>& keys);
    [[nodiscard]] std::uint32_t indexOf(const SystemId& system);
    Track& trackOf(Group& group, std::uint32_t system) const;

    const UsageData* m_data;
    const Attribution* m_attribution;
    const UsageGrouping* m_cut;
    std::size_t m_periods;
    ChargeMeanings m_meanings;
    UsagePieces m_pieces;
    std::vector<SystemId> m_systems;
    std::set<SystemId> m_unknownShares;
    std::set<SystemId> m_ambiguousTypes;
    std::vector<Group> m_groups;
    std::map<std::vector<std::string>, std::size_t> m_groupByKeys;
    std::deque<Tally> m_tallies;
    std::map<Meaning, Tally*> m_tallyByMeaning;
    bool m_asksWhere = false; ///< whether lines can come from some systems and not from others
    std::set<std::pair<SystemId, std::string>> m_accounts; ///< that the data know
    std::vector<SystemId> m_ids;         ///< m_systems, then others that the data name
    std::vector<double> m_devicesPerGpu; ///< of m_ids
    Group m_whole;
};

} // namespace ff
