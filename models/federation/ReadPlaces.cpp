// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/EntryReaders.h"

#include <algorithm>
#include <map>

namespace ff::detail {
namespace {

template <class Tag>
std::vector<Id<Tag>> ids(const std::vector<std::string>& texts) {
    std::vector<Id<Tag>> result;
    for (const std::string& text : texts)
        result.emplace_back(text);
    return result;
}

/// Reads the steps into the system's: one of the same date and model replaces the known one.
void readCapacity(TomlEntry& entry, System& system) {
    for (const toml::table* table : entry.tables("capacity")) {
        TomlEntry step(*table, "system capacity", entry.file());
        const CapacityStep read{.from = step.instant("from").value_or(kUnknownStart),
                                .gpuModel = step.text("model"),
                                .gpus = step.number("gpus", 0, 1e9),
                                .source = step.text("source")};
        if (!step.has("gpus"))
            step.refuse("gpus is missing; write \"unknown\" where nobody knows");
        if (!step.finish()) {
            entry.refuse("has a capacity that is wrong", "capacity");
            return;
        }
        const auto known = std::ranges::find_if(system.capacity, [&](const CapacityStep& other) {
            return other.from == read.from && other.gpuModel == read.gpuModel;
        });
        if (known == system.capacity.end())
            system.capacity.push_back(read);
        else
            *known = read;
    }
    std::ranges::sort(system.capacity, {}, [](const CapacityStep& step) {
        return std::pair<Instant, const std::string&>(step.from, step.gpuModel);
    });
}

void readPools(TomlEntry& entry, System& system) {
    for (const toml::table* table : entry.tables("pools")) {
        TomlEntry pool(*table, "system pools", entry.file());
        PoolFact read{.name = pool.required("name"),
                      .from = pool.instant("from"),
                      .gpuModel = pool.text("model"),
                      .gpus = pool.number("gpus", 0, 1e9),
                      .source = pool.text("source")};
        if (!pool.finish()) {
            entry.refuse("has a pool that is wrong", "pools");
            return;
        }
        system.pools.push_back(std::move(read));
    }
}

/// Checks that the names which an entry lists exist; the first that does not refuses it.
template <class T, class List>
void checkKnown(TomlEntry& entry, std::string_view key, const std::vector<T>& names,
                const List& known) {
    for (const T& name : names)
        if (std::ranges::none_of(known, [&](const auto& value) { return value.id == name; })) {
            entry.refuse("names \"" + name.text + "\" in " + std::string{key} +
                             ", which is not described anywhere",
                         key);
            return;
        }
}

} // namespace

void readNetwork(TomlEntry& entry, Federation& federation) {
    auto network = copyOrNew(federation.networks, NetworkId{entry.required("id")});
    take(entry, "name", network.name);
    take(entry, "source", network.source);
    if (network.name.empty())
        network.name = network.id.text;
    if (entry.finish())
        put(federation.networks, std::move(network));
}

void readSystem(TomlEntry& entry, Federation& federation) {
    auto system = copyOrNew(federation.systems, SystemId{entry.required("id")});
    system.own = system.own || !federation.system(system.id);
    take(entry, "name", system.name);
    take(entry, "host", system.host);
    take(entry, "place", system.place);
    take(entry, "country", system.country);
    take(entry, "cluster", system.cluster);
    take(entry, "note", system.note);
    take(entry, "source", system.source);
    if (system.name.empty())
        system.name = system.id.text;
    if (const auto devices = entry.number("devices_per_gpu", 0.01, 1000))
        system.devicesPerGpu = *devices;
    if (entry.has("networks"))
        system.networks = ids<NetworkTag>(entry.texts("networks"));
    checkKnown(entry, "networks", system.networks, federation.networks);
    readCapacity(entry, system);
    readPools(entry, system);
    if (entry.finish())
        put(federation.systems, std::move(system));
}

void readFactory(TomlEntry& entry, Federation& federation) {
    auto factory = copyOrNew(federation.factories, FactoryId{entry.required("id")});
    take(entry, "name", factory.name);
    take(entry, "host", factory.host);
    take(entry, "place", factory.place);
    take(entry, "country", factory.country);
    take(entry, "note", factory.note);
    take(entry, "source", factory.source);
    if (factory.name.empty())
        factory.name = factory.id.text;
    if (entry.has("joined"))
        factory.joined = entry.texts("joined");
    if (entry.has("systems"))
        factory.systems = ids<SystemTag>(entry.texts("systems"));
    checkKnown(entry, "systems", factory.systems, federation.systems);
    if (entry.finish())
        put(federation.factories, std::move(factory));
}

void readAntenna(TomlEntry& entry, Federation& federation) {
    auto antenna = copyOrNew(federation.antennas, AntennaId{entry.required("id")});
    take(entry, "name", antenna.name);
    take(entry, "host", antenna.host);
    take(entry, "place", antenna.place);
    take(entry, "country", antenna.country);
    take(entry, "note", antenna.note);
    take(entry, "source", antenna.source);
    if (antenna.name.empty())
        antenna.name = antenna.id.text;
    if (entry.has("factories") && !entry.saysUnknown("factories"))
        antenna.factories = ids<FactoryTag>(entry.texts("factories"));
    checkKnown(entry, "factories", antenna.factories, federation.factories);
    if (antenna.country.empty())
        entry.refuse("country is missing: an antenna is a state's way to a factory");
    for (const char* key : {"systems", "capacity"})
        entry.forbid(key, "does not belong to an antenna, which has no GPUs of its own: write a "
                          "[[system]] and a [[factory]]");
    if (entry.finish())
        put(federation.antennas, std::move(antenna));
}

void readHolder(TomlEntry& entry, Federation& federation) {
    static const std::map<std::string, HolderKind> kinds{{"union", HolderKind::unionShare},
                                                         {"state", HolderKind::state},
                                                         {"network", HolderKind::network},
                                                         {"other", HolderKind::other}};
    auto holder = copyOrNew(federation.holders, HolderId{entry.required("id")});
    take(entry, "name", holder.name);
    if (std::string source = sourceOf(entry); !source.empty())
        holder.source = std::move(source);
    if (holder.name.empty())
        holder.name = holder.id.text;
    if (entry.has("kind")) {
        const auto kind = kinds.find(entry.text("kind"));
        if (kind == kinds.end())
            entry.refuse("kind has to be union, state, network or other", "kind");
        else
            holder.kind = kind->second;
    }
    if (entry.finish())
        put(federation.holders, std::move(holder));
}

void readMode(TomlEntry& entry, Federation& federation) {
    auto mode = copyOrNew(federation.modes, ModeId{entry.required("id")});
    take(entry, "name", mode.name);
    take(entry, "size", mode.size);
    take(entry, "duration", mode.duration);
    take(entry, "decision", mode.decision);
    take(entry, "cap", mode.cap);
    take(entry, "source", mode.source);
    if (mode.name.empty())
        mode.name = mode.id.text;
    if (entry.finish())
        put(federation.modes, std::move(mode));
}

void readGpu(TomlEntry& entry, Federation& federation) {
    const std::string model = entry.required("model");
    const auto factor = entry.number("h100_equivalent", 0, 1000);
    std::string source = entry.text("source");
    if (!entry.has("h100_equivalent"))
        entry.refuse("h100_equivalent is missing; write \"unknown\" where nobody knows");
    if (!entry.finish())
        return;
    if (factor)
        federation.h100Equivalent[model] = *factor;
    else
        federation.h100Equivalent.erase(model);
    federation.h100Source[model] = std::move(source);
}

} // namespace ff::detail
