// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/JobRecord.h"

#include <optional>
#include <string>

namespace ff {

/// Judges a run that accounting calls running or suspended up to `job.observed`. One that is more
/// than a day beyond its time limit runs no longer, since Slurm ends it there: its end was lost
/// (`sacctmgr show runawayjobs`), and `observed` becomes its limit. While it is suspended, its
/// limit stands still. The sentence to be told where it runs longer than it should, or for more
/// than 60 days without a limit; nothing else.
[[nodiscard]] std::optional<std::string> judgeOpenJob(JobRecord& job);

} // namespace ff
