// SPDX-License-Identifier: GPL-3.0-only
// Which partition a pilot is planned for, and what is said where its own jobs do not do.
#include "models/planning/QueueForecast.h"

#include <QTest>

using namespace ff::planning;

class tst_ForecastPartitions final : public QObject {
    Q_OBJECT

private slots:
    void aPartitionWithoutLimitsTakesLongJobs();
    void aTestPartitionIsNoPlaceForALongRun();
    void fewInThePartitionFallBackToAllSizes();
    void whereNoPartitionServesNoJobCounts();
};

namespace {

constexpr Seconds kHour = 3600;
constexpr Seconds kDay = 24 * kHour;
constexpr Seconds kStart = 1'700'000'000;

/// A job each `every` seconds for 60 days: it waits so long, and runs an hour.
void add(std::vector<PastJob>& jobs, const JobRequest& request, Seconds every, Seconds wait) {
    for (Seconds at = kStart; at < kStart + 60 * kDay; at += every) {
        const Seconds start = at + wait + at % 600;
        jobs.push_back({at, request, start, start + kHour});
    }
    std::ranges::sort(jobs, {}, &PastJob::queued);
}

constexpr Seconds kNow = kStart + 60 * kDay;

/// Partition 0 takes large jobs, up to `limit`; partition 1 small ones for half an hour, at once.
/// The run begins in a week.
WaitForecast planned(std::optional<Seconds> limit, Seconds length) {
    std::vector<PastJob> jobs;
    add(jobs, {64, limit, 0, 0}, 2 * kHour, 4 * kHour);
    add(jobs, {32, kHour / 2, 1, 0}, 2 * kHour, 0);
    QueueForecast queue(jobs, kNow, 0.95);
    return queue.forecast(64, length, kNow + 7 * kDay, kNow);
}

} // namespace

void tst_ForecastPartitions::aPartitionWithoutLimitsTakesLongJobs() {
    const WaitForecast found = planned({}, 72 * kHour);
    QVERIFY(found.wait);
    QCOMPARE(found.partition, 0U);
    QVERIFY(!found.isLongerThanSeen);
}

/// Nobody ran so long: the partition where as many GPUs ran is the nearest.
void tst_ForecastPartitions::aTestPartitionIsNoPlaceForALongRun() {
    const WaitForecast found = planned(24 * kHour, 72 * kHour);
    QVERIFY(found.wait);
    QCOMPARE(found.partition, 0U);
    QVERIFY(found.wait->bound >= 4 * kHour);
    QVERIFY(!found.isLargerThanSeen);
    QVERIFY(found.isLongerThanSeen);
    QCOMPARE(found.longestSeen, 24 * kHour);
    QVERIFY(!planned(24 * kHour, 24 * kHour).isLongerThanSeen);
}

/// Bounds of the size held, and of the one partition that takes the run none can be stated: that
/// is no bound that did not hold.
void tst_ForecastPartitions::fewInThePartitionFallBackToAllSizes() {
    std::vector<PastJob> jobs;
    add(jobs, {8, kHour, 0, 0}, kHour, kHour);
    add(jobs, {8, 100 * kHour, 1, 0}, 3 * kDay, 2 * kHour);
    QueueForecast queue(jobs, kNow, 0.95);
    const WaitForecast found = queue.forecast(8, 100 * kHour, kNow + 7 * kDay, kNow);
    QVERIFY(found.wait);
    QCOMPARE(int(found.basis), int(BoundBasis::allSizes));
    QCOMPARE(int(found.ofClass), int(WaitForecast::Obstacle::tooFewStarts));
    QCOMPARE(found.partition, 1U);
}

void tst_ForecastPartitions::whereNoPartitionServesNoJobCounts() {
    std::vector<PastJob> jobs;
    add(jobs, {8, kHour, 0, 0}, kHour, kHour);
    QueueForecast queue(jobs, kNow, 0.95);
    for (const std::int64_t gpus : {8, 64}) { // of a size that was seen, and of one that was not
        const WaitForecast found =
            queue.forecast(gpus, kHour, kNow, kNow, [](std::uint32_t) { return false; });
        QVERIFY(!found.wait);
        QCOMPARE(int(found.obstacle), int(WaitForecast::Obstacle::tooFewStarts));
        QCOMPARE(found.starts, std::size_t(0));
        QVERIFY(!found.allSizesQuality);
    }
}

QTEST_APPLESS_MAIN(tst_ForecastPartitions)
#include "tst_ForecastPartitions.moc"
