// SPDX-License-Identifier: GPL-3.0-only
// What sites announced: maintenances and reservations.
#include "models/federation/EntryReaders.h"

namespace ff::detail {

void readAnnounced(TomlEntry& entry, Announced::Kind kind, const Federation& federation,
                   std::vector<Announced>& into) {
    constexpr double kMostGpus = 1e7;
    const std::vector<SystemId> systems = knownSystems(entry, federation);
    const auto from = entry.instant("from");
    const auto to = entry.instant("to");
    Announced read{.system = {},
                   .kind = kind,
                   .window = {from.value_or(Instant{}), to.value_or(Instant{})},
                   .gpus = entry.number("gpus", 0, kMostGpus),
                   .text = entry.text("text"),
                   .source = sourceOf(entry)};
    if (!from || !to) {
        entry.refuse("from and to are missing: what is announced has a beginning and an end");
    } else if (read.window.empty()) {
        entry.refuse("to has to be after from", "to");
    }
    if (!entry.finish()) {
        return;
    }
    for (const SystemId& system : systems) {
        read.system = system;
        into.push_back(read);
    }
}

} // namespace ff::detail
