// SPDX-License-Identifier: GPL-3.0-only
// What a pilot is told of a queue: only what was known, and a bound only where bounds held.
#include "models/planning/QueueForecast.h"
#include "tests/planning/SimulatedQueue.h"

#include <QTest>

#include <cmath>

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
    void aBoundAheadIsJudgedAsItWasStated();
    void waitsForPendingJobsGrow();
    void boundsThatDidNotHold();
    void whoWaitsBeyondItsBoundIsAMiss();
    void aLowerConfidenceAsksForLess();
    void bothMethodsAreComparedFromAMinuteOn();
    void whatIsStatedAheadFollowsHowOftenItHeld();
    void toldAgainNothingChanges();
    void keptUpItKnowsWhatAReplayKnows();
    void aLoadedStateGoesOnAsTheSavedOne();
    void damagedStatesAreRefused();
    void theLadderHolds();
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

/// Waits that double every week: the newest bound holds, one of a week ago did not.
void tst_QueueForecast::aBoundAheadIsJudgedAsItWasStated() {
    std::vector<PastJob> jobs;
    for (Seconds at = 0; at < 60 * kDay; at += 600) {
        PastJob job;
        job.queued = at;
        job.request = {8, 2 * kHour, 0, 1};
        job.start = at + Seconds(60 * std::exp2(double(at) / double(7 * kDay)));
        job.end = *job.start + kHour;
        jobs.push_back(job);
    }
    const Seconds at = jobs.back().queued + 1;
    QueueForecast queue(jobs, at, 0.95);
    QVERIFY(ask(queue, 8, at).wait);
    const auto ahead = queue.forecast(8, 2 * kHour, at + 7 * kDay, at);
    QVERIFY(ahead.isAhead);
    QVERIFY(!ahead.wait);
    QCOMPARE(int(ahead.obstacle), int(WaitForecast::Obstacle::didNotHold));
    QVERIFY(*ahead.quality.coverage() < 0.2);
    QVERIFY(ahead.quality.judged > 1000);
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

/// Not only when it starts: a queue that stands still would look as good as ever.
void tst_QueueForecast::whoWaitsBeyondItsBoundIsAMiss() {
    std::vector<PastJob> jobs;
    Seconds at = 1'700'000'000;
    for (std::size_t i = 0; i < 300; ++i) {
        PastJob& job = jobs.emplace_back(PastJob{at += kHour, {4, kHour, 0, 0}, {}, {}});
        if (i < 200) {
            job.start = at + 60;
            job.end = at + kHour;
        }
    }
    const Seconds now = at + 2 * kDay;
    QueueForecast queue(jobs, now, 0.95);
    QVERIFY(*queue.backtest().back().ours.coverage() < 0.92);
    QVERIFY(queue.worstMisses().front().waited > 2 * kDay);
    QVERIFY(!ask(queue, 4, now).wait);
}

void tst_QueueForecast::aLowerConfidenceAsksForLess() {
    QVERIFY(std::abs(heldAtLeast(0.95) - 0.92) < 1e-9);
    QVERIFY(std::abs(heldAtLeast(0.75) - 0.72) < 1e-9);
    QVERIFY(std::abs(heldAtLeast(0.99) - 0.984) < 1e-9);
    const auto jobs = steadyJobs();
    const Seconds at = jobs.back().queued + 1;
    QueueForecast queue(jobs, at, 0.75);
    const auto found = ask(queue, 8, at);
    QVERIFY(*found.quality.coverage() < 0.92); // as promised
    QVERIFY(found.wait);
}

/// Where all start at once ours was "60 times that of the published method".
void tst_QueueForecast::bothMethodsAreComparedFromAMinuteOn() {
    std::vector<PastJob> jobs;
    for (Seconds at = 1'700'000'000; jobs.size() < 500; at += 600) {
        jobs.push_back({at, {4, kHour, 0, 0}, at + 1, at + 300});
    }
    const Seconds now = jobs.back().queued + 600;
    QueueForecast queue(jobs, now, 0.95);
    QCOMPARE(queue.backtest().back().published.medianBound, std::optional<Seconds>(60));
    QCOMPARE(*ask(queue, 4, now).tightness, 1.);
}

void tst_QueueForecast::whatIsStatedAheadFollowsHowOftenItHeld() {
    StandingBounds standing(0.05);
    QCOMPARE(standing.level(3), 0.05);
    for (int i = 0; i < 1000; ++i) {
        standing.judge(3, false);
    }
    QVERIFY(standing.level(3) > 0.06);
    QCOMPARE(standing.level(0), 0.05); // of another class nothing was judged
    for (int i = 0; i < 1000; ++i) {
        standing.judge(3, true);
    }
    QCOMPARE(standing.level(3), 0.005); // and no further
    Qbets method(0.95, [](const JobRequest&) { return std::size_t(0); });
    for (std::size_t i = 0; i < 100; ++i) {
        method.queued(i, {}, 0);
        method.started(i, Seconds(i) + 1);
    }
    QVERIFY(*method.boundAt({}, 0.1) < *method.boundAt({}, 0.05));
    QCOMPARE(*method.boundAt({}, 0.05), method.bound({}, 0)->bound);
    QCOMPARE(*method.boundAt({}, 0.005), Seconds(100)); // the longest that was seen
}

namespace {

std::vector<KnownJob> numbered(const std::vector<PastJob>& jobs) {
    std::vector<KnownJob> known;
    for (const PastJob& job : jobs) {
        known.push_back({known.size(), job});
    }
    return known;
}

std::string bytesOf(const QueueForecast& queue) {
    ByteWriter to;
    queue.save(to);
    return to.bytes();
}

} // namespace

void tst_QueueForecast::toldAgainNothingChanges() {
    const auto known = numbered(steadyJobs());
    const Seconds at = known.back().job.queued + 1;
    QueueForecast queue(0.95);
    queue.advance(known, at);
    const auto before = ask(queue, 8, at);
    queue.advance(known, at);
    const auto after = ask(queue, 8, at);
    QCOMPARE(after.wait->bound, before.wait->bound);
    QCOMPARE(after.starts, before.starts);
    QCOMPARE(after.quality.judged, before.quality.judged);
}

/// Trees may be of another time; what was counted is the same.
void tst_QueueForecast::keptUpItKnowsWhatAReplayKnows() {
    const auto known = numbered(steadyJobs());
    const Seconds at = known.back().job.queued + 1;
    QueueForecast whole(0.95);
    whole.advance(known, at);
    QueueForecast steps(0.95);
    for (const std::size_t end : {1000U, 1001U, 1800U, 2999U}) {
        steps.advance(known, known[end].job.queued);
    }
    steps.advance(known, at);
    QVERIFY(steps.isRefitDue());
    steps.refit();
    QVERIFY(!steps.isRefitDue());
    const auto expected = ask(whole, 8, at);
    const auto found = ask(steps, 8, at);
    QCOMPARE(found.starts, expected.starts);
    QCOMPARE(found.quality.judged, expected.quality.judged);
    QCOMPARE(steps.openJobs().size(), whole.openJobs().size());
    QVERIFY(found.wait && *found.quality.coverage() >= 0.92);
    for (std::size_t i = 0; i < steps.backtest().size(); ++i) {
        // The published method has no trees: its bounds are the same to the second.
        QCOMPARE(steps.backtest()[i].published.medianBound,
                 whole.backtest()[i].published.medianBound);
    }
}

void tst_QueueForecast::aLoadedStateGoesOnAsTheSavedOne() {
    const auto known = numbered(steadyJobs());
    const Seconds halfway = known[2000].job.queued;
    const Seconds at = known.back().job.queued + 1;
    QueueForecast first(0.95);
    first.advance(known, halfway);
    const std::string bytes = bytesOf(first);
    QueueForecast second(0.95);
    ByteReader from(bytes);
    QVERIFY(second.load(from));
    QVERIFY(from.atEnd());
    first.advance(known, at);
    second.advance(known, at);
    for (const std::int64_t gpus : {1, 8, 64}) {
        const auto expected = ask(first, gpus, at);
        const auto found = ask(second, gpus, at);
        QVERIFY(expected.wait && found.wait);
        QCOMPARE(found.wait->bound, expected.wait->bound);
        QCOMPARE(found.wait->median, expected.wait->median);
        QCOMPARE(found.quality.held, expected.quality.held);
    }
}

void tst_QueueForecast::damagedStatesAreRefused() {
    QueueForecast queue(0.95);
    queue.advance(numbered(steadyJobs(500)), 1'800'000'000);
    const std::string bytes = bytesOf(queue);
    for (const std::size_t length :
         {std::size_t(0), std::size_t(7), bytes.size() / 2, bytes.size() - 1}) {
        QueueForecast other(0.95);
        ByteReader from(std::string_view(bytes).substr(0, length));
        QVERIFY(!other.load(from));
    }
    QueueForecast other(0.9); // states are of one confidence
    ByteReader from(bytes);
    QVERIFY(!other.load(from));
}

void tst_QueueForecast::theLadderHolds() {
    const auto jobs = steadyJobs(6000);
    QueueForecast queue(jobs, jobs.back().queued + 1, 0.95);
    const Reliability& known = queue.reliability();
    QVERIFY(known.fewest() > 1000);
    for (std::size_t rung = 0; rung < kLadder.size(); ++rung) {
        const double observed = *known.observed(rung);
        // No bound is shorter than a minute, so that the low rungs hold more often than promised.
        const double most = kLadder[rung] < 0.9 ? 1 : kLadder[rung] + 0.04;
        QVERIFY2(observed > kLadder[rung] - 0.04 && observed <= most,
                 qPrintable(QStringLiteral("%1: %2").arg(kLadder[rung]).arg(observed)));
    }
    QCOMPARE(known.held[3], queue.backtest().back().ours.held); // the card's
    QCOMPARE(known.judged[3], queue.backtest().back().ours.judged);
    QVERIFY(!queue.worstMisses().empty());
    const Miss& worst = queue.worstMisses().front();
    QVERIFY(worst.waited > worst.bound);
}

QTEST_GUILESS_MAIN(tst_QueueForecast)
#include "tst_QueueForecast.moc"
