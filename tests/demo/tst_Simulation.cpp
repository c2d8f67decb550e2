// SPDX-License-Identifier: GPL-3.0-only
#include "DemoFederation.h"
#include "app/demo/simulation/NodePool.h"
#include "app/demo/simulation/Workload.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace ff;
using namespace ff::demo;

namespace {

bool holdsDevices(const SimJob& job, Seconds at) {
    return !job.placed.empty() && job.start <= at && (job.end == 0 || job.end > at);
}

/// Everything that tells two simulations apart.
std::string fingerprint(const SiteSimulation& site) {
    std::string text;
    for (const SimJob& job : site.jobs()) {
        const std::initializer_list<Seconds> numbers{
            job.id, Seconds(job.state), job.submit, job.eligible, job.start, job.end, job.devices};
        for (const Seconds number : numbers) {
            text += std::to_string(number) + " ";
        }
    }
    return text;
}

} // namespace

class tst_Simulation : public QObject {
    Q_OBJECT

private slots:
    void aPoolKeepsItsBooks() {
        NodePool pool(70, 4);
        Random random(3);
        std::vector<std::pair<std::vector<NodePool::Node>, int>> held;
        int taken = 0;
        for (int i = 0; i < 2000; ++i) {
            const int devices = int(random.between(0, 1)) ? int(random.between(1, 2))
                                                          : 4 * int(random.between(1, 9));
            const auto nodes = pool.place(devices);
            QCOMPARE(nodes.empty(), nodes.empty() && !pool.fits(devices));
            if (!nodes.empty()) {
                held.emplace_back(nodes, devices);
                taken += devices;
            }
            if (held.size() > 12) {
                const auto any = held.begin() + random.between(0, 11);
                pool.release(any->first, any->second);
                taken -= any->second;
                held.erase(any);
            }
            QCOMPARE(pool.allocated(), taken);
            QCOMPARE(pool.allocated() + pool.withoutJob(NodePool::Health::up), pool.capacity());
        }
    }

    void aNodeThatIsDownGetsNothing() {
        NodePool pool(2, 4);
        pool.setHealth(0, NodePool::Health::down);
        QCOMPARE(pool.place(4), std::vector<NodePool::Node>{1});
        QVERIFY(!pool.fits(1));
        QCOMPARE(pool.withoutJob(NodePool::Health::down), 4);
        pool.setHealth(0, NodePool::Health::up);
        QCOMPARE(pool.place(1), std::vector<NodePool::Node>{0});
    }

    void theRhythmIsOneOnTheMean() {
        double sum = 0;
        for (Seconds hour = 0; hour < 7 * 24; ++hour) {
            sum += rhythm(kNow + hour * 3600);
        }
        QVERIFY2(std::abs(sum / (7 * 24) - 1) < 0.03, qPrintable(QString::number(sum / 168)));
    }

    void theSameSeedGivesTheSameJobsHoweverOneLooks_data() {
        QTest::addColumn<int>("step");
        for (const int step : {7, 30, 3601, 86400}) {
            QTest::addRow("every %d s", step) << step;
        }
    }
    void theSameSeedGivesTheSameJobsHoweverOneLooks() {
        QFETCH(int, step);
        SiteSimulation often(planOf("jammed", 7, 4));
        for (Seconds t = often.plan().origin; t < kNow; t += step) {
            often.advanceTo(t);
        }
        often.advanceTo(kNow);
        QCOMPARE(fingerprint(often), fingerprint(*simulated("jammed", 7, 4)));
    }

    void theSameDayHasTheSamePast_data() {
        QTest::addColumn<QByteArray>("system");
        for (const char* system : {"jammed", "calm", "mixed"}) {
            QTest::addRow("%s", system) << QByteArray(system);
        }
    }

    void theSameDayHasTheSamePast() {
        QFETCH(QByteArray, system);
        constexpr Seconds kMorning = kNow - Seconds{5} * 3600;
        const auto at = [&](Seconds opened) {
            const auto plans = planSites(smallFederation(), 7, 10, opened);
            SiteSimulation site(
                *std::ranges::find(plans, SystemId(system.toStdString()), &SitePlan::system));
            site.advanceTo(kMorning);
            return fingerprint(site);
        };
        QVERIFY(at(kMorning) == at(kNow));
    }

    void anotherSeedGivesOthers() {
        QVERIFY(fingerprint(*simulated("jammed", 7, 4)) != fingerprint(*simulated("jammed", 8, 4)));
    }

    void nothingIsLostOrGivenTwice_data() {
        QTest::addColumn<QByteArray>("system");
        for (const char* system : {"jammed", "calm", "old", "mixed", "bare"}) {
            QTest::addRow("%s", system) << QByteArray(system);
        }
    }
    void nothingIsLostOrGivenTwice() {
        QFETCH(QByteArray, system);
        const auto site = simulated(system.constData());
        const SiteTimeline& line = site->timeline();
        const int all = site->plan().devices();
        for (Seconds at = site->plan().shown; at <= kNow; at += 1801) {
            std::int64_t ofJobs = 0;
            for (const SimJob& job : site->jobs()) {
                ofJobs += holdsDevices(job, at) ? job.devices : 0;
            }
            std::int64_t ofAccounts = 0;
            for (const auto& account : line.accounts) {
                ofAccounts += account.devices.at(at);
            }
            const auto other = line.plannedDown.at(at) + line.down.at(at) + line.reserved.at(at);
            QCOMPARE(line.allocated.at(at), ofJobs);
            QCOMPARE(line.allocated.at(at), ofAccounts);
            QVERIFY(line.allocated.at(at) + other <= all);
            QVERIFY(line.busy.at(at) <= 1000 * line.allocated.at(at));
        }
    }

    void noDeviceHasTwoJobs() {
        const auto site = simulated("mixed");
        for (std::size_t pool = 0; pool < site->pools().size(); ++pool) {
            std::vector<int> used(std::size_t(site->plan().pools[pool].nodes));
            for (const SimJob& job : site->jobs()) {
                if (job.pool == pool && holdsDevices(job, kNow)) {
                    for (const auto node : job.placed) {
                        used[node] += job.devices / job.nodes;
                    }
                }
            }
            for (std::size_t node = 0; node < used.size(); ++node) {
                QCOMPARE(used[node] + site->pools()[pool].freeOn(NodePool::Node(node)),
                         site->plan().pools[pool].devicesPerNode);
            }
        }
    }

    void everyKindOfJobHappens() {
        std::set<JobState> states;
        std::set<PendingKind> kinds;
        bool suspended = false;
        bool array = false;
        for (const char* system : {"jammed", "calm", "old", "mixed"}) {
            const auto site = simulated(system, 7, 30);
            for (const SimJob& job : site->jobs()) {
                states.insert(job.state);
                kinds.insert(job.pending);
                suspended = suspended || job.suspended > 0;
                array = array || job.arrayTask > 0;
                if (job.start != 0 && job.end != 0 && job.state != JobState::cancelled) {
                    QVERIFY(job.end - job.start - job.suspended <= job.limit);
                }
                QVERIFY(job.start == 0 || job.start >= job.submit);
            }
        }
        for (const JobState state :
             {JobState::pending, JobState::running, JobState::completed, JobState::cancelled,
              JobState::failed, JobState::timeout, JobState::nodeFail, JobState::requeued}) {
            QVERIFY2(states.contains(state), name(state).data());
        }
        QVERIFY(kinds.size() >= 5);
        QVERIFY(suspended);
        QVERIFY(array);
    }

    void someSitesAreJammedAndSomeAreNot() {
        const auto rate = [](const SiteSimulation& site) {
            double sum = 0;
            int times = 0;
            for (Seconds at = site.plan().shown; at < kNow; at += 3600, ++times) {
                sum += double(site.timeline().allocated.at(at)) / site.plan().devices();
            }
            return sum / times;
        };
        QVERIFY(rate(*simulated("jammed", 7, 20)) > 0.85);
        QVERIFY(rate(*simulated("calm", 7, 20)) < 0.8);
    }

    void duringMaintenanceNothingStarts() {
        const auto site = simulated("jammed", 7, 30);
        QVERIFY(!site->plan().maintenance.empty());
        const Period period = site->plan().maintenance.front();
        for (const SimJob& job : site->jobs()) {
            QVERIFY(job.placed.empty() || !period.holds(job.start));
        }
        const SiteTimeline& line = site->timeline();
        QCOMPARE(line.plannedDown.at(period.from + 60) + line.allocated.at(period.from + 60),
                 site->plan().devices());
        QCOMPARE(line.plannedDown.at(period.to + 60), 0);
    }

    void whatNoRuleMapsIsAFewPercent() {
        const SitePlan plan = planOf("jammed");
        double all = 0;
        double unmapped = 0;
        for (const AccountPlan& account : plan.accounts) {
            all += account.weight;
            unmapped += account.payer.empty() ? account.weight : 0;
        }
        QVERIFY(unmapped / all > 0.01 && unmapped / all < 0.06);
    }
};

QTEST_GUILESS_MAIN(tst_Simulation)
#include "tst_Simulation.moc"
