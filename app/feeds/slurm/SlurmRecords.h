// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/slurm/SlurmAnswer.h"
#include "app/feeds/slurm/SlurmJson.h"

namespace ff::feeds {

// One object of an answer each. All throw simdjson::simdjson_error where the JSON is broken.

[[nodiscard]] SlurmNode readNode(json::value value);

struct ReadJob {
    JobRecord record;
    bool accounted = false;   ///< it is slurmdb's form of a job
    bool arrayWasCut = false; ///< `tasks` is a lower bound
    std::string_view cluster;
};
/// A job of /slurm or of /slurmdb: the fields' names keep the two forms apart. `startIsWrong`: of
/// accounting's times only end and elapsed are to be believed.
[[nodiscard]] ReadJob readJob(json::value value, bool startIsWrong);

[[nodiscard]] SlurmPartition readPartition(json::value value);
[[nodiscard]] SlurmReservation readReservation(json::value value);

} // namespace ff::feeds
