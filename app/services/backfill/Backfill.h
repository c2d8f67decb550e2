// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/core/Time.h"
#include "models/ports/SampleHistory.h"

#include <vector>

namespace ff {

/// One hole in the past of a source, to be filled from the source itself.
struct BackfillTask {
    SourceConfig source;
    Window window;
    Duration every; ///< distance of the samples to ask for
};

/// What to ask a source for, newest first, given what was seen of it: the last two days finely, the
/// rest by the hour, so that charts are there soon. Nothing for kinds that have no past to give.
[[nodiscard]] std::vector<BackfillTask> planBackfill(const SourceConfig& source,
                                                     const std::vector<Window>& seen, Instant now);

/// How far apart the samples of the past are in the end.
[[nodiscard]] Duration pastStep(const SourceConfig& source);

/// What to ask a source for once more, newest first, so that its past is as fine as what it is
/// polled for: the parts that are not. Nothing for kinds that tell the past exactly anyway.
[[nodiscard]] std::vector<BackfillTask> planRefining(const SourceConfig& source,
                                                     const std::vector<Window>& coarse);

/// The same in parts of at most a week, cut at midnights (UTC), the newest of all sources first: so
/// the charts of all grow together, and one hole after the other is committed.
[[nodiscard]] std::vector<BackfillTask> inTurns(const std::vector<BackfillTask>& tasks);

/// What of the query's window is not known as finely as by one sample each `every`: what was not
/// seen at all, and the bins whose samples are further apart.
[[nodiscard]] std::vector<Window> coarseParts(const std::vector<Window>& seen,
                                              const std::vector<SeriesBins>& bins,
                                              const SampleQuery& query, Duration every);

/// The same window of several systems of one engine is one task: the engine is asked once for all,
/// and for no other system, which may have been seen then.
[[nodiscard]] std::vector<BackfillTask> askedTogether(const std::vector<BackfillTask>& tasks);

} // namespace ff
