// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/Backtest.h"
#include "models/planning/CalibratedBounds.h"
#include "models/planning/Qbets.h"
#include "tests/planning/SimulatedQueue.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace ff::planning;

namespace {

constexpr Seconds kHour = 3600;

double coverage(std::span<const PastJob> jobs, const StatedBounds& bounds, std::size_t from,
                std::size_t to) {
    std::size_t held = 0;
    std::size_t given = 0;
    for (std::size_t i = from; i < to; ++i) {
        if (!bounds[i]) {
            continue;
        }
        ++given;
        held += *jobs[i].start - jobs[i].queued <= bounds[i]->bound ? 1 : 0;
    }
    return double(held) / double(given);
}

StatedBounds ours(std::span<const PastJob> jobs) {
    CalibratedBounds method({});
    return replay(jobs, method);
}

StatedBounds published(std::span<const PastJob> jobs) {
    Qbets method(0.95, classBySize);
    return replay(jobs, method);
}

} // namespace

class tst_WaitBounds : public QObject {
    Q_OBJECT

private slots:
    void stationaryQueuesAreCoveredAsPromised();
    void coverageComesBackAfterTheLoadDoubled();
    void boundsNeverLookAhead();
    void jobsThatNeverStartGiveNoBound();
    void aQueueThatStandsStillWidensTheBound();
    void qbetsIsTheOrderStatistic();
};

void tst_WaitBounds::stationaryQueuesAreCoveredAsPromised() {
    for (const std::uint32_t seed : {1U, 2U}) {
        const auto jobs = SimulatedQueue(seed).jobs(8'000, [](std::size_t) { return 0.8; });
        const double part = coverage(jobs, ours(jobs), 800, jobs.size());
        QVERIFY2(part >= 0.94 && part <= 0.96, qPrintable(QString::number(part)));
    }
}

void tst_WaitBounds::coverageComesBackAfterTheLoadDoubled() {
    const auto jobs =
        SimulatedQueue(4).jobs(12'000, [](std::size_t i) { return i < 6'000 ? 0.35 : 0.7; });
    const double part = coverage(jobs, ours(jobs), 6'500, jobs.size());
    QVERIFY2(part >= 0.93 && part <= 0.97, qPrintable(QString::number(part)));
}

void tst_WaitBounds::boundsNeverLookAhead() {
    auto jobs = SimulatedQueue(5).jobs(3'000, [](std::size_t) { return 0.7; });
    const StatedBounds before = ours(jobs);
    const std::size_t present = 2'000;
    const Seconds now = jobs[present].queued;
    // Another future: later jobs swap their sizes and waits, and what has not started by now starts
    // at another time.
    std::reverse(jobs.begin() + present + 1, jobs.end());
    for (std::size_t i = present + 1; i < jobs.size(); ++i) {
        const PastJob& mirrored = jobs[i];
        jobs[i].queued = now + Seconds(i - present);
        jobs[i].start = jobs[i].queued + Seconds(i % 7) * kHour;
        jobs[i].end = *jobs[i].start + mirrored.request.limit.value_or(kHour);
    }
    for (std::size_t i = 0; i <= present; ++i) {
        if (*jobs[i].start >= now) {
            jobs[i].start = *jobs[i].start + 5 * kHour;
        }
        if (*jobs[i].end >= now) {
            jobs[i].end = std::max(*jobs[i].start, *jobs[i].end) + 5 * kHour;
        }
    }
    const StatedBounds after = ours(jobs);
    for (std::size_t i = 0; i <= present; ++i) {
        QCOMPARE(after[i].has_value(), before[i].has_value());
        if (before[i]) {
            QCOMPARE(after[i]->bound, before[i]->bound);
        }
    }
}

void tst_WaitBounds::jobsThatNeverStartGiveNoBound() {
    std::vector<PastJob> jobs;
    for (int i = 0; i < 500; ++i) {
        jobs.push_back({1'700'000'000 + i * 600, {4, kHour, 0, 0}, {}, {}});
    }
    for (const auto& bound : ours(jobs)) {
        QVERIFY(!bound);
    }
}

void tst_WaitBounds::aQueueThatStandsStillWidensTheBound() {
    auto jobs = SimulatedQueue(6).jobs(3'000, [](std::size_t) { return 0.7; });
    // From here on nothing starts for two days, while jobs of every size come each ten minutes.
    const Seconds stop = jobs.back().queued + 1;
    for (PastJob& job : jobs) {
        if (*job.start >= stop) {
            job.start = job.end = {};
        }
    }
    for (int i = 0; i < 288; ++i) {
        jobs.push_back({stop + i * 600, {std::int64_t{1} << (i % 7), 2 * kHour, 0, 1}, {}, {}});
    }
    const auto widest = [&](const StatedBounds& bounds, std::size_t from, std::size_t to) {
        Seconds bound = 0;
        for (std::size_t i = from; i < to; ++i) {
            if (bounds[i] && sizeClass(jobs[i].request.gpus) == 0) {
                bound = std::max(bound, bounds[i]->bound);
            }
        }
        return bound;
    };
    const std::size_t end = jobs.size();
    const StatedBounds mine = ours(jobs);
    const StatedBounds theirs = published(jobs);
    QVERIFY(widest(mine, end - 8, end) > 2 * widest(mine, end - 288, end - 280));
    QCOMPARE(widest(theirs, end - 8, end), widest(theirs, end - 288, end - 280));
}

void tst_WaitBounds::qbetsIsTheOrderStatistic() {
    Qbets method(0.95, classBySize);
    const JobRequest request{1, kHour, 0, 0};
    for (std::size_t i = 0; i < 58; ++i) {
        method.queued(i, request, 0);
        method.started(i, Seconds(i));
    }
    QVERIFY(!method.bound(request, 100));
    method.queued(58, request, 0);
    method.started(58, 58);
    QCOMPARE(method.bound(request, 100)->bound, 58); // of 59 the largest: 1 - 0.95^59 = 0.952
}

QTEST_APPLESS_MAIN(tst_WaitBounds)
#include "tst_WaitBounds.moc"
