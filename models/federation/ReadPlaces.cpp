// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/EntryReaders.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace ff::detail {
namespace {

template <class Tag>
std::vector<Id<Tag>> ids(const std::vector<std::string>& texts) {
    std::vector<Id<Tag>> result;
    for (const std::string& text : texts) {
        result.emplace_back(text);
    }
    return result;
}

/// Reads the steps into the system's: one of the same date and model replaces the known one.
void readCapacity(TomlEntry& entry, System& system) {
    for (const toml::table* table : entry.tables("capacity")) {
        TomlEntry step(*table, "system capacity", entry.file());
        const CapacityStep read{.from = step.instant("from").value_or(kUnknownStart),
                                .gpuModel = step.text("model"),
                                .gpus = step.number("gpus", 0, 1e9),
                                .source = step.text("source"),
                                .memoryGb = step.number("memory_gb", 1, 100'000)};
        if (!step.has("gpus")) {
            step.refuse("gpus is missing; write \"unknown\" where nobody knows");
        }
        if (!step.finish()) {
            entry.refuse("has a capacity that is wrong", "capacity");
            return;
        }
        const auto known = std::ranges::find_if(system.capacity, [&](const CapacityStep& other) {
            return other.from == read.from && other.gpuModel == read.gpuModel;
        });
        if (known == system.capacity.end()) {
            system.capacity.push_back(read);
        } else {
            *known = read;
        }
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

/// "3/7", or a number such as 0.25 to six decimals. Nothing unless it is above 0 and at most 1.
std::optional<GpuFraction> exactFraction(const toml::node& node) {
    constexpr std::int64_t kMillion = 1'000'000;
    GpuFraction fraction{0, 1};
    if (const auto number = node.is_number() ? node.value<double>() : std::nullopt) {
        if (!(*number > 0 && *number <= 1)) {
            return {};
        }
        fraction = {std::llround(*number * double(kMillion)), kMillion};
    } else if (const auto text = node.value<std::string>()) {
        const char* const end = text->data() + text->size();
        const auto above = std::from_chars(text->data(), end, fraction.parts);
        if (above.ec != std::errc{} || above.ptr == end || *above.ptr != '/') {
            return {};
        }
        const auto below = std::from_chars(above.ptr + 1, end, fraction.whole);
        if (below.ec != std::errc{} || below.ptr != end) {
            return {};
        }
    }
    const bool right =
        fraction.parts > 0 && fraction.whole <= kMillion && fraction.parts <= fraction.whole;
    return right ? std::optional(fraction) : std::nullopt;
}

/// Checks that the names which an entry lists exist; the first that does not refuses it.
template <class T, class List>
void checkKnown(TomlEntry& entry, std::string_view key, const std::vector<T>& names,
                const List& known) {
    for (const T& name : names) {
        if (std::ranges::none_of(known, [&](const auto& value) { return value.id == name; })) {
            entry.refuse("names \"" + name.text + "\" in " + std::string{key} +
                             ", which is not described anywhere",
                         key);
            return;
        }
    }
}

} // namespace

void readNetwork(TomlEntry& entry, Federation& federation) {
    auto network = copyOrNew(federation.networks, NetworkId{entry.required("id")});
    take(entry, "name", network.name);
    take(entry, "source", network.source);
    if (network.name.empty()) {
        network.name = network.id.text;
    }
    if (entry.finish()) {
        put(federation.networks, std::move(network));
    }
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
    if (system.name.empty()) {
        system.name = system.id.text;
    }
    if (const auto devices = entry.number("devices_per_gpu", 0.01, 1000)) {
        system.devicesPerGpu = *devices;
    }
    const auto sharesOf = [&](std::string_view key, std::optional<std::int64_t>& shares) {
        if (const auto number = entry.number(key, 1, 1'000'000)) {
            shares = std::llround(*number);
        }
    };
    sharesOf("shards_per_gpu", system.shardsPerGpu);
    sharesOf("mps_per_gpu", system.mpsPerGpu);
    if (entry.has("networks")) {
        system.networks = ids<NetworkTag>(entry.texts("networks"));
    }
    checkKnown(entry, "networks", system.networks, federation.networks);
    readCapacity(entry, system);
    readPools(entry, system);
    if (entry.finish()) {
        put(federation.systems, std::move(system));
    }
}

void readFactory(TomlEntry& entry, Federation& federation) {
    auto factory = copyOrNew(federation.factories, FactoryId{entry.required("id")});
    take(entry, "name", factory.name);
    take(entry, "host", factory.host);
    take(entry, "place", factory.place);
    take(entry, "country", factory.country);
    take(entry, "note", factory.note);
    take(entry, "source", factory.source);
    if (factory.name.empty()) {
        factory.name = factory.id.text;
    }
    if (entry.has("joined")) {
        factory.joined = entry.texts("joined");
    }
    if (entry.has("systems")) {
        factory.systems = ids<SystemTag>(entry.texts("systems"));
    }
    checkKnown(entry, "systems", factory.systems, federation.systems);
    if (entry.finish()) {
        put(federation.factories, std::move(factory));
    }
}

void readAntenna(TomlEntry& entry, Federation& federation) {
    auto antenna = copyOrNew(federation.antennas, AntennaId{entry.required("id")});
    take(entry, "name", antenna.name);
    take(entry, "host", antenna.host);
    take(entry, "place", antenna.place);
    take(entry, "country", antenna.country);
    take(entry, "note", antenna.note);
    take(entry, "source", antenna.source);
    if (antenna.name.empty()) {
        antenna.name = antenna.id.text;
    }
    if (entry.has("factories") && !entry.saysUnknown("factories")) {
        antenna.factories = ids<FactoryTag>(entry.texts("factories"));
    }
    checkKnown(entry, "factories", antenna.factories, federation.factories);
    if (antenna.country.empty()) {
        entry.refuse("country is missing: an antenna is a state's way to a factory");
    }
    for (const char* key : {"systems", "capacity"}) {
        entry.forbid(key, "does not belong to an antenna, which has no GPUs of its own: write a "
                          "[[system]] and a [[factory]]");
    }
    if (entry.finish()) {
        put(federation.antennas, std::move(antenna));
    }
}

void readHolder(TomlEntry& entry, Federation& federation) {
    static const std::map<std::string, HolderKind> kinds{{"union", HolderKind::unionShare},
                                                         {"state", HolderKind::state},
                                                         {"network", HolderKind::network},
                                                         {"other", HolderKind::other}};
    auto holder = copyOrNew(federation.holders, HolderId{entry.required("id")});
    take(entry, "name", holder.name);
    if (std::string source = sourceOf(entry); !source.empty()) {
        holder.source = std::move(source);
    }
    if (holder.name.empty()) {
        holder.name = holder.id.text;
    }
    if (entry.has("kind")) {
        const auto kind = kinds.find(entry.text("kind"));
        if (kind == kinds.end()) {
            entry.refuse("kind has to be union, state, network or other", "kind");
        } else {
            holder.kind = kind->second;
        }
    }
    if (entry.finish()) {
        put(federation.holders, std::move(holder));
    }
}

void readGpu(TomlEntry& entry, Federation& federation) {
    const std::string name = entry.required("model");
    const auto factor = entry.number("h100_equivalent", 0, 1000);
    const bool saysFactor = entry.has("h100_equivalent");
    std::string source = entry.text("source");
    auto known = std::ranges::find(federation.gpuModels, name, &GpuModel::name);
    GpuModel model{.name = name, .types = {}, .migProfiles = {}};
    if (known != federation.gpuModels.end()) {
        model = *known;
    }
    if (entry.has("types")) {
        model.types = entry.texts("types");
    }
    if (const auto slices = entry.number("mig_slices", 1, 1000)) {
        model.migSlices = std::llround(*slices);
    }
    if (entry.has("mig_profiles")) {
        model.migProfiles = entry.texts("mig_profiles");
    }
    const auto memory = entry.number("memory_gb", 1, 100'000);
    if (!saysFactor && known == federation.gpuModels.end()) {
        entry.refuse("h100_equivalent is missing; write \"unknown\" where nobody knows");
    }
    if (!entry.finish()) {
        return;
    }
    if (known == federation.gpuModels.end()) {
        federation.gpuModels.push_back(std::move(model));
    } else {
        *known = std::move(model);
    }
    if (memory) {
        federation.gpuMemoryGb[name] = *memory;
    }
    if (!saysFactor) {
        return;
    }
    if (factor) {
        federation.h100Equivalent[name] = *factor;
    } else {
        federation.h100Equivalent.erase(name);
    }
    federation.h100Source[name] = std::move(source);
}

void readGpuType(TomlEntry& entry, Federation& federation) {
    SiteGpuType type;
    if (entry.has("system")) {
        type.system = knownSystem(entry, federation);
    }
    type.rule.type = entry.required("type");
    type.rule.model = entry.text("model");
    if (const toml::node* node = entry.node("fraction")) {
        type.rule.fraction = exactFraction(*node);
        if (!type.rule.fraction) {
            entry.refuse("fraction has to be above 0 and at most 1, such as \"3/7\" or 0.5",
                         "fraction");
        }
    }
    (void)sourceOf(entry);
    if (type.rule.model.empty() && !entry.has("fraction")) {
        entry.refuse("says neither the model nor the fraction of a GPU that the type stands for");
    }
    if (!entry.finish()) {
        return;
    }
    std::erase_if(federation.gpuTypes, [&](const SiteGpuType& other) {
        return other.system == type.system && other.rule.type == type.rule.type;
    });
    federation.gpuTypes.push_back(std::move(type));
}

} // namespace ff::detail
