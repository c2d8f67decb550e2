// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/Federation.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace ff {
namespace {

template <class List, class IdType>
auto find(const List& list, const IdType& id) -> const typename List::value_type* {
    const auto found = std::ranges::find(list, id, &List::value_type::id);
    return found == list.end() ? nullptr : &*found;
}

double hours(Duration duration) {
    return double(duration.count()) / 3.6e6;
}

/// The step of each model that is in force at `t`.
std::map<std::string, const CapacityStep*> stepsAt(const System& system, Instant t) {
    std::map<std::string, const CapacityStep*> steps;
    for (const CapacityStep& step : system.capacity) {
        if (step.from <= t) {
            const CapacityStep*& known = steps[step.gpuModel];
            if (!known || known->from <= step.from) {
                known = &step;
            }
        }
    }
    return steps;
}

/// What the partition is at `t`, or null where it is no pool by then. Of pools without a date the
/// order of the file tells.
const PoolFact* poolAt(const System& system, const std::string& partition, Instant t) {
    const PoolFact* known = nullptr;
    for (const PoolFact& pool : system.pools) {
        const Instant from = pool.from.value_or(kUnknownStart);
        if (!partition.empty() && pool.name == partition && from <= t &&
            (!known || known->from.value_or(kUnknownStart) <= from)) {
            known = &pool;
        }
    }
    return known;
}

void addInside(std::set<Instant>& into, Instant t, Window window) {
    if (t > window.from && t < window.to) {
        into.insert(t);
    }
}

/// Calls `visit(piece)` for the pieces of the window between the instants.
template <class Visit>
void forPieces(Window window, const std::set<Instant>& cuts, Visit visit) {
    Instant from = window.from;
    for (const Instant cut : cuts) {
        visit(Window{from, cut});
        from = cut;
    }
    visit(Window{from, window.to});
}

std::set<Instant> cutsOf(const System& system, Window window) {
    std::set<Instant> cuts;
    for (const CapacityStep& step : system.capacity) {
        addInside(cuts, step.from, window);
    }
    return cuts;
}

} // namespace

const System* Federation::system(const SystemId& id) const {
    return find(systems, id);
}

const Factory* Federation::factory(const FactoryId& id) const {
    return find(factories, id);
}

const Factory* Federation::factoryOf(const SystemId& id) const {
    const auto found = std::ranges::find_if(factories, [&](const Factory& factory) {
        return std::ranges::find(factory.systems, id) != factory.systems.end();
    });
    return found == factories.end() ? nullptr : &*found;
}

const Holder* Federation::holder(const HolderId& id) const {
    return find(holders, id);
}

GpuTypes Federation::gpuTypesOf(const SystemId& id) const {
    GpuTypes types;
    types.models = gpuModels;
    for (const SiteGpuType& type : gpuTypes) {
        if (!type.system || *type.system == id) {
            types.rules.push_back(type.rule);
        }
    }
    if (const System* found = system(id)) {
        for (const CapacityStep& step : found->capacity) {
            types.ownModels.push_back(step.gpuModel);
        }
        for (const PoolFact& pool : found->pools) {
            types.ownModels.push_back(pool.gpuModel);
        }
        types.shardsPerGpu = found->shardsPerGpu;
        types.mpsPerGpu = found->mpsPerGpu;
    }
    return types;
}

std::vector<const System*> Federation::systemsOf(const NetworkId& id) const {
    std::vector<const System*> result;
    for (const System& system : systems) {
        if (id.empty() || std::ranges::find(system.networks, id) != system.networks.end()) {
            result.push_back(&system);
        }
    }
    return result;
}

std::vector<const Factory*> Federation::factoriesOf(const NetworkId& id) const {
    const auto isIn = [&](const SystemId& each) {
        const System* known = system(each);
        return known && std::ranges::find(known->networks, id) != known->networks.end();
    };
    std::vector<const Factory*> result;
    for (const Factory& factory : factories) {
        if (id.empty() || std::ranges::any_of(factory.systems, isIn)) {
            result.push_back(&factory);
        }
    }
    return result;
}

std::vector<const Antenna*> Federation::antennasOf(const NetworkId& id) const {
    const auto known = factoriesOf(id);
    std::vector<const Antenna*> result;
    for (const Antenna& antenna : antennas) {
        if (id.empty() || std::ranges::any_of(antenna.factories, [&](const FactoryId& each) {
                return std::ranges::find(known, each, &Factory::id) != known.end();
            })) {
            result.push_back(&antenna);
        }
    }
    return result;
}

std::vector<const Antenna*> Federation::antennasOf(const FactoryId& id) const {
    std::vector<const Antenna*> result;
    for (const Antenna& antenna : antennas) {
        if (std::ranges::find(antenna.factories, id) != antenna.factories.end()) {
            result.push_back(&antenna);
        }
    }
    return result;
}

bool Award::isOn(const SystemId& system) const {
    return std::ranges::find(accounts, system, &SystemAccount::system) != accounts.end();
}

std::string systemsText(const Award& award) {
    std::string text;
    for (const SystemAccount& each : award.accounts) {
        text += (text.empty() ? "" : ", ") + each.system.text;
    }
    return text;
}

std::string accountsText(const Award& award) {
    std::string text;
    std::set<std::string_view> named;
    for (const SystemAccount& each : award.accounts) {
        if (named.insert(each.account).second) {
            text += (text.empty() ? "" : ", ") + each.account;
        }
    }
    return text;
}

std::optional<double> capacityAt(const System& system, Instant t) {
    std::optional<double> sum;
    for (const auto& [model, step] : stepsAt(system, t)) {
        if (step->gpus) {
            sum = sum.value_or(0) + *step->gpus;
        }
    }
    return sum;
}

std::optional<double> capacityHours(const System& system, Window window) {
    std::optional<double> sum;
    if (window.empty()) {
        return sum;
    }
    forPieces(window, cutsOf(system, window), [&](Window piece) {
        if (const auto gpus = capacityAt(system, piece.from)) {
            sum = sum.value_or(0) + *gpus * hours(piece.length());
        }
    });
    return sum;
}

const Entitlement* entitlementAt(const Federation& federation, const SystemId& system,
                                 const HolderId& holder, Instant t) {
    const Entitlement* latest = nullptr;
    for (const Entitlement& entitlement : federation.entitlements) {
        if (entitlement.system == system && entitlement.holder == holder && entitlement.from <= t &&
            (!entitlement.until || t < *entitlement.until) &&
            (!latest || latest->from <= entitlement.from)) {
            latest = &entitlement;
        }
    }
    return latest;
}

std::vector<Instant> capacityChanges(const System& system, Window window) {
    std::set<Instant> cuts = cutsOf(system, window);
    for (const PoolFact& pool : system.pools) {
        addInside(cuts, pool.from.value_or(window.from), window);
    }
    return {cuts.begin(), cuts.end()};
}

std::optional<double> h100Factor(const Federation& federation, const System& system,
                                 const std::string& partition, Instant t) {
    const auto factorOf = [&](const std::string& model) -> std::optional<double> {
        const auto found = federation.h100Equivalent.find(model);
        return found == federation.h100Equivalent.end() ? std::nullopt
                                                        : std::optional{found->second};
    };
    if (const PoolFact* pool = poolAt(system, partition, t)) {
        return factorOf(pool->gpuModel);
    }
    double weighed = 0;
    double gpus = 0;
    const auto steps = stepsAt(system, t);
    if (steps.size() == 1) {
        return factorOf(steps.begin()->first);
    }
    for (const auto& [model, step] : steps) {
        if (step->gpus.value_or(0) <= 0) {
            continue;
        }
        const auto factor = factorOf(model);
        if (!factor) {
            return {};
        }
        weighed += *factor * *step->gpus;
        gpus += *step->gpus;
    }
    return gpus > 0 ? std::optional{weighed / gpus} : std::nullopt;
}

std::string gpuModelOf(const System& system, const GpuKind& kind, const std::string& partition,
                       Instant t) {
    if (kind.namesModel) {
        return kind.model;
    }
    if (const PoolFact* pool = poolAt(system, partition, t); pool && !pool->gpuModel.empty()) {
        return pool->gpuModel;
    }
    const auto steps = stepsAt(system, t);
    if (steps.size() == 1 && !steps.begin()->first.empty()) {
        return steps.begin()->first;
    }
    return kind.model;
}

std::optional<double> h100Factor(const Federation& federation, const System& system,
                                 const std::string& partition, const GpuKind& kind, Instant t) {
    if (!kind.namesModel) {
        return h100Factor(federation, system, partition, t);
    }
    const auto found = federation.h100Equivalent.find(kind.model);
    return found == federation.h100Equivalent.end() ? std::nullopt : std::optional{found->second};
}

const BurnRule* burnRuleOf(const Federation& federation, const SystemId& system,
                           const std::string& partition, const HolderId& holder) {
    // The closer a rule fits, the more it counts: the holder's own terms first, then the partition.
    const BurnRule* best = nullptr;
    int bestFit = -1;
    for (const BurnRule& rule : federation.burnRules) {
        if (rule.system != system || (!rule.partition.empty() && rule.partition != partition) ||
            (!rule.holder.empty() && rule.holder != holder)) {
            continue;
        }
        const int fit = (rule.holder.empty() ? 0 : 2) + (rule.partition.empty() ? 0 : 1);
        if (fit > bestFit) {
            best = &rule;
            bestFit = fit;
        }
    }
    return best;
}

const char* name(EntitlementBasis basis) {
    switch (basis) {
    case EntitlementBasis::agreed:
        return "agreed";
    case EntitlementBasis::estimated:
        return "estimated";
    case EntitlementBasis::placeholder:
        return "placeholder";
    }
    return "";
}

const char* name(EntitlementBase base) {
    switch (base) {
    case EntitlementBase::installed:
        return "installed";
    case EntitlementBase::available:
        return "available";
    case EntitlementBase::allocatable:
        return "allocatable";
    }
    return "";
}

const char* name(Organisation organisation) {
    switch (organisation) {
    case Organisation::unknown:
        return "";
    case Organisation::startUp:
        return "start-up";
    case Organisation::sme:
        return "sme";
    case Organisation::large:
        return "large";
    case Organisation::publicBody:
        return "public";
    }
    return "";
}

} // namespace ff
