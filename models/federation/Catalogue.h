// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Announced.h"
#include "models/federation/Federation.h"

#include <string>
#include <string_view>
#include <vector>

namespace ff {

/// What reading gave: everything that was right, and one error ("file:line", reason) for each entry
/// that was not. A wrong entry never takes the rest with it.
struct FederationRead {
    Federation federation;
    std::vector<Error> problems;
    std::vector<Announced> announced; ///< maintenances and reservations
    bool unreadable = false;          ///< not TOML at all: keep what was in force
};

/// Reads one TOML text over `base`: entries with a known id replace or extend, others are added.
/// The catalogue is written in the same words as federation.toml; every table and key stands in
/// resources/federation.example.toml.
[[nodiscard]] FederationRead readFederation(std::string_view toml, const std::string& fileName,
                                            const Federation& base = {});

/// The TOML of one rule, to be added to federation.toml by "Fix attribution".
[[nodiscard]] std::string toToml(const AttributionRule& rule);
/// The text without the last entry that `toToml` wrote of this rule; nothing where none is there as
/// it was written.
[[nodiscard]] std::optional<std::string> withoutRule(const std::string& text,
                                                     const AttributionRule& rule);

/// A file with every table and key, explained: federation.toml's, sources.toml's, alerts.toml's.
[[nodiscard]] std::string exampleFederation();
[[nodiscard]] std::string exampleSources();
[[nodiscard]] std::string exampleAlerts();

/// The catalogue shipped in the resources.
[[nodiscard]] FederationRead builtInFederation();

} // namespace ff
