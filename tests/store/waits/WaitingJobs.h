// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/store/Fixture.h"
#include "tests/support/ImportJobs.h"

#include <random>

/// Jobs that waited in every way, and windows to ask for them.
namespace ff::store {

using namespace std::chrono_literals;

inline const Instant kYear = at("2026-01-01T00:00:00Z");

/// Runs as sites tell of them: some waited, some were cancelled while they did or before they could
/// start, some were held, some want no GPU, some have a clock that went back.
class Jobs final {
public:
    JobRecord next() {
        JobRecord job;
        job.id = ++m_id;
        job.submit = kYear + std::chrono::seconds{std::int64_t(m_id) * 97};
        job.account = "project_" + std::to_string(below(7));
        job.partition = below(3) == 0 ? "debug" : "standard-g";
        job.qos = "normal";
        job.gpus = below(9) == 0 ? 0 : 1 << below(8);
        if (below(20) != 0) {
            job.eligible = job.submit + std::chrono::seconds{below(4) == 0 ? below(90'000) : 0};
        }
        const auto from = job.eligible.value_or(job.submit);
        if (below(6) == 0) { // never started
            job.state = JobState::cancelled;
            job.pending = below(3) == 0 ? PendingKind::held : PendingKind::eligible;
            job.end = from + std::chrono::seconds{below(40'000) - 4000};
            job.observed = *job.end;
            return job;
        }
        job.state = JobState::completed;
        job.start = from + std::chrono::seconds{below(200'000) - 10};
        job.end = *job.start + std::chrono::seconds{below(7200)};
        job.observed = *job.end;
        return job;
    }
    std::vector<JobRecord> some(int count) {
        std::vector<JobRecord> jobs;
        for (int i = 0; i < count; ++i) {
            jobs.push_back(next());
        }
        return jobs;
    }

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    std::mt19937 m_random{5};
    std::uint64_t m_id = 0;
};

inline std::vector<Window> windows() {
    return {{kYear, kYear + 24h},
            {kYear + 30h, kYear + 30h + 7s},
            {kYear + 40h, kYear + 90h},
            {kYear - 24h, kYear + 4000h},
            {kYear + 4000h, kYear + 5000h}};
}

} // namespace ff::store
