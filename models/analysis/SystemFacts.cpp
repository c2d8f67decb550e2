// SPDX-License-Identifier: GPL-3.0-only
#include "models/analysis/SystemFacts.h"

#include "models/analysis/EntitledUse.h"
#include "models/analysis/Figures.h"
#include "models/analysis/Words.h"

#include <algorithm>

namespace ff {
namespace {

bool namesFactory(const Factory* factory, const System& system) {
    return factory && !factory->systems.empty() && factory->systems.front() == system.id;
}

/// "HammerHAI AI-optimised system" under the title "HammerHAI": what the title has not said.
std::string withoutName(const std::string& text, const std::string& name) {
    return text.starts_with(name + ' ') ? text.substr(name.size() + 1) : text;
}

} // namespace

std::string titleOf(const Federation& federation, const System& system) {
    const Factory* factory = federation.factoryOf(system.id);
    return namesFactory(factory, system) ? factory->name : system.name;
}

std::string subtitleOf(const Federation& federation, const System& system) {
    const Factory* factory = federation.factoryOf(system.id);
    std::string text = namesFactory(factory, system) ? withoutName(system.name, factory->name)
                       : factory                     ? factory->name
                                                     : system.host;
    const std::string& place = system.place.empty() && factory ? factory->place : system.place;
    const std::string& country =
        system.country.empty() && factory ? factory->country : system.country;
    std::string where = place;
    if (!country.empty())
        where += (where.empty() ? "" : ", ") + country;
    if (!text.empty() && !where.empty())
        text += " · ";
    return text + where;
}

std::string holderTitle(const Federation& federation, const HolderId& holder) {
    if (holder.empty())
        return QCoreApplication::translate("ff::Holder", "Unattributed").toStdString();
    const Holder* known = federation.holder(holder);
    // Names of the catalogue are translated with those the interface has by code.
    return known ? QCoreApplication::translate("ff::Holder", known->name.c_str()).toStdString()
                 : holder.text;
}

std::string modeTitle(const Federation& federation, const ModeId& mode) {
    if (mode.empty())
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "No access mode"));
    const auto found = std::ranges::find(federation.modes, mode, &AccessMode::id);
    return found == federation.modes.end()
               ? mode.text
               : QCoreApplication::translate("ff::AccessMode", found->name.c_str()).toStdString();
}

std::string wordOf(EntitlementBasis basis) {
    switch (basis) {
    case EntitlementBasis::agreed:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "agreed"));
    case EntitlementBasis::estimated:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "estimated"));
    case EntitlementBasis::placeholder:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "placeholder"));
    }
    return {};
}

std::string wordOf(EntitlementBase base) {
    switch (base) {
    case EntitlementBase::installed:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "installed"));
    case EntitlementBase::available:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "available"));
    case EntitlementBase::allocatable:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "allocatable"));
    }
    return {};
}

std::string capacityText(const System& system, Instant t) {
    std::string text;
    for (const CapacityStep& step : system.capacity) {
        // The step in force: the last of its model that has begun.
        const bool replaced = std::ranges::any_of(system.capacity, [&](const CapacityStep& other) {
            return other.gpuModel == step.gpuModel && other.from > step.from && other.from <= t;
        });
        if (step.from > t || replaced)
            continue;
        const std::string model = step.gpuModel.empty() ? "GPUs" : step.gpuModel;
        text += text.empty() ? "" : " + ";
        text += step.gpus
                    ? amount(*step.gpus, model)
                    : inWords(QT_TRANSLATE_NOOP("ff::Provenance", "unknown number of %1"), model);
    }
    return system.name + ": " +
           (text.empty() ? inWords(QT_TRANSLATE_NOOP("ff::Provenance", "unknown")) : text);
}

bool isSimulated(const std::vector<SourceConfig>& sources) {
    return std::ranges::any_of(sources, &SourceConfig::simulated);
}

std::vector<const SourceConfig*> sourcesOf(const std::vector<SourceConfig>& sources,
                                           const SystemId& system) {
    std::vector<const SourceConfig*> result;
    for (const SourceConfig& source : sources)
        if (source.system == system)
            result.push_back(&source);
    return result;
}

std::set<SystemId> polledSystems(const std::vector<SourceConfig>& sources) {
    std::set<SystemId> systems;
    for (const SourceConfig& source : sources)
        systems.insert(source.system);
    return systems;
}

SystemLists systemLists(const Federation& federation, const NetworkId& network,
                        const std::set<SystemId>& polled) {
    SystemLists lists;
    for (const bool own : {true, false})
        for (const System* system : federation.systemsOf(network))
            if (system->own == own)
                (polled.contains(system->id) ? lists.polled : lists.withoutSource)
                    .push_back(system);
    return lists;
}

std::string sourceText(const std::vector<const SourceConfig*>& sources) {
    std::string text;
    for (const SourceConfig* source : sources)
        text += (text.empty() ? "" : ", ") + source->id.text;
    return text;
}

const SourceStatus* statusOf(const std::vector<SourceStatus>& statuses, const SourceId& source) {
    const auto found = std::ranges::find(statuses, source, &SourceStatus::source);
    return found == statuses.end() ? nullptr : &*found;
}

namespace {

/// Capacity-hours of the systems of a cut in its one period, to date, in its unit.
struct CapacityHours {
    double seen = 0; ///< while they were seen
    double all = 0;
};

CapacityHours capacityHoursOf(const UsageData& usage, const Federation& federation,
                              const UsageCut& cut) {
    constexpr double msAnHour = 3.6e6;
    const Window window{cut.report.front(), std::min(cut.report.back(), usage.until)};
    CapacityHours hours;
    for (const auto& [id, seen] : usage.seen) {
        const System* system = federation.system(id);
        if (!system || (cut.systems && !cut.systems->contains(id)))
            continue;
        const auto factor = cut.unit == GpuUnit::physical
                                ? std::optional{1.}
                                : h100Factor(federation, *system, {}, window.to - Duration{1});
        const Coverage coverage = coverageOf(system, seen.covered, window);
        hours.seen += coverage.gpuObserved / msAnHour * factor.value_or(0);
        hours.all += coverage.gpuAsked / msAnHour * factor.value_or(0);
    }
    return hours;
}

} // namespace

std::vector<HolderShare> holderShares(const UsageData& usage, const Attribution& attribution,
                                      const UsageCut& cut) {
    const UsageTable table = attributeUsage(usage, attribution, cut);
    EntitledUse entitled(usage, attribution, cut, {cut.report.front(), cut.report.back()});
    const bool byPayer = cut.by == std::vector{Cut::payer};
    const CapacityHours capacity =
        byPayer ? capacityHoursOf(usage, attribution.federation(), cut) : CapacityHours{};
    std::vector<HolderShare> result;
    for (const UsageLine& line : table.lines) {
        HolderShare share{.holder = HolderId{line.keys.front()},
                          .gpuHours = line.gpuHours,
                          .usageShare = line.share,
                          .usedOfCapacity = {},
                          .entitledOfCapacity = {},
                          .entitled = {},
                          .shareOfEntitlement = {},
                          .basis = {},
                          .usedWhereEntitled = {}};
        for (const auto& [system, seen] : usage.seen) {
            if (cut.systems && !cut.systems->contains(system))
                continue;
            const auto here = entitled.on(system, share.holder);
            if (!here)
                continue;
            share.entitled = share.entitled.value_or(0) + here->entitled;
            share.usedWhereEntitled = share.usedWhereEntitled.value_or(0) + here->used;
            share.basis = std::max(share.basis, std::optional{here->last->basis});
        }
        if (share.entitled.value_or(0) > 0)
            share.shareOfEntitlement = *share.usedWhereEntitled / *share.entitled;
        if (capacity.seen > 0)
            share.usedOfCapacity = share.gpuHours / capacity.seen;
        if (capacity.all > 0 && share.entitled)
            share.entitledOfCapacity = *share.entitled / capacity.all;
        result.push_back(std::move(share));
    }
    return result;
}

Cut cutOf(HolderView view) {
    return view == HolderView::payer ? Cut::payer : Cut::beneficiary;
}

UsageCut cutOf(const Scope& scope, const Federation& federation, std::vector<Cut> by) {
    UsageCut cut{.report = {scope.window.from, scope.window.to},
                 .by = std::move(by),
                 .unit = scope.unit,
                 .systems = {},
                 .payer = {},
                 .beneficiary = {},
                 .mode = {}};
    if (!scope.network.empty()) {
        cut.systems.emplace();
        for (const System* system : federation.systemsOf(scope.network))
            cut.systems->insert(system->id);
    }
    if (!scope.mode.empty())
        cut.mode = scope.mode;
    return cut;
}

} // namespace ff
