// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/UsageCoverage.h"

#include "models/core/Windows.h"

#include <algorithm>

namespace ff {
namespace {

bool gives(const AttributionRule& rule, const AskedHolders& asked) {
    return (!asked.payer || rule.gives.payer.text == *asked.payer) &&
           (!asked.beneficiary ||
            std::ranges::any_of(rule.gives.beneficiaries, [&](const BeneficiaryShare& share) {
                return share.holder.text == *asked.beneficiary;
            }));
}

/// A holder's share is its own to use: both are asked of the one that the entitlement names.
bool gives(const Entitlement& entitlement, const AskedHolders& asked) {
    const std::string& holder = entitlement.holder.text;
    return (!asked.payer || holder == *asked.payer) &&
           (!asked.beneficiary || holder == *asked.beneficiary);
}

AskedHolders askedOf(const UsageGrouping& cut, const std::vector<std::string>& keys) {
    AskedHolders asked;
    if (cut.payer) {
        asked.payer = cut.payer->text;
    }
    if (cut.beneficiary) {
        asked.beneficiary = cut.beneficiary->text;
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (cut.by[i] == Dimension::payer) {
            asked.payer = keys[i];
        } else if (cut.by[i] == Dimension::beneficiary) {
            asked.beneficiary = keys[i];
        }
    }
    for (auto* holder : {&asked.payer, &asked.beneficiary}) {
        if (*holder && (*holder)->empty()) {
            holder->reset(); // what is attributed to nobody
        }
    }
    return asked;
}

bool has(const UsageGrouping& cut, Dimension by) {
    return std::ranges::find(cut.by, by) != cut.by.end();
}

} // namespace

UsageCoverage::UsageCoverage(const UsageData& data, const UsageGrouping& cut, const UsageSum& sum)
    : m_cut(cut)
    , m_sum(sum)
    , m_all(cut.report.size() - 1) {
    for (const SystemId& system : sum.systems()) {
        const UsageData::Seen& seen = data.seen.at(system);
        std::vector<Coverage>& its = m_bySystem.emplace_back(
            coveragesOf(sum.federation().system(system), seen.covered, cut.report));
        for (std::size_t piece = 0; piece < seen.samples.size(); ++piece) {
            const auto after = std::ranges::upper_bound(cut.report, data.boundaries[piece]);
            if (after != cut.report.begin() && after != cut.report.end()) {
                its[std::size_t(after - cut.report.begin()) - 1].samples += seen.samples[piece];
            }
        }
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            m_all[i] += m_bySystem.back()[i];
        }
    }
}

std::vector<Coverage> UsageCoverage::whole() {
    const AskedHolders asked = askedOf(m_cut, {});
    if (!asked.isAny()) {
        return m_all;
    }
    Systems systems;
    for (const UsageSum::Group& group : m_sum.groups()) {
        systems.merge(systemsOf(group));
    }
    return ofAsked(asked, std::move(systems)); // however it is cut
}

std::vector<Coverage> UsageCoverage::ofHolder(const HolderId& holder) {
    std::vector<std::string> keys(m_cut.by.size());
    keys.front() = holder.text;
    const AskedHolders asked = askedOf(m_cut, keys);
    if (!asked.isAny()) {
        return m_all;
    }
    Systems systems;
    for (const UsageSum::Group& group : m_sum.groups()) {
        if (group.keys.front() == holder.text) {
            systems.merge(systemsOf(group));
        }
    }
    return ofAsked(asked, std::move(systems));
}

/// `systems`: those that are known of use, to which come those that are named.
std::vector<Coverage> UsageCoverage::ofAsked(const AskedHolders& asked, Systems systems) {
    addNamed(asked, systems);
    if (systems.empty() && asked.beneficiary) {
        addLinked(HolderId{*asked.beneficiary}, systems);
    }
    return systems.empty() ? m_all : of(systems);
}

const std::vector<Coverage>& UsageCoverage::of(const UsageSum::Group& group) {
    return of(systemsOf(group));
}

const std::vector<Coverage>& UsageCoverage::of(const Systems& systems) {
    const auto [found, added] = m_added.try_emplace(systems);
    if (added) {
        found->second.resize(m_all.size());
        for (const std::uint32_t system : found->first) {
            for (std::size_t i = 0; i < m_all.size(); ++i) {
                found->second[i] += m_bySystem[system][i];
            }
        }
    }
    return found->second;
}

UsageCoverage::Systems UsageCoverage::systemsOf(const UsageSum::Group& group) const {
    const AskedHolders asked = askedOf(m_cut, group.keys);
    const bool says = asked.isAny() ||
                      std::ranges::any_of(group.keys, [](const auto& key) { return !key.empty(); });
    Systems systems;
    if (!says) {
        for (std::uint32_t i = 0; i < m_bySystem.size(); ++i) {
            systems.insert(i);
        }
    }
    for (const std::uint32_t system : group.known) {
        if (system < m_bySystem.size()) {
            systems.insert(system);
        }
    }
    if (asked.isAny() && !has(m_cut, Dimension::system) && !has(m_cut, Dimension::account) &&
        !has(m_cut, Dimension::partition) && !has(m_cut, Dimension::model)) {
        addNamed(asked, systems);
    }
    return systems;
}

void UsageCoverage::addNamed(const AskedHolders& asked, Systems& systems) const {
    const Window window{m_cut.report.front(), m_cut.report.back()};
    for (std::uint32_t i = 0; i < m_bySystem.size(); ++i) {
        const SystemId& system = m_sum.systems()[i];
        const auto names = [&](const auto& each) {
            return each.system == system && gives(each, asked);
        };
        const auto entitled = [&](const Entitlement& entitlement) {
            return names(entitlement) && entitlement.from < window.to &&
                   (!entitlement.until || *entitlement.until > window.from);
        };
        const auto mapped = [&](const AttributionRule& rule) {
            return names(rule) && (!rule.from || *rule.from < window.to) &&
                   (!rule.until || *rule.until > window.from);
        };
        if (std::ranges::any_of(m_sum.federation().entitlements, entitled) ||
            std::ranges::any_of(m_sum.federation().rules, mapped)) {
            systems.insert(i);
        }
    }
}

/// Whoever no rule names can profit where its antenna is linked.
void UsageCoverage::addLinked(const HolderId& beneficiary, Systems& systems) const {
    const Federation& federation = m_sum.federation();
    for (std::uint32_t i = 0; i < m_bySystem.size(); ++i) {
        const Factory* factory = federation.factoryOf(m_sum.systems()[i]);
        const auto antennas =
            factory ? federation.antennasOf(factory->id) : std::vector<const Antenna*>{};
        if (std::ranges::find(antennas, beneficiary.text, &Antenna::country) != antennas.end()) {
            systems.insert(i);
        }
    }
}

std::map<HolderId, Coverage> holderCoverages(const UsageData& data, const Attribution& attribution,
                                             const UsageGrouping& cut,
                                             const std::set<HolderId>& holders) {
    const UsageSum sum(data, attribution, cut);
    UsageCoverage coverage(data, cut, sum);
    std::map<HolderId, Coverage> result;
    for (const HolderId& holder : holders) {
        result.emplace(holder, coverage.ofHolder(holder).front());
    }
    return result;
}

Coverage coverageOf(const std::vector<Window>& covered, Window asked) {
    return asked.empty() ? Coverage{} : coveragesOf(covered, {asked.from, asked.to}).front();
}

Coverage coverageOf(const System* system, const std::vector<Window>& covered, Window asked) {
    return asked.empty() ? Coverage{}
                         : coveragesOf(system, covered, {asked.from, asked.to}).front();
}

std::vector<Coverage> coveragesOf(const System* system, const std::vector<Window>& covered,
                                  const std::vector<Instant>& boundaries) {
    std::vector<Coverage> result = coveragesOf(covered, boundaries);
    if (!system || result.empty()) {
        return result;
    }
    std::set<Instant> cuts(boundaries.begin(), boundaries.end());
    for (const Instant change : capacityChanges(*system, {boundaries.front(), boundaries.back()})) {
        cuts.insert(change);
    }
    const std::vector<Instant> pieces(cuts.begin(), cuts.end());
    const std::vector<Coverage> fine = coveragesOf(covered, pieces);
    std::size_t period = 0;
    for (std::size_t i = 0; i < fine.size(); ++i) {
        while (period + 1 < result.size() && pieces[i] >= boundaries[period + 1]) {
            ++period;
        }
        const Coverage weighed = fine[i].weighedBy(capacityAt(*system, pieces[i]).value_or(0));
        result[period].gpuObserved += weighed.gpuObserved;
        result[period].gpuAsked += weighed.gpuAsked;
    }
    return result;
}

std::vector<Coverage> coveragesOf(const std::vector<Window>& covered,
                                  const std::vector<Instant>& boundaries) {
    const std::vector<Window> seen = merged(covered);
    std::vector<Coverage> result;
    auto first = seen.begin();
    for (std::size_t i = 0; i + 1 < boundaries.size(); ++i) {
        const Window asked{boundaries[i], boundaries[i + 1]};
        Coverage coverage{.observed = {}, .asked = asked.length()};
        while (first != seen.end() && first->to <= asked.from) {
            ++first;
        }
        Instant at = asked.from;
        for (auto window = first; window != seen.end() && window->from < asked.to; ++window) {
            coverage.gaps += window->from > at ? 1 : 0;
            at = std::min(window->to, asked.to);
            coverage.observed += at - std::max(window->from, asked.from);
        }
        coverage.gaps += at < asked.to ? 1 : 0;
        result.push_back(coverage);
    }
    return result;
}

} // namespace ff
