// SPDX-License-Identifier: GPL-3.0-only
#include "models/ports/WaitTallies.h"
#include "models/waits/TallyQuantiles.h"
#include "models/waits/Waits.h"
#include "tests/store/waits/WaitingJobs.h"

#include <sys/resource.h>

namespace ff::store {

/// Waits that are counted and not listed.
class tst_WaitTallies final : public QObject {
    Q_OBJECT

private slots:
    void talliesAreTheListCounted();
    void oneByOneTheyAreTheList();
    void fewWaitsOfManySystemsTakeLittle();
    void aFilterIsAskedBetweenChanges();
};

void tst_WaitTallies::talliesAreTheListCounted() {
    Jobs jobs;
    Fixture fixture;
    // Of so many different lengths that they are counted in an array.
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, jobs.some(15'000)));
    const auto* tallies = dynamic_cast<const WaitTallies*>(&fixture.cache->jobs());
    QVERIFY(tallies);
    for (const Window& window : windows()) {
        const auto counted = tallies->waitTallies(
            {}, window, {.counts = [](const auto& wait) { return wait.partition != "debug"; }});
        VERIFY_RESULT(counted);
        WaitSet list;
        for (const auto& wait : fixture.cache->jobs().waits(kLumi, window).value()) {
            if (wait.partition != "debug") {
                list.add(wait.waited, wait.started);
            }
        }
        if (list.isEmpty()) {
            QVERIFY(counted->empty());
            continue;
        }
        const WaitQuantiles expected = list.quantiles();
        const WaitQuantiles found = waitQuantiles(counted->at(kLumi));
        QVERIFY(found.p50 == expected.p50 && found.p90 == expected.p90);
        QCOMPARE(found.ended, expected.ended);
        QCOMPARE(found.pending, expected.pending);
    }
}

void tst_WaitTallies::oneByOneTheyAreTheList() {
    Jobs jobs;
    Fixture fixture;
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, jobs.some(3'000)));
    const auto* ledger = dynamic_cast<const WaitTallies*>(&fixture.cache->jobs());
    QVERIFY(ledger);
    for (const Window& window : windows()) {
        const auto expected = fixture.cache->jobs().waits(kLumi, window).value();
        std::size_t i = 0;
        bool same = true;
        VERIFY_RESULT(
            ledger->eachWait(kLumi, window, [&](const WaitObservation& wait, std::int64_t times) {
                for (; times > 0 && same; --times, ++i) {
                    same = i < expected.size() && expected[i].system == wait.system &&
                           expected[i].account == wait.account &&
                           expected[i].partition == wait.partition && expected[i].qos == wait.qos &&
                           expected[i].gpus == wait.gpus && expected[i].eligible == wait.eligible &&
                           expected[i].waited == wait.waited &&
                           expected[i].started == wait.started &&
                           expected[i].gpuModel == wait.gpuModel;
                }
            }));
        QVERIFY(same);
        QCOMPARE(i, expected.size());
    }
}

/// All systems are asked for at once.
void tst_WaitTallies::fewWaitsOfManySystemsTakeLittle() {
    constexpr int kSystems = 200;
    Fixture fixture;
    JobRecord job;
    job.id = 1;
    job.submit = kYear;
    job.eligible = kYear;
    job.start = kYear + 20h;
    job.end = kYear + 21h;
    job.observed = *job.end;
    job.state = JobState::completed;
    job.gpus = 1;
    for (int i = 0; i < kSystems; ++i) {
        VERIFY_RESULT(importJobs(*fixture.cache, SystemId("s" + std::to_string(i)), {{job}}));
    }
    const auto* tallies = dynamic_cast<const WaitTallies*>(&fixture.cache->jobs());
    const auto mostKiB = [] {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss;
    };
    const auto before = mostKiB();
    const auto counted = tallies->waitTallies({}, {kYear, kYear + 24h},
                                              {.counts = [](const auto&) { return true; }});
    VERIFY_RESULT(counted);
    QCOMPARE(counted->size(), std::size_t(kSystems));
    const auto taken = mostKiB() - before;
    QVERIFY2(taken < 64 << 10, QByteArray::number(qlonglong(taken)).constData());
}

/// A rule that changes under an account: each of its jobs counts by the rule of its own time.
void tst_WaitTallies::aFilterIsAskedBetweenChanges() {
    Jobs jobs;
    Fixture fixture;
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, jobs.some(2500)));
    const Instant change = kYear + 20h;
    const auto counts = [&](const WaitObservation& wait) { return wait.eligible >= change; };
    const auto* tallies = dynamic_cast<const WaitTallies*>(&fixture.cache->jobs());
    const Window window{kYear, kYear + 4000h};
    const auto counted =
        tallies->waitTallies(kLumi, window, {.counts = counts, .changes = {change}});
    VERIFY_RESULT(counted);
    std::size_t expected = 0;
    for (const auto& wait : fixture.cache->jobs().waits(kLumi, window).value()) {
        expected += counts(wait) ? 1 : 0;
    }
    const WaitQuantiles found = waitQuantiles(counted->at(kLumi));
    QVERIFY(expected > 0);
    QCOMPARE(found.ended + found.pending, expected);
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_WaitTallies)
#include "tst_WaitTallies.moc"
