// SPDX-License-Identifier: GPL-3.0-only
#include "tests/feeds/prometheus/Conversation.h"

#include <QTest>

#include <cmath>

using namespace ff;
using namespace ff::feeds;
using namespace std::chrono_literals;

namespace {

SourceConfig source(const char* preset) {
    SourceConfig config;
    config.system = SystemId{"lumi"};
    config.preset = preset;
    return config;
}

SourceMemory known() {
    SourceMemory memory;
    memory.server = "Prometheus";
    memory.scrapeInterval = 15min; // no step below has more than one sample
    return memory;
}

std::string line(const std::string& labels, const std::string& values) {
    return "{\"metric\":{" + labels + "},\"values\":[" + values + "]}";
}

double field(const std::string& body, const std::string& name) {
    const auto at = body.find("&" + name + "=");
    return at == std::string::npos ? -1 : std::stod(body.substr(at + name.size() + 2));
}

std::vector<double> values(const std::vector<Point>& points) {
    std::vector<double> found;
    for (const Point& point : points) {
        found.push_back(point.value);
    }
    return found;
}

const Window kHour{instantFromSeconds(36'000), instantFromSeconds(39'600)};

} // namespace

class tst_Backfill final : public QObject {
    Q_OBJECT
private slots:
    void asksAtWholeSteps();
    void splitsLongRanges();
    void absentMeansZeroInThePastToo();
    void aGapStaysAGap();
    void unusablePointsAreNoZeros();
    void anEmptyWindowAsksNothing();
    void aWindowBeforeTheSiteWasThereIsNoData();
    void asksForTheMeanOfEachStep();
    void aStepSeenInPartIsCoveredInPart();
    void aPartialAnswerIsCoveredInPart();
    void asksWhichFamiliesThereWere();
    void asksForTheFamiliesInAnotherWay();
    void aScalarHasAMeanToo();
    void saysThatAWindowIsTooMuch();
};

namespace {

/// An engine with a sample every minute: 8 GPUs, of which the account had 4 for some of the
/// minutes.
Conversation::Site minutely(const char* total, const char* account) {
    return [=](const Conversation::Asked& asked) {
        const bool counts = asked.body.contains("count_over_time(");
        if (asked.body.contains("max(count_over_time(")) {
            return matrixOf(line("", "[39599.999,\"60\"]"));
        }
        if (asked.body.contains("slurm_account_gpus_running")) {
            return matrixOf(line("\"account\":\"fi\"", counts ? account : "[39599.999,\"4\"]"));
        }
        if (asked.body.contains("slurm_gpus_total") && asked.body.contains("_over_time(")) {
            return matrixOf(line("", counts ? total : "[39599.999,\"8\"]"));
        }
        return matrixOf("");
    };
}

SourceMemory fresh() {
    SourceMemory memory;
    memory.server = "Prometheus";
    return memory;
}

} // namespace

void tst_Backfill::asksForTheMeanOfEachStep() {
    SourceMemory memory = fresh();
    const auto dialogue = prometheusBackfill(source("slurm-vpenso"), memory, kHour, 1h);
    const auto held = Conversation::hold(
        *dialogue, minutely("[39599.999,\"60\"]", "[39599.999,\"60\"]"), Instant{});
    QVERIFY(held.result.has_value());
    QCOMPARE(memory.scrapeInterval, Duration{1min});
    const auto asked = std::ranges::find_if(held.asked, [](const Conversation::Asked& one) {
        return one.body.contains(
            "avg_over_time(((sum(slurm_gpus_total)) >= 0 < 4294900000)[3600s:60s])");
    });
    QVERIFY(asked != held.asked.end());
    QCOMPARE(field(asked->body, "start"), 39'599.999); // the last moment of the step
    QCOMPARE(field(asked->body, "end"), 39'600.0);
    QVERIFY(held.decoded.interval == Duration{24min}); // 2.5 of them are the step
    const auto points = held.points(Metric::gpusCapacity);
    QCOMPARE(points.size(), std::size_t(1));
    QVERIFY(points.front() == (Point{instantFromSeconds(36'000), 8}));
    QVERIFY(held.points(Metric::accountGpusAllocated, "fi").front() ==
            (Point{instantFromSeconds(36'000), 4}));
}

/// The exporter was seen for 30 of 60 minutes, the account in 15 of them: it had none in the rest.
void tst_Backfill::aStepSeenInPartIsCoveredInPart() {
    SourceMemory memory = fresh();
    const auto dialogue = prometheusBackfill(source("slurm-vpenso"), memory, kHour, 1h);
    const auto held = Conversation::hold(
        *dialogue, minutely("[39599.999,\"30\"]", "[39599.999,\"15\"]"), Instant{});
    const Point account = held.points(Metric::accountGpusAllocated, "fi").at(0);
    QCOMPARE(account.value, 2.0);
    QCOMPARE(account.coverage, 0.5);
    QCOMPARE(held.points(Metric::gpusCapacity).at(0).value, 8.0);
    QCOMPARE(held.points(Metric::gpusCapacity).at(0).coverage, 0.5);
}

void tst_Backfill::aPartialAnswerIsCoveredInPart() {
    SourceMemory memory = known();
    const auto dialogue = prometheusBackfill(source("slurm-vpenso"), memory, kHour, 15min);
    const auto held = Conversation::hold(
        *dialogue,
        [](const Conversation::Asked& asked) {
            const std::string head = "{\"status\":\"success\",\"isPartial\":true,\"data\":{"
                                     "\"resultType\":\"matrix\",\"result\":[";
            if (asked.body.contains("slurm_gpus_total")) {
                return json(head + line("", "[36000,\"8\"],[36900,\"8\"]") + "]}}");
            }
            if (asked.body.contains("slurm_account_gpus_running")) {
                return json(head + line("\"account\":\"fi\"", "[36900,\"4\"]") + "]}}");
            }
            return matrixOf("");
        },
        Instant{});
    const auto points = held.points(Metric::accountGpusAllocated, "fi");
    QCOMPARE(values(points), std::vector<double>({4})); // and no zero at 36,000
    QVERIFY(points.front().coverage < 1);
    QVERIFY(held.points(Metric::gpusCapacity).front().coverage < 1);
}

void tst_Backfill::asksWhichFamiliesThereWere() {
    SourceMemory memory = known();
    memory.flavour = "dcgm"; // what is there now
    const auto dialogue = prometheusBackfill(source(""), memory, kHour, 15min);
    const auto held = Conversation::hold(
        *dialogue,
        [](const Conversation::Asked& asked) {
            if (asked.target.starts_with("/api/v1/label/__name__/values?")) {
                return json(
                    R"({"status":"success","data":["slurm_gpus_alloc","slurm_gpus_total"]})");
            }
            return asked.body.contains("slurm_gpus_total") ? matrixOf(line("", "[36000,\"8\"]"))
                                                           : matrixOf("");
        },
        Instant{});
    QVERIFY(held.asked.front().target.contains("start=36000&end=39600"));
    QCOMPARE(values(held.points(Metric::gpusCapacity)), std::vector<double>({8}));
}

void tst_Backfill::asksForTheFamiliesInAnotherWay() {
    SourceMemory memory = known();
    const auto dialogue = prometheusBackfill(source(""), memory, kHour, 15min);
    const auto held = Conversation::hold(
        *dialogue,
        [](const Conversation::Asked& asked) {
            if (asked.target.starts_with("/api/v1/label/")) {
                return json("403 page not found", 404);
            }
            if (asked.body.contains("last_over_time(")) {
                return vectorOf(R"({"metric":{"__name__":"slurm_gpus_total"},"value":[1,"1"]},)"
                                R"({"metric":{"__name__":"slurm_gpus_alloc"},"value":[1,"1"]})");
            }
            return asked.body.contains("slurm_gpus_total") ? matrixOf(line("", "[36000,\"8\"]"))
                                                           : matrixOf("");
        },
        Instant{});
    QVERIFY(held.result.has_value());
    QCOMPARE(held.count("[3600s]))&time=39599.999"), 1);
    QCOMPARE(values(held.points(Metric::gpusCapacity)), std::vector<double>({8}));
}

void tst_Backfill::aScalarHasAMeanToo() {
    SourceMemory memory = fresh();
    SourceConfig config = source("");
    config.queries = {{"gpus_capacity", "scalar(x)"}};
    const auto dialogue = prometheusBackfill(config, memory, kHour, 1h);
    const auto held = Conversation::hold(
        *dialogue,
        [](const Conversation::Asked& asked) {
            if (!asked.body.contains("vector(scalar(x))")) {
                return json(R"({"status":"error","errorType":"bad_data","error":"parse error: )"
                            R"(subquery is only allowed on instant vector, got scalar"})",
                            400);
            }
            return matrixOf(line("", asked.body.contains("count_over_time") ? "[39599.999,\"60\"]"
                                                                            : "[39599.999,\"9\"]"));
        },
        Instant{});
    QVERIFY(held.result.has_value());
    QCOMPARE(values(held.points(Metric::gpusCapacity)), std::vector<double>({9}));
}

void tst_Backfill::asksAtWholeSteps() {
    SourceMemory memory = known();
    const Window window{instantFromSeconds(36'001), instantFromSeconds(39'600)};
    const auto dialogue = prometheusBackfill(source("slurm-vpenso"), memory, window, 5min);
    const auto request = dialogue->next();
    QVERIFY(request.has_value());
    QCOMPARE(request->target, std::string("/api/v1/query_range"));
    QCOMPARE(request->method, std::string("POST"));
    QVERIFY(request->body.contains("&nocache=1"));
    QCOMPARE(field(request->body, "start"), 36'300.0);
    QCOMPARE(field(request->body, "end"), 39'300.0); // half open
    QCOMPARE(field(request->body, "step"), 300.0);
}

void tst_Backfill::splitsLongRanges() {
    SourceMemory memory = known();
    const Window month{instantFromSeconds(0), instantFromSeconds(30 * 86'400)};
    SourceConfig config = source("");
    config.queries = {{"gpus_capacity", "x"}};
    const auto dialogue = prometheusBackfill(config, memory, month, 1min);
    double next = 0;
    const auto held = Conversation::hold(
        *dialogue,
        [&](const Conversation::Asked& asked) {
            const double start = field(asked.body, "start");
            const double end = field(asked.body, "end");
            const bool follows = start == next && (end - start) / 60 + 1 < 11'000;
            next = end + 60;
            return follows ? matrixOf(line("", "[" + std::to_string(start) + ",\"4\"]"))
                           : json("{}", 400);
        },
        Instant{});
    QVERIFY(held.result.has_value());
    QCOMPARE(next, 30 * 86'400.0);
    QCOMPARE(held.asked.size(), std::size_t(5)); // 43,200 points
    QCOMPARE(held.points(Metric::gpusCapacity).size(), std::size_t(5));
}

void tst_Backfill::absentMeansZeroInThePastToo() {
    SourceMemory memory = known();
    const auto dialogue = prometheusBackfill(source("slurm-vpenso"), memory, kHour, 15min);
    const auto held = Conversation::hold(
        *dialogue,
        [](const Conversation::Asked& asked) {
            if (asked.body.contains("slurm_gpus_total")) {
                return matrixOf(line("", "[36000,\"8\"],[36900,\"8\"],[38700,\"8\"]"));
            }
            if (asked.body.contains("slurm_account_gpus_running")) {
                return matrixOf(line("\"account\":\"fi\"", "[36900,\"4\"]"));
            }
            return matrixOf("");
        },
        Instant{});
    const auto points = held.points(Metric::accountGpusAllocated, "fi");
    QCOMPARE(values(points), std::vector<double>({0, 4, 0}));
    QVERIFY(points.front().at == instantFromSeconds(36'000));
    QVERIFY(points.back().at == instantFromSeconds(38'700)); // 37,800 is a gap and stays one
    QVERIFY(held.decoded.complete.empty());
}

void tst_Backfill::aGapStaysAGap() {
    SourceMemory memory = known();
    const auto dialogue = prometheusBackfill(source("slurm-vpenso"), memory, kHour, 15min);
    const auto held = Conversation::hold(
        *dialogue,
        [](const Conversation::Asked& asked) {
            return matrixOf(asked.body.contains("slurm_account_gpus_running")
                                ? line("\"account\":\"fi\"", "[36900,\"4\"]")
                                : std::string());
        },
        Instant{});
    QCOMPARE(values(held.points(Metric::accountGpusAllocated, "fi")), std::vector<double>({4}));
}

void tst_Backfill::unusablePointsAreNoZeros() {
    SourceMemory memory = known();
    const auto dialogue = prometheusBackfill(source("slurm-vpenso"), memory, kHour, 15min);
    const auto held = Conversation::hold(
        *dialogue,
        [](const Conversation::Asked& asked) {
            if (asked.body.contains("slurm_gpus_total")) {
                return matrixOf(line("", "[36000,\"8\"],[36900,\"NaN\"],[37800,\"8\"]"));
            }
            if (asked.body.contains("slurm_account_gpus_running")) {
                return matrixOf(line("\"account\":\"fi\"", "[36000,\"4294967293\"],[37800,\"4\"]"));
            }
            return matrixOf("");
        },
        Instant{});
    QCOMPARE(values(held.points(Metric::gpusCapacity)), std::vector<double>({8, 8}));
    QCOMPARE(values(held.points(Metric::accountGpusAllocated, "fi")), std::vector<double>({4}));
    QCOMPARE(held.decoded.warnings.size(), std::size_t(2));
}

void tst_Backfill::anEmptyWindowAsksNothing() {
    SourceMemory memory = known();
    const Window window{instantFromSeconds(36'001), instantFromSeconds(36'001)};
    QVERIFY(!prometheusBackfill(source("dcgm"), memory, window, 5min)->next().has_value());
}

void tst_Backfill::aWindowBeforeTheSiteWasThereIsNoData() {
    SourceMemory memory = known();
    const auto dialogue = prometheusBackfill(source("slurm-vpenso"), memory, kHour, 15min);
    const auto held = Conversation::hold(
        *dialogue, [](const Conversation::Asked&) { return matrixOf(""); }, Instant{});
    QVERIFY(held.result.has_value());
    QVERIFY(held.decoded.series.empty());
}

/// Each account has a value or a zero at each step: a day of thousands of them is fetched in parts.
void tst_Backfill::saysThatAWindowIsTooMuch() {
    const auto fetch = [](Duration length) {
        SourceMemory memory = known();
        const Window window{kHour.from, kHour.from + length};
        const auto dialogue = prometheusBackfill(source("slurm-vpenso"), memory, window, 1min);
        return Conversation::hold(
            *dialogue,
            [](const Conversation::Asked& asked) {
                std::string lines;
                for (int i = 0; asked.body.contains("slurm_account_gpus_running") && i < 3000;
                     ++i) {
                    lines += (i > 0 ? "," : "") +
                             line("\"account\":\"a" + std::to_string(i) + "\"", "[36000,\"4\"]");
                }
                return matrixOf(lines);
            },
            Instant{});
    };
    const auto day = fetch(24h);
    QVERIFY(!day.result.has_value());
    QCOMPARE(day.result.error().code, ErrorCode::bodyTooLarge);
    QVERIFY(fetch(12h).result.has_value());
}

QTEST_GUILESS_MAIN(tst_Backfill)
#include "tst_Backfill.moc"
