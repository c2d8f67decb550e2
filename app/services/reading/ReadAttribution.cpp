// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/ReadAttribution.h"

#include "app/services/reading/Gather.h"
#include "models/facts/RuleWords.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>

namespace ff {
namespace {

using namespace std::chrono;

using Charges = std::vector<ChargeKey>;

/// What each account charged. One that charged nothing has a charge without labels; one that has
/// children and charged nothing is a branch of the tree only, and left out.
std::map<std::string, Charges> chargesOf(const SystemId& system,
                                         const std::vector<AccountNode>& tree,
                                         const std::vector<UsageRow>& used) {
    std::set<std::string> parents;
    for (const AccountNode& node : tree) {
        parents.insert(node.parent);
    }
    std::map<std::string, Charges> accounts;
    for (const UsageRow& row : used) {
        accounts[row.account].push_back({system, row.account, row.partition, row.qos});
    }
    for (const AccountNode& node : tree) {
        if (!parents.contains(node.name) && !accounts.contains(node.name)) {
            accounts[node.name].push_back({system, node.name, {}, {}});
        }
    }
    return accounts;
}

/// The charges of an account that one rule maps.
struct Mapped {
    Match match;
    Charges charges;
};

std::vector<Mapped> mapped(const Charges& charges, const Attribution& attribution, Instant t) {
    std::vector<Mapped> result;
    for (const ChargeKey& charge : charges) {
        const Match match = attribution.match(charge, t);
        const auto same = std::ranges::find_if(
            result, [&](const Mapped& each) { return each.match.rule == match.rule; });
        if (same == result.end()) {
            result.push_back({match, {charge}});
        } else {
            same->charges.push_back(charge);
        }
    }
    return result;
}

using Label = std::string (*)(const ChargeKey&);

std::string byPartition(const ChargeKey& charge) {
    return "partition=" + charge.partition;
}
std::string byQos(const ChargeKey& charge) {
    return "qos=" + charge.qos;
}
std::string byBoth(const ChargeKey& charge) {
    return byPartition(charge) + ' ' + byQos(charge);
}

std::set<std::string> labelsOf(const Mapped& mapping, Label label) {
    std::set<std::string> labels;
    for (const ChargeKey& charge : mapping.charges) {
        labels.insert(label(charge));
    }
    return labels;
}

/// The shortest labels that tell the mappings of an account apart.
Label tellingLabel(const std::vector<Mapped>& mappings) {
    for (const Label label : {byPartition, byQos}) {
        std::size_t labels = 0;
        std::set<std::string> all;
        for (const Mapped& mapping : mappings) {
            const auto own = labelsOf(mapping, label);
            labels += own.size();
            all.insert(own.begin(), own.end());
        }
        if (labels == all.size()) {
            return label;
        }
    }
    return byBoth;
}

void addMappings(std::vector<AccountMapping>& to, const SystemId& system,
                 const std::string& account, const std::vector<Mapped>& mappings) {
    const Label label = tellingLabel(mappings);
    for (const Mapped& each : mappings) {
        AccountMapping mapping{system, account, {}, {}, {}, {}};
        if (mappings.size() > 1) {
            for (const std::string& text : labelsOf(each, label)) {
                mapping.labels += (mapping.labels.empty() ? "" : ", ") + text;
            }
        }
        if (each.match) {
            mapping.gives = each.match.rule->gives;
            mapping.rule = ruleInWords(each.match);
            mapping.note = each.match.rule->note;
        }
        to.push_back(std::move(mapping));
    }
}

} // namespace

Result<std::vector<AccountMapping>> readAttribution(const QueryContext& reading,
                                                    const std::optional<SystemId>& system) {
    const auto attribution = gatherAttribution(reading);
    if (!attribution) {
        return std::unexpected(attribution.error());
    }
    const auto systems = systemsOf(reading, system);
    if (!systems) {
        return std::unexpected(systems.error());
    }
    std::vector<AccountMapping> mappings;
    for (const System* each : *systems) {
        UsageQuery query;
        query.system = each->id;
        query.boundaries = {reading.now - days{366}, reading.now};
        query.asOf = reading.asOf;
        const auto used = reading.jobs.usage(query);
        const auto tree = reading.jobs.accounts(each->id);
        if (!used || !tree) {
            return std::unexpected(!used ? used.error() : tree.error());
        }
        for (const auto& [account, charges] : chargesOf(each->id, latest(*tree), *used)) {
            addMappings(mappings, each->id, account,
                        mapped(charges, **attribution,
                               std::min(reading.now, reading.asOf.value_or(reading.now))));
        }
    }
    return mappings;
}

} // namespace ff
