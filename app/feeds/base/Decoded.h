// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/telemetry/Batch.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The seam between the wire and the values. Decoders are pure: bytes in, values out, no clock, no
/// network, bounded memory, any bytes accepted without a crash.
namespace ff::feeds {

/// What one answer held, to be merged into the poll's batch.
struct Decoded {
    Instant arrived{}; ///< when the last answer was whole: as `PollProtocol::finish` was told
    std::vector<SeriesSamples> series;
    /// As in Batch: how far apart the points are, where that is not the poll's interval.
    std::optional<Duration> interval;
    std::vector<Metric> complete;
    std::vector<JobRecord> jobs;
    std::optional<Window> jobsCover; ///< as in Batch
    bool jobsAreAllLive = false;     ///< as in Batch
    bool isDerived = false;          ///< as in Batch
    std::string cluster;             ///< as in Batch
    std::vector<AccountNode> accounts;
    std::optional<std::vector<Reservation>> reservations{}; ///< as in Batch
    std::vector<std::string> warnings;
    std::vector<std::string> doubts; ///< sentences of Outcome::doubt; not among the warnings
    std::string server;              ///< what the answer says of the server's name and version
    /// Of an engine that serves many systems: what it has of each, in place of all above but
    /// `arrived`, `interval` and `server`. Each has what follows.
    std::vector<Decoded> apart;
    ServedSystem served;
    std::optional<Error> error; ///< of this system there is nothing
};

} // namespace ff::feeds
