// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/VersionNote.h"

#include "models/config/TomlEntry.h"

#include <algorithm>

namespace ff {
namespace {

using namespace detail;

std::vector<const toml::table*> entriesSince(const toml::table& root, const toml::table& before,
                                             std::string_view kind, const TomlFile& file) {
    auto entries = entriesOf(root, kind, file);
    for (const toml::table* known : entriesOf(before, kind, file)) {
        if (const auto same = std::ranges::find_if(
                entries, [&](const toml::table* each) { return *each == *known; });
            same != entries.end()) {
            entries.erase(same);
        }
    }
    return entries;
}

} // namespace

std::string versionNote(std::string_view toml, std::string_view before) {
    std::vector<Error> ignored; // reading the file says what is wrong with it
    const TomlFile file{{}, &ignored};
    const auto root = parseToml(toml, file);
    const auto old = parseToml(before, file).value_or(toml::table{});
    std::string notes;
    for (const char* kind : {"change", "rule"}) {
        for (const toml::table* entry :
             root ? entriesSince(*root, old, kind, file) : std::vector<const toml::table*>{}) {
            const auto by = (*entry)["by"].value_or(std::string{});
            const auto note = (*entry)["note"].value_or(std::string{});
            if (by.empty() && note.empty()) {
                continue;
            }
            notes += (notes.empty() ? "" : "; ") + by + (by.empty() || note.empty() ? "" : ": ");
            notes += note;
        }
    }
    return notes;
}

} // namespace ff
