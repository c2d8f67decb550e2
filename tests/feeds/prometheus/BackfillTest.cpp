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

class BackfillTest final : public QObject {
    Q_OBJECT
private slots:
    void asksAtWholeSteps();
    void splitsLongRanges();
    void absentMeansZeroInThePastToo();
    void aGapStaysAGap();
    void unusablePointsAreNoZeros();
    void anEmptyWindowAsksNothing();
    void aWindowBeforeTheSiteWasThereIsNoData();
};

void BackfillTest::asksAtWholeSteps() {
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

void BackfillTest::splitsLongRanges() {
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

void BackfillTest::absentMeansZeroInThePastToo() {
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

void BackfillTest::aGapStaysAGap() {
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

void BackfillTest::unusablePointsAreNoZeros() {
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

void BackfillTest::anEmptyWindowAsksNothing() {
    SourceMemory memory = known();
    const Window window{instantFromSeconds(36'001), instantFromSeconds(36'001)};
    QVERIFY(!prometheusBackfill(source("dcgm"), memory, window, 5min)->next().has_value());
}

void BackfillTest::aWindowBeforeTheSiteWasThereIsNoData() {
    SourceMemory memory = known();
    const auto dialogue = prometheusBackfill(source("slurm-vpenso"), memory, kHour, 15min);
    const auto held = Conversation::hold(
        *dialogue, [](const Conversation::Asked&) { return matrixOf(""); }, Instant{});
    QVERIFY(held.result.has_value());
    QVERIFY(held.decoded.series.empty());
}

QTEST_GUILESS_MAIN(BackfillTest)
#include "BackfillTest.moc"
