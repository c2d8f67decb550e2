// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/Backtest.h"
#include "models/planning/CalibratedBounds.h"
#include "models/planning/Qbets.h"

#include <QTest>
#include <queue>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

using namespace ff::planning;

namespace {

constexpr Seconds kHour = 3600;

/// A machine of `gpus` GPUs that starts jobs in the order in which they come. Jobs arrive so that
/// `load(time)` of the machine is asked for.
class SimulatedQueue {
public:
    explicit SimulatedQueue(std::uint32_t seed)
        : m_random(seed) {}

    std::vector<PastJob> jobs(std::size_t count, const std::function<double(std::size_t)>& load) {
        std::vector<PastJob> jobs;
        double now = 1'700'000'000;
        for (std::size_t i = 0; i < count; ++i) {
            const std::int64_t gpus = std::int64_t{1} << uniform(0, 6);
            const Seconds run = 600 * uniform(1, 36);
            now += exponential(kMeanWork / (double(kGpus) * load(i)));
            PastJob job{Seconds(now),
                        {gpus, run + 600 * uniform(0, 12), 0, std::uint32_t(uniform(0, 20))},
                        {},
                        {}};
            job.start = startOf(job.queued, gpus);
            job.end = *job.start + run;
            for (std::int64_t gpu = 0; gpu < gpus; ++gpu) {
                m_free.push(*job.end);
            }
            jobs.push_back(job);
        }
        return jobs;
    }

private:
    static constexpr std::int64_t kGpus = 256;
    /// Mean GPUs (1, 2, ... 64) x mean run (600 s to 6 h) of a job, in GPU-seconds.
    static constexpr double kMeanWork = 127.0 / 7 * 600 * 18.5;

    int uniform(int from, int to) { return from + int(m_random() % std::uint32_t(to - from + 1)); }
    double exponential(double mean) {
        return -mean * std::log((double(m_random()) + 1) / 4294967297.0);
    }

    /// First come, first served: no job starts before the one that came before it.
    Seconds startOf(Seconds queued, std::int64_t gpus) {
        while (std::int64_t(m_free.size()) < kGpus) {
            m_free.push(0);
        }
        Seconds start = std::max(queued, m_last);
        for (std::int64_t gpu = 0; gpu < gpus; ++gpu) {
            start = std::max(start, m_free.top());
            m_free.pop();
        }
        return m_last = start;
    }

    std::mt19937 m_random;
    std::priority_queue<Seconds, std::vector<Seconds>, std::greater<>> m_free;
    Seconds m_last = 0;
};

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
