// SPDX-License-Identifier: GPL-3.0-only
// What holders are entitled to and what calls granted, each on one system or on several.
#include "models/federation/EntryReaders.h"

#include <algorithm>

namespace ff::detail {
namespace {

/// The list under `systems`, each known and named once.
std::vector<SystemId> listedSystems(TomlEntry& entry, const Federation& federation) {
    std::vector<SystemId> systems;
    for (const std::string& name : entry.texts("systems")) {
        const SystemId id{name};
        if (name == "*") {
            entry.refuse("systems lists \"*\": write system = \"*\" for every system", "systems");
        } else if (!federation.system(id)) {
            entry.refuse("there is no system \"" + name + "\", which systems lists", "systems");
        } else if (std::ranges::find(systems, id) != systems.end()) {
            entry.refuse("systems lists \"" + name + "\" twice", "systems");
        }
        systems.push_back(id);
    }
    if (systems.empty()) {
        entry.refuse("systems is empty: it has to list one system at least", "systems");
    }
    return systems;
}

/// `account` on the systems named, or `accounts = { lumi = "project_1", leonardo = "EUHPC_1" }`
/// where each site has its own name for the project.
std::vector<SystemAccount> awardedAccounts(TomlEntry& entry, const Federation& federation) {
    std::vector<SystemAccount> accounts;
    if (!entry.has("accounts")) {
        const std::vector<SystemId> systems = knownSystems(entry, federation);
        const std::string account = entry.required("account");
        for (const SystemId& system : systems) {
            accounts.push_back({system, account});
        }
        return accounts;
    }
    for (const char* key : {"system", "systems", "network", "account"}) {
        entry.forbid(key, "stands beside accounts, which names each system with its account");
    }
    for (auto& [system, account] : entry.textTable("accounts")) {
        if (!federation.system(SystemId{system})) {
            entry.refuse("there is no system \"" + system + "\", which accounts names", "accounts");
        }
        if (account.empty()) {
            entry.refuse("accounts has no name for the account on \"" + system + '"', "accounts");
        }
        accounts.push_back({SystemId{system}, account});
    }
    if (accounts.empty()) {
        entry.refuse("accounts is empty: it has to name one system and its account at least, such "
                     "as { lumi = \"project_465000101\" }",
                     "accounts");
    }
    return accounts;
}

} // namespace

std::vector<SystemId> knownSystems(TomlEntry& entry, const Federation& federation) {
    const bool one = entry.has("system");
    const bool several = entry.has("systems");
    const bool network = entry.has("network");
    if (const int given = int(one) + int(several) + int(network); given != 1) {
        entry.refuse(
            std::string(given == 0 ? "system is missing" : "names its systems twice") +
            ": write one of system = \"lumi\", systems = [\"lumi\", \"leonardo\"], system = "
            "\"*\" for every system, or network = \"eurohpc-aif\" for those of a network");
        return {};
    }
    std::vector<SystemId> systems;
    if (network) {
        const NetworkId id{entry.required("network")};
        if (!id.empty() &&
            std::ranges::find(federation.networks, id, &Network::id) == federation.networks.end()) {
            entry.refuse("there is no network \"" + id.text + "\"", "network");
            return systems;
        }
        for (const System* system : federation.systemsOf(id)) {
            systems.push_back(system->id);
        }
        if (systems.empty() && !id.empty()) {
            entry.refuse("no system is in the network \"" + id.text + "\"", "network");
        }
        return systems;
    }
    if (several) {
        return listedSystems(entry, federation);
    }
    if (const std::string name = entry.required("system"); name != "*") {
        if (!name.empty() && !federation.system(SystemId{name})) {
            entry.refuse("there is no system \"" + name + '"', "system");
        }
        return {SystemId{name}};
    }
    for (const System& system : federation.systems) {
        systems.push_back(system.id);
    }
    return systems;
}

void readEntitlement(TomlEntry& entry, Federation& federation) {
    const std::vector<SystemId> systems = knownSystems(entry, federation);
    Entitlement read{.system = {},
                     .holder = HolderId{entry.required("holder")},
                     .fraction = entry.number("fraction", 0, 1).value_or(0),
                     .from = entry.instant("from").value_or(kUnknownStart),
                     .until = entry.instant("until"),
                     .source = sourceOf(entry)};
    if (read.until && *read.until <= read.from) {
        entry.refuse("until has to be after from", "until");
    }
    if (!entry.has("fraction")) {
        entry.refuse("fraction is missing; write \"unknown\" where nobody knows");
    }
    if (entry.has("base")) {
        read.base = word<EntitlementBase>(entry, "base",
                                          {{"installed", EntitlementBase::installed},
                                           {"available", EntitlementBase::available},
                                           {"allocatable", EntitlementBase::allocatable}})
                        .value_or(read.base);
    }
    if (entry.has("basis")) {
        read.basis = word<EntitlementBasis>(entry, "basis",
                                            {{"agreed", EntitlementBasis::agreed},
                                             {"estimated", EntitlementBasis::estimated},
                                             {"placeholder", EntitlementBasis::placeholder}})
                         .value_or(read.basis);
    }
    const bool unknown = entry.saysUnknown("fraction");
    doubtHolder(entry, "holder", federation, read.holder);
    if (!entry.finish()) {
        return;
    }
    for (const SystemId& system : systems) {
        read.system = system;
        std::erase_if(federation.entitlements, [&](const Entitlement& known) {
            return known.system == system && known.holder == read.holder && known.from == read.from;
        });
        if (!unknown) {
            federation.entitlements.push_back(read);
        }
    }
}

void readAward(TomlEntry& entry, Federation& federation) {
    const auto hours = entry.number("gpu_hours", 0, 1e12);
    const auto from = entry.instant("from");
    const auto to = entry.instant("to");
    Award award{.accounts = awardedAccounts(entry, federation),
                .gpuHours = hours.value_or(0),
                .window = {from.value_or(Instant{}), to.value_or(Instant{})},
                .mode = ModeId{entry.text("mode")},
                .source = sourceOf(entry)};
    doubtMode(entry, federation, award.mode);
    if (!hours) {
        entry.refuse("gpu_hours is missing");
    }
    if (!from || !to) {
        entry.refuse("from and to are missing: an award has a beginning and an end");
    } else if (award.window.empty()) {
        entry.refuse("to has to be after from", "to");
    }
    if (entry.finish()) {
        federation.awards.push_back(std::move(award));
    }
}

} // namespace ff::detail
