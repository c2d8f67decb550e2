// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "tests/services/reading/EmptyCache.h"
#include "tests/support/ImportJobs.h"

#include <QTest>

#include <chrono>

namespace ff {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

inline constexpr const char* kRules = R"(
[[gpu]]
model = "MI250X"
h100_equivalent = 0.5
[[system]]
id = "dies"
name = "Dies"
devices_per_gpu = 2
capacity = [{ model = "MI250X", gpus = 100 }]
[[rule]]
account = "a"
payer = "EE"
mode = "fast-lane"
)";

inline const SystemId kDies{"dies"};

inline JobRecord job(std::uint64_t id, Instant eligible, std::optional<Duration> waited,
                     PendingKind kind = PendingKind::eligible, std::int64_t tasks = 1) {
    JobRecord record;
    record.id = id;
    record.submit = eligible;
    record.eligible = eligible;
    record.account = "a";
    record.gpus = 8;
    record.pending = kind;
    record.tasks = tasks;
    record.observed = eligible + hours{1};
    if (waited) {
        record.start = eligible + *waited;
        record.end = *record.start + minutes{10};
        record.observed = *record.end;
        record.state = JobState::completed;
    }
    return record;
}

/// A cache of one system with two devices a GPU.
class DiesCache final {
public:
    const SettingsPtr settings = std::make_shared<const Settings>(settingsFrom(kRules, {}));
    const Instant now = *parseIso8601("2026-11-22T12:00:00Z");
    std::unique_ptr<store::Cache> cache;

    /// An empty one.
    void open() {
        cache.reset();
        cache = emptyCache(m_folder);
    }
    [[nodiscard]] QueryContext reading(QueryCache* remembered = nullptr) const {
        return {cache->samples(), cache->jobs(), cache->polls(), settings, now, {},
                &cache->books(),  remembered};
    }
    void put(Batch batch) {
        batch.system = kDies;
        batch.outcome.source = SourceId{"dies-slurm"};
        QVERIFY(cache->offer(batch) && cache->flush());
    }
    /// So many dies allocated, a sample a minute over the window.
    void sample(Window window, double dies, bool isDerived = false) {
        Batch batch;
        batch.isDerived = isDerived;
        batch.outcome.started = batch.arrived = window.to;
        batch.backfill = true;
        SeriesSamples series{{kDies, Metric::gpusAllocated, {}, {}}, {}};
        for (Instant t = window.from; t < window.to; t += minutes{1}) {
            series.points.push_back({t, dies});
        }
        batch.series.push_back(std::move(series));
        put(std::move(batch));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace ff
