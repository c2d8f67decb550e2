// SPDX-License-Identifier: GPL-3.0-only
#include "tests/feeds/http/ScriptedServer.h"
#include "tests/feeds/poller/PollerFixture.h"

#include <QTest>

#include <algorithm>
#include <future>
#include <mutex>

using namespace ff;
using namespace ff::feeds;
using namespace ff::test;

namespace {

std::string row(const char* site, int value) {
    return "{\"metric\":{\"site\":\"" + std::string(site) + "\"},\"value\":[1795329723,\"" +
           std::to_string(value) + "\"]}";
}

/// An engine at a path of its own, as its cluster has it; keeps what it was asked.
class Engine final {
public:
    Engine(std::string prefix, std::string more)
        : m_prefix(std::move(prefix))
        , m_more(std::move(more))
        , m_server([this](Peer& peer) {
            for (std::string request; !(request = peer.readRequest()).empty();) {
                peer.send(answerTo(request));
            }
        }) {}

    [[nodiscard]] std::string url() const { return m_server.url(m_prefix); }
    [[nodiscard]] std::vector<std::string> asked() const {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

private:
    std::string answerTo(const std::string& request) {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back(request);
        const bool known = request.starts_with("POST " + m_prefix + "/api/v1/query ") ||
                           request.starts_with("GET " + m_prefix + "/api/v1/status/buildinfo ");
        std::string rows;
        if (request.contains("%28slurm_gpus_total%29")) {
            rows = row("lumi-g", 64) + "," + row("mn5", 32) + "," + row("test-bed", 8);
        } else if (request.contains("%28slurm_gpus_alloc%29")) {
            rows = row("lumi-g", 38) + "," + row("mn5", 16);
        }
        const std::string body = "{\"status\":\"success\"," + m_more +
                                 "\"data\":{\"resultType\":\"vector\",\"result\":[" + rows + "]}}";
        return known ? answer("200 OK", body, "Content-Type: application/json\r\n")
                     : answer("404 Not Found", "404 page not found\n");
    }

    const std::string m_prefix;
    const std::string m_more;
    mutable std::mutex m_mutex; ///< guards what follows
    std::vector<std::string> m_asked;
    ScriptedServer m_server; ///< last: it uses the others
};

SourceConfig central(const Engine& engine) {
    SourceConfig source;
    source.id = SourceId{"central"};
    source.url = engine.url();
    source.timeout = std::chrono::seconds{20};
    source.preset = "slurm-vpenso";
    source.serves.label = "site";
    for (const auto& [system, value] :
         {std::pair{"lumi", "lumi-g"}, std::pair{"mn5", "mn5"}, std::pair{"gone", "gone"}}) {
        ServedSystem served;
        served.system = SystemId{system};
        served.source = SourceId{std::string("central/") + system};
        served.values = {value};
        source.serves.systems.push_back(served);
    }
    return source;
}

Batch of(const TestSink& sink, const char* system) {
    for (const Batch& batch : sink.batches()) {
        if (batch.system == SystemId{system}) {
            return batch;
        }
    }
    return {};
}

} // namespace

/// From one conversation a batch of each system: over HTTP, at the paths and with the headers and
/// parameters that clusters want.
class tst_ManySystems final : public QObject {
    Q_OBJECT

private slots:
    void aBatchOfEachSystem_data() {
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<double>("coverage");
        QTest::addRow("Prometheus") << QByteArray() << QByteArray() << 1.0;
        QTest::addRow("Mimir") << QByteArray("/prometheus") << QByteArray() << 1.0;
        QTest::addRow("VictoriaMetrics cluster")
            << QByteArray("/select/0/prometheus") << QByteArray("\"isPartial\":true,") << 0.5;
        QTest::addRow("Thanos") << QByteArray()
                                << QByteArray("\"warnings\":[\"No StoreAPIs matched\"],") << 0.5;
    }
    void aBatchOfEachSystem() {
        QFETCH(QByteArray, prefix);
        QFETCH(QByteArray, more);
        QFETCH(double, coverage);
        Engine engine(prefix.toStdString(), more.toStdString());
        SourceConfig source = central(engine);
        source.headers = {{"X-Scope-OrgID", "factories"}};
        source.parameters = {{"dedup", "true"}, {"partial_response", "true"}};
        TestSink sink;
        PollerOptions options;
        options.network.environment = linesOptions().network.environment;
        Poller poller(sink, options);
        std::promise<void> done;
        poller.pollOnce({source}, [&] { done.set_value(); });
        done.get_future().wait();
        QCOMPARE(sink.count(), std::size_t(3));

        for (const auto& [system, gpus] : {std::pair{"lumi", 64.0}, std::pair{"mn5", 32.0}}) {
            const Batch batch = of(sink, system);
            QVERIFY2(batch.outcome.ok(), batch.outcome.remark.c_str());
            QCOMPARE(batch.outcome.source.text, std::string("central/") + system);
            QVERIFY(batch.outcome.remark.contains("site is also \"test-bed\""));
            QCOMPARE(batch.outcome.remark.contains("partial answer: "), coverage < 1);
            const auto capacity =
                std::ranges::find(batch.series, Metric::gpusCapacity,
                                  [](const SeriesSamples& series) { return series.key.metric; });
            QVERIFY(capacity != batch.series.end());
            QCOMPARE(capacity->points.front().value, gpus);
            QCOMPARE(capacity->points.front().coverage, coverage);
        }
        const Batch gone = of(sink, "gone");
        QVERIFY(gone.outcome.error.has_value());
        QCOMPARE(int(gone.outcome.error->code),
                 int(coverage < 1 ? ErrorCode::partialAnswer : ErrorCode::noData));
        QVERIFY(gone.series.empty());
        for (const std::string& asked : engine.asked()) {
            QVERIFY2(asked.contains("X-Scope-OrgID: factories\r\n"), asked.c_str());
            QVERIFY2(asked.starts_with("GET ") ||
                         asked.contains("&dedup=true&partial_response=true"),
                     asked.c_str());
        }
    }

    /// Where the engine cannot be reached, none of them was observed.
    void anEngineThatIsAwayIsAnErrorOfEach() {
        SourceConfig source = central(Engine("", ""));
        source.url = "http://127.0.0.1:" + std::to_string(closedPort());
        TestSink sink;
        PollerOptions options;
        options.network.environment = linesOptions().network.environment;
        Poller poller(sink, options);
        std::promise<void> done;
        poller.pollOnce({source}, [&] { done.set_value(); });
        done.get_future().wait();
        QCOMPARE(sink.count(), std::size_t(3));
        for (const Batch& batch : sink.batches()) {
            QVERIFY(batch.outcome.error.has_value());
            QCOMPARE(int(batch.outcome.error->code), int(ErrorCode::connectFailed));
        }
    }
};

QTEST_GUILESS_MAIN(tst_ManySystems)
#include "tst_ManySystems.moc"
