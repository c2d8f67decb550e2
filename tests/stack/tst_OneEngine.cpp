// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/ErrorText.h"
#include "tests/stack/Desk.h"
#include "tests/stack/SlurmSays.h"
#include "tests/stack/Stack.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace ff;
using namespace ff::test;

namespace {

ServedSystem served(const char* system, const char* value) {
    ServedSystem one;
    one.system = SystemId{system};
    one.source = SourceId{std::string("central/") + system};
    one.values = {value};
    return one;
}

/// The engine as if each of its two exporters were a site: `job` tells them apart.
SourceConfig central(SourceConfig source) {
    source.id = SourceId{"central"};
    source.system = {};
    source.serves.label = "job";
    source.serves.systems = {served("scheduler", "slurm"), served("meters", "dcgm")};
    return source;
}

double latest(const Desk& desk, const char* system, Metric metric) {
    const auto all = desk.cache().samples().latest();
    for (const LatestValue& value : all.value_or(std::vector<LatestValue>{})) {
        if (value.key.system == SystemId{system} && value.key.metric == metric &&
            value.key.account.empty()) {
            return value.point.value;
        }
    }
    return -1;
}

double sumOfAccounts(const Desk& desk, const char* system) {
    double sum = 0;
    const auto all = desk.cache().samples().latest();
    for (const LatestValue& value : all.value_or(std::vector<LatestValue>{})) {
        if (value.key.system == SystemId{system} &&
            value.key.metric == Metric::accountGpusAllocated) {
            sum += value.point.value;
        }
    }
    return sum;
}

struct Gpus {
    double all = 0;
    double used = 0;
};

Gpus gpusOf(const Stack& stack) {
    Gpus gpus;
    for (const auto& [name, node] : nodes(stack)) {
        gpus.all += double(node.gpus);
        gpus.used += double(node.used);
    }
    return gpus;
}

} // namespace

/// One source for several systems, on the real Prometheus and VictoriaMetrics.
class tst_OneEngine : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_stack = std::make_unique<Stack>(); }

    void live_data() { engines(); }
    void live();
    void says_data() { engines(); }
    void says();
    void past_data() { engines(); }
    void past();

private:
    static void engines() {
        QTest::addColumn<SourceConfig>("source");
        const Stack stack;
        QTest::addRow("Prometheus") << central(stack.prometheus());
        QTest::addRow("VictoriaMetrics") << central(stack.victoriaMetrics());
        SourceConfig prefixed = stack.victoriaMetrics();
        prefixed.url += "/prometheus";
        QTest::addRow("VictoriaMetrics, /prometheus") << central(prefixed);
    }
    std::unique_ptr<Stack> m_stack;
};

void tst_OneEngine::live() {
    QFETCH(SourceConfig, source);
    source.parameters = {{"dedup", "true"}, {"partial_response", "true"}};
    source.headers = {{"X-Scope-OrgID", "all"}};
    const auto agree = [&] { // an engine is a scrape behind: what it says comes true for it
        Desk desk;
        const Gpus gpus = gpusOf(*m_stack);
        const Outcome outcome = desk.poll(source);
        if (!outcome.ok()) {
            qWarning("%s", qPrintable(describe(*outcome.error)));
        }
        const double busy = latest(desk, "meters", Metric::gpuBusy);
        return outcome.ok() && latest(desk, "scheduler", Metric::gpusCapacity) == gpus.all &&
               latest(desk, "scheduler", Metric::gpusAllocated) == gpus.used &&
               sumOfAccounts(desk, "scheduler") == gpus.used && busy > 0.1 && busy < 1 &&
               latest(desk, "meters", Metric::gpusCapacity) > 0 &&
               latest(desk, "scheduler", Metric::gpuBusy) == -1;
    };
    QVERIFY(eventually(agree));
}

/// What the label says and nobody has mapped is said, and a system that is not there is an error
/// of that system alone.
void tst_OneEngine::says() {
    QFETCH(SourceConfig, source);
    source.serves.systems[1] = served("elsewhere", "nothing like it");
    Desk desk;
    const Outcome outcome = desk.poll(source);
    QVERIFY(outcome.ok());
    QVERIFY2(outcome.remark.contains("job is also \"dcgm\""), outcome.remark.c_str());
    const auto others = desk.cache().polls().outcomes(SourceId{"central/elsewhere"},
                                                      {now() - std::chrono::hours{1}, now()});
    QVERIFY(others && others->size() == 1);
    QCOMPARE(int(others->front().error->code), int(ErrorCode::noData));
}

void tst_OneEngine::past() {
    QFETCH(SourceConfig, source);
    const auto fetched = [&] { // a stack that has just come up has no past yet
        Desk desk;
        const Instant end = std::chrono::floor<std::chrono::seconds>(now());
        const Window window{end - std::chrono::seconds{8}, end};
        const auto past = desk.backfill(source, window, std::chrono::seconds{2});
        const auto pointsOf = [&](const char* system, Metric metric) {
            SampleQuery query;
            query.system = SystemId{system};
            query.metrics = {metric};
            query.window = window;
            const auto found = desk.cache().samples().points(query);
            return found && found->size() == 1 ? found->front().points : std::vector<Point>{};
        };
        const auto capacity = pointsOf("scheduler", Metric::gpusCapacity);
        return past && capacity.size() >= 3 &&
               std::ranges::all_of(
                   capacity,
                   [&](const Point& point) { return point.value == gpusOf(*m_stack).all; }) &&
               pointsOf("meters", Metric::gpuBusy).size() >= 3;
    };
    QVERIFY(eventually(fetched));
}

QTEST_GUILESS_MAIN(tst_OneEngine)
#include "tst_OneEngine.moc"
