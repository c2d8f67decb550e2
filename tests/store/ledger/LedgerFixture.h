// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/store/Fixture.h"

/// Jobs as sites tell of them, around one noon.
namespace ff::store {

using namespace std::chrono_literals;

inline const Instant kNoon = at("2026-03-01T12:00:00Z");
inline const Window kDayWindow{kNoon - 12h, kNoon + 12h};

inline JobRecord running(std::uint64_t id, Instant start, Instant observed) {
    JobRecord job;
    job.id = id;
    job.submit = start - 10min;
    job.eligible = start - 5min;
    job.start = start;
    job.state = JobState::running;
    job.account = "ee-physics";
    job.partition = "gpu";
    job.qos = "normal";
    job.gpuModel = "a100";
    job.gpus = 4;
    job.nodes = 1;
    job.limit = 24h;
    job.observed = observed;
    return job;
}

inline JobRecord ended(JobRecord job, Instant end) {
    job.end = end;
    job.state = JobState::completed;
    job.observed = end + 1min;
    return job;
}

/// A complete list of what pends and runs.
inline Batch liveList(Instant when, std::vector<JobRecord> jobs) {
    Batch batch = pollAt(when);
    for (JobRecord& job : jobs) {
        job.observed = std::max(job.observed, when);
    }
    batch.jobs = std::move(jobs);
    batch.jobsAreAllLive = true;
    return batch;
}

inline std::int64_t used(const Fixture& fixture, std::optional<Instant> asOf = {}) {
    std::int64_t sum = 0;
    const auto rows = fixture.cache->jobs().usage(
        {kLumi, {kDayWindow.from, kNoon, kNoon + 1h, kDayWindow.to}, asOf});
    for (const UsageRow& row : rows.value()) {
        sum += row.deviceSeconds;
    }
    return sum;
}

inline std::vector<JobRecord> all(const Fixture& fixture) {
    return fixture.cache->jobs().jobs(kLumi, kDayWindow, 1000).value();
}

} // namespace ff::store
