// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Database.h"
#include "app/store/waits/WaitBlock.h"
#include "tests/store/waits/WaitingJobs.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace ff::store {
namespace {

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

/// What is packed answers as the jobs do.
class tst_PackedWaits final : public QObject {
    Q_OBJECT

private slots:
    void spansComeBack();
    void packedWaitsAreThoseOfTheJobs();
    void importsArePackedAtOnce();
    void whatChangesIsPackedAnew();
    void damageIsReadFromTheJobs();
    void theLastSecondCountsThenToo();
    void verifyComparesThem();
};

void tst_PackedWaits::spansComeBack() {
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

void tst_PackedWaits::packedWaitsAreThoseOfTheJobs() {
    Jobs jobs;
    Fixture fixture;
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, jobs.some(3000)));
    VERIFY_RESULT(fixture.cache->seal());
    QVERIFY(linesOf(*fixture.cache).front().size() > 100);
    compareWithJobs(fixture);
}

void tst_PackedWaits::importsArePackedAtOnce() {
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

void tst_PackedWaits::whatChangesIsPackedAnew() {
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

void tst_PackedWaits::damageIsReadFromTheJobs() {
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

/// What was known later is asked for in another way than what is known now.
void tst_PackedWaits::theLastSecondCountsThenToo() {
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

void tst_PackedWaits::verifyComparesThem() {
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

QTEST_APPLESS_MAIN(ff::store::tst_PackedWaits)
#include "tst_PackedWaits.moc"
