// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/UsageSum.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace ff {
namespace {

/// An amount in device-seconds. Whole seconds are taken out first: a double holds them exactly.
double wholeAndRest(WideCount amount) {
    constexpr WideCount kSecond = WideCount(kUnitsAGpu) * kWhole;
    return double(amount / kSecond) + double(amount % kSecond) / double(kSecond);
}

} // namespace

std::vector<std::int64_t> unitsOf(const std::vector<BeneficiaryShare>& shares) {
    // Rounding the running sum, so that the parts add up to the whole whatever they are.
    std::vector<std::int64_t> result;
    double sum = 0;
    std::int64_t given = 0;
    for (const BeneficiaryShare& share : shares) {
        sum += share.fraction;
        const bool last = result.size() + 1 == shares.size();
        const std::int64_t until = last ? kWhole : std::llround(sum * double(kWhole));
        result.push_back(until - given);
        given = until;
    }
    return result;
}

UsageSum::UsageSum(const UsageData& data, const Attribution& attribution, const UsageGrouping& cut)
    : m_data(&data)
    , m_attribution(&attribution)
    , m_cut(&cut)
    , m_periods(cut.report.size() - 1) {
    for (const auto& [system, seen] : data.seen) {
        if (takes(system)) {
            m_systems.push_back(system);
            (void)indexOf(system);
        }
    }
    m_asksWhere =
        m_systems.size() > 1 && std::ranges::find(cut.by, Dimension::system) == cut.by.end();
    cutPieces();
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

/// Which period of the report each piece lies in, and which pieces lie between two changes.
void UsageSum::cutPieces() {
    const auto& pieces = m_data->boundaries;
    if (pieces.size() < 2) {
        return;
    }
    const Window window{pieces.front(), pieces.back()};
    const auto ruleChanges = m_attribution->changes(window);
    std::set<Instant> changes(ruleChanges.begin(), ruleChanges.end());
    if (m_cut->unit == GpuUnit::h100Equivalent) {
        for (const System& system : federation().systems) {
            for (const Instant change : capacityChanges(system, window)) {
                changes.insert(change);
            }
        }
    }
    m_pieces.resize(pieces.size() - 1);
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        const auto after = std::ranges::upper_bound(m_cut->report, pieces[i]);
        if (after == m_cut->report.begin() || after == m_cut->report.end()) {
            continue;
        }
        m_pieces[i] = {std::size_t(after - m_cut->report.begin()) - 1,
                       *std::prev(after) == pieces[i]};
        if (m_stretches.empty() || m_stretches.back().end != i || changes.contains(pieces[i])) {
            m_stretches.push_back({i, i});
        }
        m_stretches.back().end = i + 1;
    }
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
        addTypes(charge, key.gpuModel, toldByJobs(cells, seen->second.sampled));
    }
}

/// Without what samples tell. In a period in which jobs tell some of a key's use, its runs count
/// all the same: one that began where samples tell may go on behind that.
std::vector<UsageMatrix::Cell> UsageSum::toldByJobs(Cells cells,
                                                    const std::vector<bool>& sampled) const {
    std::vector<bool> hasRuns(m_periods);
    const auto eachPiece = [&](auto&& look) {
        for (const Stretch& stretch : m_stretches) {
            for (std::size_t i = stretch.first; i < std::min(stretch.end, cells.size()); ++i) {
                look(i, m_pieces[i].period);
            }
        }
    };
    eachPiece([&](std::size_t i, std::size_t period) {
        hasRuns[period] = hasRuns[period] || (!sampled[i] && cells[i].jobs > 0);
    });
    std::vector<UsageMatrix::Cell> result(cells.size());
    eachPiece([&](std::size_t i, std::size_t period) {
        if (hasRuns[period]) {
            result[i] = cells[i];
        }
        if (sampled[i]) {
            result[i].deviceSeconds = 0;
        }
    });
    return result;
}

/// GPUs of several types are split by their numbers, each piece's parts to its whole. The runs are
/// the same ones: they count once for each line that they come to.
void UsageSum::addTypes(const ChargeKey& key, const std::string& types, Cells cells) {
    const std::vector<GpuPart> parts = gpuParts(types);
    if (parts.size() == 1) {
        add({key, kindOf(key.system, parts.front().type)}, cells);
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
        const GpuKind& kind = kindOf(key.system, part.type);
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
    for (const Stretch& stretch : m_stretches) {
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
void UsageSum::add(Tally& tally, const Tally* before, Stretch stretch, Cells cells) {
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
    if (m_stretches.empty()) {
        return;
    }
    const Instant at = m_data->boundaries[m_stretches.back().first];
    const std::uint32_t system = indexOf(charged.key.system);
    const AttributionRule* rule = m_attribution->match(charged.key, at).rule;
    for (const Target& target : targetsOf(charged, rule, at)) {
        m_groups[target.group].known.insert(system);
    }
}

UsageSum::Tally& UsageSum::tallyOf(const Charged& charged, Instant at) {
    const AttributionRule* rule = m_attribution->match(charged.key, at).rule;
    Meaning meaning{indexOf(charged.key.system), factorOf(charged, at),
                    charged.kind.fraction ? charged.kind.fraction->units() : 0,
                    targetsOf(charged, rule, at)};
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

std::vector<UsageSum::Target> UsageSum::targetsOf(const Charged& charged,
                                                  const AttributionRule* rule, Instant at) {
    const ChargeKey& key = charged.key;
    const HolderId payer = rule ? rule->gives.payer : HolderId{};
    const ModeId mode = rule ? rule->gives.mode : ModeId{};
    if ((m_cut->payer && *m_cut->payer != payer) || (m_cut->mode && *m_cut->mode != mode)) {
        return {};
    }
    const BurnRule* burn = burnRuleOf(federation(), key.system, key.partition, payer);
    const bool unattributed = !rule || rule->gives.beneficiaries.empty();
    const std::vector<BeneficiaryShare> shares =
        unattributed ? std::vector<BeneficiaryShare>{{HolderId{}, 1}} : rule->gives.beneficiaries;
    const auto parts = unitsOf(shares);
    std::vector<Target> targets;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (m_cut->beneficiary && *m_cut->beneficiary != shares[i].holder) {
            continue;
        }
        const std::size_t group = groupOf(charged, rule, shares[i].holder, at);
        // Where the cut does not tell beneficiaries apart, they are one part of one group.
        const auto same = std::ranges::find(targets, group, &Target::group);
        if (same != targets.end()) {
            same->units += parts[i];
        } else {
            targets.push_back({group, parts[i], burn});
        }
    }
    return targets;
}

std::optional<double> UsageSum::factorOf(const Charged& charged, Instant at) {
    if (m_cut->unit == GpuUnit::physical) {
        return 1;
    }
    const ChargeKey& key = charged.key;
    const System* system = federation().system(key.system);
    const auto factor =
        system ? h100Factor(federation(), *system, key.partition, charged.kind, at) : std::nullopt;
    if (!factor) {
        m_withoutFactor.insert(key.system);
    }
    return factor;
}

const GpuKind& UsageSum::kindOf(const SystemId& system, const std::string& type) {
    const auto [place, added] = m_kinds.try_emplace({system, type});
    if (added) {
        const auto [types, first] = m_types.try_emplace(system);
        if (first) {
            types->second = federation().gpuTypesOf(system);
        }
        place->second = types->second.find(type);
    }
    return place->second;
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

std::size_t UsageSum::groupOf(const Charged& charged, const AttributionRule* rule,
                              const HolderId& holder, Instant at) {
    const ChargeKey& key = charged.key;
    std::vector<std::string> keys;
    for (const Dimension cut : m_cut->by) {
        switch (cut) {
        case Dimension::payer:
            keys.push_back(rule ? rule->gives.payer.text : std::string{});
            break;
        case Dimension::beneficiary:
            keys.push_back(holder.text);
            break;
        case Dimension::system:
            keys.push_back(key.system.text);
            break;
        case Dimension::account:
            keys.push_back(key.account);
            break;
        case Dimension::mode:
            keys.push_back(rule ? rule->gives.mode.text : std::string{});
            break;
        case Dimension::partition:
            keys.push_back(key.partition);
            break;
        case Dimension::organisation:
            keys.emplace_back(rule ? name(rule->gives.organisation) : "");
            break;
        case Dimension::model: {
            const System* system = federation().system(key.system);
            keys.push_back(system ? gpuModelOf(*system, charged.kind, key.partition, at)
                                  : charged.kind.model);
            break;
        }
        }
    }
    const auto [found, added] = m_groupByKeys.try_emplace(keys, m_groups.size());
    if (added) {
        m_groups.push_back({.keys = std::move(keys), .tracks = {}, .known = {}});
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
