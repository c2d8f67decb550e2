// SPDX-License-Identifier: GPL-3.0-only
#include "models/gpus/CapacityDoubts.h"

#include <QTest>

using namespace ff;
using std::chrono::hours;

namespace {

const SystemId kId{"lumi"};

/// 100 GPUs of two devices, and 200 from the third hour on.
System lumi() {
    System system;
    system.id = kId;
    system.devicesPerGpu = 2;
    system.capacity = {{kUnknownStart, "MI250X", 100, "test"},
                       {Instant{} + hours{2}, "MI250X", 200, "test"}};
    return system;
}

/// A bin an hour; a negative mean is a gap.
SeriesBins series(Metric metric, const std::vector<double>& means) {
    SeriesBins result{{kId, metric, "", ""}, {}};
    for (const double mean : means) {
        result.bins.push_back({mean, mean, mean, mean < 0 ? Duration{} : Duration{hours{1}}});
    }
    return result;
}

std::optional<CapacityDoubt> doubtOf(std::vector<SeriesBins> all) {
    return capacityDoubt(lumi(), {{Instant{}, Instant{} + hours{4}}, hours{1}, std::move(all)});
}

using Kind = CapacityDoubt::Kind;

} // namespace

class tst_CapacityDoubts final : public QObject {
    Q_OBJECT
private slots:
    void agrees() {
        QVERIFY(!doubtOf({series(Metric::gpusCapacity, {200, 208, 400, -1}),
                          series(Metric::gpusAllocated, {200, 8, 400, -1})}));
        QVERIFY(!doubtOf({}));
    }

    void findsTheNewestOtherCapacity() {
        const CapacityDoubt wanted{Kind::otherThanKnown, 50, 200, Instant{} + hours{2}};
        QVERIFY(doubtOf({series(Metric::gpusCapacity, {100, 200, 100, -1})}) == wanted);
    }

    void holdsThePastAgainstTheCapacityOfThen() {
        const CapacityDoubt wanted{Kind::otherThanKnown, 200, 100, Instant{}};
        QVERIFY(doubtOf({series(Metric::gpusCapacity, {400, 200, 400, 400})}) == wanted);
    }

    /// As in a backfill from accounting, which has no capacity of its own.
    void findsMoreAllocatedThanThereAre() {
        const CapacityDoubt wanted{Kind::allocatedMoreThanIs, 150, 100, Instant{}};
        QVERIFY(doubtOf({series(Metric::gpusAllocated, {300, 100, 100, 100})}) == wanted);
    }

    void knowsNoDoubtWhereNothingIsKnown() {
        System system = lumi();
        system.capacity = {{kUnknownStart, "MI250X", std::nullopt, "test"}};
        const BinTable bins{
            {Instant{}, Instant{} + hours{1}},
            hours{1},
            {series(Metric::gpusCapacity, {400}), series(Metric::gpusAllocated, {400})}};
        QVERIFY(!capacityDoubt(system, bins));
    }
};

QTEST_GUILESS_MAIN(tst_CapacityDoubts)
#include "tst_CapacityDoubts.moc"
