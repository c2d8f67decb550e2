// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmAnswer.h"
#include "app/feeds/slurm/SlurmProtocols.h"
#include "tests/feeds/slurm/SlurmTalk.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace ff;
using namespace ff::feeds;
using namespace ff::test;
using namespace std::chrono_literals;

namespace {

const Instant kArrived = instantFromSeconds(1795329709);

/// One slurmdbd for two clusters: every other record of accounting is of "puhti".
Response shared(const char* name) {
    Response response = recorded(name);
    const std::string own = R"("cluster":"teststack")";
    std::size_t count = 0; // each record names its cluster twice
    for (auto at = response.body.find(own); at != std::string::npos;
         at = response.body.find(own, at + 1)) {
        if (count++ / 2 % 2 == 1) {
            response.body.replace(at, own.size(), R"("cluster":"puhti")");
        }
    }
    return response;
}

std::set<std::tuple<std::uint64_t, Instant>> runs(const std::vector<JobRecord>& jobs) {
    std::set<std::tuple<std::uint64_t, Instant>> set;
    for (const JobRecord& job : jobs) {
        set.emplace(job.id, job.submit);
    }
    return set;
}

} // namespace

/// One slurmdbd of several clusters: a source takes the jobs of its own.
class tst_SlurmClusters final : public QObject {
    Q_OBJECT

private slots:
    void onlyItsOwnCluster_data();
    void onlyItsOwnCluster();
    void ofAnotherCluster();
    void backfillOfSeveralClusters();
};

void tst_SlurmClusters::onlyItsOwnCluster_data() {
    QTest::addColumn<QByteArray>("configured");
    QTest::addRow("learnt from slurmctld") << QByteArray();
    QTest::addRow("configured") << QByteArray("TestStack");
}

/// Job numbers and accounts of another cluster are other jobs and accounts.
void tst_SlurmClusters::onlyItsOwnCluster() {
    QFETCH(const QByteArray, configured);
    auto server = healthy();
    server.on("/slurmdb/v0.0.38/jobs?", shared("slurmdb_v38_jobs.json"));
    SourceConfig config = source();
    config.cluster = configured.toStdString();
    SourceMemory memory;
    const auto poll = slurmPoll(config, memory);
    QVERIFY(talk(*poll, server));
    const auto decoded = poll->finish(kArrived);
    QCOMPARE(decoded.cluster, std::string("teststack"));
    const auto whole = decodeSlurm(recorded("slurmdb_v38_jobs.json").body);
    const auto mixed = decodeSlurm(shared("slurmdb_v38_jobs.json").body);
    QCOMPARE(mixed->clusters.size(), std::size_t(2));
    const auto kept = runs(decoded.jobs);
    const auto live = runs(decodeSlurm(recorded("slurm_v38_jobs.json").body)->jobs);
    for (std::size_t i = 0; i < mixed->jobs.size(); ++i) {
        const JobRecord& job = mixed->jobs[i];
        const std::tuple run(job.id, job.submit);
        const bool own = mixed->clusters[mixed->clusterOfJob[i]] == "teststack";
        if (isOver(job.state) && !live.contains(run)) {
            QCOMPARE(kept.contains(run), own);
        }
    }
    QVERIFY(std::ranges::any_of(decoded.warnings, [](const std::string& warning) {
        return warning.contains("of other clusters were left out");
    }));
}

void tst_SlurmClusters::ofAnotherCluster() {
    auto server = healthy();
    SourceConfig config = source();
    config.cluster = "mill";
    SourceMemory memory;
    const auto poll = slurmPoll(config, memory);
    const auto talked = talk(*poll, server);
    QVERIFY(!talked);
    QCOMPARE(talked.error().code, ErrorCode::wrongSystem);
    QCOMPARE(talked.error().detail, std::string("it is of cluster teststack, not mill"));
}

void tst_SlurmClusters::backfillOfSeveralClusters() {
    SlurmServer server;
    server.on("/openapi/v3", recorded("openapi_v3.json"));
    server.on("/slurmdb/v0.0.38/jobs", shared("slurmdb_v38_jobs.json"));
    const Window window{kArrived - 1h, kArrived};
    SourceMemory memory;
    const auto unknown = slurmBackfill(source(), memory, window, 5min);
    const auto talked = talk(*unknown, server);
    QVERIFY(!talked);
    QCOMPARE(talked.error().code, ErrorCode::wrongSystem);
    SourceConfig config = source();
    config.cluster = "puhti";
    const auto known = slurmBackfill(config, memory, window, 5min);
    QVERIFY(talk(*known, server));
    const auto decoded = known->finish(kArrived);
    QVERIFY(!decoded.jobs.empty());
    QCOMPARE(decoded.cluster, std::string("puhti"));
}

QTEST_GUILESS_MAIN(tst_SlurmClusters)
#include "tst_SlurmClusters.moc"
