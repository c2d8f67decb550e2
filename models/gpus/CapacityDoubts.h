// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"
#include "models/gpus/Bins.h"

#include <optional>

namespace ff {

/// Two counts of a system's GPUs that contradict each other, as means over one bin, in physical
/// GPUs.
struct CapacityDoubt {
    enum class Kind {
        otherThanKnown,     ///< `shown` is the sampled capacity, `known` federation.toml's
        allocatedMoreThanIs ///< `shown` are allocated, `known` is the capacity
    };
    Kind kind;
    double shown = 0;
    double known = 0;
    Instant at; ///< begin of the bin

    bool operator==(const CapacityDoubt&) const = default;
};

/// The newest doubt about the bins of the system, whatever way its samples came: sampled capacity
/// against the one that federation.toml or the catalogue has for that time, else what is allocated
/// against the capacity. Differences up to a twentieth are nodes that come and go.
[[nodiscard]] std::optional<CapacityDoubt> capacityDoubt(const System& system,
                                                         const BinTable& bins);

} // namespace ff
