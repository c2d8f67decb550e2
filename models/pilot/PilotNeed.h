// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Ids.h"
#include "models/core/Time.h"
#include "models/federation/Federation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ff {

class Formatter;

/// What a pilot needs.
struct PilotNeed {
    std::int64_t gpus = 1; ///< physical GPUs at once, in each run
    double hours = 1;      ///< of one run
    int runs = 1;
    bool parallel = false;           ///< all runs at once; else one after the other
    std::vector<std::string> models; ///< any of these; empty: any model
    std::optional<double> memoryGb;  ///< of one GPU, at least
    std::optional<Instant> from;     ///< not before; unset: now
    std::optional<Instant> until;    ///< the last run has to have ended by then
    NetworkId network;               ///< empty: all
    std::vector<SystemId> systems;   ///< empty: all of the network
    HolderId holder;                 ///< whose share is spent; empty: nobody's
    ModeId mode;                     ///< empty: not chosen
    double confidence = 0.95;

    [[nodiscard]] double gpuHours() const { return double(gpus) * hours * runs; }
    bool operator==(const PilotNeed&) const = default;
};

/// Why the need cannot be planned, in a sentence with the limit or the known names; nothing where
/// it can. Times are in the manner and zone of the format; without one in ISO 8601.
[[nodiscard]] std::optional<std::string> needProblem(const PilotNeed& need,
                                                     const Federation& federation, Instant now,
                                                     const Formatter* format = nullptr);

} // namespace ff
