// SPDX-License-Identifier: GPL-3.0-only
#pragma once

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
    bool unreadable = false; ///< not TOML at all: keep what was in force
};

/// federation.toml, and the catalogue, which is written in the same words:
///
///     [[network]]     id, name, source
///     [[system]]      id, name, host, place, country, cluster, devices_per_gpu,
///                     networks = [..], note, source,
///                     capacity = [{ from, model, gpus, source }, ..]
///                     pools = [{ name, from, model, gpus, source }, ..]
///     [[factory]]     id, name, host, place, country, joined = [..], systems = [..], note, source
///     [[holder]]      id, kind = "union" | "state" | "network" | "other", name, source
///     [[mode]]        id, name, size, duration, decision, cap, source
///     [[gpu]]         model, h100_equivalent, source
///     [[entitlement]] system, holder, fraction, from, base = "installed" | "available" |
///                     "allocatable", basis = "agreed" | "estimated" | "placeholder", source
///     [[award]]       system, account, gpu_hours, from, to, mode, source
///     [[burn_rule]]   system, unit, partition, holder, units_per_device_hour, text,
///                     reset = "monthly" | "quarterly", cut_below, cut_after_months, source
///     [[rule]]        system, one of account | ancestor | label = "partition=ai" | pattern,
///                     payer, beneficiary = "EE" or beneficiaries = { EE = 0.5, FI = "1/2" },
///                     mode, organisation = "start-up" | "sme" | "large" | "public", programme,
///                     from, until, note
///
/// A number that nobody knows is "unknown", with its reason in `source`. Dates are 2026-01-31
/// (midnight UTC), or times with an offset; `from` may be left out: since ever.
///
/// Reads one TOML text over `base`: entries with a known id replace or extend, others are added.
[[nodiscard]] FederationRead readFederation(std::string_view toml, const std::string& fileName,
                                            const Federation& base = {});

/// The TOML of one rule, to be added to federation.toml by "Fix attribution".
[[nodiscard]] std::string toToml(const AttributionRule& rule);

/// The catalogue shipped in the resources.
[[nodiscard]] FederationRead builtInFederation();

} // namespace ff
