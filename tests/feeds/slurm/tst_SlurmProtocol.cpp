// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmApi.h"
#include "app/feeds/slurm/SlurmProtocols.h"
#include "tests/feeds/slurm/SlurmTalk.h"

#include <QTest>

#include <algorithm>

using namespace ff;
using namespace ff::feeds;
using namespace ff::test;
using namespace std::chrono_literals;

namespace {

const Instant kArrived = instantFromSeconds(1795329709);

} // namespace

class tst_SlurmProtocol final : public QObject {
    Q_OBJECT

private slots:
    void wholePoll();
    void secondPollAsksLess();
    void endedRunsAppearOnce();
    void newVersionIsFoundAgain();
    void versions_data();
    void versions();
    void withoutDescription_data();
    void withoutDescription();
    void failures_data();
    void failures();
    void missingParts_data();
    void missingParts();
    void partitionsOnlyWhereNeeded();
    void backfill();
    void backfillFails();
    void backfillParameters_data();
    void backfillParameters();
};

void tst_SlurmProtocol::wholePoll() {
    auto server = healthy();
    SourceMemory memory;
    const auto poll = slurmPoll(source(), memory);
    QVERIFY(talk(*poll, server));
    const auto decoded = poll->finish(kArrived);
    QCOMPARE(server.asked(),
             "/openapi/v3 /slurm/v0.0.38/nodes /slurm/v0.0.38/jobs /slurm/v0.0.38/reservations "
             "/slurmdb/v0.0.38/associations /slurmdb/v0.0.38/jobs");
    QCOMPARE(decoded.server, std::string("Slurm 22.05.8, API v0.0.38"));
    QVERIFY(decoded.warnings.empty());
    QVERIFY(decoded.jobsAreAllLive);
    QCOMPARE(decoded.accounts.size(), std::size_t(8));
    QVERIFY(decoded.reservations && decoded.reservations->size() == 1);
    QCOMPARE(std::ranges::count(decoded.complete, Metric::queueGpus), 1);
    double capacity = 0;
    double states = 0;
    for (const auto& series : decoded.series) {
        QCOMPARE(series.key.system, SystemId("lumi"));
        QCOMPARE(series.points.front().at, kArrived);
        const auto value = series.points.front().value;
        switch (series.key.metric) {
        case Metric::gpusCapacity:
            capacity += value;
            break;
        case Metric::gpusAllocated:
        case Metric::gpusPlannedDown:
        case Metric::gpusDown:
        case Metric::gpusReserved:
        case Metric::gpusIdle:
            states += value;
            break;
        default:
            break;
        }
    }
    QCOMPARE(capacity, 64.0);
    QCOMPARE(states, capacity);
    QVERIFY(decoded.jobsCover);
    QCOMPARE(decoded.jobsCover->to, kArrived);
    for (const auto& job : decoded.jobs) {
        QCOMPARE(job.observed, kArrived);
    }
}

void tst_SlurmProtocol::secondPollAsksLess() {
    auto server = healthy();
    SourceMemory memory;
    auto poll = slurmPoll(source(), memory);
    QVERIFY(talk(*poll, server));
    (void)poll->finish(now());
    SlurmServer again = healthy();
    poll = slurmPoll(source(), memory);
    QVERIFY(talk(*poll, again));
    const auto decoded = poll->finish(now());
    QCOMPARE(again.asked(), "/slurm/v0.0.38/nodes /slurm/v0.0.38/jobs /slurm/v0.0.38/reservations");
    QVERIFY(!decoded.jobsCover);
    QVERIFY(decoded.accounts.empty());
    QCOMPARE(decoded.server, std::string("Slurm 22.05.8, API v0.0.38"));
}

void tst_SlurmProtocol::endedRunsAppearOnce() {
    auto server = healthy();
    SourceMemory memory;
    const auto poll = slurmPoll(source(), memory);
    QVERIFY(talk(*poll, server));
    const auto jobs = poll->finish(kArrived).jobs;
    const auto runs = [&](std::uint64_t id) {
        return std::ranges::count(jobs, id, &JobRecord::id);
    };
    QCOMPARE(runs(100001), 1); // ended: both know it
    QCOMPARE(runs(100014), 1); // runs: slurmctld's word counts
    QCOMPARE(runs(100023), 2); // requeued: the run that is over, and the one that waits
    QCOMPARE(runs(1285), 1);   // only accounting knows it
    QCOMPARE(runs(100018), 1); // only slurmctld knows it
}

void tst_SlurmProtocol::newVersionIsFoundAgain() {
    auto server = healthy();
    SourceMemory memory;
    memory.api = "v0.0.37"; // before the server was updated and dropped it
    const auto poll = slurmPoll(source(), memory);
    QVERIFY(talk(*poll, server));
    QCOMPARE(memory.api, std::string("v0.0.38"));
    QVERIFY(server.asked().startsWith("/slurm/v0.0.37/nodes /openapi/v3 /slurm/v0.0.38/nodes "));
}

void tst_SlurmProtocol::versions_data() {
    QTest::addColumn<QByteArray>("paths");
    QTest::addColumn<int>("api");
    const auto row = [](const char* paths, int api) {
        QTest::addRow("%s", paths) << QByteArray(paths) << api;
    };
    row(R"("/slurm/v0.0.36/jobs","/slurm/v0.0.38/jobs","/slurm/v0.0.37/jobs")", 38);
    row(R"("\/slurm\/v0.0.42\/jobs\/","\/slurm\/v0.0.40\/jobs\/")", 42);
    row(R"("/slurm/v0.0.45/nodes/","/slurm/v0.0.46/nodes/")", 45);
    row(R"("/slurm/v0.0.47/nodes/","/slurm/v0.0.46/nodes/")", 46);
    row(R"("/slurmdb/v0.0.42/jobs/")", 0);
    row(R"("/slurm/v0.0.35/jobs")", 0);
    row("", 0);
}

void tst_SlurmProtocol::versions() {
    QFETCH(const QByteArray, paths);
    QTEST(bestApi(apisIn(paths.toStdString())), "api");
}

void tst_SlurmProtocol::withoutDescription_data() {
    QTest::addColumn<int>("status");
    QTest::addRow("not found") << 404;
    QTest::addRow("forbidden by a proxy") << 403;
}

void tst_SlurmProtocol::withoutDescription() {
    QFETCH(const int, status);
    SlurmServer server;
    server.on("/openapi", answer(status, "<html>no</html>", "text/html"));
    server.on("/slurm/v0.0.38/ping", recorded("slurm_v38_diag.json"));
    server.on("/slurm/v0.0.38/nodes", recorded("slurm_v38_nodes.json"));
    server.on("/slurm/v0.0.38/jobs", recorded("slurm_v38_jobs.json"));
    SourceMemory memory;
    const auto poll = slurmPoll(source(), memory);
    QVERIFY(talk(*poll, server));
    QCOMPARE(memory.api, std::string("v0.0.38"));
    // Neither is anything else there: said, and not the end of the poll.
    QCOMPARE(poll->finish(kArrived).warnings.size(), std::size_t(2));
}

void tst_SlurmProtocol::failures_data() {
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body"); ///< a recorded file, or the bytes themselves
    QTest::addColumn<QByteArray>("accounting");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray nodes = "/slurm/v0.0.38/nodes";
    const QByteArray jobs = "/slurm/v0.0.38/jobs";
    const QByteArray good = R"({"errors":[],"TRES":[]})";
    const auto row = [](const char* what, const QByteArray& target, int status,
                        const QByteArray& body, const QByteArray& accounting, ErrorCode code) {
        QTest::addRow("%s", what) << target << status << body << accounting << code;
    };
    row("no token", nodes, 401, "refused/err_no_token.txt", good, ErrorCode::unauthorised);
    row("no token, found out early", "/openapi/v3", 401, "refused/err_no_token.txt", good,
        ErrorCode::unauthorised);
    row("bad token", nodes, 500, "refused/err_bad_token.json", "refused/err_bad_token_slurmdb.json",
        ErrorCode::tokenExpired);
    row("expired between two requests", jobs, 500, "refused/err_expired_token.json",
        "refused/err_bad_token_slurmdb.json", ErrorCode::tokenExpired);
    row("slurmctld is away", nodes, 500, "refused/down_slurmctld_slurm_nodes.json", good,
        ErrorCode::siteReportsError);
    row("both are away", nodes, 500, "refused/down_slurmctld_slurm_nodes.json",
        "refused/down_slurmdbd_slurmdb_jobs.json", ErrorCode::siteReportsError);
    row("bad token, 24.11", nodes, 511,
        R"({"errors":[{"error_number":5005,"error":"Authentication failure"}]})", good,
        ErrorCode::tokenExpired);
    row("bad token, 24.11, text", nodes, 511, "Authentication failure", good,
        ErrorCode::tokenExpired);
    row("no headers, 25.11", nodes, 500, "Authentication failure", good, ErrorCode::unauthorised);
    row("denied", nodes, 500,
        R"({"errors":[{"error_number":2002,"error":"Access/permission denied"}]})", good,
        ErrorCode::unauthorised);
    row("proxy in trouble", nodes, 502, "<html>Bad gateway</html>", good, ErrorCode::httpStatus);
    row("empty", nodes, 200, "", good, ErrorCode::emptyAnswer);
    row("a login page", nodes, 200, "<html>Log in</html>", good, ErrorCode::notJson);
    row("cut short", jobs, 200, R"({"jobs":[{"job_id":7)", good, ErrorCode::notJson);
    row("gone for good", nodes, 404, "refused/err_version_39.txt", good, ErrorCode::unknownVersion);
    row("another 404", nodes, 404, "<html>Not found</html>", good, ErrorCode::httpStatus);
}

void tst_SlurmProtocol::failures() {
    QFETCH(const QByteArray, target);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, accounting);
    QFETCH(const ErrorCode, code);
    const auto make = [](int httpStatus, const QByteArray& text) {
        return text.endsWith(".json") || text.endsWith(".txt")
                   ? recorded(text.constData(), httpStatus)
                   : answer(httpStatus, text);
    };
    // Of two answers to one target the first counts.
    SlurmServer broken;
    broken.on(target.toStdString(), make(status, body));
    broken.on("/slurmdb/v0.0.38/tres", make(200, accounting));
    broken.on("/openapi/v3", recorded("openapi_v3.json"));
    broken.on("/slurm/v0.0.38/nodes", recorded("slurm_v38_nodes.json"));
    SourceMemory memory;
    const auto poll = slurmPoll(source(), memory);
    const auto talked = talk(*poll, broken);
    QVERIFY(!talked);
    QCOMPARE(talked.error().code, code);
    // And by itself again when the server does.
    auto whole = healthy();
    const auto next = slurmPoll(source(), memory);
    QVERIFY(talk(*next, whole));
}

void tst_SlurmProtocol::missingParts_data() {
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("warning");
    const auto row = [](const char* what, const char* target, const char* file, int status,
                        const char* warning) {
        QTest::addRow("%s", what) << QByteArray(target) << QByteArray(file) << status
                                  << QByteArray(warning);
    };
    row("slurmdbd is away", "/slurmdb/v0.0.38/jobs", "refused/down_slurmdbd_slurmdb_jobs.json", 200,
        "accounting is unknown: 7000: Unable to connect to database");
    row("unknown parameter", "/slurmdb/v0.0.38/jobs", "refused/err_unknown_param.json", 500,
        "accounting is unknown: 9000");
    row("no account tree", "/slurmdb/v0.0.38/associations", "refused/err_bad_token_slurmdb.json",
        200, "the account tree is unknown: 1007");
    row("no reservations", "/slurm/v0.0.38/reservations", "refused/err_version_39.txt", 404, "");
    row("nothing accounted", "/slurmdb/v0.0.38/jobs", "refused/err_state_no_end.json", 200, "");
}

void tst_SlurmProtocol::missingParts() {
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, file);
    QFETCH(const int, status);
    QFETCH(const QByteArray, warning);
    SlurmServer server;
    server.on(target.toStdString(), recorded(file.constData(), status));
    const auto rest = healthy();
    for (const auto* path : {"/openapi/v3", "/slurm/v0.0.38/nodes", "/slurm/v0.0.38/jobs",
                             "/slurm/v0.0.38/reservations", "/slurmdb/v0.0.38/associations",
                             "/slurmdb/v0.0.38/jobs"}) {
        auto copy = rest;
        server.on(path, copy.ask(path));
    }
    SourceMemory memory;
    const auto poll = slurmPoll(source(), memory);
    QVERIFY(talk(*poll, server));
    const auto decoded = poll->finish(kArrived);
    QVERIFY(decoded.jobsAreAllLive);
    QCOMPARE(decoded.reservations.has_value(), !target.contains("reservations"));
    QCOMPARE(decoded.warnings.size(), std::size_t(warning.isEmpty() ? 0 : 1));
    if (!warning.isEmpty()) {
        QVERIFY2(QByteArray::fromStdString(decoded.warnings.front()).startsWith(warning),
                 decoded.warnings.front().c_str());
    }
    const bool accountingGone = target.endsWith("/slurmdb/v0.0.38/jobs") && !warning.isEmpty();
    QCOMPARE(decoded.jobsCover.has_value(), !accountingGone);
    QCOMPARE(memory.accountedUntil.has_value(), !accountingGone);
}

void tst_SlurmProtocol::partitionsOnlyWhereNeeded() {
    auto server = healthy();
    SlurmServer unlimited;
    unlimited.on("/slurm/v0.0.38/jobs",
                 answer(200, R"({"errors":[],"jobs":[{"job_id":7,"job_state":"PENDING",
                     "partition":"standard-g","tres_per_job":"gres:gpu:4","time_limit":null}]})"));
    for (const auto* path : {"/slurm/v0.0.38/nodes", "/slurm/v0.0.38/reservations",
                             "/slurm/v0.0.38/partitions", "/slurmdb/v0.0.38/jobs"}) {
        unlimited.on(path, server.ask(path));
    }
    SourceMemory memory;
    memory.api = "v0.0.38";
    memory.pollsSinceAccounts = 1;
    const auto poll = slurmPoll(source(), memory);
    QVERIFY(talk(*poll, unlimited));
    QVERIFY(unlimited.asked().contains("/slurm/v0.0.38/partitions"));
    const auto decoded = poll->finish(kArrived);
    const auto hours = std::ranges::find_if(decoded.series, [](const SeriesSamples& series) {
        return series.key.metric == Metric::queueGpuHours;
    });
    QVERIFY(hours != decoded.series.end());
    QCOMPARE(hours->points.front().value, 4.0 * 48); // the partition allows 2,880 minutes
}

void tst_SlurmProtocol::backfill() {
    const Window hour{instantFromSeconds(1795262400), instantFromSeconds(1795266000)};
    SlurmServer server;
    server.on("/openapi/v3", recorded("openapi_v3.json"));
    server.on("/slurmdb/v0.0.38/jobs?start_time=uts1795262400&end_time=uts1795266000",
              recorded("slurmdb_v38_jobs_1hour_window.json"));
    SourceMemory memory;
    const auto dialogue = slurmBackfill(source(), memory, hour, 5min);
    QVERIFY(talk(*dialogue, server));
    const auto decoded = dialogue->finish(kArrived);
    QCOMPARE(decoded.jobs.size(), std::size_t(20));
    QCOMPARE(decoded.jobsCover, std::optional{hour});
    QVERIFY(!decoded.jobsAreAllLive);
    QVERIFY(!decoded.series.empty());
    for (const auto& series : decoded.series) {
        QCOMPARE(series.points.size(), std::size_t(12));
    }
    QVERIFY(decoded.complete.empty());
    QCOMPARE(decoded.server, std::string("Slurm 22.05.8, API v0.0.38"));
}

void tst_SlurmProtocol::backfillFails() {
    SlurmServer server;
    server.on("/openapi/v3", recorded("openapi_v3.json"));
    server.on("/slurmdb/v0.0.38/jobs", recorded("refused/err_bad_token_slurmdb.json"));
    SourceMemory memory;
    const auto dialogue = slurmBackfill(source(), memory, {kArrived - 1h, kArrived}, 5min);
    const auto talked = talk(*dialogue, server);
    QVERIFY(!talked);
    QCOMPARE(talked.error().code, ErrorCode::tokenExpired);
}

void tst_SlurmProtocol::backfillParameters_data() {
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char* api, const char* target) {
        QTest::addRow("%s", api) << QByteArray(target);
    };
    row("v0.0.38", "/slurmdb/v0.0.38/jobs?start_time=uts600&end_time=uts1200&skip_steps=true");
    row("v0.0.42", "/slurmdb/v0.0.42/jobs?start_time=uts600&end_time=uts1200&skip_steps=true"
                   "&show_duplicates=true&disable_truncate_usage_time=true");
}

void tst_SlurmProtocol::backfillParameters() {
    QTEST(QByteArray::fromStdString(accountedJobsTarget(
              QTest::currentDataTag(), instantFromSeconds(600), instantFromSeconds(1200))),
          "target");
}

QTEST_GUILESS_MAIN(tst_SlurmProtocol)
#include "tst_SlurmProtocol.moc"
