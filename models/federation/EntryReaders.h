// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"
#include "models/federation/TomlEntry.h"

/// One reader for each kind of entry: takes it into the federation, or refuses it and leaves the
/// federation as it was. Private to models/federation.
namespace ff::detail {

void readNetwork(TomlEntry& entry, Federation& federation);
void readSystem(TomlEntry& entry, Federation& federation);
void readFactory(TomlEntry& entry, Federation& federation);
void readHolder(TomlEntry& entry, Federation& federation);
void readMode(TomlEntry& entry, Federation& federation);
void readGpu(TomlEntry& entry, Federation& federation);
void readEntitlement(TomlEntry& entry, Federation& federation);
void readAward(TomlEntry& entry, Federation& federation);
void readBurnRule(TomlEntry& entry, Federation& federation);
void readRule(TomlEntry& entry, Federation& federation);

/// The system that an entry names; an unknown one refuses the entry.
[[nodiscard]] SystemId knownSystem(TomlEntry& entry, const Federation& federation);
/// Holder ids are free: one that nobody described is added under its own id.
void addHolder(Federation& federation, const HolderId& id);

/// The value under `id` in the list, or a new one at its end.
template <class T, class IdType>
[[nodiscard]] T copyOrNew(const std::vector<T>& list, const IdType& id) {
    for (const T& value : list)
        if (value.id == id)
            return value;
    T value;
    value.id = id;
    return value;
}
template <class T>
void put(std::vector<T>& list, T value) {
    for (T& known : list)
        if (known.id == value.id) {
            known = std::move(value);
            return;
        }
    list.push_back(std::move(value));
}

/// Replaces the text where the entry gives the key.
inline void take(TomlEntry& entry, std::string_view key, std::string& target) {
    if (entry.has(key))
        target = entry.text(key);
}

} // namespace ff::detail
