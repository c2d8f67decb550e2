// SPDX-License-Identifier: GPL-3.0-only
// What is asked of the store for usage, and how the answer is cut.
#include "app/services/reading/GatherUsage.h"
#include "models/holder/BurnRate.h"
#include "models/usage/Usage.h"
#include "tests/services/reading/EmptyCache.h"
#include "tests/support/ImportJobs.h"

#include <QTest>

#include <algorithm>

using namespace ff;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const SystemId kMill{"mill"};
constexpr const char* kRules = R"(
[[system]]
id = "mill"
name = "Mill"
capacity = [{ gpus = 100 }]
[[rule]]
account = "a"
payer = "EE"
)";

/// Keeps what was asked of it.
class Asked final : public SampleHistory {
public:
    explicit Asked(const SampleHistory& of)
        : m_of(of) {}
    Result<std::vector<SeriesBins>> bins(const SampleQuery& query) const override {
        windows.push_back(query.window);
        systems.push_back(query.system);
        return m_of.bins(query);
    }
    Result<std::vector<SeriesSamples>> points(const SampleQuery& query) const override {
        return m_of.points(query);
    }
    Result<std::vector<LatestValue>> latest() const override { return m_of.latest(); }
    Result<std::vector<SeriesInfo>> series() const override { return m_of.series(); }
    mutable std::vector<Window> windows;
    mutable std::vector<std::optional<SystemId>> systems;

private:
    const SampleHistory& m_of;
};

} // namespace

class tst_GatherUsage final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Cache> m_cache;
    const SettingsPtr m_settings = std::make_shared<const Settings>(settingsFrom(kRules, {}));
    const Instant m_day = *parseIso8601("2026-11-20T00:00:00Z");
    const Instant m_now = m_day + hours{60};

    /// Jobs of eight GPUs side by side over the window, known whole.
    void jobsOver(Window window, std::uint64_t firstId) {
        std::vector<JobRecord> jobs;
        for (Instant t = window.from; t < window.to; t += hours{1}) {
            JobRecord record;
            record.id = firstId++;
            record.submit = t;
            record.eligible = t;
            record.start = t;
            record.end = std::min<Instant>(t + hours{1}, window.to);
            record.observed = *record.end;
            record.state = JobState::completed;
            record.account = "a";
            record.gpus = 8;
            jobs.push_back(record);
        }
        QVERIFY(importJobs(*m_cache, kMill, jobs, window));
    }

    void sample(Window window, double gpus, const SystemId& system = kMill,
                Metric metric = Metric::accountGpusAllocated) {
        Batch batch;
        batch.system = system;
        batch.outcome.source = SourceId{system.text};
        batch.outcome.started = batch.arrived = window.to;
        batch.backfill = true;
        const bool byAccount = metric == Metric::accountGpusAllocated;
        SeriesSamples series{{system, metric, byAccount ? "a" : "", {}}, {}};
        for (Instant t = window.from; t < window.to; t += minutes{1}) {
            series.points.push_back({t, gpus});
        }
        batch.series.push_back(std::move(series));
        QVERIFY(m_cache->offer(batch) && m_cache->flush());
    }

    UsageData gather(const SampleHistory& samples, const std::vector<Instant>& boundaries) const {
        const QueryContext reading{samples, m_cache->jobs(),  m_cache->polls(), m_settings, m_now,
                                   {},      &m_cache->books()};
        return gatherUsage(reading, {m_settings->federation.system(kMill)}, boundaries)
            .value_or(UsageData{});
    }

private slots:
    void init() {
        m_cache.reset();
        m_cache = emptyCache(m_folder);
    }

    /// Of most systems the same days are asked for: one question for all of them, and each has the
    /// answer that it has alone.
    void systemsWithTheSameDaysAreOneQuestion() {
        std::string rules;
        for (const char* id : {"a", "b", "c", "d"}) {
            rules += "[[system]]\nid = \"" + std::string(id) + "\"\ncapacity = [{ gpus = 100 }]\n";
        }
        const auto settings = std::make_shared<const Settings>(settingsFrom(rules, {}));
        sample({m_day, m_day + hours{5}}, 1, SystemId{"a"});
        sample({m_day + hours{2}, m_day + hours{5}}, 2, SystemId{"b"});
        sample({m_day + hours{3}, m_day + hours{4}}, 3, SystemId{"c"});
        sample({m_day + hours{30}, m_day + hours{31}}, 4, SystemId{"d"});
        const Asked samples(m_cache->samples());
        const QueryContext reading{samples, m_cache->jobs(),  m_cache->polls(), settings, m_now,
                                   {},      &m_cache->books()};
        const std::vector<Instant> boundaries{m_day, m_day + hours{48}};
        std::vector<const System*> systems;
        for (const char* id : {"a", "b", "c", "d"}) {
            systems.push_back(settings->federation.system(SystemId{id}));
        }
        const auto all = gatherUsage(reading, systems, boundaries);
        QVERIFY(all);
        QCOMPARE(samples.systems.size(), std::size_t{2}); // one of all, and that of another day
        QCOMPARE(std::ranges::count(samples.systems, std::optional<SystemId>()), 1);
        QCOMPARE(std::ranges::count(samples.systems, std::optional(SystemId{"d"})), 1);
        for (const System* system : systems) {
            const auto seconds = [&](const UsageData& data) {
                std::int64_t sum = 0;
                for (const UsageRow& row : data.rows) {
                    sum += row.system == system->id ? row.deviceSeconds : 0;
                }
                return sum;
            };
            const auto alone = gatherUsage(reading, {system}, boundaries);
            QVERIFY(alone && seconds(*alone) > 0);
            QCOMPARE(seconds(*all), seconds(*alone));
            QVERIFY(all->seen.at(system->id).newest == alone->seen.at(system->id).newest);
        }
    }

    /// Samples of a part of a day: all of the day is asked for, so that a question about more of it
    /// decides as this one does.
    void samplesAreAskedForOfWholeDays() {
        sample({m_day + hours{10} + minutes{20}, m_day + hours{13} + minutes{50}}, 4);
        const Asked samples(m_cache->samples());
        const auto part = gather(samples, {m_day + hours{11}, m_day + hours{12}});
        QCOMPARE(samples.windows.size(), std::size_t{1});
        QVERIFY(samples.windows[0] == (Window{m_day - hours{1}, m_day + hours{24}}));
        const auto used = [](const UsageData& data, Instant from, Instant to) {
            std::int64_t sum = 0;
            for (const UsageRow& row : data.rows) {
                const Instant begin = data.boundaries[row.period];
                sum += begin >= from && begin < to ? row.deviceSeconds : 0;
            }
            return sum;
        };
        QCOMPARE(used(part, m_day + hours{11}, m_day + hours{12}), 4 * 3600);
        const auto whole = gather(m_cache->samples(),
                                  {m_day, m_day + hours{11}, m_day + hours{12}, m_day + hours{24}});
        QCOMPARE(used(whole, m_day + hours{11}, m_day + hours{12}), 4 * 3600);
        QVERIFY(part.seen.at(kMill).covered ==
                (std::vector<Window>{{m_day + hours{11}, m_day + hours{12}}}));
    }

    /// The first day tells the whole alone, the second accounts too: the first says the same,
    /// whether it is asked for by itself or with the second.
    void accountsThatCameLaterTakeNothingAway() {
        sample({m_day, m_day + hours{48}}, 9, kMill, Metric::gpusAllocated);
        sample({m_day + hours{24}, m_day + hours{48}}, 8);
        for (const auto& asked : {std::vector{m_day, m_day + hours{24}},
                                  std::vector{m_day, m_day + hours{24}, m_day + hours{48}}}) {
            const UsageData data = gather(m_cache->samples(), asked);
            std::vector<std::int64_t> used(data.boundaries.size());
            for (const UsageRow& row : data.rows) {
                used[row.period] += row.deviceSeconds;
            }
            QCOMPARE(used[0], 9 * 24 * 3600);
            QCOMPARE(asked.size() == 3 ? used[1] : 8 * 24 * 3600, 8 * 24 * 3600);
            QCOMPARE(coverageOf(data.seen.at(kMill).covered, {m_day, m_day + hours{24}}).ratio(),
                     1.);
        }
    }

    /// A day of which twelve hours are known, and the others by nobody: eight GPUs are 192 GPU-h a
    /// day, not half of it.
    void aGapThatNobodySawDoesNotLowerTheRate() {
        jobsOver({m_day, m_day + hours{6}}, 1);
        jobsOver({m_day + hours{18}, m_day + hours{48}}, 1000);
        const UsageData data =
            gather(m_cache->samples(), {m_day, m_day + hours{24}, m_day + hours{48}});
        QVERIFY(data.boundaries == (std::vector<Instant>{m_day, m_day + hours{6}, m_day + hours{18},
                                                         m_day + hours{24}, m_day + hours{48}}));
        std::vector<double> used(data.matrix->periods);
        for (std::size_t i = 0; i < data.matrix->cells.size(); ++i) {
            used[i % data.matrix->periods] += double(data.matrix->cells[i].deviceSeconds) / 3600;
        }
        const UseInTime use = useIn(data, kMill, {{m_day, m_day + hours{48}}}, used);
        QVERIFY(use.covered == hours{36});
        QCOMPARE(use.rate().value_or(-1), 192.0);
    }

    /// A gap is cut at whole quarters of an hour inside of it, whichever minute it began at: the
    /// gaps of many systems share their borders, and its few minutes beside them are no use unseen.
    void aGapIsCutAtWholeQuarters() {
        jobsOver({m_day, m_day + hours{6} + minutes{2}}, 1);
        jobsOver({m_day + hours{18} + minutes{1}, m_day + hours{48}}, 1000);
        const UsageData data = gather(m_cache->samples(), {m_day, m_day + hours{48}});
        QVERIFY(data.boundaries == (std::vector<Instant>{m_day, m_day + hours{6} + minutes{15},
                                                         m_day + hours{18}, m_day + hours{48}}));
        QCOMPARE(data.matrix->cells[1].deviceSeconds, 0);
    }

    /// A gap under an hour cuts nothing: what ran at both its ends ran between them.
    void aShortGapCutsNothing() {
        jobsOver({m_day, m_day + hours{6}}, 1);
        jobsOver({m_day + hours{6} + minutes{59}, m_day + hours{48}}, 1000);
        const UsageData data = gather(m_cache->samples(), {m_day, m_day + hours{48}});
        QCOMPARE(data.boundaries.size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(tst_GatherUsage)
#include "tst_GatherUsage.moc"
