// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/Fixture.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

const Instant kNoon = at("2026-03-01T12:00:00Z");

Batch numbered(int source, int number) {
    const Instant when = kNoon + std::chrono::minutes{number};
    Batch batch = pollAt(when);
    const std::string name = "source-" + std::to_string(source);
    batch.outcome.source = SourceId(name);
    batch.series = {{{kLumi, Metric::accountGpusAllocated, name, {}}, {{when, double(number)}}}};
    JobRecord job;
    job.id = std::uint64_t(source * 1000 + number);
    job.submit = when;
    job.start = when;
    job.end = when + 10s;
    job.observed = when + 10s;
    job.state = JobState::completed;
    job.account = name;
    job.gpus = 1;
    batch.jobs = {job};
    return batch;
}

} // namespace

class tst_Threads : public QObject {
    Q_OBJECT

private slots:
    void manyOfferWhileManyRead();
    void closingWritesWhatIsQueued();
    void theSecondCacheFollows();
};

void tst_Threads::manyOfferWhileManyRead() {
    constexpr int kSources = 4;
    constexpr int kEach = 60;
    std::atomic<int> commits = 0;
    Cache::Options options;
    options.queueBatches = 8;
    options.changed = [&](const Change&) { ++commits; };
    Fixture fixture(options);
    std::atomic<bool> done = false;
    std::atomic<bool> consistent = true;
    {
        std::vector<std::jthread> readers;
        for (int i = 0; i < 3; ++i) {
            readers.emplace_back([&] {
                while (!done) {
                    const auto usage =
                        fixture.cache->jobs().usage({kLumi, {kNoon, kNoon + 24h, kNoon + 48h}, {}});
                    // A batch is seen whole or not at all: ten seconds for each job.
                    for (const UsageRow& row : usage.value()) {
                        consistent = consistent && row.deviceSeconds == 10 * row.jobs;
                    }
                    consistent = consistent && fixture.cache->samples().latest() &&
                                 fixture.cache->polls().status();
                }
            });
        }
        std::vector<std::jthread> writers;
        for (int source = 0; source < kSources; ++source) {
            writers.emplace_back([&, source] {
                for (int number = 0; number < kEach; ++number) {
                    Batch batch = numbered(source, number);
                    while (!fixture.cache->offer(batch)) {
                        std::this_thread::yield();
                    }
                }
            });
        }
        writers.clear();
        QVERIFY(fixture.cache->flush());
        done = true;
    }
    QVERIFY(consistent);
    QVERIFY(commits <= kSources * kEach); // several batches a commit
    const auto series = fixture.cache->samples().series();
    QCOMPARE(series->size(), std::size_t(kSources));
    for (const SeriesInfo& info : *series) {
        QCOMPARE(info.count, kEach);
    }
    QVERIFY(fixture.cache->check().verify()->empty());
}

void tst_Threads::closingWritesWhatIsQueued() {
    Fixture fixture;
    for (int number = 0; number < 50; ++number) {
        Batch batch = numbered(1, number);
        QVERIFY(fixture.cache->offer(batch));
    }
    fixture.reopen();
    QCOMPARE(fixture.cache->samples().series()->front().count, 50);
}

void tst_Threads::theSecondCacheFollows() {
    Fixture fixture;
    fixture.put(numbered(1, 0));
    std::mutex mutex;
    std::condition_variable told;
    int changes = 0;
    Cache::Options options;
    options.changed = [&](const Change& change) {
        const std::lock_guard lock(mutex);
        changes += change.systems == std::vector{kLumi} ? 1 : 0;
        told.notify_all();
    };
    const auto second = Cache::open(fixture.file(), options);
    VERIFY_RESULT(second);
    const UsageQuery query{kLumi, {kNoon, kNoon + 24h}, {}};
    QCOMPARE((*second)->jobs().usage(query)->front().jobs, 1);
    int number = 1;
    std::unique_lock lock(mutex);
    while (changes == 0) { // the follower may not have looked for the first time yet
        lock.unlock();
        fixture.put(numbered(1, number++));
        lock.lock();
        told.wait_for(lock, 1s, [&] { return changes > 0; });
    }
    lock.unlock();
    const auto rows = (*second)->jobs().usage(query);
    VERIFY_RESULT(rows);
    QVERIFY(rows->front().jobs > 1);
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_Threads)
#include "tst_Threads.moc"
