// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/ReadUsage.h"
#include "tests/services/reading/EmptyCache.h"
#include "tests/support/ImportJobs.h"

#include <QTest>

#include <array>
#include <chrono>
#include <random>

/// A cache of two systems, rules that change in March 2026, and jobs of those days.
namespace ff {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

inline constexpr const char* kRules = R"(
[[system]]
id = "dies"
name = "Dies"
devices_per_gpu = 2
capacity = [{ model = "MI250X", gpus = 100 }]
[[system]]
id = "gpus"
name = "GPUs"
capacity = [{ model = "A100", gpus = 100 }]
[[rule]]
account = "a0"
payer = "EU"
beneficiaries = { EE = 0.5, FI = 0.25, SE = 0.25 }
mode = "fast-lane"
until = 2026-03-28T12:00:00Z
[[rule]]
account = "a0"
payer = "EE"
mode = "playground"
from = 2026-03-28T12:00:00Z
[[rule]]
account = "a1"
payer = "FI"
beneficiary = "FI"
organisation = "sme"
[[rule]]
label = "partition=p1"
payer = "EU"
beneficiaries = { SE = 0.5, EE = 0.5 }
)";

inline const SystemId kDies{"dies"};
inline const SystemId kGpus{"gpus"};

inline Instant at(const char* text) {
    return parseIso8601(text).value();
}

struct OwnJob {
    SystemId system;
    JobRecord record;
};

/// Jobs around the night in which Helsinki loses an hour (29 March 2026, 01:00 UTC).
inline std::vector<OwnJob> randomJobs(std::mt19937& random) {
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    std::vector<OwnJob> jobs;
    for (int i = 0; i < 40; ++i) {
        OwnJob job{below(2) ? kDies : kGpus, {}};
        JobRecord& record = job.record;
        record.id = std::uint64_t(1 + below(40)); // requeued ones come again with another submit
        record.submit = at("2026-03-27T21:00:00Z") + seconds{i + 100 * below(1200)};
        record.eligible = record.submit;
        record.start = record.submit + seconds{below(7200)};
        record.end = *record.start + seconds{below(5) == 0 ? 0 : below(20'000)};
        record.observed = *record.end;
        record.state = below(3) ? JobState::completed : JobState::requeued;
        record.account = "a" + std::to_string(below(4));
        record.partition = "p" + std::to_string(below(2));
        record.qos = "q";
        record.gpus = below(9);
        record.gpuModel = std::array{"", "h100", "x9_1g.5gb"}[std::size_t(below(3))];
        jobs.push_back(std::move(job));
    }
    return jobs;
}

/// A run with one GPU.
inline JobRecord runOf(std::uint64_t id, const char* account, const char* start, const char* end) {
    JobRecord run;
    run.id = id;
    run.submit = at(start);
    run.eligible = run.submit;
    run.start = run.submit;
    run.end = at(end);
    run.observed = *run.end;
    run.state = JobState::completed;
    run.account = account;
    run.gpus = 1;
    return run;
}

class RuledCache final {
public:
    std::unique_ptr<store::Cache> cache;
    SettingsPtr settings;

    /// An empty one, with the rules above.
    void open() {
        cache.reset();
        cache = emptyCache(m_folder);
        Settings read = settingsFrom(kRules, {});
        QVERIFY(read.problems.empty());
        settings = std::make_shared<const Settings>(std::move(read));
    }
    [[nodiscard]] QueryContext reading() const {
        return {cache->samples(),
                cache->jobs(),
                cache->polls(),
                settings,
                at("2026-04-02T00:00:00Z"),
                {},
                {}};
    }
    void put(const OwnJob& job) {
        const Window cover{at("2026-03-01T00:00:00Z"), at("2026-04-01T00:00:00Z")};
        QVERIFY(importJobs(*cache, job.system, std::span(&job.record, 1), cover));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace ff
