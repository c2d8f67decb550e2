// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/TomlEntry.h"
#include "models/federation/Announced.h"
#include "models/federation/Federation.h"

#include <map>

/// One reader for each kind of entry: takes it into the federation, or refuses it and leaves the
/// federation as it was. Private to models/federation.
namespace ff::detail {

void readNetwork(TomlEntry& entry, Federation& federation);
void readSystem(TomlEntry& entry, Federation& federation);
void readFactory(TomlEntry& entry, Federation& federation);
void readAntenna(TomlEntry& entry, Federation& federation);
void readHolder(TomlEntry& entry, Federation& federation);
void readMode(TomlEntry& entry, Federation& federation);
void readGpu(TomlEntry& entry, Federation& federation);
void readGpuType(TomlEntry& entry, Federation& federation);
void readEntitlement(TomlEntry& entry, Federation& federation);
void readAward(TomlEntry& entry, Federation& federation);
void readBurnRule(TomlEntry& entry, Federation& federation);
void readChange(TomlEntry& entry, Federation& federation);
void readRule(TomlEntry& entry, Federation& federation);
void readAnnounced(TomlEntry& entry, Announced::Kind kind, const Federation& federation,
                   std::vector<Announced>& into);

/// The system that an entry names; an unknown one refuses the entry.
[[nodiscard]] SystemId knownSystem(TomlEntry& entry, const Federation& federation);
/// The systems of `system`, `systems` or `network`, of which an entry has to have one; `"*"` is
/// every system that is known by then. Unknown ones refuse the entry.
[[nodiscard]] std::vector<SystemId> knownSystems(TomlEntry& entry, const Federation& federation);
/// Holder ids and modes are free, yet one that nobody described is more often a slip: it is said,
/// with those that are written most like it.
void doubtHolder(TomlEntry& entry, std::string_view key, const Federation& federation,
                 const HolderId& id);
void doubtMode(TomlEntry& entry, const Federation& federation, const ModeId& id);
/// Adds the holders and modes that entries named and nobody described, under their own ids.
void addNamed(Federation& federation);
/// Where an entry is from, and what its writer noted beside: "Agreement of 2026; signed in May".
[[nodiscard]] std::string sourceOf(TomlEntry& entry);

/// The value under `id` in the list, or a new one at its end.
template <class T, class IdType>
[[nodiscard]] T copyOrNew(const std::vector<T>& list, const IdType& id) {
    for (const T& value : list) {
        if (value.id == id) {
            return value;
        }
    }
    T value;
    value.id = id;
    return value;
}
template <class T>
void put(std::vector<T>& list, T value) {
    for (T& known : list) {
        if (known.id == value.id) {
            known = std::move(value);
            return;
        }
    }
    list.push_back(std::move(value));
}

/// The word's value, or nothing after the entry was refused.
template <class T>
std::optional<T> word(TomlEntry& entry, std::string_view key,
                      const std::map<std::string, T>& words) {
    const std::string text = entry.text(key);
    if (const auto found = words.find(text); found != words.end()) {
        return found->second;
    }
    std::string all;
    for (const auto& [name, value] : words) {
        all += (all.empty() ? "" : ", ") + name;
    }
    entry.refuse(std::string{key} + " is \"" + text + "\", but has to be one of " + all, key);
    return {};
}

/// Replaces the text where the entry gives the key.
inline void take(TomlEntry& entry, std::string_view key, std::string& target) {
    if (entry.has(key)) {
        target = entry.text(key);
    }
}

} // namespace ff::detail
