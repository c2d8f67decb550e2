// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/telemetry/JobRecord.h"
#include "models/telemetry/Reservation.h"
#include "models/telemetry/Series.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ff {

/// How a poll went. A poll that fails is data too: "was the site observed?"
struct Outcome {
    SourceId source;
    Instant started;
    Duration latency{};
    std::optional<Error> error; ///< unset: it went well
    std::uint64_t bytes = 0;    ///< of the answer, decompressed
    std::uint64_t samples = 0;
    std::string remark; ///< what was found: "Slurm 22.05.8, API v0.0.38"; warnings
    /// Of the remark, the sentences that say how the answer's counts of GPUs contradict each other
    /// or leave GPUs out: they also stand beside the figures made of it. Empty: they do not.
    std::string doubt{};

    [[nodiscard]] bool ok() const { return !error; }
    bool operator==(const Outcome&) const = default;
};

/// All that one answer (or one window of a backfill) brought. Only values: it crosses threads.
struct Batch {
    SystemId system;
    Outcome outcome;
    Instant arrived;
    /// How far apart the samples are meant to be: each holds at most 2.5 of these.
    Duration interval{std::chrono::minutes{1}};
    std::vector<SeriesSamples> series;
    /// Metrics for which this batch lists every series that is not zero: the writer puts a zero at
    /// `zeroAt` to those of this system that it knew as not zero and that are missing here (of
    /// a series without an account each time, so that its zero is no gap).
    std::vector<Metric> complete;
    std::optional<Instant> zeroAt;
    std::vector<JobRecord> jobs;
    /// The window for which `jobs` holds every job that ran: the ledger's coverage.
    std::optional<Window> jobsCover;
    /// `jobs` holds every job that pends or runs at `arrived`: one that is missing has ended.
    bool jobsAreAllLive = false;
    std::string cluster; ///< as the site calls the system whose jobs these are; empty: unsaid
    std::vector<AccountNode> accounts;
    /// All that the site tells of times that are not over; unset: it was not asked, or did not say.
    std::optional<std::vector<Reservation>> reservations{};
    bool backfill = false; ///< the past fetched afterwards: no live reading
    /// `series` was made of `jobs`, not measured: it can confirm nothing about them.
    bool isDerived = false;
};

} // namespace ff
