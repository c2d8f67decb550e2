// SPDX-License-Identifier: GPL-3.0-only
#include "models/figure/Figures.h"
#include "models/gpus/GpuStates.h"

#include <QTest>

using namespace ff;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const SystemId kId{"lumi"};

System lumi() {
    System system;
    system.id = kId;
    system.devicesPerGpu = 2;
    system.capacity = {{kUnknownStart, "MI250X", 100, "test"}};
    return system;
}

SeriesBins series(Metric metric, std::vector<Bin> bins, const char* qualifier = "") {
    return {{kId, metric, "", qualifier}, std::move(bins)};
}

Bin bin(double mean, Duration observed = hours{1}) {
    return {mean, mean, mean, observed};
}

BinTable table(std::vector<SeriesBins> all, int count = 1) {
    return {{Instant{}, Instant{} + hours{count}}, hours{1}, std::move(all)};
}

} // namespace

class tst_GpuStates final : public QObject {
    Q_OBJECT

private slots:
    /// Busy may be observed for a part of the time only: what was idle in the rest is not known.
    void sumsAllocatedButIdleWhereBothWereObserved() {
        const auto states =
            statesOf(lumi(), table({series(Metric::gpusCapacity, {bin(200), bin(200), bin(200)}),
                                    series(Metric::gpusAllocated, {bin(120), bin(120), bin(120)}),
                                    series(Metric::gpuBusyAllocated,
                                           {bin(0.75), bin(0.5, minutes{30}), bin(0, Duration{})})},
                                   3));
        const StateSum sum = sumOf(states.bins);
        QCOMPARE(allocatedIdle(sum).value_or(-1), (60 * 0.25) + (60 * 0.5 * 0.5));
        QCOMPARE(sum.busyHours, 1.5);
        QCOMPARE(sum.busyCoverage.ratio(), 0.5);
        QVERIFY(!allocatedIdle(sumOf({states.bins.begin() + 2, 1})));
    }

    void hasNothingIdleWhereNothingWasAllocated() {
        const auto states = statesOf(lumi(), table({series(Metric::gpusCapacity, {bin(200)}),
                                                    series(Metric::gpusAllocated, {bin(0)}),
                                                    series(Metric::gpuBusyAllocated, {bin(0)})}));
        QCOMPARE(allocatedIdle(sumOf(states.bins)), std::optional{0.});
    }

    void countsPhysicalGpus() {
        const auto states = statesOf(
            lumi(),
            table({series(Metric::gpusCapacity, {bin(200)}),
                   series(Metric::gpusAllocated, {bin(120)}), series(Metric::gpusDown, {bin(10)}),
                   series(Metric::gpusPlannedDown, {bin(30)}),
                   series(Metric::gpusReserved, {bin(8)}), series(Metric::gpusIdle, {bin(32)})}));
        QVERIFY(states.known);
        const StateSum sum = sumOf(states.bins);
        const auto parts = floorParts(sum);
        QCOMPARE(sum.capacity, 100.);
        QCOMPARE(allocationRate(sum).value_or(-1), 60. / (100 - 5 - 15));
        QCOMPARE(parts->allocated(), 60.);
        QCOMPARE(parts->idle, 4. + 16);
        QCOMPARE(parts->down, 5. + 15);
        QCOMPARE(parts->total(), 100.);
        QVERIFY(!parts->busyKnown);
        QVERIFY(!utilisation(sum));
    }

    void neverGoesAboveOne() {
        const auto states = statesOf(lumi(), table({series(Metric::gpusCapacity, {bin(200)}),
                                                    series(Metric::gpusAllocated, {bin(200)}),
                                                    series(Metric::gpusDown, {bin(20)})}));
        QCOMPARE(allocationRate(sumOf(states.bins)).value_or(-1), 1.); // draining nodes still run
    }

    void hasNoRateWhenAllIsDown() {
        const auto states = statesOf(lumi(), table({series(Metric::gpusCapacity, {bin(200)}),
                                                    series(Metric::gpusAllocated, {bin(0)}),
                                                    series(Metric::gpusPlannedDown, {bin(200)})}));
        QVERIFY(!allocationRate(sumOf(states.bins)));
    }

    void keepsGapsApartFromZero() {
        const auto states =
            statesOf(lumi(), table({series(Metric::gpusCapacity, {bin(200), bin(0, {}), bin(200)}),
                                    series(Metric::gpusAllocated, {bin(100), bin(0, {}), bin(0)})},
                                   3));
        QVERIFY(states.bins[0].observed == hours{1});
        QVERIFY(states.bins[1].observed == Duration{0});
        QVERIFY(states.bins[2].observed == hours{1});
        const StateSum sum = sumOf(states.bins);
        QCOMPARE(sum.coverage.ratio(), 2. / 3);
        QCOMPARE(allocationRate(sum).value_or(-1), 0.25); // of the two hours that were seen
        QVERIFY(!floorParts(sumOf({&states.bins[1], 1})));
    }

    void readsAnAbsentStateAsZero() {
        // Down was seen for a quarter of an hour, then left out of complete answers.
        const auto states =
            statesOf(lumi(), table({series(Metric::gpusCapacity, {bin(200)}),
                                    series(Metric::gpusAllocated, {bin(100)}),
                                    series(Metric::gpusDown, {bin(80, minutes{15})})}));
        QCOMPARE(states.bins[0].down, 10.);
        QCOMPARE(states.bins[0].idle, 100. - 50 - 10);
    }

    void fallsBackOnTheCatalogue() {
        const auto states = statesOf(lumi(), table({series(Metric::gpusAllocated, {bin(100)})}));
        QCOMPARE(states.bins[0].capacity, 100.);
        QCOMPARE(states.bins[0].idle, 50.);
    }

    /// A backfilled past has allocations alone; only the last hour was polled.
    void fillsAPastWithoutIdle_data() {
        QTest::addColumn<bool>("inCatalogue");
        QTest::addColumn<double>("latest"); ///< devices; below zero: none
        QTest::addColumn<double>("capacityThen");
        QTest::addRow("from the catalogue") << true << 190. << 100.;
        QTest::addRow("from the newest sample") << false << 190. << 95.;
        QTest::addRow("from the samples of the window") << false << -1. << 90.;
    }

    void fillsAPastWithoutIdle() {
        QFETCH(bool, inCatalogue);
        QFETCH(double, latest);
        QFETCH(double, capacityThen);
        System system = lumi();
        if (!inCatalogue) {
            system.capacity.clear();
        }
        const auto states = statesOf(
            system,
            table({series(Metric::gpusCapacity, {bin(0, {}), bin(0, {}), bin(180)}),
                   series(Metric::gpusAllocated, {bin(60), bin(60), bin(60)}),
                   series(Metric::gpusDown, {bin(0, {}), bin(0, {}), bin(20)}),
                   series(Metric::gpusIdle, {bin(0, {}), bin(100, minutes{15}), bin(100)})},
                  3),
            latest < 0 ? std::nullopt : std::optional{latest});
        for (const std::size_t past : {0U, 1U}) {
            QCOMPARE(states.bins[past].capacity, capacityThen);
            QCOMPARE(states.bins[past].idle, capacityThen - 30);
        }
        QCOMPARE(states.bins[0].idleOrDown, capacityThen - 30);
        QCOMPARE(states.bins[2].capacity, 90.);
        QCOMPARE(states.bins[2].idle, 50.);
        QCOMPARE(states.bins[2].idleOrDown, 0.);
        for (const StateBin& each : states.bins) {
            QCOMPARE(floorParts(sumOf({&each, 1}))->total(), each.capacity);
        }
    }

    void knowsNothingOfASiteThatGivesNoAllocation() {
        const auto states =
            statesOf(lumi(), table({series(Metric::gpuBusy, {bin(0.5)}, "dcgm-prof"),
                                    series(Metric::gpusCapacity, {bin(200)})}));
        QVERIFY(!states.known);
        QVERIFY(!allocationRate(sumOf(states.bins)));
    }

    void weighsBusyByAllocatedTime() {
        const auto states = statesOf(
            lumi(),
            table({series(Metric::gpusCapacity, {bin(200), bin(200), bin(200)}),
                   series(Metric::gpusAllocated, {bin(200), bin(40), bin(100)}),
                   series(Metric::gpuBusyAllocated, {bin(0.5), bin(1), bin(0, {})}, "dcgm-prof")},
                  3));
        const StateSum sum = sumOf(states.bins);
        QCOMPARE(utilisation(sum).value_or(-1), (100 * 0.5 + 20 * 1) / 120.);
        QCOMPARE(sum.busyCoverage.ratio(), 2. / 3);
        const auto parts = floorParts(sum);
        QVERIFY(parts->busyKnown);
        QCOMPARE(parts->delivered, parts->allocated() * *utilisation(sum));
    }

    void prefersTheCounterThatIsRight_data() {
        QTest::addColumn<QByteArrayList>("given"); // "metric/qualifier"
        QTest::addColumn<QByteArray>("taken");
        QTest::addColumn<bool>("ofAllocated");
        QTest::addRow("profiling")
            << QByteArrayList{"b/dcgm-util", "b/dcgm-prof"} << QByteArray("dcgm-prof") << false;
        QTest::addRow("utilisation where it is all there is")
            << QByteArrayList{"b/dcgm-util"} << QByteArray("dcgm-util") << false;
        QTest::addRow("of allocated before the site's mean")
            << QByteArrayList{"b/dcgm-prof", "a/amd"} << QByteArray("amd") << true;
        QTest::addRow("one that nobody described")
            << QByteArrayList{"b/own"} << QByteArray("own") << false;
    }

    void prefersTheCounterThatIsRight() {
        QFETCH(QByteArrayList, given);
        std::vector<SeriesBins> all{series(Metric::gpusAllocated, {bin(100)})};
        for (const QByteArray& item : given) {
            all.push_back(series(item.startsWith('a') ? Metric::gpuBusyAllocated : Metric::gpuBusy,
                                 {bin(0.5)}, item.mid(2).constData()));
        }
        const auto states = statesOf(lumi(), table(all));
        QTEST(QByteArray::fromStdString(states.busy.qualifier), "taken");
        QTEST(states.busy.ofAllocated, "ofAllocated");
    }

    void asksForHoursOfWork() {
        const auto states = statesOf(lumi(), table({series(Metric::gpusCapacity, {bin(200)}),
                                                    series(Metric::gpusAllocated, {bin(200)}),
                                                    series(Metric::gpusDown, {bin(40)}),
                                                    series(Metric::queueGpuHours, {bin(1600)})}));
        QCOMPARE(queuePressure(sumOf(states.bins)).value_or(-1), 800. / 80);
        const auto none = statesOf(lumi(), table({series(Metric::gpusAllocated, {bin(200)})}));
        QVERIFY(!queuePressure(sumOf(none.bins)));
    }

    /// A source of the queue that fails, or that came later, says nothing of the time before.
    void aQueueThatWasNotSeenIsNotEmpty() {
        const auto states = statesOf(
            lumi(),
            table({series(Metric::gpusCapacity, {bin(200), bin(200), bin(200)}),
                   series(Metric::gpusAllocated, {bin(200), bin(200), bin(200)}),
                   series(Metric::queueGpuHours, {bin(0, {}), bin(400, minutes{30}), bin(1600)})},
                  3));
        const StateSum sum = sumOf(states.bins);
        QVERIFY(!queuePressure(sumOf({states.bins.data(), 1})));
        QCOMPARE(queuePressure(sumOf({&states.bins[1], 1})).value_or(-1), 2.);
        QCOMPARE(queuePressure(sum).value_or(-1), (2 * 0.5 + 8) / 1.5);
        QCOMPARE(sum.queueCoverage.ratio(), 0.5);
    }

    void hasNoValueBelowHalf() {
        const Coverage half{hours{1}, hours{2}};
        const Coverage less{minutes{59}, hours{2}};
        QCOMPARE(figureOf(1, half, {}, {}).value.value_or(-1), 1.);
        QVERIFY(!figureOf(1, less, {}, {}).value);
        QCOMPARE(figureOf(1, less, {}, {}).coverage.ratio(), 59. / 120);
    }
};

QTEST_GUILESS_MAIN(tst_GpuStates)
#include "tst_GpuStates.moc"
