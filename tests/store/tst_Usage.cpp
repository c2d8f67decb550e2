// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/Fixture.h"
#include "tests/support/ImportJobs.h"

#include <sqlite3.h>

#include <map>
#include <random>
#include <set>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

const Instant kStart = at("2026-02-26T00:00:00Z"); // over a month's end
constexpr int kLength = 4 * 86'400;

struct Part {
    std::int64_t seconds = 0;
    std::int64_t jobs = 0;
    std::int64_t began = 0;
    bool operator==(const Part&) const = default;
};
using Parts = std::map<std::pair<std::string, std::size_t>, Part>;

Instant second(int s) {
    return kStart + std::chrono::seconds{s};
}

/// A model that looks at each second of each run on its own.
class SecondBySecond {
public:
    explicit SecondBySecond(const std::vector<JobRecord>& jobs)
        : m_jobs(jobs) {}

    [[nodiscard]] Parts usage(const std::vector<int>& boundaries) const {
        Parts parts;
        for (const JobRecord& job : m_jobs) {
            if (!job.start || job.gpus == 0) {
                continue;
            }
            const auto from = std::chrono::duration_cast<std::chrono::seconds>(*job.start - kStart);
            const auto to = std::chrono::duration_cast<std::chrono::seconds>(
                job.end.value_or(job.observed) - kStart);
            for (std::size_t p = 0; p + 1 < boundaries.size(); ++p) {
                bool touches =
                    from == to && from.count() >= boundaries[p] && from.count() < boundaries[p + 1];
                std::int64_t held = 0;
                for (auto s = from.count(); s < to.count(); ++s) {
                    held += s >= boundaries[p] && s < boundaries[p + 1] ? 1 : 0;
                }
                touches |= held > 0;
                if (touches) {
                    parts[{job.account, p}].seconds += held * job.gpus;
                    parts[{job.account, p}].jobs += 1;
                    parts[{job.account, p}].began += from.count() >= boundaries[p] ? 1 : 0;
                }
            }
        }
        return parts;
    }

private:
    const std::vector<JobRecord>& m_jobs;
};

class RandomJobs {
public:
    explicit RandomJobs(unsigned seed)
        : m_random(seed) {}

    int below(int n) { return int(m_random() % unsigned(n)); }
    template <class T>
    void shuffle(std::vector<T>& values) {
        std::ranges::shuffle(values, m_random);
    }
    JobRecord job(std::uint64_t id) {
        JobRecord job;
        job.id = id;
        const int submit = below(kLength);
        const int start = submit + below(4000);
        const int lengths[] = {0, 1, below(900), below(7200), below(86'400)};
        job.submit = second(submit);
        job.eligible = second(submit);
        job.observed = second(kLength);
        job.account = std::string("account-") + char('a' + below(4));
        job.partition = below(2) == 0 ? "gpu" : "standard-g";
        job.gpus = below(9);
        if (below(10) == 0) {
            job.state = JobState::cancelled;
            job.end = second(start);
            return job;
        }
        // Often on a boundary, where it is easiest to be wrong by one.
        const int begin = below(3) == 0 ? start / 900 * 900 + 900 : start;
        job.start = second(begin);
        const int end = begin + lengths[below(5)];
        job.end = second(below(3) == 0 ? std::max(end / 3600 * 3600, begin) : end);
        job.state = JobState::completed;
        return job;
    }
    std::vector<int> boundaries() {
        std::vector<int> cuts;
        const int steps[] = {86'400, 3600, 900, 1};
        for (int i = below(12) + 2; i > 0; --i) {
            const int step = steps[below(4)];
            cuts.push_back((below(kLength + 7200) - 3600) / step * step);
        }
        std::ranges::sort(cuts);
        return cuts;
    }

private:
    std::mt19937 m_random;
};

UsageQuery queryOf(const std::vector<int>& boundaries) {
    UsageQuery query;
    query.system = kLumi;
    for (const int boundary : boundaries) {
        query.boundaries.push_back(second(boundary));
    }
    return query;
}

Parts partsOf(const Result<std::vector<UsageRow>>& rows) {
    Parts parts;
    for (const UsageRow& row : rows.value()) {
        parts[{row.account, row.period}].seconds += row.deviceSeconds;
        parts[{row.account, row.period}].jobs += row.jobs;
        parts[{row.account, row.period}].began += row.began;
    }
    return parts;
}

std::map<std::string, std::int64_t> totals(const Parts& parts) {
    std::map<std::string, std::int64_t> sums;
    for (const auto& [place, part] : parts) {
        if (part.seconds != 0) {
            sums[place.first] += part.seconds;
        }
    }
    return sums;
}

void executeSql(const std::filesystem::path& file, const char* sql) {
    sqlite3* database = nullptr;
    sqlite3_open(file.c_str(), &database);
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        qFatal("%s", sqlite3_errmsg(database));
    }
    sqlite3_close(database);
}

} // namespace

class tst_Usage : public QObject {
    Q_OBJECT

private slots:
    void partsEqualTheModel_data();
    void partsEqualTheModel();
    void asOfEqualsTheModel_data();
    void asOfEqualsTheModel();
    void zonesCutDays_data();
    void zonesCutDays();
    void theSameQuestionHasTheSameAnswer();
    void verifyFindsWhatDiffers();
    void longRunsAndFarTimes();
    void sumsThatAreTooLargeAreAnError();
};

void tst_Usage::partsEqualTheModel_data() {
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void tst_Usage::partsEqualTheModel() {
    QFETCH(const unsigned, seed);
    RandomJobs random(seed);
    std::vector<JobRecord> jobs;
    std::set<std::pair<std::uint64_t, Instant>> runs;
    for (int i = 0; i < 40; ++i) { // ids repeat: a requeue is a run of its own
        const JobRecord job = random.job(1000 + std::uint64_t(random.below(5000)) / 3);
        if (runs.emplace(job.id, job.submit).second) {
            jobs.push_back(job);
        }
    }
    Fixture fixture;
    for (int round = 0; round < 3; ++round) { // in any order, in pieces that overlap, repeated
        std::vector<JobRecord> order = jobs;
        random.shuffle(order);
        for (std::size_t from = 0; from < order.size(); from += 10) {
            const std::size_t begin = from - std::min<std::size_t>(from, 4);
            const auto count = std::min<std::size_t>(14, order.size() - begin);
            VERIFY_RESULT(
                importJobs(*fixture.cache, kLumi, std::span(order).subspan(begin, count)));
        }
        if (round == 1) {
            fixture.reopen();
        }
        const SecondBySecond model(jobs);
        for (int i = 0; i < 4; ++i) {
            const auto boundaries = random.boundaries();
            const auto rows = fixture.cache->jobs().usage(queryOf(boundaries));
            VERIFY_RESULT(rows);
            const Parts parts = partsOf(rows);
            QVERIFY(parts == model.usage(boundaries));
            const auto whole =
                fixture.cache->jobs().usage(queryOf({boundaries.front(), boundaries.back()}));
            QVERIFY(totals(parts) == totals(partsOf(whole)));
        }
    }
    QVERIFY(fixture.cache->check().verify()->empty());
}

void tst_Usage::asOfEqualsTheModel_data() {
    partsEqualTheModel_data();
}

/// Corrections over corrections, and what was known before each of them.
void tst_Usage::asOfEqualsTheModel() {
    QFETCH(const unsigned, seed);
    RandomJobs random(seed + 1000);
    const Instant first = second(kLength) + 24h;
    std::map<std::uint64_t, JobRecord> known;
    std::vector<std::vector<JobRecord>> editions;
    Fixture fixture;
    for (int edition = 0; edition < 5; ++edition) {
        Batch batch = pollAt(first + edition * 1h);
        for (int i = 0; i < 12; ++i) {
            const auto id = std::uint64_t(random.below(25) + 1);
            JobRecord job = random.job(id);
            if (const auto old = known.find(id); old != known.end()) {
                job.submit = old->second.submit;
                job.eligible = job.submit;
            }
            job.observed = batch.arrived;
            known[id] = job;
        }
        for (const auto& [id, job] : known) {
            batch.jobs.push_back(job);
        }
        auto& state = editions.emplace_back();
        state = batch.jobs;
        fixture.put(batch);
    }
    const auto boundaries = random.boundaries();
    for (std::size_t edition = 0; edition < editions.size(); ++edition) {
        UsageQuery query = queryOf(boundaries);
        query.asOf = first + std::chrono::hours{edition} + 30min;
        const auto rows = fixture.cache->jobs().usage(query);
        VERIFY_RESULT(rows);
        QVERIFY(partsOf(rows) == SecondBySecond(editions[edition]).usage(boundaries));
    }
    UsageQuery before = queryOf(boundaries);
    before.asOf = first - 1ms;
    QVERIFY(fixture.cache->jobs().usage(before)->empty());
    QVERIFY(fixture.cache->check().verify()->empty());
}

void tst_Usage::zonesCutDays_data() {
    QTest::addColumn<int>("offset"); // seconds east
    QTest::addRow("UTC") << 0;
    QTest::addRow("Helsinki") << 7200;
    QTest::addRow("Kolkata") << 19'800;
    QTest::addRow("Kathmandu") << 20'700;
    QTest::addRow("local mean time") << 1'172;
}

void tst_Usage::zonesCutDays() {
    QFETCH(const int, offset);
    RandomJobs random(unsigned(offset) + 1);
    std::vector<JobRecord> jobs;
    for (int i = 0; i < 60; ++i) {
        jobs.push_back(random.job(std::uint64_t(i)));
    }
    Fixture fixture;
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, jobs));
    std::vector<int> days;
    for (int day = -1; day <= 6; ++day) {
        days.push_back(day * 86'400 - offset);
    }
    QVERIFY(partsOf(fixture.cache->jobs().usage(queryOf(days))) ==
            SecondBySecond(jobs).usage(days));
}

void tst_Usage::theSameQuestionHasTheSameAnswer() {
    RandomJobs random(7);
    Fixture fixture;
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{random.job(1), random.job(2)}));
    const UsageQuery query = queryOf({0, 86'400, kLength});
    const auto first = fixture.cache->jobs().usageTable(query);
    VERIFY_RESULT(first);
    QCOMPARE(fixture.cache->jobs().usageTable(query)->get(), first->get());
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{random.job(3)}));
    const auto second = fixture.cache->jobs().usageTable(query);
    QVERIFY(second->get() != first->get());
}

void tst_Usage::verifyFindsWhatDiffers() {
    RandomJobs random(11);
    std::vector<JobRecord> jobs;
    for (int i = 0; i < 50; ++i) {
        jobs.push_back(random.job(std::uint64_t(i)));
    }
    Fixture fixture;
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, jobs));
    QVERIFY(fixture.cache->check().verify()->empty());
    fixture.close();
    executeSql(fixture.file(), "UPDATE job SET gpus = gpus + 1 WHERE run = (SELECT max(run) FROM "
                               "job WHERE start IS NOT NULL)");
    fixture.reopen();
    const auto differences = fixture.cache->check().verify();
    VERIFY_RESULT(differences);
    QVERIFY(!differences->empty());
    QVERIFY(differences->front().system == kLumi);
    QVERIFY(differences->front().expected != differences->front().stored);
    VERIFY_RESULT(fixture.cache->check().rebuild());
    QVERIFY(fixture.cache->check().verify()->empty());
    fixture.close();
    executeSql(fixture.file(),
               "DELETE FROM usage_day WHERE day = (SELECT min(day) FROM usage_day)");
    fixture.reopen();
    QVERIFY(!fixture.cache->check().verify()->empty());
}

void tst_Usage::longRunsAndFarTimes() {
    JobRecord job;
    job.id = 4'000'000'000;
    job.submit = at("2037-12-31T23:00:00Z");
    job.start = job.submit;
    job.end = at("2040-03-01T00:00:00Z"); // past 2038-01-19
    job.observed = *job.end;
    job.state = JobState::completed;
    job.account = "long";
    job.gpus = 23'824;
    Fixture fixture;
    Batch poll = pollAt(job.observed);
    poll.jobs = {job};
    fixture.put(poll);
    UsageQuery query;
    query.boundaries = {at("2037-01-01"), at("2038-01-01"), at("2039-01-01T00:00:30Z"),
                        at("2041-01-01")};
    const auto rows = fixture.cache->jobs().usage(query);
    VERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 3U);
    QCOMPARE((*rows)[0].deviceSeconds, 23'824 * 3600LL);
    QCOMPARE((*rows)[1].deviceSeconds, 23'824 * (365 * 86'400LL + 30));
    QCOMPARE((*rows)[2].deviceSeconds, 23'824 * ((*job.end - query.boundaries[2]).count() / 1000));
    QCOMPARE((*rows)[2].jobs, 1);
}

/// Each of them is possible, and their sum is beyond any count.
void tst_Usage::sumsThatAreTooLargeAreAnError() {
    std::vector<JobRecord> jobs(6'000);
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        JobRecord& job = jobs[i];
        job.id = i + 1;
        job.submit = at("1970-01-02");
        job.start = job.submit;
        job.end = job.observed = at("2026-11-01");
        job.state = JobState::completed;
        job.account = "long";
        job.gpus = 1'000'000;
    }
    Fixture fixture;
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, jobs));
    UsageQuery query;
    query.boundaries = {at("1970-01-01"), at("2027-01-01")};
    const auto rows = fixture.cache->jobs().usage(query);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::countOverflow);
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_Usage)
#include "tst_Usage.moc"
