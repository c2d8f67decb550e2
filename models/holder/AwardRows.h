// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/holder/AwardUse.h"
#include "models/usage/DataQuery.h"
#include "models/usage/Usage.h"

#include <optional>
#include <string>
#include <vector>

namespace ff {

/// One award and what became of it up to now, in GPU-hours of physical GPUs. See `AwardUse` for
/// what counts for it.
struct AwardRow {
    Award award;
    std::optional<Attributed> gives; ///< whom its account counts for when it begins
    double used = 0;
    double left = 0;            ///< below zero where more was used; 0 once it has ended
    double lapsed = 0;          ///< unused when it ended
    std::optional<double> rate; ///< GPU-h a day of the last 28 days; see `UseInTime::rate`
    /// When it ran out, or will at that rate before it ends. Not said ahead where less than half of
    /// its time so far is known.
    std::optional<Instant> runsOut;
    bool isEnoughKnown = false; ///< half or more of its time so far: else it may run out unseen
    Coverage coverage;          ///< of its time so far
    /// What is left at the end of each of its days so far, GPU-h; unset where less than half of the
    /// day is known.
    std::vector<std::optional<double>> leftByDay{};
    /// The straight line from the grant to nothing, at the end of each of all its days.
    std::vector<double> straightByDay{};
};

/// What to list, and from what. `usage` is the answer to `awardsQuery`.
struct AwardInputs {
    Instant now;
    const Attribution* attribution = nullptr;
    UsageData usage;
    std::optional<SystemId> system; ///< unset: all
    HolderId holder;                ///< who pays or profits; empty: anyone
};

/// The boundaries to ask usage with: each day of the awards up to now, and where one begins or
/// ends. Empty where no award has begun.
[[nodiscard]] std::vector<Instant> awardPieces(const Attribution& attribution, Instant now);

/// What `awardRows` needs: the usage of the systems of the awards that are listed. What is left of
/// an award over several systems takes the use on all of them.
[[nodiscard]] DataQuery awardsQuery(const Attribution& attribution, Instant now,
                                    const std::optional<SystemId>& system);

/// Every award of the federation with what was used of it in the pieces of `usage`.
[[nodiscard]] std::vector<AwardUse::Entry> settledAwards(const AwardInputs& inputs);

/// In the order of the file.
[[nodiscard]] std::vector<AwardRow> awardRows(const AwardInputs& inputs);

} // namespace ff
