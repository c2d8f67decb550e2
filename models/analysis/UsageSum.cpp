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

UsageSum::Part& UsageSum::Parts::at(Key key) {
    if (!m_parts.empty() && m_parts.back().first == key)
        return m_parts.back().second;
    if (m_parts.empty() || m_parts.back().first < key)
        return m_parts.emplace_back(key, Part{}).second;
    const auto found = std::ranges::lower_bound(m_parts, key, {}, &std::pair<Key, Part>::first);
    return found->first == key ? found->second : m_parts.insert(found, {key, Part{}})->second;
}

const UsageSum::Part* UsageSum::Parts::find(Key key) const {
    const auto found = std::ranges::lower_bound(m_parts, key, {}, &std::pair<Key, Part>::first);
    return found == m_parts.end() || found->first != key ? nullptr : &found->second;
}

std::span<const std::pair<UsageSum::Parts::Key, UsageSum::Part>>
UsageSum::Parts::ofPeriodAt(std::size_t first) const {
    std::size_t end = first;
    while (end < m_parts.size() && m_parts[end].first >> 32 == m_parts[first].first >> 32)
        ++end;
    return {m_parts.data() + first, end - first};
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
    , m_cut(&cut) {
    for (const auto& [system, seen] : data.seen)
        if (!cut.systems || cut.systems->contains(system))
            m_systems.push_back(system);
    const auto& pieces = data.boundaries;
    const auto changes = pieces.empty() ? std::vector<Instant>{}
                                        : attribution.changes({pieces.front(), pieces.back()});
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        const auto after = std::ranges::upper_bound(cut.report, pieces[i]);
        const bool inside = after != cut.report.begin() && after != cut.report.end();
        m_periodOfPiece.push_back(
            inside ? std::optional{std::size_t(after - cut.report.begin()) - 1} : std::nullopt);
        m_epochOfPiece.push_back(
            std::size_t(std::ranges::upper_bound(changes, pieces[i]) - changes.begin()));
    }
    for (const UsageRow& row : data.rows)
        add(row);
}

double UsageSum::factorOf(const UsageRow& row) {
    if (m_cut->unit == GpuUnit::physical)
        return 1;
    const System* system = federation().system(row.system);
    const Instant at = m_data->boundaries[row.period];
    const auto factor =
        system ? h100Factor(federation(), *system, row.partition, at) : std::nullopt;
    if (!factor)
        m_withoutFactor.insert(row.system);
    return factor.value_or(0);
}

std::uint32_t UsageSum::indexOf(const SystemId& system) {
    if (m_lastId < m_ids.size() && m_ids[m_lastId] == system)
        return m_lastId;
    const auto found = std::ranges::find(m_ids, system);
    m_lastId = std::uint32_t(found - m_ids.begin());
    if (found == m_ids.end())
        m_ids.push_back(system);
    return m_lastId;
}

void UsageSum::add(const UsageRow& row) {
    if (row.period >= m_periodOfPiece.size() || !m_periodOfPiece[row.period] ||
        (m_cut->systems && !m_cut->systems->contains(row.system)))
        return;
    const std::size_t period = *m_periodOfPiece[row.period];
    const double factor = factorOf(row);
    const auto put = [&](Part& part, std::int64_t parts) {
        part.amount += WideCount(row.deviceSeconds) * parts;
        part.weighed += double(row.deviceSeconds) * double(parts) * factor;
        part.jobs += row.jobs;
    };
    const auto key = Parts::key(period, indexOf(row.system));
    put(m_whole.at(key), kWhole);
    for (const Target& target : meaningOf(row).targets) {
        Part& part = m_groups[target.group].parts.at(key);
        put(part, target.millionths);
        if (!target.burn)
            continue;
        part.siteUnit = &target.burn->unit;
        part.siteUnits += double(row.deviceSeconds) / 3600 * double(target.millionths) /
                          double(kWhole) * target.burn->unitsPerDeviceHour;
    }
}

const UsageSum::Meaning& UsageSum::meaningOf(const UsageRow& row) {
    // Rows come in runs of one key: the last answer mostly is the next one.
    const auto same = [&](const UsageRow& other) {
        return m_epochOfPiece[other.period] == m_epochOfPiece[row.period] &&
               other.account == row.account && other.partition == row.partition &&
               other.qos == row.qos && other.system == row.system;
    };
    if (m_lastRow && same(*m_lastRow))
        return *m_lastMeaning;
    const std::size_t epoch = m_epochOfPiece[row.period];
    const auto [found, added] =
        m_meanings.try_emplace({epoch, {row.system, row.account, row.partition, row.qos}});
    if (added) {
        const Match match =
            m_attribution->match(found->first.second, m_data->boundaries[row.period]);
        found->second = findMeaning(row, match.rule);
    }
    m_lastRow = &row;
    m_lastMeaning = &found->second;
    return found->second;
}

UsageSum::Meaning UsageSum::findMeaning(const UsageRow& row, const AttributionRule* rule) {
    const HolderId payer = rule ? rule->gives.payer : HolderId{};
    const ModeId mode = rule ? rule->gives.mode : ModeId{};
    if ((m_cut->payer && *m_cut->payer != payer) || (m_cut->mode && *m_cut->mode != mode))
        return {};
    const BurnRule* burn = burnRuleOf(federation(), row.system, row.partition, payer);
    const bool unattributed = !rule || rule->gives.beneficiaries.empty();
    const std::vector<BeneficiaryShare> shares =
        unattributed ? std::vector<BeneficiaryShare>{{HolderId{}, 1}} : rule->gives.beneficiaries;
    const auto parts = millionths(shares);
    Meaning meaning;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (m_cut->beneficiary && *m_cut->beneficiary != shares[i].holder)
            continue;
        const std::size_t group = groupOf(row, rule, shares[i].holder);
        // Where the cut does not tell beneficiaries apart, they are one part of one group.
        if (!meaning.targets.empty() && meaning.targets.back().group == group)
            meaning.targets.back().millionths += parts[i];
        else
            meaning.targets.push_back({group, parts[i], burn});
    }
    return meaning;
}

std::size_t UsageSum::groupOf(const UsageRow& row, const AttributionRule* rule,
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
            keys.push_back(row.system.text);
            break;
        case Cut::account:
            keys.push_back(row.account);
            break;
        case Cut::mode:
            keys.push_back(rule ? rule->gives.mode.text : std::string{});
            break;
        case Cut::partition:
            keys.push_back(row.partition);
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

double UsageSum::hoursOf(const std::pair<Parts::Key, Part>& part) const {
    const System* known = federation().system(systemOf(part.first));
    const double devices = known ? known->devicesPerGpu : 1;
    const double amount =
        m_cut->unit == GpuUnit::physical ? double(part.second.amount) : part.second.weighed;
    return amount / double(kWhole) / 3600 / devices;
}

double UsageSum::hours(const Group& group, std::size_t period, const SystemId& system) const {
    const auto id = std::ranges::find(m_ids, system);
    if (id == m_ids.end())
        return 0;
    const auto key = Parts::key(period, std::uint32_t(id - m_ids.begin()));
    const Part* part = group.parts.find(key);
    return part ? hoursOf({key, *part}) : 0;
}

std::vector<double> UsageSum::wholeHours(std::size_t periods) const {
    std::vector<double> result(periods);
    for (std::size_t first = 0; first < m_whole.size();) {
        const auto parts = m_whole.ofPeriodAt(first);
        for (const auto& part : parts)
            result[part.first >> 32] += hoursOf(part);
        first += parts.size();
    }
    return result;
}

} // namespace ff
