// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/jobs/JobRow.h"

namespace ff::store {

/// What a run tells of waiting for GPUs, whatever window is asked for; times in seconds.
struct WaitSpan {
    std::int64_t charge = 0;
    std::int64_t gpus = 0;
    std::int64_t eligible = 0;
    std::int64_t until = 0; ///< when it started; else when it was cancelled or last seen to wait
    bool started = false;
    std::int64_t tasks = 1; ///< a waiting array stands for its tasks
    bool isOver = true;     ///< it neither waits nor runs any more

    bool operator==(const WaitSpan&) const = default;
};

/// Unset: it has no GPUs, nobody says since when it could start, or it was held.
[[nodiscard]] std::optional<WaitSpan> waitSpanOf(const JobRow& row);

/// How long a job waited, in seconds, and whether it started.
struct Waited {
    std::int64_t length = 0;
    bool started = false;
};
/// As it was at the end of the window `from`..`to`; unset: it tells nothing of this window. One
/// that started later still waits at `to`.
[[nodiscard]] inline std::optional<Waited> waitedIn(const WaitSpan& span, std::int64_t from,
                                                    std::int64_t to) {
    if (span.eligible > to) {
        return {};
    }
    const bool started = span.started && span.until < to;
    if (started && span.until < from) {
        return {};
    }
    std::int64_t until = started ? span.until : to;
    if (!span.started) {
        until = std::min(to, span.until);
        // A job that was cancelled before it became eligible never waited for GPUs.
        if (until < from || (span.isOver && until <= span.eligible)) {
            return {};
        }
    }
    return Waited{std::max<std::int64_t>(until - span.eligible, 0), started};
}

} // namespace ff::store
