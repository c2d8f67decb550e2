// SPDX-License-Identifier: GPL-3.0-only
#include "tests/pilot/PlanFixture.h"

using namespace ff;

/// What maintenances and reservations do to the runs of a pilot.
class tst_Blocked final : public QObject, PlanFixture {
    Q_OBJECT

private slots:
    void init() { fill(); }
    void whatIsInTheWay_data();
    void whatIsInTheWay();
    void whatIsAnnouncedIsInTheZone();
    void whatIsInTheWayOfRunsAtOnce();
    void aRunBeginsAfterAMaintenanceItWouldReachInto();
    void aRunThatEndsBeforeStays();
    void aRunWaitsAnewOnce();
    void aRunThatMayWaitThroughAMaintenance();
    void afterAMaintenanceItBeginsWhereThereIsRoom();
    void twoThatTogetherLeaveTooFew();
    void theOneThatLeavesTooFewIsNamed();
    void whatStandsAlreadyIsNamedAlone();
    void whatIsInTheWayMovesThePlace();
    void aMaintenanceOfLater();
    void whatIsAwayMayBeOfTheModelsAskedFor();
};

void tst_Blocked::whatIsInTheWay_data() {
    QTest::addColumn<int>("fromHours");
    QTest::addColumn<int>("toHours");
    QTest::addColumn<double>("gpus");
    QTest::addColumn<bool>("isInTheWay");
    // fast waits 2 h three times and runs 10 h three times: it ends by 36 h, on 1000 GPUs
    QTest::newRow("all while it runs") << 30 << 40 << 1000.0 << true;
    QTest::newRow("enough is left") << 30 << 40 << 900.0 << false;
    QTest::newRow("too little is left") << 30 << 40 << 940.0 << true;
    QTest::newRow("it has ended") << 36 << 40 << 1000.0 << false;
    QTest::newRow("over before") << -5 << 0 << 1000.0 << false;
}

void tst_Blocked::whatIsInTheWay() {
    QFETCH(int, fromHours);
    QFETCH(int, toHours);
    QFETCH(double, gpus);
    QFETCH(bool, isInTheWay);
    Announced told;
    told.system = SystemId{"fast"};
    told.window = {m_now + fromHours * 1h, m_now + toHours * 1h};
    told.gpus = gpus;
    told.isToldBySite = true;
    m_systems[1].announced = {told};
    const auto plan = this->plan(need());
    const std::string reason = reasonOf(option(plan, "fast"), plan, Formatter());
    QCOMPARE(reason.contains("In its way: Maintenance of"), isInTheWay);
    QCOMPARE(reason.contains("(told by the site)"), isInTheWay);
    QVERIFY(reason.starts_with("A run is expected to wait")); // the place is said first
    // What a person announced says so.
    m_systems[1].announced[0].isToldBySite = false;
    const auto other = this->plan(need());
    QCOMPARE(reasonOf(option(other, "fast"), other, Formatter()).contains("federation.toml"),
             isInTheWay);
}

/// Was in UTC, and did not say so, beside an axis in the person's zone.
void tst_Blocked::whatIsAnnouncedIsInTheZone() {
    Announced told;
    told.window = {*parseIso8601("2026-11-27T08:00:00Z"), *parseIso8601("2026-11-27T20:00:00Z")};
    told.gpus = 64;
    told.isToldBySite = true;
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const std::string there = announcedText(told, Formatter(english, "Europe/Tallinn"));
    QVERIFY2(there.contains("10:00") && there.contains("22:00 EET"), there.c_str());
    const std::string here = announcedText(told, Formatter(english));
    QVERIFY2(here.contains("08:00") && here.contains("20:00 UTC"), here.c_str());
    told.window = {m_now + 30h, m_now + 40h};
    told.gpus = 1000;
    m_systems[1].announced = {told};
    const auto plan = this->plan(need());
    const Formatter format(english, "Europe/Tallinn");
    QVERIFY(reasonOf(option(plan, "fast"), plan, format).contains(" EET"));
    PilotOption known = option(plan, "fast");
    known.ahead.announced = {told};
    known.ahead.hoursSeen = std::size_t{14 * 24};
    QVERIFY(aheadText(known, format).contains(" EET"));
}

/// Was "too few GPUs for a run" where there are enough for one, and not for all at once.
void tst_Blocked::whatIsInTheWayOfRunsAtOnce() {
    Announced told;
    told.system = SystemId{"fast"};
    told.window = {m_now + 1h, m_now + 5h};
    told.gpus = 900; // 100 of 1000 are left: one run of 64 has room, three have not
    told.isToldBySite = true;
    m_systems[1].announced = {told};
    PilotNeed atOnce = need();
    atOnce.parallel = true;
    const auto plan = this->plan(atOnce);
    const std::string reason = reasonOf(option(plan, "fast"), plan, Formatter());
    QVERIFY2(reason.contains("too few GPUs for all runs at once"), reason.c_str());
    atOnce.parallel = false;
    const auto later = this->plan(atOnce);
    QVERIFY(!reasonOf(option(later, "fast"), later, Formatter()).contains("In its way"));
}

/// Slurm starts no run that cannot end before: the chart showed it, the start did not.
void tst_Blocked::aRunBeginsAfterAMaintenanceItWouldReachInto() {
    auto one = need();
    one.runs = 1; // 10 h; waits 10 min, at most 2 h
    const auto fast = fastWith({away(8, 20)}, one);
    QCOMPARE(*fast.start, m_now + 20h + 600s); // free GPUs are not predicted: it waits anew
    QCOMPARE(*fast.finish, m_now + 30h + 600s);
    QCOMPARE(*fast.startBy, m_now + 20h + 2h); // it waits as long as its bound anew
    QCOMPARE(*fast.finishBy, m_now + 32h);
    // Of three runs, the third.
    const auto three = fastWith({away(25, 30)}, need());
    QCOMPARE(*three.start, m_now + 600s);
    QCOMPARE(*three.finish, m_now + 30h + 600s + 10h);
    QCOMPARE(*three.finishBy, m_now + 30h + 12h);
    // One that has begun already, and the next soon after it.
    const auto twice = fastWith({away(-5, 3), away(9, 12)}, one);
    QCOMPARE(*twice.start, m_now + 12h); // it has waited anew from 3 h on
    QCOMPARE(*twice.startBy, m_now + 12h);
}

void tst_Blocked::aRunThatEndsBeforeStays() {
    auto one = need();
    one.runs = 1;
    for (const auto& announced :
         {away(12, 20), away(-20, 0), away(1, 8, 936.0)}) { // 64 of 1000 are left
        const auto fast = fastWith({announced}, one);
        QCOMPARE(*fast.start, m_now + 600s);
        QCOMPARE(*fast.finishBy, m_now + 12h);
    }
}

/// It began after all that was announced where there is a maintenance in each of its waits.
void tst_Blocked::aRunWaitsAnewOnce() {
    auto one = need();
    one.runs = 1; // of 10 h
    m_systems[1].wait = waits(40 * 3600, 72 * 3600);
    std::vector<Announced> weekly;
    for (int day = 2; day < 30; day += 2) {
        weekly.push_back(away(24 * day, 24 * day + 4));
    }
    const auto fast = fastWith(weekly, one);
    // 40 h and 10 h reach into that at 48 h. Anew: from 52 h to 92 h, which reaches into that at
    // 96 h to 100 h.
    QCOMPARE(*fast.start, m_now + 100h);
    QCOMPARE(*fast.finish, m_now + 110h);
    // Anew: from 52 h to 124 h; those at 96 h, 144 h are in its way: 128 h and 10 h end before the
    // latter.
    QCOMPARE(*fast.startBy, m_now + 128h);
    QCOMPARE(*fast.finishBy, m_now + 138h);
    one.hours = 17; // to 145 h
    QCOMPARE(*fastWith(weekly, one).startBy, m_now + 148h);
    // Expected in the middle of the next: as much later as that is long.
    one.hours = 10;
    QCOMPARE(*fastWith({away(48, 52), away(90, 100)}, one).start, m_now + 102h);
    QCOMPARE(*fastWith({away(48, 52), away(90, 100)}, one).startBy, m_now + 134h);
    // Each run has a wait of its own.
    one.runs = 2;
    const auto two = fastWith({away(48, 52), away(150, 152)}, one);
    QCOMPARE(*two.start, m_now + 92h);                 // and ends at 102 h
    QCOMPARE(*two.finish, m_now + 152h + 40h + 10h);   // the second would begin at 142 h
    QCOMPARE(*two.finishBy, m_now + 152h + 72h + 10h); // the first by 124 h
}

void tst_Blocked::aRunThatMayWaitThroughAMaintenance() {
    auto one = need();
    one.runs = 1;
    one.hours = 0.5;
    const auto fast = fastWith({away(1, 5)}, one);
    QCOMPARE(*fast.start, m_now + 600s); // and ends before
    QCOMPARE(*fast.startBy, m_now + 5h + 2h);
    // Expected to wait longer than until its end.
    m_systems[1].wait = waits(6 * 3600, 7 * 3600);
    const auto slow = fastWith({away(1, 5)}, one);
    QCOMPARE(*slow.start, m_now + 6h);
    QCOMPARE(*slow.startBy, m_now + 5h + 7h);
}

void tst_Blocked::afterAMaintenanceItBeginsWhereThereIsRoom() {
    auto one = need();
    one.runs = 1;
    auto& free = m_systems[1].ahead.free;
    free.from = m_now.time_since_epoch() / 1s;
    free.available = 1000;
    for (int hour = 0; hour < 14 * 24; ++hour) {
        free.hours.emplace_back(planning::FreeQuantiles{0, 0, hour < 27 ? 60. : 64., 70, 80});
    }
    // Room is at 27 h: no later than waiting anew.
    const auto fast = fastWith({away(8, 20)}, one);
    QCOMPARE(*fast.start, m_now + 20h + 600s);
    QCOMPARE(*fast.startBy, m_now + 20h + 2h);
    QCOMPARE(*fastWith({}, one).start, m_now + 600s); // else the jobs' waits tell
    m_systems[1].wait = waits(9 * 3600, 12 * 3600);
    const auto slow = fastWith({away(8, 20)}, one);
    QCOMPARE(*slow.start, m_now + 27h);
    QCOMPARE(*slow.startBy, m_now + 20h + 12h);
    for (auto& hour : free.hours) {
        hour = planning::FreeQuantiles{0, 0, 60, 70, 80};
    }
    QCOMPARE(*fastWith({away(8, 20)}, one).start, m_now + 20h + 9h); // no room in these days
}

void tst_Blocked::twoThatTogetherLeaveTooFew() {
    auto one = need();
    one.runs = 1;
    Announced other = away(6, 12, 500.0);
    other.kind = Announced::Kind::reservation;
    QCOMPARE(*fastWith({away(5, 9, 500.0)}, one).start, m_now + 600s);
    const auto fast = fastWith({away(5, 9, 500.0), other}, one);
    QCOMPARE(*fast.start, m_now + 9h + 600s); // after the time they have in common
    const auto plan = this->plan(one);
    QVERIFY(reasonOf(option(plan, "fast"), plan, Formatter()).contains("In its way: Maintenance"));
    // What the site tells and what a person wrote are not added.
    other.isToldBySite = true;
    QCOMPARE(*fastWith({away(5, 9, 500.0), other}, one).start, m_now + 600s);
}

/// Was the first of those that are there meanwhile, however small.
void tst_Blocked::theOneThatLeavesTooFewIsNamed() {
    auto one = need();
    one.runs = 1;
    const auto named = [&](std::vector<Announced> announced) {
        fastWith(std::move(announced), one);
        const auto plan = this->plan(one);
        const Announced* cause = inTheWay(option(plan, "fast"), plan);
        return cause ? cause->gpus.value_or(1000) : 0;
    };
    QCOMPARE(named({away(1, 30, 8.0), away(5, 9, 940.0)}), 940.0);
    QCOMPARE(named({away(1, 30, 930.0), away(5, 9)}), 1000.0);
    // Together with the large one that begins before: the one that is enough alone.
    QCOMPARE(named({away(1, 30, 500.0), away(5, 9, 440.0), away(9, 12, 950.0)}), 950.0);
    // None alone: the largest of those that are there.
    QCOMPARE(named({away(1, 30, 8.0), away(4, 30, 300.0), away(5, 9, 640.0)}), 640.0);
    QCOMPARE(named({away(1, 30, 300.0), away(2, 3, 500.0), away(5, 9, 640.0)}), 640.0);
    // Not what is over when the pilot begins, nor what comes after its end.
    one.from = m_now + 6h;
    QCOMPARE(named({away(1, 6), away(6, 9, 940.0)}), 940.0);
    one.from.reset();
    QCOMPARE(named({away(20, 30)}), 0.0);
}

/// The waits that were seen are those beside it: it was added to them.
void tst_Blocked::whatStandsAlreadyIsNamedAlone() {
    auto one = need();
    one.runs = 1;
    Announced standing = away(-72, 200, 950.0); // leaves 50 for 64
    standing.kind = Announced::Kind::reservation;
    const auto fast = fastWith({standing}, one);
    QCOMPARE(*fast.start, m_now + 600s);
    QCOMPARE(*fast.finishBy, m_now + 12h);
    const auto said = [&] {
        const auto plan = this->plan(one);
        return reasonOf(option(plan, "fast"), plan, Formatter());
    };
    QVERIFY2(said().contains("Reservation of 950 GPUs"), said().c_str());
    QVERIFY(!said().contains("In its way"));
    // One that is over when the pilot begins is not.
    one.from = m_now + 200h;
    QVERIFY(!said().contains("Reservation"));
    one.from.reset();
    // What begins with the plan stands; what begins after it does not.
    standing.window.from = m_now;
    QCOMPARE(*fastWith({standing}, one).start, m_now + 600s);
    standing.window.from += 1s;
    QCOMPARE(*fastWith({standing}, one).start, m_now + 200h + 600s);
    QVERIFY(said().contains("In its way: Reservation of 950 GPUs"));
    // A maintenance that stands is no ordinary time: it ends.
    QCOMPARE(*fastWith({away(-5, 3)}, one).start, m_now + 3h + 600s);
    // What comes and takes what it leaves is in the way, and named.
    standing.window.from = m_now - 72h;
    standing.gpus = 600;
    const auto both = fastWith({standing, away(5, 9, 400.0)}, one);
    QCOMPARE(*both.start, m_now + 9h + 600s);
    // A small one beside one that leaves too few is not.
    standing.gpus = 950;
    QCOMPARE(*fastWith({standing, away(5, 9, 8.0)}, one).start, m_now + 600s);
    QCOMPARE(*fastWith({standing, away(5, 9)}, one).start, m_now + 9h + 600s);
    QVERIFY2(said().contains("In its way: Maintenance of all GPUs"), said().c_str());
}

void tst_Blocked::whatIsInTheWayMovesThePlace() {
    auto one = need();
    one.runs = 1;
    QCOMPARE(plan(one).options.front().system.text, std::string("fast"));
    fastWith({away(2, 30)}, one);
    const auto plan = this->plan(one);
    QCOMPARE(plan.options.front().system.text, std::string("slow")); // ends by 20 h
    const std::string reason = reasonOf(option(plan, "fast"), plan, Formatter());
    QVERIFY2(reason.contains("Start and end allow for it; the bound of the wait does not."),
             reason.c_str());
    one.until = m_now + 36h;
    QVERIFY(option(this->plan(one), "fast").isLate);
}

/// After the days that are predicted.
void tst_Blocked::aMaintenanceOfLater() {
    auto later = need();
    later.runs = 1;
    later.from = m_now + 30 * 24h;
    QCOMPARE(*fastWith({away(30 * 24 + 3, 30 * 24 + 9)}, later).start,
             m_now + 30 * 24h + 9h + 600s);
}

/// It was weighed against the GPUs of all models.
void tst_Blocked::whatIsAwayMayBeOfTheModelsAskedFor() {
    m_federation.systems[1].capacity.push_back({kUnknownStart, "H100", 100, "test", {}});
    m_systems[1].ahead.free.available = 1100; // as samples tell: of all models
    auto one = need();
    one.runs = 1;
    one.models = {"H100"};
    const auto free = fastWith({away(2, 30, 20.0)}, one); // 80 are left at least
    QCOMPARE(*free.start, m_now + 600s);
    const auto blocked = fastWith({away(2, 30, 200.0)}, one);
    QCOMPARE(*blocked.start, m_now + 30h + 600s);
    const auto plan = this->plan(one);
    const std::string reason = reasonOf(option(plan, "fast"), plan, Formatter());
    QVERIFY2(reason.contains("That may leave too few GPUs of the kind asked for."), reason.c_str());
    one.models.clear();
    QCOMPARE(*fastWith({away(2, 30, 200.0)}, one).start, m_now + 600s);
}

QTEST_GUILESS_MAIN(tst_Blocked)
#include "tst_Blocked.moc"
