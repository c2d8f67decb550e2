// SPDX-License-Identifier: GPL-3.0-only
#include "models/facts/SystemFacts.h"

#include "models/figure/Figures.h"
#include "models/figure/Words.h"

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
    if (!country.empty()) {
        where += (where.empty() ? "" : ", ") + country;
    }
    if (!text.empty() && !where.empty()) {
        text += " · ";
    }
    return text + where;
}

std::string holderTitle(const Federation& federation, const HolderId& holder) {
    if (holder.empty()) {
        return QCoreApplication::translate("ff::Holder", "Unattributed").toStdString();
    }
    const Holder* known = federation.holder(holder);
    // Names of the catalogue are translated with those the interface has by code.
    return known ? QCoreApplication::translate("ff::Holder", known->name.c_str()).toStdString()
                 : holder.text;
}

std::string modeTitle(const Federation& federation, const ModeId& mode) {
    if (mode.empty()) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "No access mode"));
    }
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
        if (step.from > t || replaced) {
            continue;
        }
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
    for (const SourceConfig& source : sources) {
        if (source.system == system) {
            result.push_back(&source);
        }
    }
    return result;
}

std::set<SystemId> polledSystems(const std::vector<SourceConfig>& sources) {
    std::set<SystemId> systems;
    for (const SourceConfig& source : sources) {
        systems.insert(source.system);
    }
    return systems;
}

SystemLists systemLists(const Federation& federation, const NetworkId& network,
                        const std::set<SystemId>& polled) {
    SystemLists lists;
    for (const bool own : {true, false}) {
        for (const System* system : federation.systemsOf(network)) {
            if (system->own == own) {
                (polled.contains(system->id) ? lists.polled : lists.withoutSource)
                    .push_back(system);
            }
        }
    }
    return lists;
}

std::string sourceText(const std::vector<const SourceConfig*>& sources) {
    std::string text;
    for (const SourceConfig* source : sources) {
        text += (text.empty() ? "" : ", ") + source->id.text;
    }
    return text;
}

const SourceStatus* statusOf(const std::vector<SourceStatus>& statuses, const SourceId& source) {
    const auto found = std::ranges::find(statuses, source, &SourceStatus::source);
    return found == statuses.end() ? nullptr : &*found;
}

} // namespace ff
