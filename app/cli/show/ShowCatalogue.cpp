// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/show/ShowCatalogue.h"

#include "app/cli/show/Show.h"
#include "models/facts/SystemFacts.h"

#include <algorithm>

namespace ff::cli {
namespace {

Cell textOrNothing(const std::string& text) {
    return text.empty() ? Cell{} : Cell{text};
}

template <class Ids>
std::string listed(const Ids& ids) {
    std::string text;
    for (const auto& id : ids) {
        text += (text.empty() ? "" : ", ") + id.text;
    }
    return text;
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

/// GPUs that its systems have now; nothing where none of them is known.
Cell gpusOf(const Federation& federation, const Factory& factory) {
    std::optional<double> gpus;
    for (const SystemId& id : factory.systems) {
        if (const System* system = federation.system(id)) {
            if (const auto here = capacityAt(*system, now())) {
                gpus = gpus.value_or(0) + *here;
            }
        }
    }
    return cell(gpus);
}

} // namespace

bool isOfCatalogue(Subject subject) {
    return subject == Subject::capacity || subject == Subject::factories;
}

Table capacityTable(const Settings& settings, const Show& wanted) {
    Table table{{{"system"},
                 {"name"},
                 {"factory"},
                 {"host"},
                 {"country"},
                 {"gpu_model"},
                 {"gpus", 0},
                 {"from"},
                 {"source"},
                 {"unit"},
                 {"polled_by"}},
                {},
                settings.simulated};
    const Federation& federation = settings.federation;
    const auto add = [&](const System* system) {
        if (wanted.system && *wanted.system != system->id) {
            return;
        }
        const Factory* factory = federation.factoryOf(system->id);
        const std::string& country =
            system->country.empty() && factory ? factory->country : system->country;
        const std::string polledBy = sourceText(sourcesOf(settings.sources, system->id));
        for (const CapacityStep& step : system->capacity) {
            table.rows.push_back(
                {system->id.text, system->name, factory ? Cell{factory->name} : Cell{},
                 textOrNothing(system->host), textOrNothing(country), step.gpuModel,
                 cell(step.gpus), step.from == kUnknownStart ? Cell{} : Cell{step.from},
                 step.source, unitName(GpuUnit::physical),
                 polledBy.empty() ? std::string("no source yet") : polledBy});
        }
    };
    const SystemLists lists = systemLists(federation, {}, polledSystems(settings.sources));
    std::ranges::for_each(lists.polled, add);
    std::ranges::for_each(lists.withoutSource, add);
    return table;
}

Table factoriesTable(const Settings& settings, const Show& wanted) {
    Table table{{{"id"},
                 {"kind"},
                 {"name"},
                 {"host"},
                 {"place"},
                 {"country"},
                 {"joined"},
                 {"systems"},
                 {"gpus", 0},
                 {"linked_to"},
                 {"source"}},
                {},
                settings.simulated};
    const Federation& federation = settings.federation;
    const Factory* only = wanted.system ? federation.factoryOf(*wanted.system) : nullptr;
    for (const Factory& factory : federation.factories) {
        if (!wanted.system || &factory == only) {
            table.rows.push_back(
                {factory.id.text, std::string("factory"), factory.name, textOrNothing(factory.host),
                 textOrNothing(factory.place), textOrNothing(factory.country),
                 textOrNothing(listed(factory.joined)), textOrNothing(listed(factory.systems)),
                 gpusOf(federation, factory), Cell{}, textOrNothing(factory.source)});
        }
    }
    for (const Antenna& antenna : federation.antennas) {
        if (!wanted.system ||
            (only && std::ranges::find(antenna.factories, only->id) != antenna.factories.end())) {
            table.rows.push_back(
                {antenna.id.text, std::string("antenna"), antenna.name, textOrNothing(antenna.host),
                 textOrNothing(antenna.place), textOrNothing(antenna.country), Cell{}, Cell{},
                 Cell{},
                 antenna.factories.empty() ? std::string("unknown") : listed(antenna.factories),
                 textOrNothing(antenna.source)});
        }
    }
    return table;
}

} // namespace ff::cli
