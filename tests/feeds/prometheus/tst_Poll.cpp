// SPDX-License-Identifier: GPL-3.0-only
#include "tests/feeds/prometheus/Conversation.h"

#include <QTest>

#include <algorithm>

using namespace ff;
using namespace ff::feeds;

namespace {

SourceConfig source(const char* preset) {
    SourceConfig config;
    config.system = SystemId{"lumi"};
    config.preset = preset;
    return config;
}

std::string row(const std::string& labels, const std::string& value) {
    return "{\"metric\":{" + labels + "},\"value\":[1795329723.25,\"" + value + "\"]}";
}

/// A site with vpenso and DCGM families, as an engine answers for it.
Response vpensoSite(const Conversation::Asked& asked) {
    const std::string& query = asked.body;
    if (asked.target.contains("buildinfo")) {
        return json(R"({"status":"success","data":{"version":"2.42.0"}})");
    }
    if (query.contains("count by (__name__)")) {
        return vectorOf(row("\"__name__\":\"slurm_gpus_total\"", "1") + "," +
                        row("\"__name__\":\"slurm_gpus_alloc\"", "1") + "," +
                        row("\"__name__\":\"DCGM_FI_DEV_GPU_UTIL\"", "8"));
    }
    if (query.contains("count by (__name__, GPU_I_PROFILE")) {
        return vectorOf(row("\"__name__\":\"DCGM_FI_DEV_GPU_UTIL\"", "8"));
    }
    if (query.starts_with("query=count({__name__")) {
        return vectorOf(query.contains("UUID!~") && !query.contains("unless") ? row("", "8") : "");
    }
    if (query == "query=sum(slurm_gpus_total)") {
        return vectorOf(row("", "64"));
    }
    if (query == "query=sum(slurm_gpus_alloc)") {
        return vectorOf(row("", "38"));
    }
    if (query.ends_with("(slurm_account_gpus_running)")) {
        return vectorOf(row("\"account\":\"fi\"", "30") + "," + row("\"account\":\"no\"", "8"));
    }
    if (query.starts_with("query=avg(avg by (UUID) (clamp_max(DCGM_FI_DEV_GPU_UTIL") &&
        query.ends_with(" * 0.01)") && !query.contains("hpc_job")) {
        return vectorOf(row("", "0.5"));
    }
    return vectorOf("");
}

bool isComplete(const Conversation& held, Metric metric) {
    return std::ranges::find(held.decoded.complete, metric) != held.decoded.complete.end();
}

} // namespace

class tst_Poll final : public QObject {
    Q_OBJECT
private slots:
    void detectsOnceAndThenAsks();
    void asksTheNextAlternativeWhenEmpty();
    void isCompleteOnlyWhenTheExporterIsSeen();
    void saysWhatWasLeftOut();
    void warningsMakeItPartial();
    void ownQueriesNeedNoDetection();
    void errors_data();
    void errors();
    void nothingKnownIsNoData();
    void emptyAnswersAreNoData();
    void anEngineOfPublishedPagesGivesTheOwnSystem();
    void saysThatAClockIsWrong();
};

void tst_Poll::detectsOnceAndThenAsks() {
    SourceMemory memory;
    const auto first = prometheusPoll(source(""), memory);
    const auto held = Conversation::hold(*first, vpensoSite, Instant{});
    QVERIFY2(held.result.has_value(), held.result ? "" : held.result.error().detail.c_str());
    QCOMPARE(memory.flavour, std::string("slurm-vpenso,dcgm"));
    QCOMPARE(memory.server, std::string("Prometheus 2.42.0"));
    QCOMPARE(held.decoded.server, std::string("Prometheus 2.42.0"));
    QCOMPARE(held.count("buildinfo"), 1);
    QCOMPARE(held.points(Metric::gpusCapacity).at(0).value, 64.0);
    QVERIFY(held.points(Metric::gpusCapacity).at(0).at == fromMillis(1795329723250));
    QCOMPARE(held.points(Metric::accountGpusAllocated, "no").at(0).value, 8.0);

    const auto second = prometheusPoll(source(""), memory);
    const auto again = Conversation::hold(*second, vpensoSite, Instant{});
    QCOMPARE(again.count("buildinfo"), 0);
    QCOMPARE(again.count("count by (__name__) ("), 0);
    QCOMPARE(again.decoded.series.size(), held.decoded.series.size());
}

void tst_Poll::asksTheNextAlternativeWhenEmpty() {
    SourceMemory memory;
    const auto dialogue = prometheusPoll(source("slurm-vpenso,dcgm"), memory);
    const auto held = Conversation::hold(*dialogue, vpensoSite, Instant{});
    QCOMPARE(held.points(Metric::gpuBusy).at(0).value, 0.5);
    QCOMPARE(held.count("avg(avg by (UUID) (clamp_max(DCGM_FI_PROF"), 0); // it is not there
    QCOMPARE(held.count("count(count by (UUID)"), 0); // vpenso has said the capacity
}

void tst_Poll::isCompleteOnlyWhenTheExporterIsSeen() {
    SourceMemory memory;
    const auto dialogue = prometheusPoll(source("slurm-vpenso"), memory);
    const auto held = Conversation::hold(*dialogue, vpensoSite, Instant{});
    QVERIFY(isComplete(held, Metric::accountGpusAllocated));
    QVERIFY(isComplete(held, Metric::queueJobs)); // asked, and nothing waits

    const auto stale = prometheusPoll(source("slurm-vpenso,dcgm"), memory);
    const auto without = Conversation::hold(
        *stale,
        [](const Conversation::Asked& asked) {
            return asked.body.contains("slurm") ? vectorOf("") : vpensoSite(asked);
        },
        Instant{});
    QVERIFY(without.result.has_value());
    QVERIFY(!isComplete(without, Metric::accountGpusAllocated));
    QVERIFY(!isComplete(without, Metric::queueJobs));
}

void tst_Poll::saysWhatWasLeftOut() {
    SourceMemory memory;
    const auto dialogue = prometheusPoll(source("dcgm"), memory);
    const auto held = Conversation::hold(
        *dialogue,
        [](const Conversation::Asked& asked) {
            const bool leftOut = asked.body.contains("count((DCGM_FI_DEV_GPU_UTIL");
            return leftOut ? vectorOf(row("", "3")) : vpensoSite(asked);
        },
        Instant{});
    QCOMPARE(held.points(Metric::gpuBusy).at(0).value, 0.5);
    QCOMPARE(held.decoded.warnings.back(),
             std::string("3 values left out of DCGM_FI_DEV_GPU_UTIL: outside of 0 to 100, blank or "
                         "NaN"));
}

void tst_Poll::warningsMakeItPartial() {
    SourceMemory memory;
    const auto dialogue = prometheusPoll(source("slurm-vpenso"), memory);
    const auto held = Conversation::hold(
        *dialogue,
        [](const Conversation::Asked& asked) {
            Response response = vpensoSite(asked);
            response.body.insert(1, "\"warnings\":[\"store x is away\"],");
            return response;
        },
        Instant{});
    QVERIFY(held.decoded.complete.empty());
    QCOMPARE(std::ranges::count(held.decoded.warnings, "partial answer: store x is away"), 1);
    QCOMPARE(held.decoded.warnings.front(), std::string("partial answer: store x is away"));
}

void tst_Poll::ownQueriesNeedNoDetection() {
    SourceMemory memory;
    SourceConfig config = source("");
    config.queries = {{"account_gpus_allocated", "sum by (project) (gpu{site=\"a&b\"})"},
                      {"gpus_capacity", "scalar(x)"}};
    const auto dialogue = prometheusPoll(config, memory);
    const auto held = Conversation::hold(
        *dialogue,
        [](const Conversation::Asked& asked) {
            if (asked.body.contains("scalar")) {
                return json(
                    R"({"status":"success","data":{"resultType":"scalar","result":[5,"9"]}})");
            }
            return vectorOf(row("\"project\":\"p1\"", "4"));
        },
        Instant{});
    QCOMPARE(held.asked.size(), std::size_t(3)); // who is there, and one a metric
    QCOMPARE(held.count("query=sum by (project) (gpu{site=\"a&b\"})"), 1);
    QCOMPARE(held.points(Metric::accountGpusAllocated, "p1").at(0).value, 4.0);
    QCOMPARE(held.points(Metric::gpusCapacity).at(0).value, 9.0);
}

void tst_Poll::errors_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    const auto add = [](const char* name, int status, const char* body, ErrorCode code,
                        const char* words) {
        QTest::addRow("%s", name) << status << QByteArray(body) << int(code) << QByteArray(words);
    };
    add("no token", 401, "Unauthorized", ErrorCode::unauthorised, "401");
    add("not allowed", 403, "", ErrorCode::unauthorised, "403");
    add("another server", 404, "404 page not found\n", ErrorCode::httpStatus, "404");
    add("overloaded", 503, R"({"status":"error","errorType":"timeout","error":"query timed out"})",
        ErrorCode::siteReportsError, "timeout: query timed out");
    add("VictoriaMetrics", 422, R"({"status":"error","errorType":"422","error":"bad"})",
        ErrorCode::siteReportsError, "422: bad");
    add("VictoriaMetrics, behind a long query", 422,
        R"({"status":"error","errorType":"422","error":"error when executing query=\"sum({x=\\\"y\\\"})"
        R"( 0123456789 0123456789 0123456789 0123456789 0123456789\": not enough memory for \"x\""})",
        ErrorCode::siteReportsError,
        R"(422: error when executing query="sum({x=\"y\"} 01234...": not enough memory for "x")");
    add("proxy", 502, "{\"message\":1}", ErrorCode::httpStatus, "502");
    add("empty", 200, "", ErrorCode::emptyAnswer, "empty");
    add("login page", 200, "<html>", ErrorCode::notJson, "");
    add("error inside 200", 200, R"({"status":"error","errorType":"x","error":"y"})",
        ErrorCode::siteReportsError, "x: y");
}

void tst_Poll::errors() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    SourceMemory memory;
    const auto dialogue = prometheusPoll(source("slurm-vpenso"), memory);
    const auto held = Conversation::hold(
        *dialogue,
        [&](const Conversation::Asked&) {
            return Response{status, "text/plain", body.toStdString()};
        },
        Instant{});
    QVERIFY(!held.result.has_value());
    QCOMPARE(int(held.result.error().code), code);
    QVERIFY(held.result.error().detail.contains(words.toStdString()));
}

void tst_Poll::nothingKnownIsNoData() {
    SourceMemory memory;
    const auto dialogue = prometheusPoll(source(""), memory);
    const auto held = Conversation::hold(
        *dialogue, [](const Conversation::Asked&) { return vectorOf(""); }, Instant{});
    QVERIFY(held.result.error().code == ErrorCode::noData);
}

void tst_Poll::emptyAnswersAreNoData() {
    SourceMemory memory;
    memory.server = "Prometheus";
    memory.flavour = "slurm-vpenso";
    const auto dialogue = prometheusPoll(source(""), memory);
    const auto held = Conversation::hold(
        *dialogue, [](const Conversation::Asked&) { return vectorOf(""); }, Instant{});
    QVERIFY(held.result.error().code == ErrorCode::noData);
    QVERIFY(memory.flavour.empty()); // so that the next poll looks again
}

/// An engine that scrapes pages of other collectors, each of several systems.
void tst_Poll::anEngineOfPublishedPagesGivesTheOwnSystem() {
    const auto pages = [](const Conversation::Asked& asked) {
        if (asked.body == "query=factoryfloor_gpus_capacity") {
            return vectorOf(row("\"system\":\"alps\"", "10") + "," +
                            row("\"system\":\"vega\"", "240"));
        }
        if (asked.body == "query=sum(factoryfloor_gpus_capacity{system=~\"vega|\"})") {
            return vectorOf(row("", "240"));
        }
        if (asked.body == "query=sum(factoryfloor_gpus_capacity)") {
            return vectorOf(row("", "250"));
        }
        return vectorOf("");
    };
    SourceConfig config = source("factoryfloor");
    config.system = SystemId{"vega"};
    SourceMemory memory;
    const auto own = prometheusPoll(config, memory);
    const auto held = Conversation::hold(*own, pages, Instant{});
    QVERIFY2(held.result, held.result ? "" : held.result.error().detail.c_str());
    QCOMPARE(held.points(Metric::gpusCapacity).at(0).value, 240.0);
    QVERIFY(held.decoded.doubts.empty());
    config.system = SystemId{"mahti"};
    const auto none = prometheusPoll(config, memory);
    const auto without = Conversation::hold(*none, pages, Instant{});
    QVERIFY(!without.result);
    QVERIFY2(without.result.error().detail.starts_with(
                 "nothing here has system=\"mahti\"; system is \"alps\", \"vega\""),
             without.result.error().detail.c_str());
}

/// An engine dates its answers by its own clock: where that is behind, nothing looks to be of now.
void tst_Poll::saysThatAClockIsWrong() {
    const Instant evaluated = fromMillis(1795329723250);
    const auto said = [&](Instant arrived) {
        SourceMemory memory;
        const auto dialogue = prometheusPoll(source("slurm-vpenso"), memory);
        const auto held = Conversation::hold(*dialogue, vpensoSite, arrived);
        std::string all;
        for (const std::string& warning : held.decoded.warnings) {
            all += warning + '\n';
        }
        return all;
    };
    using namespace std::chrono_literals;
    QVERIFY(said(evaluated + 600s).contains("of 600 s ago by the clock of this computer"));
    QVERIFY(said(evaluated - 600s).contains("of 600 s from now by the clock of this computer"));
    QVERIFY(!said(evaluated + 60s).contains("clock"));
}

QTEST_GUILESS_MAIN(tst_Poll)
#include "tst_Poll.moc"
