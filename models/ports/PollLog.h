// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/Batch.h"

#include <optional>
#include <string>
#include <vector>

namespace ff {

struct SourceStatus {
    SourceId source;
    SystemId system;
    Outcome last;
    std::optional<Instant> lastSuccess;
    double samplesPerMinute = 0; ///< over the last hour, or since the first poll in it
    std::int64_t polls = 0;      ///< in the last 24 h
    std::int64_t failures = 0;   ///< in the last 24 h
};

/// Counts of GPUs that contradict each other in what a source sent.
struct CountDoubt {
    SystemId system;
    SourceId source;
    std::string text; ///< Outcome::doubt
    Window about;     ///< of the samples that came with it

    bool operator==(const CountDoubt&) const = default;
};

/// How the polls went, to be read from any thread but the GUI's.
class PollLog {
public:
    virtual ~PollLog() = default;
    [[nodiscard]] virtual Result<std::vector<SourceStatus>> status() const = 0;
    [[nodiscard]] virtual Result<std::vector<Outcome>> outcomes(const SourceId& source,
                                                                Window window) const = 0;
    /// The parts of the window in which the system was observed, by poll or backfill.
    [[nodiscard]] virtual Result<std::vector<Window>> observed(const SystemId& system,
                                                               Window window) const = 0;
    /// Of these, the parts whose samples were made of the site's own job records (a backfill from
    /// its accounting) and not measured.
    [[nodiscard]] virtual Result<std::vector<Window>> derived(const SystemId& system,
                                                              Window window) const = 0;
    /// The newest doubt of each source about samples in the window, of polls and of backfills.
    [[nodiscard]] virtual Result<std::vector<CountDoubt>> doubts(Window window) const = 0;
};

} // namespace ff
