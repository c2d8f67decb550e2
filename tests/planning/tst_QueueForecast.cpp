// SPDX-License-Identifier: GPL-3.0-only
// What a pilot is told of a queue: only what was known, and a bound only where bounds held.
#include "models/planning/QueueForecast.h"
#include "tests/planning/SimulatedQueue.h"

#include <QTest>

using namespace ff::planning;

class tst_QueueForecast final : public QObject {
    Q_OBJECT

private slots:
    void knowsOnlyThePast();
    void boundOfItsClass();
    void fewOfAClassFallBackToAllSizes();
    void tooFewJobs();
    void noJobs();
    void largerThanSeen();
    void laterBeginsUseThePublishedMethod();
    void waitsForPendingJobsGrow();
    void boundsThatDidNotHold();
};

namespace {

constexpr Seconds kHour = 3600;
constexpr Seconds kDay = 24 * kHour;

std::vector<PastJob> steadyJobs(std::size_t count = 3000) {
    return SimulatedQueue(1).jobs(count, [](std::size_t) { return 0.8; });
}

WaitForecast ask(QueueForecast& queue, std::int64_t gpus, Seconds now) {
    return queue.forecast(gpus, 2 * kHour, now, now);
}

} // namespace

void tst_QueueForecast::knowsOnlyThePast() {
    auto jobs = steadyJobs();
    const Seconds at = jobs[2000].queued;
    QueueForecast first(jobs, at, 0.95);
    const auto before = ask(first, 8, at);
    for (std::size_t i = 2000; i < jobs.size(); ++i) { // another future
        jobs[i].start = jobs[i].queued + kDay;
        jobs[i].end = jobs[i].queued + 2 * kDay;
        jobs[i].request.gpus = 512;
    }
    for (PastJob& job : jobs) {
        if (job.end && *job.end >= at) {
            job.end = *job.end + kDay;
        }
    }
    QueueForecast second(jobs, at, 0.95);
    const auto after = ask(second, 8, at);
    QVERIFY(before.wait);
    QCOMPARE(after.wait->bound, before.wait->bound);
    QCOMPARE(after.wait->median, before.wait->median);
    QCOMPARE(after.largestSeen, before.largestSeen);
}

void tst_QueueForecast::boundOfItsClass() {
    const auto jobs = steadyJobs();
    const Seconds at = jobs.back().queued + 1;
    QueueForecast queue(jobs, at, 0.95);
    const auto found = ask(queue, 8, at);
    QVERIFY(found.wait);
    QCOMPARE(int(found.basis), int(BoundBasis::sizeClass));
    QVERIFY(*found.quality.coverage() >= 0.92);
    QVERIFY(found.wait->median && *found.wait->median <= found.wait->bound);
    QVERIFY(!found.isLargerThanSeen);
}

void tst_QueueForecast::fewOfAClassFallBackToAllSizes() {
    auto jobs = steadyJobs();
    std::size_t large = 0;
    std::erase_if(
        jobs, [&](const PastJob& job) { return sizeClass(job.request.gpus) == 2 && ++large > 20; });
    const Seconds at = jobs.back().queued + 1;
    QueueForecast queue(jobs, at, 0.95);
    const auto found = ask(queue, 64, at);
    QVERIFY(found.wait);
    QCOMPARE(int(found.basis), int(BoundBasis::allSizes));
}

void tst_QueueForecast::tooFewJobs() {
    const auto jobs = steadyJobs(41);
    const Seconds at = jobs.back().queued + 30 * kDay;
    QueueForecast queue(jobs, at, 0.95);
    const auto found = ask(queue, 8, at);
    QVERIFY(!found.wait);
    QCOMPARE(int(found.obstacle), int(WaitForecast::Obstacle::tooFewStarts));
    QCOMPARE(found.startsNeeded, std::size_t(59));
}

void tst_QueueForecast::noJobs() {
    QueueForecast queue({}, 1'700'000'000, 0.95);
    const auto found = ask(queue, 8, 1'700'000'000);
    QVERIFY(!found.wait);
    QCOMPARE(int(found.obstacle), int(WaitForecast::Obstacle::noJobs));
}

void tst_QueueForecast::largerThanSeen() {
    const auto jobs = steadyJobs();
    const Seconds at = jobs.back().queued + 1;
    QueueForecast queue(jobs, at, 0.95);
    const auto found = ask(queue, 65, at);
    QVERIFY(found.isLargerThanSeen);
    QCOMPARE(found.largestSeen, 64);
    QVERIFY(found.wait);
    QCOMPARE(int(found.basis), int(BoundBasis::allSizes)); // nobody ran 65 or more
}

void tst_QueueForecast::laterBeginsUseThePublishedMethod() {
    const auto jobs = steadyJobs();
    const Seconds at = jobs.back().queued + 1;
    QueueForecast queue(jobs, at, 0.95);
    const auto found = queue.forecast(8, 2 * kHour, at + 7 * kDay, at);
    QVERIFY(found.wait);
    QCOMPARE(int(found.basis), int(BoundBasis::ahead));
    QVERIFY(found.wait->median);
}

/// A queue in which nothing starts widens the bound before any start.
void tst_QueueForecast::waitsForPendingJobsGrow() {
    auto jobs = steadyJobs();
    const Seconds halt = jobs[2400].queued;
    const Seconds now = halt + 2 * kDay;
    for (PastJob& job : jobs) {
        if (job.start && *job.start >= halt) {
            job.start = job.queued + 30 * kDay;
            job.end = *job.start + kHour;
        }
    }
    QueueForecast before(jobs, halt, 0.95);
    QueueForecast after(jobs, now, 0.95);
    const auto first = ask(before, 8, halt);
    const auto second = ask(after, 8, now);
    QVERIFY(first.wait);
    // Either the bound is wider, or it is not shown any more: never the old one.
    QVERIFY(!second.wait || second.wait->bound > first.wait->bound);
}

/// Each wait is a quarter longer than all before it, and no bound goes beyond a tenth more.
void tst_QueueForecast::boundsThatDidNotHold() {
    std::vector<PastJob> jobs;
    Seconds at = 1'700'000'000;
    double wait = 60;
    for (std::size_t i = 0; i < 150; ++i) {
        at += 2 * kHour;
        wait *= i < 130 ? 1 : 1.25;
        jobs.push_back({at, {4, kHour, 0, 0}, at + Seconds(wait), at + Seconds(wait) + kHour});
    }
    const Seconds now = *jobs.back().end + 1;
    QueueForecast queue(jobs, now, 0.95);
    const auto found = ask(queue, 4, now);
    QVERIFY(!found.wait);
    QCOMPARE(int(found.obstacle), int(WaitForecast::Obstacle::didNotHold));
    QVERIFY(*found.quality.coverage() < 0.92);
}

QTEST_GUILESS_MAIN(tst_QueueForecast)
#include "tst_QueueForecast.moc"
