// SPDX-License-Identifier: GPL-3.0-only
#include "models/analysis/UsageSum.h"

#include <algorithm>
#include <cmath>

namespace ff {

std::vector<std::int64_t> millionths(const std::vector<BeneficiaryShare>& shares) {
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

std::size_t
UsageSum::HashKey::operator()(const std::pair<std::size_t, ChargeKey>& key) const noexcept {
    const std::hash<std::string> hash;
    std::size_t result = key.first;
    for (const std::string* text :
         {&key.second.system.text, &key.second.account, &key.second.partition, &key.second.qos})
        result = result * 31 + hash(*text);
    return result;
}

UsageSum::UsageSum(const UsageData& data, const Attribution& attribution, const UsageCut& cut)
    : m_data(&data)
    , m_attribution(&attribution)
    , m_cut(&cut)
    , m_periods(cut.report.size() - 1) {
    for (const auto& [system, seen] : data.seen)
        if (takes(system))
            m_systems.push_back(system);
    cutPieces();
    if (data.matrix)
        add(*data.matrix);
    for (const UsageRow& row : data.rows)
        add(row);
}

bool UsageSum::takes(const SystemId& system) const {
    return !m_cut->systems || m_cut->systems->contains(system);
}

/// Which period of the report each piece lies in, and between which changes.
void UsageSum::cutPieces() {
    const auto& pieces = m_data->boundaries;
    if (pieces.size() < 2)
        return;
    const Window window{pieces.front(), pieces.back()};
    const auto ruleChanges = m_attribution->changes(window);
    std::set<Instant> changes(ruleChanges.begin(), ruleChanges.end());
    if (m_cut->unit == GpuUnit::h100Equivalent)
        for (const System& system : federation().systems)
            for (const Instant change : capacityChanges(system, window))
                changes.insert(change);
    auto change = changes.begin();
    std::size_t epoch = 0;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        const auto after = std::ranges::upper_bound(m_cut->report, pieces[i]);
        const bool inside = after != m_cut->report.begin() && after != m_cut->report.end();
        m_periodOfPiece.push_back(
            inside ? std::optional{std::size_t(after - m_cut->report.begin()) - 1} : std::nullopt);
        for (; change != changes.end() && *change <= pieces[i]; ++change)
            ++epoch;
        m_epochOfPiece.push_back(epoch);
    }
}

double UsageSum::factorOf(const ChargeKey& key, Instant at) {
    if (m_cut->unit == GpuUnit::physical)
        return 1;
    const System* system = federation().system(key.system);
    const auto factor =
        system ? h100Factor(federation(), *system, key.partition, at) : std::nullopt;
    if (!factor)
        m_withoutFactor.insert(key.system);
    return factor.value_or(0);
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
    if (found != group.tracks.end())
        return *found;
    Track& track = group.tracks.emplace_back();
    track.system = system;
    track.parts.resize(m_periods);
    if (m_cut->unit == GpuUnit::h100Equivalent)
        track.weighed.resize(m_periods);
    return track;
}

void UsageSum::add(const Meaning& meaning, std::uint32_t system, std::size_t period,
                   const UsageMatrix::Cell& cell) {
    const auto put = [&](Track& track, std::int64_t parts) -> Part& {
        Part& part = track.parts[period];
        part.amount += WideCount(cell.deviceSeconds) * parts;
        part.jobs += cell.jobs;
        if (!track.weighed.empty())
            track.weighed[period] += double(cell.deviceSeconds) * double(parts) * meaning.factor;
        return part;
    };
    put(trackOf(m_whole, system), kWhole);
    for (const Target& target : meaning.targets) {
        Track& track = trackOf(m_groups[target.group], system);
        Part& part = put(track, target.millionths);
        if (!target.burn)
            continue;
        track.siteUnit = &target.burn->unit;
        part.siteUnits += double(cell.deviceSeconds) / 3600 * double(target.millionths) /
                          double(kWhole) * target.burn->unitsPerDeviceHour;
    }
}

void UsageSum::add(const UsageRow& row) {
    if (row.period >= m_periodOfPiece.size() || !m_periodOfPiece[row.period] || !takes(row.system))
        return;
    const Meaning& meaning =
        meaningOf({row.system, row.account, row.partition, row.qos}, row.period);
    add(meaning, indexOf(row.system), *m_periodOfPiece[row.period], {row.deviceSeconds, row.jobs});
}

void UsageSum::add(const UsageMatrix& matrix) {
    const std::size_t pieces = std::min(matrix.periods, m_periodOfPiece.size());
    for (std::size_t k = 0; k < matrix.keys.size(); ++k) {
        const UsageMatrix::Key& key = matrix.keys[k];
        const auto seen = m_data->seen.find(key.system);
        if (seen == m_data->seen.end() || seen->second.method != "jobs" || !takes(key.system))
            continue;
        const UsageMatrix::Cell* cells = &matrix.cells[k * matrix.periods];
        const Meaning* meaning = nullptr;
        std::size_t epoch = 0;
        std::uint32_t system = 0;
        for (std::size_t i = 0; i < pieces; ++i) {
            if ((cells[i].deviceSeconds == 0 && cells[i].jobs == 0) || !m_periodOfPiece[i])
                continue;
            if (!meaning || epoch != m_epochOfPiece[i]) {
                epoch = m_epochOfPiece[i];
                meaning = &meaningOf({key.system, key.account, key.partition, key.qos}, i);
                system = indexOf(key.system);
            }
            add(*meaning, system, *m_periodOfPiece[i], cells[i]);
        }
    }
}

const UsageSum::Meaning& UsageSum::meaningOf(ChargeKey key, std::size_t piece) {
    const auto [found, added] = m_meanings.try_emplace({m_epochOfPiece[piece], std::move(key)});
    if (added) {
        const ChargeKey& asked = found->first.second;
        const Instant at = m_data->boundaries[piece];
        found->second = findMeaning(asked, m_attribution->match(asked, at).rule);
        found->second.factor = factorOf(asked, at);
    }
    return found->second;
}

UsageSum::Meaning UsageSum::findMeaning(const ChargeKey& key, const AttributionRule* rule) {
    const HolderId payer = rule ? rule->gives.payer : HolderId{};
    const ModeId mode = rule ? rule->gives.mode : ModeId{};
    if ((m_cut->payer && *m_cut->payer != payer) || (m_cut->mode && *m_cut->mode != mode))
        return {};
    const BurnRule* burn = burnRuleOf(federation(), key.system, key.partition, payer);
    const bool unattributed = !rule || rule->gives.beneficiaries.empty();
    const std::vector<BeneficiaryShare> shares =
        unattributed ? std::vector<BeneficiaryShare>{{HolderId{}, 1}} : rule->gives.beneficiaries;
    const auto parts = millionths(shares);
    Meaning meaning;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (m_cut->beneficiary && *m_cut->beneficiary != shares[i].holder)
            continue;
        const std::size_t group = groupOf(key, rule, shares[i].holder);
        // Where the cut does not tell beneficiaries apart, they are one part of one group.
        if (!meaning.targets.empty() && meaning.targets.back().group == group)
            meaning.targets.back().millionths += parts[i];
        else
            meaning.targets.push_back({group, parts[i], burn});
    }
    return meaning;
}

std::size_t UsageSum::groupOf(const ChargeKey& key, const AttributionRule* rule,
                              const HolderId& holder) {
    std::vector<std::string> keys;
    for (const Cut cut : m_cut->by) {
        switch (cut) {
        case Cut::payer:
            keys.push_back(rule ? rule->gives.payer.text : std::string{});
            break;
        case Cut::beneficiary:
            keys.push_back(holder.text);
            break;
        case Cut::system:
            keys.push_back(key.system.text);
            break;
        case Cut::account:
            keys.push_back(key.account);
            break;
        case Cut::mode:
            keys.push_back(rule ? rule->gives.mode.text : std::string{});
            break;
        case Cut::partition:
            keys.push_back(key.partition);
            break;
        case Cut::organisation:
            keys.emplace_back(rule ? name(rule->gives.organisation) : "");
            break;
        }
    }
    const auto [found, added] = m_groupByKeys.try_emplace(keys, m_groups.size());
    if (added)
        m_groups.push_back({std::move(keys), {}});
    return found->second;
}

double UsageSum::seconds(const Track& track, std::size_t period) const {
    const double amount = m_cut->unit == GpuUnit::physical ? double(track.parts[period].amount)
                                                           : track.weighed[period];
    return amount / double(kWhole) / m_devicesPerGpu[track.system];
}

double UsageSum::hours(const Group& group, std::size_t period, const SystemId& system) const {
    for (const Track& track : group.tracks)
        if (m_ids[track.system] == system)
            return hours(track, period);
    return 0;
}

std::vector<double> UsageSum::wholeHours() const {
    std::vector<double> result(m_periods);
    for (const Track& track : m_whole.tracks)
        for (std::size_t period = 0; period < m_periods; ++period)
            result[period] += hours(track, period);
    return result;
}

} // namespace ff
