// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/UsageSum.h"

#include <algorithm>
#include <string_view>

namespace ff {
namespace {

/// An amount in device-seconds. Whole seconds are taken out first: a double holds them exactly.
double wholeAndRest(WideCount amount) {
    constexpr WideCount kSecond = WideCount(kUnitsAGpu) * kWhole;
    return double(amount / kSecond) + double(amount % kSecond) / double(kSecond);
}

} // namespace

UsageSum::UsageSum(const UsageData& data, const Attribution& attribution, const UsageGrouping& cut)
    : m_data(&data)
    , m_attribution(&attribution)
    , m_cut(&cut)
    , m_periods(cut.report.size() - 1)
    , m_meanings(attribution, cut)
    , m_pieces(data.boundaries, cut.report, attribution, cut.unit) {
    for (const auto& [system, seen] : data.seen) {
        if (takes(system)) {
            m_systems.push_back(system);
            (void)indexOf(system);
        }
    }
    m_asksWhere =
        m_systems.size() > 1 && std::ranges::find(cut.by, Dimension::system) == cut.by.end();
    if (data.matrix) {
        add(*data.matrix, false);
    }
    if (!data.rows.empty()) {
        add(matrixOf(data.rows, data.boundaries.empty() ? 0 : data.boundaries.size() - 1), true);
    }
    if (m_asksWhere) {
        noteAccounts();
    }
    for (const Tally& tally : m_tallies) {
        share(tally);
    }
}

bool UsageSum::takes(const SystemId& system) const {
    return !m_cut->systems || m_cut->systems->contains(system);
}

/// `sampled`: all of it; else but for what samples tell.
void UsageSum::add(const UsageMatrix& matrix, bool sampled) {
    const std::size_t pieces = std::min(matrix.periods, m_pieces.size());
    for (std::size_t k = 0; k < matrix.keys.size(); ++k) {
        const UsageMatrix::Key& key = matrix.keys[k];
        if (!takes(key.system)) {
            continue;
        }
        const auto seen = m_data->seen.find(key.system);
        if (!sampled && (seen == m_data->seen.end() || seen->second.method == "samples")) {
            continue;
        }
        const ChargeKey charge{key.system, key.account, key.partition, key.qos};
        const Cells cells = Cells(matrix.cells).subspan(k * matrix.periods, pieces);
        if (sampled || seen->second.sampled.empty()) {
            addTypes(charge, key.gpuModel, cells);
            continue;
        }
        addTypes(charge, key.gpuModel, m_pieces.toldByJobs(cells, seen->second.sampled));
    }
}

/// GPUs of several types are split by their numbers, each piece's parts to its whole. The runs are
/// the same ones: they count once for each line that they come to.
void UsageSum::addTypes(const ChargeKey& key, const std::string& types, Cells cells) {
    const std::vector<GpuPart> parts = gpuParts(types);
    if (parts.size() == 1) {
        add({key, m_meanings.kindOf(key.system, parts.front().type)}, cells);
        return;
    }
    std::int64_t all = 0;
    for (const GpuPart& part : parts) {
        all += part.devices;
    }
    const bool byModel = std::ranges::find(m_cut->by, Dimension::model) != m_cut->by.end();
    std::set<std::string> counted;
    std::int64_t before = 0;
    for (const GpuPart& part : parts) {
        const GpuKind& kind = m_meanings.kindOf(key.system, part.type);
        const bool counts = counted.insert(byModel ? kind.model : std::string{}).second;
        std::vector<UsageMatrix::Cell> own(cells.begin(), cells.end());
        const auto until = before + part.devices;
        for (UsageMatrix::Cell& cell : own) {
            const auto upTo = [&](std::int64_t devices) {
                return std::int64_t(WideCount(cell.deviceSeconds) * devices / all);
            };
            cell = {upTo(until) - upTo(before), counts ? cell.jobs : 0, counts ? cell.began : 0};
        }
        before = until;
        add({key, kind}, own);
    }
}

void UsageSum::add(const Charged& charged, Cells cells) {
    const ChargeKey& key = charged.key;
    if (m_asksWhere) {
        m_accounts.emplace(key.system, key.account);
    }
    const Tally* before = nullptr;
    bool used = false;
    for (const UsagePieces::Stretch& stretch : m_pieces.stretches()) {
        const Cells part = cells.subspan(std::min(stretch.first, cells.size()));
        const auto length = std::min(stretch.end - stretch.first, part.size());
        Tally* tally = nullptr;
        if (std::ranges::any_of(part.first(length), [](const UsageMatrix::Cell& cell) {
                return cell.deviceSeconds != 0 || cell.jobs != 0;
            })) {
            tally = &tallyOf(charged, m_data->boundaries[stretch.first]);
            add(*tally, before, {stretch.first, stretch.first + length}, cells);
            used = true;
        }
        before = tally;
    }
    if (used && !charged.kind.fraction) {
        m_unknownShares.insert(key.system);
    }
    if (used && charged.kind.isAmbiguous) {
        m_ambiguousTypes.insert(key.system);
    }
    if (!used && m_asksWhere) {
        noteKnown(charged);
    }
}

/// A run counts once in a period, however many pieces of it there are: in its first one with all
/// its runs, in the others with those that begin there. `before`: what the key meant until the
/// stretch.
void UsageSum::add(Tally& tally, const Tally* before, UsagePieces::Stretch stretch, Cells cells) {
    for (std::size_t i = stretch.first; i < stretch.end; ++i) {
        Tally::Sum& sum = tally.sums[m_pieces[i].period];
        sum.deviceSeconds += cells[i].deviceSeconds;
        sum.jobs += m_pieces[i].first ? cells[i].jobs : cells[i].began;
    }
    if (m_pieces[stretch.first].first) {
        return;
    }
    // Runs that go on over a change of rules were not yet counted where they count for others now.
    const std::int64_t gone = cells[stretch.first].jobs - cells[stretch.first].began;
    for (const Target& target : tally.targets) {
        if (!before || std::ranges::find(before->targets, target.group, &Target::group) ==
                           before->targets.end()) {
            trackOf(m_groups[target.group], tally.system)
                .parts[m_pieces[stretch.first].period]
                .jobs += gone;
        }
    }
}

/// Accounts of which the data know nothing on a system, but its tree or an award does.
void UsageSum::noteAccounts() {
    std::set<std::string_view> names;
    for (const auto& [system, account] : m_accounts) {
        names.insert(account);
    }
    std::set<std::pair<SystemId, std::string>> others;
    for (const SystemId& system : m_systems) {
        for (const std::string_view name : names) {
            if (std::string account(name); m_attribution->knows(system, account)) {
                others.emplace(system, std::move(account));
            }
        }
    }
    for (const Award& award : federation().awards) {
        for (const auto& [system, account] : award.accounts) {
            if (std::ranges::find(m_systems, system) != m_systems.end()) {
                others.emplace(system, account);
            }
        }
    }
    for (const auto& other : others) {
        if (!m_accounts.contains(other)) {
            noteKnown({{other.first, other.second, {}, {}}, {}});
        }
    }
}

/// An account that used nothing: where it would count today.
void UsageSum::noteKnown(const Charged& charged) {
    if (m_pieces.stretches().empty()) {
        return;
    }
    const Instant at = m_data->boundaries[m_pieces.stretches().back().first];
    const std::uint32_t system = indexOf(charged.key.system);
    for (const Target& target : targetsOf(charged, at)) {
        m_groups[target.group].known.insert(system);
    }
}

UsageSum::Tally& UsageSum::tallyOf(const Charged& charged, Instant at) {
    Meaning meaning{indexOf(charged.key.system), m_meanings.factorOf(charged, at),
                    charged.kind.fraction ? charged.kind.fraction->units() : 0,
                    targetsOf(charged, at)};
    const auto [found, added] = m_tallyByMeaning.try_emplace(std::move(meaning));
    if (added) {
        const auto& [system, factor, unitsADevice, targets] = found->first;
        found->second = &m_tallies.emplace_back(Tally{.system = system,
                                                      .factor = factor,
                                                      .unitsADevice = unitsADevice,
                                                      .targets = targets,
                                                      .sums = std::vector<Tally::Sum>(m_periods)});
        for (const Target& target : targets) {
            m_groups[target.group].known.insert(system);
        }
    }
    return *found->second;
}

void UsageSum::share(const Tally& tally) {
    const auto put = [&](Track& track, std::int64_t units) {
        for (std::size_t period = 0; period < m_periods; ++period) {
            const Tally::Sum& sum = tally.sums[period];
            const auto amount = WideCount(sum.deviceSeconds) * tally.unitsADevice * units;
            track.parts[period].amount += amount;
            track.parts[period].jobs += sum.jobs;
            if (!tally.factor) {
                track.parts[period].unweighed += amount;
            } else if (!track.weighed.empty()) {
                track.weighed[period] += wholeAndRest(amount) * *tally.factor;
            }
        }
    };
    put(trackOf(m_whole, tally.system), kWhole);
    for (const Target& target : tally.targets) {
        Track& track = trackOf(m_groups[target.group], tally.system);
        put(track, target.units);
        if (!target.burn) {
            continue;
        }
        track.siteUnit = &target.burn->unit;
        for (std::size_t period = 0; period < m_periods; ++period) {
            const auto amount =
                WideCount(tally.sums[period].deviceSeconds) * tally.unitsADevice * target.units;
            track.parts[period].siteUnits +=
                wholeAndRest(amount) / 3600 * target.burn->unitsPerDeviceHour;
        }
    }
}

std::vector<UsageSum::Target> UsageSum::targetsOf(const Charged& charged, Instant at) {
    std::vector<Target> targets;
    for (const ChargeMeanings::Part& part : m_meanings.partsOf(charged, at)) {
        targets.push_back({groupOf(part.keys), part.units, part.burn});
    }
    return targets;
}

std::uint32_t UsageSum::indexOf(const SystemId& system) {
    const auto found = std::ranges::find(m_ids, system);
    const auto index = std::uint32_t(found - m_ids.begin());
    if (found == m_ids.end()) {
        const System* known = federation().system(system);
        m_ids.push_back(system);
        m_devicesPerGpu.push_back(known ? known->devicesPerGpu : 1);
    }
    return index;
}

UsageSum::Track& UsageSum::trackOf(Group& group, std::uint32_t system) const {
    const auto found = std::ranges::find(group.tracks, system, &Track::system);
    if (found != group.tracks.end()) {
        return *found;
    }
    Track& track = group.tracks.emplace_back();
    track.system = system;
    track.parts.resize(m_periods);
    if (m_cut->unit == GpuUnit::h100Equivalent) {
        track.weighed.resize(m_periods);
    }
    return track;
}

std::size_t UsageSum::groupOf(const std::vector<std::string>& keys) {
    const auto [found, added] = m_groupByKeys.try_emplace(keys, m_groups.size());
    if (added) {
        m_groups.push_back({.keys = keys, .tracks = {}, .known = {}});
    }
    return found->second;
}

double UsageSum::seconds(const Track& track, std::size_t period) const {
    const double devices = m_cut->unit == GpuUnit::physical
                               ? wholeAndRest(track.parts[period].amount)
                               : track.weighed[period];
    return devices / m_devicesPerGpu[track.system];
}

std::vector<double> UsageSum::wholeHours() const {
    std::vector<double> result(m_periods);
    for (const Track& track : m_whole.tracks) {
        for (std::size_t period = 0; period < m_periods; ++period) {
            result[period] += hours(track, period);
        }
    }
    return result;
}

} // namespace ff
