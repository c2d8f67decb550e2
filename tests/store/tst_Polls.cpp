// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/Fixture.h"

using namespace std::chrono_literals;

namespace ff::store {
namespace {

const Instant kNoon = at("2026-03-01T12:00:00Z");
const SourceId kSource{"lumi-prometheus"};

} // namespace

class tst_Polls : public QObject {
    Q_OBJECT

private slots:
    void outcomesComeBackWhole();
    void statusCountsTheLastDay();
    void observedIsMergedAndHolds();
    void aFailedPollObservesNothing();
    void backfillObservesWhereItHasPoints();
    void whatEndsWhereTheNextBeginsIsKept();
    void repeatedPollIsOne();
    void whatCameLaterWasNotKnown();
    void knowsWhatWasMadeOfJobs();
    void aClockThatWasSetBack();
    void aClockThatIsAheadTakesLittleAway();
    void sameMillisecondLosesNothing();
    void forgetsAfterAYear();
    void remembersTheLastSuccess();
    void doubtsAreOfTheSamplesTime();
};

/// Of a poll and of a backfill, each about the time that its samples are of.
void tst_Polls::doubtsAreOfTheSamplesTime() {
    Fixture fixture;
    Batch poll = pollAt(kNoon);
    poll.outcome.doubt = "first";
    fixture.put(poll);
    poll = pollAt(kNoon + 1min);
    poll.outcome.doubt = "second";
    fixture.put(poll);
    fixture.put(pollAt(kNoon + 1h));
    Batch past = pollAt(kNoon + 2h);
    past.backfill = true;
    past.outcome.source = SourceId("other");
    past.outcome.doubt = "of the past";
    past.series = {{{kLumi, Metric::gpusAllocated, {}, {}}, {{kNoon - 48h, 5}}}};
    fixture.put(past);
    const auto texts = [&](const PollLog& polls, Window window) {
        std::string all;
        for (const CountDoubt& doubt : polls.doubts(window).value()) {
            all += doubt.source.text + ": " + doubt.text + "; ";
        }
        return all;
    };
    const PollLog& polls = fixture.cache->polls();
    QCOMPARE(texts(polls, {kNoon - 1h, kNoon + 1h}), std::string("lumi-prometheus: second; "));
    QCOMPARE(texts(polls, {kNoon + 30min, kNoon + 2h}), std::string());
    QCOMPARE(texts(polls, {kNoon - 72h, kNoon - 24h}), std::string("other: of the past; "));
    QCOMPARE(texts(fixture.cache->knownAsOf(kNoon + 30s)->polls(), {kNoon - 72h, kNoon + 1h}),
             std::string("lumi-prometheus: first; "));
}

void tst_Polls::whatCameLaterWasNotKnown() {
    Fixture fixture;
    fixture.put(pollAt(kNoon));
    fixture.put(pollAt(kNoon + 1min));
    Batch failed = pollAt(kNoon + 2min);
    failed.outcome.error = Error{ErrorCode::connectFailed, "refused", {}};
    fixture.put(failed);
    Batch past = pollAt(kNoon + 1h);
    past.backfill = true;
    past.series = {{{kLumi, Metric::gpusAllocated, {}, {}}, {{kNoon - 1h, 5}}}};
    fixture.put(past);
    const Window day{kNoon - 12h, kNoon + 12h};
    const auto then = fixture.cache->knownAsOf(kNoon + 90s);
    const auto status = then->polls().status();
    VERIFY_RESULT(status);
    QCOMPARE(status->front().polls, 2);
    QCOMPARE(status->front().failures, 0);
    QVERIFY(status->front().last.started == kNoon + 1min);
    QCOMPARE(then->polls().outcomes(kSource, day)->size(), 2U);
    const auto observed = [&](Instant asOf) {
        return fixture.cache->knownAsOf(asOf)->polls().observed(kLumi, day).value();
    };
    QVERIFY(observed(kNoon + 30s) == std::vector{(Window{kNoon, kNoon + 30s})});
    QVERIFY(observed(kNoon + 90s) == std::vector{(Window{kNoon, kNoon + 3min + 30s})});
    QVERIFY(fixture.cache->knownAsOf(kNoon - 1ms)->polls().status()->empty());
    QCOMPARE(fixture.cache->polls().observed(kLumi, day)->size(), 2U);
}

/// One poll of a clock that is years ahead does not take the year before it.
void tst_Polls::aClockThatIsAheadTakesLittleAway() {
    Fixture fixture;
    for (int minute = 0; minute < 60; ++minute) {
        fixture.put(pollAt(kNoon + std::chrono::minutes{minute}));
    }
    fixture.put(pollAt(kNoon + 24h * 3650));
    const auto outcomes = fixture.cache->polls().outcomes(kSource, {kNoon, kNoon + 1h});
    VERIFY_RESULT(outcomes);
    QVERIFY(outcomes->size() >= 50U);
}

/// A backfill from accounting, and a measured one beside it.
/// Polls of a day ahead neither make a dead source live nor hide what was seen later.
void tst_Polls::aClockThatWasSetBack() {
    Fixture fixture;
    const Instant present = moment();
    const SeriesKey key{kLumi, Metric::gpusAllocated, {}, {}};
    for (const auto& [at, value] :
         {std::pair{present - 10min, 1.}, {present + 24h, 2.}, {present - 5min, 3.}}) {
        Batch batch = pollAt(at);
        batch.series = {{key, {{at, value}}}};
        fixture.put(std::move(batch));
    }
    const auto status = fixture.cache->polls().status();
    VERIFY_RESULT(status);
    QCOMPARE(status->size(), std::size_t{1});
    QVERIFY(status->front().last.started == present - 5min);
    QVERIFY(status->front().lastSuccess == present - 5min);
    QCOMPARE(status->front().polls, 2);
    QVERIFY(status->front().last.remark.contains("polls dated in the future: 1 "));
    const auto latest = fixture.cache->samples().latest();
    VERIFY_RESULT(latest);
    QCOMPARE(latest->size(), std::size_t{1});
    QCOMPARE(latest->front().point.value, 3.);
}

void tst_Polls::knowsWhatWasMadeOfJobs() {
    Fixture fixture;
    for (const bool isDerived : {true, false}) {
        Batch past = pollAt(kNoon + 1h);
        past.backfill = true;
        past.isDerived = isDerived;
        past.series = {
            {{kLumi, Metric::gpusAllocated, {}, {}}, {{kNoon - (isDerived ? 2h : 1h), 5}}}};
        fixture.put(past);
    }
    const Window day{kNoon - 12h, kNoon + 12h};
    const std::vector<Window> made{{kNoon - 2h, kNoon - 2h + 2min + 30s}};
    QVERIFY(*fixture.cache->polls().derived(kLumi, day) == made);
    QCOMPARE(fixture.cache->polls().observed(kLumi, day)->size(), 2U);
    QVERIFY(fixture.cache->knownAsOf(kNoon)->polls().derived(kLumi, day)->empty());
}

void tst_Polls::outcomesComeBackWhole() {
    Fixture fixture;
    Batch good = pollAt(kNoon);
    good.outcome.latency = 120ms;
    good.outcome.bytes = 5'000'000'000;
    good.outcome.samples = 42;
    good.outcome.remark = "Slurm 22.05.8, API v0.0.38";
    Batch bad = pollAt(kNoon + 1min);
    bad.outcome.error = Error{ErrorCode::httpStatus, "503", "https://example.org/metrics"};
    fixture.put(good);
    fixture.put(bad);
    const auto outcomes = fixture.cache->polls().outcomes(kSource, {kNoon, kNoon + 1h});
    VERIFY_RESULT(outcomes);
    QVERIFY((*outcomes == std::vector{good.outcome, bad.outcome}));
}

void tst_Polls::statusCountsTheLastDay() {
    Fixture fixture;
    const Instant present = now();
    for (int i = 0; i < 10; ++i) {
        Batch batch = pollAt(present - i * 10min - 1min);
        batch.outcome.samples = 60;
        if (i == 0) {
            batch.outcome.error = Error{ErrorCode::connectFailed, "refused", {}};
        }
        fixture.put(batch);
    }
    fixture.put(pollAt(present - 25h));
    Batch backfill = pollAt(present);
    backfill.backfill = true;
    fixture.put(backfill);
    const auto status = fixture.cache->polls().status();
    VERIFY_RESULT(status);
    QCOMPARE(status->size(), 1U);
    const SourceStatus& source = status->front();
    QVERIFY(source.source == kSource);
    QVERIFY(source.system == kLumi);
    QCOMPARE(source.polls, 10);
    QCOMPARE(source.failures, 1);
    QVERIFY(source.last.error.has_value());
    QVERIFY(source.lastSuccess == present - 11min);
    // Six polls of 60 in the last hour, the first of them 51 minutes ago.
    QVERIFY2(std::abs(source.samplesPerMinute - 360. / 51) < 0.1,
             qPrintable(QString::number(source.samplesPerMinute)));
}

void tst_Polls::observedIsMergedAndHolds() {
    Fixture fixture;
    for (const auto minute : {0min, 1min, 2min, 10min, 11min}) {
        fixture.put(pollAt(kNoon + minute));
    }
    fixture.put(pollAt(kNoon + 1min));
    const auto observed = fixture.cache->polls().observed(kLumi, {kNoon - 1h, kNoon + 1h});
    VERIFY_RESULT(observed);
    const std::vector<Window> expected{{kNoon, kNoon + 4min + 30s},
                                       {kNoon + 10min, kNoon + 13min + 30s}};
    QVERIFY(*observed == expected);
    const auto cut = fixture.cache->polls().observed(kLumi, {kNoon + 1min, kNoon + 11min});
    const std::vector<Window> parts{{kNoon + 1min, kNoon + 4min + 30s},
                                    {kNoon + 10min, kNoon + 11min}};
    QVERIFY(*cut == parts);
    fixture.put(pollAt(kNoon + 4min + 30s)); // fills the gap from its left end ...
    Batch slow = pollAt(kNoon + 5min);       // ... and one that reaches over the rest
    slow.interval = 5min;
    fixture.put(slow);
    const auto filled = fixture.cache->polls().observed(kLumi, {kNoon, kNoon + 1h});
    const std::vector<Window> whole{{kNoon, kNoon + 17min + 30s}};
    QVERIFY(*filled == whole);
}

void tst_Polls::aFailedPollObservesNothing() {
    Fixture fixture;
    Batch bad = pollAt(kNoon);
    bad.outcome.error = Error{ErrorCode::deadlineExceeded, {}, {}};
    fixture.put(bad);
    QVERIFY(fixture.cache->polls().observed(kLumi, {kNoon - 1h, kNoon + 1h})->empty());
}

void tst_Polls::backfillObservesWhereItHasPoints() {
    Fixture fixture;
    Batch past = pollAt(kNoon);
    past.backfill = true;
    past.interval = 5min;
    past.series = {{{kLumi, Metric::gpusIdle, {}, {}},
                    {{kNoon - 24h, 1}, {kNoon - 24h + 5min, 2}, {kNoon - 20h, 3}}}};
    fixture.put(past);
    const auto observed = fixture.cache->polls().observed(kLumi, {kNoon - 48h, kNoon + 1h});
    const std::vector<Window> expected{{kNoon - 24h, kNoon - 24h + 17min + 30s},
                                       {kNoon - 20h, kNoon - 20h + 12min + 30s}};
    QVERIFY(*observed == expected);
}

/// The past is asked for newest first, so each piece ends where one that is stored begins.
void tst_Polls::whatEndsWhereTheNextBeginsIsKept() {
    Fixture fixture;
    for (int piece = 0; piece < 4; ++piece) {
        Batch batch = pollAt(kNoon - piece * 150s); // holds for 2.5 intervals of a minute
        fixture.put(batch);
    }
    const auto observed = fixture.cache->polls().observed(kLumi, {kNoon - 1h, kNoon + 1h});
    const std::vector<Window> whole{{kNoon - 450s, kNoon + 150s}};
    QVERIFY(*observed == whole);
}

void tst_Polls::repeatedPollIsOne() {
    Fixture fixture;
    fixture.put(pollAt(kNoon));
    fixture.put(pollAt(kNoon));
    QCOMPARE(fixture.cache->polls().outcomes(kSource, {kNoon, kNoon + 1s})->size(), 1U);
}

/// Parts of the past are fetched side by side, beside the poll.
void tst_Polls::sameMillisecondLosesNothing() {
    Fixture fixture;
    std::vector<Outcome> expected;
    for (std::uint64_t part = 0; part < 4; ++part) {
        Batch batch = pollAt(kNoon);
        batch.backfill = part > 0;
        batch.outcome.samples = part;
        if (part == 3) {
            batch.outcome.error = Error{ErrorCode::connectFailed, "refused", {}};
        }
        expected.push_back(batch.outcome);
        fixture.put(batch);
        fixture.put(batch); // once more is the same one
    }
    const auto outcomes = fixture.cache->polls().outcomes(kSource, {kNoon, kNoon + 1s});
    VERIFY_RESULT(outcomes);
    QVERIFY(*outcomes == expected);
    Batch again = pollAt(kNoon);
    again.outcome.samples = 9;
    fixture.put(again);
    QCOMPARE(fixture.cache->polls().status()->size(), 1U); // of the two polls, the later one
    QCOMPARE(fixture.cache->polls().status()->front().last.samples, 9U);
}

void tst_Polls::forgetsAfterAYear() {
    Fixture fixture;
    for (int day = 0; day <= 410; day += 10) {
        fixture.put(pollAt(kNoon + day * 24h));
    }
    Batch other = pollAt(kNoon);
    other.outcome.source = SourceId{"another"};
    fixture.put(other);
    const Window always{kNoon - 24h, kNoon + 500 * 24h};
    const auto outcomes = fixture.cache->polls().outcomes(kSource, always);
    VERIFY_RESULT(outcomes);
    QCOMPARE(outcomes->size(), 41U);
    QVERIFY(outcomes->front().started == kNoon + 10 * 24h);
    QCOMPARE(fixture.cache->polls().outcomes(other.outcome.source, always)->size(), 1U);
    QCOMPARE(fixture.cache->polls().observed(kLumi, always)->size(), 42U);
}

void tst_Polls::remembersTheLastSuccess() {
    Fixture fixture;
    fixture.put(pollAt(kNoon - 24h));
    fixture.put(pollAt(kNoon));
    for (int day = 100; day <= 600; day += 100) {
        Batch bad = pollAt(kNoon + day * 24h);
        bad.outcome.error = Error{ErrorCode::connectFailed, "refused", {}};
        fixture.put(bad);
    }
    const auto status = fixture.cache->polls().status();
    VERIFY_RESULT(status);
    QVERIFY(status->front().lastSuccess == kNoon);
    QCOMPARE(fixture.cache->polls().outcomes(kSource, {kNoon - 48h, kNoon + 999 * 24h})->size(),
             6U); // it, and five of the six
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_Polls)
#include "tst_Polls.moc"
