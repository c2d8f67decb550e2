// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/core/Error.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// sources.toml: where to ask. It holds no secrets, only where they are found; every key stands in
/// resources/sources.example.toml.
namespace ff {

struct SourcesRead {
    std::vector<SourceConfig> sources;
    std::vector<Error> problems; ///< "file:line" and reason each; the rest still loads
    bool unreadable = false;     ///< not TOML at all: keep what was in force
};

/// The exporters that `preset` may name. Which families each of them has, the feeds know.
[[nodiscard]] std::span<const std::string_view> presetNames();

/// Reads sources.toml (ARCHITECTURE: secrets are never in it; a literal token is refused).
[[nodiscard]] SourcesRead readSources(std::string_view toml, const std::string& fileName);

/// The TOML of one source, to be added to the file by "Add source".
[[nodiscard]] std::string toToml(const SourceConfig& source);

/// The text without the entry of one source, everything else to the letter as it was (comments
/// too). A text that is no TOML comes back unchanged.
[[nodiscard]] std::string withoutSource(const std::string& toml, const SourceId& source);

/// The text with the entry of the source's id changed to say what `source` says. Only keys that
/// differ are written: comments, other keys and other entries stay. Added where it is missing.
[[nodiscard]] std::string withSource(const std::string& toml, const SourceConfig& source);

} // namespace ff
