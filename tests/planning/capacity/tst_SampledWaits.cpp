// SPDX-License-Identifier: GPL-3.0-only
// Waits where samples alone are known, held against the jobs that the samples were made of.
#include "models/planning/capacity/SampledWaits.h"
#include "tests/planning/SimulatedQueue.h"

#include <QTest>

using namespace ff::planning;

class tst_SampledWaits final : public QObject {
    Q_OBJECT

private slots:
    void aFreeMachineStartsAtOnce();
    void nothingStartsInHoursThatNobodySaw();
    void holdsForTheJobsBehindTheSamples();
    void withoutAQueueThereIsNoBound();
    void aQueueThatNeverMovesGivesNoBound();
};

namespace {

constexpr Seconds kStart = 1'700'006'400;
constexpr double kGpus = 256;

FreeHistory steady(std::size_t hours, double free, double queued) {
    FreeHistory history{.from = kStart, .hours = {}};
    history.hours.assign(
        hours, FreeHour{.capacity = kGpus, .available = kGpus, .free = free, .queuedGpus = queued});
    return history;
}

/// What a site's exporter would have shown of these jobs at each full hour.
FreeHistory sampled(const std::vector<PastJob>& jobs) {
    FreeHistory history{.from = jobs.front().queued / kHour * kHour, .hours = {}};
    for (Seconds at = history.from; at < jobs.back().queued; at += kHour) {
        FreeHour hour{.capacity = kGpus, .available = kGpus, .free = kGpus, .queuedGpus = 0.0};
        for (const PastJob& job : jobs) {
            if (*job.start <= at && *job.end > at) {
                hour.free -= double(job.request.gpus);
            } else if (job.queued <= at && *job.start > at) {
                *hour.queuedGpus += double(job.request.gpus);
            }
        }
        history.hours.push_back(hour);
    }
    return history;
}

} // namespace

void tst_SampledWaits::aFreeMachineStartsAtOnce() {
    for (const PastJob& job : sampledJobs(steady(48, 100, 0), 64, kHour)) {
        QCOMPARE(job.start, std::optional(job.queued));
    }
}

void tst_SampledWaits::nothingStartsInHoursThatNobodySaw() {
    FreeHistory history = steady(48, 10, 500);
    for (std::size_t i = 30; i < 48; ++i) {
        history.hours[i] =
            FreeHour{.capacity = kGpus, .available = kGpus, .free = kGpus, .queuedGpus = 0.0};
    }
    for (std::size_t i = 24; i < 36; ++i) {
        history.hours[i].reset();
    }
    const auto jobs = sampledJobs(history, 64, kHour);
    for (const PastJob& job : jobs) {
        QVERIFY(!job.start || *job.start >= kStart + 36 * kHour);
    }
}

void tst_SampledWaits::holdsForTheJobsBehindTheSamples() {
    const auto jobs = SimulatedQueue(3).jobs(6000, [](std::size_t) { return 0.8; });
    const FreeHistory history = sampled(jobs);
    const WaitForecast found = sampledForecast(history, 32, 3 * kHour, 0.95);
    QVERIFY(found.wait);
    QCOMPARE(int(found.basis), int(BoundBasis::samples));
    QVERIFY(*found.quality.coverage() >= 0.92);
    std::size_t held = 0;
    std::size_t all = 0;
    for (const PastJob& job : jobs) {
        if (job.request.gpus == 32 && job.queued > history.to() - Seconds(20) * 24 * kHour) {
            ++all;
            held += *job.start - job.queued <= found.wait->bound ? 1 : 0;
        }
    }
    QVERIFY(all > 100);
    QVERIFY2(double(held) / double(all) >= 0.95,
             qPrintable(QString::number(double(held) / double(all))));
}

void tst_SampledWaits::withoutAQueueThereIsNoBound() {
    FreeHistory history = steady(2000, 100, 0);
    for (auto& hour : history.hours) {
        hour->queuedGpus.reset();
    }
    const WaitForecast found = sampledForecast(history, 32, kHour, 0.95);
    QVERIFY(!found.wait);
    QVERIFY(found.fromSamples);
    QCOMPARE(int(found.obstacle), int(WaitForecast::Obstacle::noJobs));
}

void tst_SampledWaits::aQueueThatNeverMovesGivesNoBound() {
    FreeHistory history = steady(2000, 0, 5000);
    for (auto& hour : history.hours) {
        hour->free = hour->available; // nothing runs, and all of it waits
    }
    const WaitForecast found = sampledForecast(history, 300, kHour, 0.95);
    QVERIFY(!found.wait);
    QCOMPARE(int(found.obstacle), int(WaitForecast::Obstacle::tooFewStarts));
}

QTEST_GUILESS_MAIN(tst_SampledWaits)
#include "tst_SampledWaits.moc"
