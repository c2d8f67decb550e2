// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/Fixture.h"

#include <QCoreApplication>
#include <QProcess>

#include <csignal>
#include <cstdio>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

const Instant kNoon = at("2026-03-01T12:00:00Z");

/// Batch `number`: a poll with a sample and a job that ended.
Batch numbered(int number) {
    const Instant when = kNoon + std::chrono::seconds{number};
    Batch batch = pollAt(when);
    batch.series = {{{kLumi, Metric::gpusAllocated, {}, {}}, {{when, double(number)}}}};
    JobRecord job;
    job.id = std::uint64_t(number);
    job.submit = when;
    job.start = when;
    job.end = when + 100s;
    job.observed = when + 100s;
    job.state = JobState::completed;
    job.account = "account";
    job.gpus = 2;
    batch.jobs = {job};
    return batch;
}

/// Writes until it is killed, and says each number once it is committed.
int writeForever(const char* file) {
    auto cache = Cache::open(file, {});
    if (!cache)
        return 1;
    for (int number = 1;; ++number) {
        Batch batch = numbered(number);
        if (!(*cache)->offer(batch) || !(*cache)->flush())
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

class CrashTest : public QObject {
    Q_OBJECT

private slots:
    void killedWriterLeavesEveryCommittedBatch();
};

void CrashTest::killedWriterLeavesEveryCommittedBatch() {
    Fixture fixture;
    fixture.close();
    for (int round = 1; round <= 3; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--write"), QString::fromStdString(fixture.file().string())});
        int committed = 0;
        while (committed < 50 * round) {
            QVERIFY(writer.waitForReadyRead(30'000));
            while (writer.canReadLine())
                committed = writer.readLine().trimmed().toInt();
        }
        ::kill(pid_t(writer.processId()), SIGKILL);
        QVERIFY(writer.waitForFinished(30'000));
        while (writer.canReadLine())
            committed = writer.readLine().trimmed().toInt();

        fixture.reopen();
        QVERIFY(fixture.cache->writable());
        SampleQuery query;
        query.window = {kNoon, kNoon + 24h};
        const auto points = fixture.cache->samples().points(query);
        VERIFY_RESULT(points);
        const auto& found = points->front().points;
        QVERIFY(int(found.size()) >= committed);
        for (int number = 1; number <= committed; ++number)
            QCOMPARE(found[std::size_t(number) - 1].value, double(number));
        const auto jobs = fixture.cache->jobs().jobs(kLumi, query.window, 1'000'000);
        QCOMPARE(jobs->size(), found.size()); // a batch is there whole or not at all
        QVERIFY(fixture.cache->check().verify()->empty());
        fixture.close();
    }
}

} // namespace ff::store

int main(int argc, char** argv) {
    if (argc == 3 && std::string_view(argv[1]) == "--write")
        return ff::store::writeForever(argv[2]);
    const QCoreApplication application(argc, argv);
    ff::store::CrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "crash_test.moc"
