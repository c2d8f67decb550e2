// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/ChargeMeanings.h"

#include <algorithm>
#include <cmath>

namespace ff {

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

std::vector<ChargeMeanings::Part> ChargeMeanings::partsOf(const Charged& charged,
                                                          Instant at) const {
    const ChargeKey& key = charged.key;
    const AttributionRule* rule = m_attribution.match(key, at).rule;
    const HolderId payer = rule ? rule->gives.payer : HolderId{};
    const ModeId mode = rule ? rule->gives.mode : ModeId{};
    if ((m_cut.payer && *m_cut.payer != payer) || (m_cut.mode && *m_cut.mode != mode)) {
        return {};
    }
    const BurnRule* burn = burnRuleOf(federation(), key.system, key.partition, payer);
    const bool unattributed = !rule || rule->gives.beneficiaries.empty();
    const std::vector<BeneficiaryShare> shares =
        unattributed ? std::vector<BeneficiaryShare>{{HolderId{}, 1}} : rule->gives.beneficiaries;
    const auto units = unitsOf(shares);
    std::vector<Part> parts;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (m_cut.beneficiary && *m_cut.beneficiary != shares[i].holder) {
            continue;
        }
        std::vector<std::string> keys = keysOf(charged, rule, shares[i].holder, at);
        // Where the cut does not tell beneficiaries apart, they are one part.
        const auto same = std::ranges::find(parts, keys, &Part::keys);
        if (same != parts.end()) {
            same->units += units[i];
        } else {
            parts.push_back({std::move(keys), units[i], burn});
        }
    }
    return parts;
}

std::optional<double> ChargeMeanings::factorOf(const Charged& charged, Instant at) {
    if (m_cut.unit == GpuUnit::physical) {
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

const GpuKind& ChargeMeanings::kindOf(const SystemId& system, const std::string& type) {
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

std::vector<std::string> ChargeMeanings::keysOf(const Charged& charged, const AttributionRule* rule,
                                                const HolderId& holder, Instant at) const {
    const ChargeKey& key = charged.key;
    std::vector<std::string> keys;
    for (const Dimension cut : m_cut.by) {
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
    return keys;
}

} // namespace ff
