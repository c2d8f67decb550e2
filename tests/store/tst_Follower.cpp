// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/writer/Follower.h"
#include "tests/store/Fixture.h"

#include <condition_variable>
#include <mutex>

using namespace std::chrono_literals;

namespace ff::store {

class tst_Follower : public QObject {
    Q_OBJECT

private slots:
    /// A cache that cannot be read for a while (a network file system, a restored backup) is
    /// followed again as soon as it can be.
    void opensTheFileAgain();
    void packingOfSamplesIsNoNews();
};

void tst_Follower::opensTheFileAgain() {
    const QTemporaryDir folder;
    const std::filesystem::path file =
        folder.filePath(QStringLiteral("cache.sqlite")).toStdString();
    std::mutex mutex;
    std::condition_variable told;
    std::vector<LogLine> lines;
    int changes = 0;
    ReaderPool pool(file);
    const Follower follower(
        pool, file,
        [&](const Change&) {
            const std::lock_guard lock(mutex);
            ++changes;
            told.notify_all();
        },
        [&](const LogLine& line) {
            const std::lock_guard lock(mutex);
            lines.push_back(line);
            told.notify_all();
        });
    {
        std::unique_lock lock(mutex);
        QVERIFY(told.wait_for(lock, 30s, [&] { return !lines.empty(); }));
        QVERIFY(lines.front().level == LogLine::Level::warning);
        QCOMPARE(changes, 0);
    }
    auto cache = Cache::open(file, {});
    VERIFY_RESULT(cache);
    std::unique_lock lock(mutex);
    QVERIFY(told.wait_for(lock, 30s, [&] { return changes > 0; }));
    QCOMPARE(lines.size(), std::size_t(1)); // said once, however often it was tried
}

/// Pages would ask all again, each hour and for each piece, and get the same answers.
void tst_Follower::packingOfSamplesIsNoNews() {
    Fixture fixture;
    Batch batch = pollAt(at("2026-03-01T00:00:00Z"));
    auto& samples = batch.series.emplace_back();
    samples.key = {kLumi, Metric::gpusAllocated, {}, {}};
    for (int minute = 0; minute < 48 * 60; ++minute) {
        samples.points.push_back({batch.arrived + std::chrono::minutes{minute}, double(minute)});
    }
    std::mutex mutex;
    std::condition_variable told;
    int changes = 0;
    ReaderPool pool(fixture.file());
    const Follower follower(pool, fixture.file(), [&](const Change&) {
        const std::lock_guard lock(mutex);
        ++changes;
        told.notify_all();
    });
    std::unique_lock lock(mutex);
    while (changes == 0) { // until it follows
        lock.unlock();
        fixture.put(batch);
        lock.lock();
        told.wait_for(lock, 2s, [&] { return changes > 0; });
    }
    told.wait_for(lock, 1s, [&] { return changes > 1; }); // what was put again
    changes = 0;
    lock.unlock();
    VERIFY_RESULT(fixture.cache->seal());
    lock.lock();
    QVERIFY(!told.wait_for(lock, 2s, [&] { return changes > 0; })); // it looked four times
    lock.unlock();
    VERIFY_RESULT(fixture.cache->notes().keep({0, kLumi, batch.arrived, "a note", {}}));
    lock.lock();
    QVERIFY(told.wait_for(lock, 30s, [&] { return changes > 0; }));
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_Follower)
#include "tst_Follower.moc"
