// SPDX-License-Identifier: GPL-3.0-only
// Free GPUs of every system of the simulated federation are predicted better than by last week.
#include "app/demo/simulation/SiteSimulation.h"
#include "models/federation/Catalogue.h"
#include "models/planning/capacity/FreeBacktest.h"

#include <QTest>

using namespace ff;

class tst_FreeCapacity final : public QObject {
    Q_OBJECT

private slots:
    void beatsLastWeekOnEachSystem();
};

namespace {

constexpr demo::Seconds kNow = 1795176000; // 2026-11-20 12:00 UTC
constexpr int kDays = 60;

/// As samples every quarter of an hour would tell it.
planning::FreeHistory historyOf(demo::SiteSimulation& site) {
    const demo::SiteTimeline& line = site.timeline();
    const double all = site.plan().devices();
    planning::FreeHistory history{.from = site.plan().shown / planning::kHour * planning::kHour,
                                  .hours = {}};
    for (demo::Seconds hour = history.from; hour + planning::kHour <= kNow;
         hour += planning::kHour) {
        planning::FreeHour seen{.capacity = all};
        constexpr int kSamples = 4;
        for (int i = 0; i < kSamples; ++i) {
            const demo::Seconds at = hour + i * planning::kHour / kSamples;
            const double available =
                all - double(line.down.at(at) + line.plannedDown.at(at) + line.reserved.at(at));
            seen.available += available / kSamples;
            seen.free += (available - double(line.allocated.at(at))) / kSamples;
        }
        history.hours.push_back(seen);
    }
    return history;
}

} // namespace

void tst_FreeCapacity::beatsLastWeekOnEachSystem() {
    const Federation federation = builtInFederation().federation;
    for (const demo::SitePlan& plan : demo::planSites(federation, 1, kDays, kNow)) {
        demo::SiteSimulation site(plan);
        site.advanceTo(kNow);
        std::vector<planning::TakenAway> taken;
        for (const demo::Period& period : plan.maintenance) {
            taken.push_back({period.from, period.to, {}});
        }
        const auto result = planning::freeBacktest(historyOf(site), [&](auto) { return taken; });
        if (!result.ratio()) {
            // A site that has just opened has no last week to compare with.
            QVERIFY2(plan.shown > kNow - 28 * 24 * planning::kHour, plan.system.text.c_str());
            continue;
        }
        qInfo("%-20s ratio %.3f, in 90 %% band %.3f, in 50 %% band %.3f, %zu hours",
              plan.system.text.c_str(), *result.ratio(), double(result.in90) / double(result.hours),
              double(result.in50) / double(result.hours), result.hours);
        QVERIFY2(*result.ratio() <= 0.8, plan.system.text.c_str());
    }
}

QTEST_GUILESS_MAIN(tst_FreeCapacity)
#include "tst_FreeCapacity.moc"
