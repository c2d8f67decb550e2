// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/servers/Wire.h"
#include "app/demo/simulation/SiteSimulation.h"
#include "models/federation/Federation.h"

#include <QJsonObject>

#include <memory>

namespace ff::demo {

/// 2026-11-20 12:00 UTC, a Friday.
constexpr Seconds kNow = 1795176000;

/// Five small machines, of which a plan makes each wire format once: "jammed" (slurmrestd, new),
/// "calm" (Prometheus), "old" (slurmrestd, old), "mixed" (Prometheus, two GPU models, GCDs) and
/// "bare" (a page; the catalogue does not know its size).
[[nodiscard]] Federation smallFederation();
/// The plan of one of them.
[[nodiscard]] SitePlan planOf(const char* system, std::uint64_t seed = 7, int days = 10);
/// Simulated up to `kNow`.
[[nodiscard]] std::unique_ptr<SiteSimulation> simulated(const char* system, std::uint64_t seed = 7,
                                                        int days = 10);

/// The answer's body as JSON; an empty object (and a failed check) where it is none.
[[nodiscard]] QJsonObject json(const WireAnswer& answer);
[[nodiscard]] WireAnswer get(SiteFront& site, const char* target, Seconds now = kNow);

} // namespace ff::demo
