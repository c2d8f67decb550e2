// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/Fixture.h"
#include "tests/store/Victim.h"

#include <sqlite3.h>

#include <cstdio>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

const Instant kNoon = at("2026-03-01T12:00:00Z");
const SourceId kSource{"lumi-prometheus"};
const Window kAlways{kNoon - 24h, kNoon + 20 * 24h};

Instant timeOf(int number) {
    return kNoon + std::chrono::seconds{number};
}

JobRecord jobOf(int number, int length) {
    JobRecord job;
    job.id = std::uint64_t(number);
    job.submit = timeOf(number);
    job.start = job.submit;
    job.end = job.submit + std::chrono::seconds{length};
    job.observed = job.submit + 100s; // of both words, so that the later one counts
    job.state = JobState::completed;
    job.account = "account" + std::to_string(number % 7);
    job.gpus = 2;
    job.suspended = 1s;
    return job;
}

/// Batch `number`: a poll with two samples, an account, a job that ended, and a correction of the
/// job before.
Batch numbered(int number) {
    Batch batch = pollAt(timeOf(number));
    batch.outcome.samples = std::uint64_t(number);
    for (const Metric metric : {Metric::gpusAllocated, Metric::gpusIdle}) {
        batch.series.push_back({{kLumi, metric, {}, {}}, {{timeOf(number), double(number)}}});
    }
    batch.accounts = {{"tree" + std::to_string(number), "root"}};
    batch.jobs = {jobOf(number, 100)};
    if (number > 1) {
        batch.jobs.push_back(jobOf(number - 1, 50));
    }
    return batch;
}

/// Writes until it is killed, a few batches a commit, and says the last number of each once it is
/// committed.
int writeForever(const char* file, int number) {
    auto cache = Cache::open(file, {});
    if (!cache) {
        return 1;
    }
    std::mt19937 random{unsigned(number)};
    while (true) {
        for (auto more = 1 + random() % 6; more > 0; --more, ++number) {
            if (Batch batch = numbered(number); !(*cache)->offer(batch)) {
                return 1;
            }
        }
        if (!(*cache)->flush()) {
            return 1;
        }
        std::printf("%d\n", number - 1);
        std::fflush(stdout);
    }
}

std::string quickCheck(const std::filesystem::path& file) {
    sqlite3* database = nullptr;
    sqlite3_open(file.c_str(), &database);
    std::string answer;
    sqlite3_exec(
        database, "PRAGMA quick_check",
        [](void* out, int, char** columns, char**) {
            *static_cast<std::string*>(out) += columns[0];
            return 0;
        },
        &answer, nullptr);
    sqlite3_close(database);
    return answer;
}

/// The number of the last batch of which anything is there.
int lastOf(const Cache& cache) {
    const auto latest = cache.samples().latest();
    return latest && !latest->empty() ? int(latest->front().point.value) : 0;
}

/// What of batches 1 to `last` is not there whole, or there beyond it; empty: nothing.
QByteArray whatIsBroken(Cache& cache, int last) {
    SampleQuery query;
    query.system = kLumi;
    query.window = kAlways;
    const auto series = cache.samples().points(query);
    if (!series || series->size() != 2) {
        return "series";
    }
    for (const SeriesSamples& samples : *series) {
        if (int(samples.points.size()) != last) {
            return "number of points";
        }
        for (int number = 1; number <= last; ++number) {
            if (samples.points[std::size_t(number) - 1] != Point{timeOf(number), double(number)}) {
                return "point " + QByteArray::number(number);
            }
        }
    }
    const auto polls = cache.polls().outcomes(kSource, kAlways);
    if (!polls || int(polls->size()) != last || int(polls->back().samples) != last) {
        return "polls";
    }
    if (cache.jobs().accounts(kLumi)->size() != std::size_t(last)) {
        return "accounts";
    }
    const auto jobs = cache.jobs().jobs(kLumi, kAlways, 10'000'000);
    if (!jobs || int(jobs->size()) != last) {
        return "number of jobs";
    }
    for (int number = 1; number <= last; ++number) {
        // The batch after it corrected it.
        if ((*jobs)[std::size_t(number) - 1].end != jobOf(number, number < last ? 50 : 100).end) {
            return "job " + QByteArray::number(number);
        }
    }
    if (cache.jobs().suspended(kLumi, kAlways).value() != 2. * last) {
        return "suspension";
    }
    return cache.check().verify()->empty() ? QByteArray() : QByteArray("roll-ups");
}

} // namespace

class tst_Crash : public QObject {
    Q_OBJECT

private slots:
    void killedWriterLosesNoCommittedBatch();
};

/// Killed at thirty random moments while it writes; each round goes on where the last one ended.
void tst_Crash::killedWriterLosesNoCommittedBatch() {
    Fixture fixture;
    const int grown = killAgainAndAgain(fixture, 20, lastOf, [](Cache& cache, int last) {
        const QByteArray broken = whatIsBroken(cache, last);
        return broken.isEmpty() && !cache.check().damage()->empty() ? QByteArray("damage") : broken;
    });
    QVERIFY(grown >= 0);
    QCOMPARE(quickCheck(fixture.file()), std::string("ok"));
}

} // namespace ff::store

int main(int argc, char** argv) {
    return ff::store::mainWithVictim<ff::store::tst_Crash>(argc, argv, ff::store::writeForever);
}
#include "tst_Crash.moc"
