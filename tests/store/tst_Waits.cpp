// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/waits/WaitBlock.h"
#include "app/store/waits/WaitPacker.h"
#include "models/ports/WaitTallies.h"
#include "models/waits/TallyQuantiles.h"
#include "models/waits/Waits.h"
#include "tests/store/Fixture.h"
#include "tests/support/ImportJobs.h"

#include <sqlite3.h>

#include <algorithm>
#include <random>
#include <sys/resource.h>
#include <tuple>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

const Instant kYear = at("2026-01-01T00:00:00Z");

/// Runs as sites tell of them: some waited, some were cancelled while they did or before they could
/// start, some were held, some want no GPU, some have a clock that went back.
class Jobs final {
public:
    JobRecord next() {
        JobRecord job;
        job.id = ++m_id;
        job.submit = kYear + std::chrono::seconds{std::int64_t(m_id) * 97};
        job.account = "project_" + std::to_string(below(7));
        job.partition = below(3) == 0 ? "debug" : "standard-g";
        job.qos = "normal";
        job.gpus = below(9) == 0 ? 0 : 1 << below(8);
        if (below(20) != 0) {
            job.eligible = job.submit + std::chrono::seconds{below(4) == 0 ? below(90'000) : 0};
        }
        const auto from = job.eligible.value_or(job.submit);
        if (below(6) == 0) { // never started
            job.state = JobState::cancelled;
            job.pending = below(3) == 0 ? PendingKind::held : PendingKind::eligible;
            job.end = from + std::chrono::seconds{below(40'000) - 4000};
            job.observed = *job.end;
            return job;
        }
        job.state = JobState::completed;
        job.start = from + std::chrono::seconds{below(200'000) - 10};
        job.end = *job.start + std::chrono::seconds{below(7200)};
        job.observed = *job.end;
        return job;
    }
    std::vector<JobRecord> some(int count) {
        std::vector<JobRecord> jobs;
        for (int i = 0; i < count; ++i) {
            jobs.push_back(next());
        }
        return jobs;
    }

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    std::mt19937 m_random{5};
    std::uint64_t m_id = 0;
};

void executeSql(const std::filesystem::path& file, const char* sql) {
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(file.c_str(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}
std::int64_t ask(const std::filesystem::path& file, const char* sql) {
    sqlite3* database = nullptr;
    sqlite3_stmt* statement = nullptr;
    sqlite3_open(file.c_str(), &database);
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    const std::int64_t answer =
        sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return answer;
}

/// The lowest bit of a byte of the second packed block.
void flipBit(const std::filesystem::path& file, std::int64_t byte) {
    Database database(file, SQLITE_OPEN_READWRITE);
    Statement read(database, "SELECT first_run, waits FROM job_waits LIMIT 1 OFFSET 1");
    QVERIFY(read.step());
    const auto blob = read.blob(1);
    std::vector<std::uint8_t> bytes(blob.begin(), blob.end());
    bytes[std::size_t(byte)] ^= 1;
    const std::int64_t first = read.integer(0);
    read.reset();
    Statement(database, "UPDATE job_waits SET waits = ? WHERE first_run = ?")
        .run(Bytes(bytes), first);
}

std::vector<Window> windows() {
    return {{kYear, kYear + 24h},
            {kYear + 30h, kYear + 30h + 7s},
            {kYear + 40h, kYear + 90h},
            {kYear - 24h, kYear + 4000h},
            {kYear + 4000h, kYear + 5000h}};
}

using Line = std::tuple<std::string, std::string, std::int64_t, Instant, Duration, bool>;
std::vector<Line> linesOf(const Cache& cache, Window window) {
    std::vector<Line> lines;
    for (const auto& wait : cache.jobs().waits(kLumi, window).value()) {
        lines.emplace_back(wait.account, wait.partition, wait.gpus, wait.eligible, wait.waited,
                           wait.started);
    }
    std::ranges::sort(lines);
    return lines;
}
std::vector<std::vector<Line>> linesOf(const Cache& cache) {
    std::vector<std::vector<Line>> all;
    for (const Window& window : windows()) {
        all.push_back(linesOf(cache, window));
    }
    return all;
}

/// What the cache answers, and what it answers where nothing is packed.
void compareWithJobs(Fixture& fixture) {
    const auto packed = linesOf(*fixture.cache);
    fixture.close();
    executeSql(fixture.file(), "CREATE TABLE kept AS SELECT * FROM job_waits; "
                               "DELETE FROM job_waits");
    {
        const auto reader = openToRead(fixture.file());
        VERIFY_RESULT(reader);
        QVERIFY(packed == linesOf(**reader));
    }
    executeSql(fixture.file(), "INSERT INTO job_waits SELECT * FROM kept; DROP TABLE kept");
    fixture.reopen();
}

} // namespace

class tst_Waits final : public QObject {
    Q_OBJECT

private slots:
    void spansComeBack();
    void packedWaitsAreThoseOfTheJobs();
    void importsArePackedAtOnce();
    void whatChangesIsPackedAnew();
    void talliesAreTheListCounted();
    void fewWaitsOfManySystemsTakeLittle();
    void damageIsReadFromTheJobs();
    void onlyBlocksThatWerePackedAreThrown();
    void lateJobsPackOnceInAWhile();
    void aFilterIsAskedBetweenChanges();
    void theLastSecondCountsThenToo();
    void verifyComparesThem();
};

void tst_Waits::spansComeBack() {
    std::vector<WaitSpan> spans{
        {.charge = 3, .gpus = 8, .eligible = 100, .until = 90, .started = true},
        {.charge = 3, .gpus = 1, .eligible = -5, .until = 1LL << 40},
        {.charge = 1, .gpus = 70'000, .eligible = 7, .until = 7, .tasks = 900}};
    ByteWriter bytes;
    encodeWaits(spans, bytes);
    std::vector<WaitSpan> read;
    decodeWaits(bytes.bytes(), [&](const WaitSpan& span) { read.push_back(span); });
    QVERIFY(read == spans); // in the order into which encodeWaits brought them
    QCOMPARE(read.front().charge, 1);
    QVERIFY_THROWS_EXCEPTION(
        Failure, decodeWaits(bytes.bytes().first(bytes.bytes().size() - 1), [](const auto&) {}));
    const std::array<std::uint8_t, 1> other{9};
    QVERIFY_THROWS_EXCEPTION(Failure, decodeWaits(other, [](const auto&) {}));
}

void tst_Waits::packedWaitsAreThoseOfTheJobs() {
    Jobs jobs;
    Fixture fixture;
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, jobs.some(3000)));
    VERIFY_RESULT(fixture.cache->seal());
    QVERIFY(linesOf(*fixture.cache).front().size() > 100);
    compareWithJobs(fixture);
}

void tst_Waits::importsArePackedAtOnce() {
    Jobs jobs;
    Fixture fixture;
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, jobs.some(2000)));
    QCOMPARE(ask(fixture.file(), "SELECT count(*) FROM job_waits"), 2);
    // Some more of the second block, of which few came: they wait for an idle moment.
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, jobs.some(10)));
    QCOMPARE(ask(fixture.file(), "SELECT count(*) FROM job_waits"), 1);
    VERIFY_RESULT(fixture.cache->seal());
    QCOMPARE(ask(fixture.file(), "SELECT count(*) FROM job_waits"), 2);
    QCOMPARE(ask(fixture.file(), "SELECT count(*) FROM job_block"), 2);
}

void tst_Waits::whatChangesIsPackedAnew() {
    Jobs jobs;
    Fixture fixture;
    auto records = jobs.some(1500);
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, records));
    VERIFY_RESULT(fixture.cache->seal());
    const auto before = linesOf(*fixture.cache);
    // Accounting corrects when one could start; another one is seen to wait, and then ends.
    auto corrected = *std::ranges::find_if(
        records, [](const JobRecord& job) { return job.start && job.gpus > 0 && job.eligible; });
    corrected.eligible = *corrected.start - 3h;
    corrected.observed += 1s;
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{corrected}));
    QVERIFY(linesOf(*fixture.cache) != before);
    compareWithJobs(fixture);

    JobRecord waits = jobs.next();
    waits.gpus = 4;
    waits.state = JobState::pending;
    waits.pending = PendingKind::eligible;
    waits.eligible = kYear + 41h;
    waits.start.reset();
    waits.end.reset();
    waits.observed = kYear + 42h;
    Batch poll = pollAt(waits.observed);
    poll.jobs = {waits};
    poll.jobsAreAllLive = true;
    fixture.put(poll);
    compareWithJobs(fixture);
    VERIFY_RESULT(fixture.cache->seal());
    fixture.put([] {
        Batch gone = pollAt(kYear + 43h);
        gone.jobsAreAllLive = true;
        return gone;
    }());
    compareWithJobs(fixture);
    VERIFY_RESULT(fixture.cache->seal());
    compareWithJobs(fixture);
}

void tst_Waits::talliesAreTheListCounted() {
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
        auto list = fixture.cache->jobs().waits(kLumi, window).value();
        std::erase_if(list, [](const auto& wait) { return wait.partition == "debug"; });
        if (list.empty()) {
            QVERIFY(counted->empty());
            continue;
        }
        const WaitQuantiles expected = waitQuantiles(list);
        const WaitQuantiles found = waitQuantiles(counted->at(kLumi));
        QVERIFY(found.p50 == expected.p50 && found.p90 == expected.p90);
        QCOMPARE(found.ended, expected.ended);
        QCOMPARE(found.pending, expected.pending);
    }
}

/// All systems are asked for at once.
void tst_Waits::fewWaitsOfManySystemsTakeLittle() {
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

void tst_Waits::damageIsReadFromTheJobs() {
    Jobs jobs;
    Fixture fixture;
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, jobs.some(3000)));
    VERIFY_RESULT(fixture.cache->seal());
    const auto whole = linesOf(*fixture.cache);
    fixture.close();
    const auto bytes = ask(fixture.file(), "SELECT length(waits) FROM job_waits LIMIT 1 OFFSET 1");
    QVERIFY(bytes > 1000);
    // One bit: of the version, in the middle, of the last byte. Then it ends early.
    for (const std::int64_t byte : {std::int64_t{0}, bytes / 3, bytes / 2, bytes - 1}) {
        flipBit(fixture.file(), byte);
        fixture.reopen();
        QVERIFY(linesOf(*fixture.cache) == whole);
        QCOMPARE(fixture.cache->check().verify()->size(), 1U);
        fixture.close();
        flipBit(fixture.file(), byte);
    }
    executeSql(fixture.file(), "UPDATE job_waits SET waits = substr(waits, 1, 500)");
    fixture.reopen();
    QVERIFY(linesOf(*fixture.cache) == whole);
    VERIFY_RESULT(fixture.cache->check().rebuild());
    QVERIFY(fixture.cache->check().verify()->empty());
    QVERIFY(linesOf(*fixture.cache) == whole);
}

void tst_Waits::onlyBlocksThatWerePackedAreThrown() {
    constexpr int kBlocks = 70;
    Jobs jobs;
    Fixture fixture;
    std::vector<JobRecord> records;
    for (int i = 0; i < kBlocks; ++i) {
        records.push_back(jobs.next());
        records.back().id = std::uint64_t(i) * kIdsABlock;
    }
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, records));
    VERIFY_RESULT(fixture.cache->seal());
    fixture.close();
    const auto firsts = [&] {
        std::vector<std::int64_t> all;
        Database database(fixture.file(), SQLITE_OPEN_READONLY);
        Statement rows(database, "SELECT first_run FROM job_waits");
        while (rows.step()) {
            all.push_back(rows.integer(0));
        }
        return all;
    }();
    QCOMPARE(firsts.size(), std::size_t(kBlocks));
    Database database(fixture.file(), SQLITE_OPEN_READWRITE);
    WaitPacker packer(database);
    const auto touchAll = [&] {
        for (const std::int64_t first : firsts) {
            packer.noteWritten(first);
        }
        packer.write();
    };
    const Instant then = at("2026-03-01T00:00:00Z");
    packer.begin(then);
    touchAll();
    QVERIFY(packer.isDue(then + 5min));
    packer.begin(then + 5min);
    touchAll(); // none of them is packed any more
    QVERIFY(!packer.isDue(then + 24h));
}

/// Late jobs that keep coming throw the same blocks away again and again: they are packed anew once
/// in a while, and not once a commit.
void tst_Waits::lateJobsPackOnceInAWhile() {
    constexpr int kBlocks = 70;
    Jobs jobs;
    Fixture fixture;
    std::vector<JobRecord> records;
    for (int i = 0; i < kBlocks; ++i) {
        records.push_back(jobs.next());
        records.back().id = std::uint64_t(i) * kIdsABlock;
    }
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, records));
    fixture.close();
    Database database(fixture.file(), SQLITE_OPEN_READWRITE);
    std::vector<std::int64_t> runs;
    Statement rows(database, "SELECT run FROM job");
    while (rows.step()) {
        runs.push_back(rows.integer(0));
    }
    QCOMPARE(runs.size(), std::size_t(kBlocks));
    WaitPacker packer(database);
    Instant present = at("2026-03-01T00:00:00Z");
    int rounds = 0;
    const auto pack = [&] {
        ++rounds;
        for (packer.begin(present); packer.step();) {
        }
    };
    pack();
    for (int minute = 0; minute < 60; ++minute, present += 1min) {
        for (const std::int64_t run : runs) {
            packer.noteWritten(run);
        }
        packer.write();
        if (packer.isDue(present)) {
            pack();
        }
    }
    QVERIFY2(rounds > 10 && rounds <= 13, std::to_string(rounds).c_str());
    packer.begin(present);
    pack();
    for (const std::int64_t run : runs) {
        packer.noteWritten(run);
    }
    packer.write();
    QVERIFY(packer.isDue(present - 24h)); // the clock was set back
}

/// A rule that changes under an account: each of its jobs counts by the rule of its own time.
void tst_Waits::aFilterIsAskedBetweenChanges() {
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

/// What was known later is asked for in another way than what is known now.
void tst_Waits::theLastSecondCountsThenToo() {
    Fixture fixture;
    JobRecord job;
    job.id = 7;
    job.submit = kYear + 5h;
    job.eligible = job.submit;
    job.start = kYear + 6h;
    job.end = kYear + 7h;
    job.observed = *job.end;
    job.state = JobState::completed;
    job.gpus = 4;
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{job}));
    const Window window{kYear, job.submit};
    QCOMPARE(fixture.cache->jobs().waits(kLumi, window)->size(), 1U);
    QCOMPARE(fixture.cache->knownAsOf(moment())->jobs().waits(kLumi, window)->size(), 1U);
}

void tst_Waits::verifyComparesThem() {
    Jobs jobs;
    Fixture fixture;
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, jobs.some(1500)));
    VERIFY_RESULT(fixture.cache->seal());
    QVERIFY(fixture.cache->check().verify()->empty());
    fixture.close();
    executeSql(fixture.file(), "UPDATE job_waits SET waits = x'01' WHERE first_run = "
                               "(SELECT max(first_run) FROM job_waits)");
    fixture.reopen();
    const auto differences = fixture.cache->check().verify();
    VERIFY_RESULT(differences);
    QCOMPARE(differences->size(), 1U);
    QVERIFY(differences->front().system == kLumi);
    QVERIFY(differences->front().window.from >= kYear);
    QVERIFY(differences->front().expected > 0);
    QCOMPARE(differences->front().stored, 0);
    VERIFY_RESULT(fixture.cache->check().rebuild());
    QVERIFY(fixture.cache->check().verify()->empty());
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_Waits)
#include "tst_Waits.moc"
