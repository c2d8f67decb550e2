// SPDX-License-Identifier: GPL-3.0-only
// What one site may cost the others: series and accounts of an answer, memory for bodies.
#include "app/feeds/base/Limits.h"
#include "tests/feeds/http/ScriptedServer.h"
#include "tests/feeds/poller/PollerFixture.h"

#include <QTest>

#include <future>

using namespace ff;
using namespace ff::feeds;
using namespace ff::test;

namespace {

const std::string kPlain = "Content-Type: text/plain; version=0.0.4\r\n";
const std::string kPage = "slurm_gpus_total 8\nslurm_gpus_alloc 2\n";

PollerOptions realOptions() {
    PollerOptions options = linesOptions();
    options.poll = makePoll;
    return options;
}

SourceConfig exporter(const std::string& id, const std::string& url) {
    SourceConfig source = fastSource(id, url);
    source.kind = SourceKind::openMetrics;
    source.interval = std::chrono::milliseconds{100};
    return source;
}

std::string pageOfAccounts(int count) {
    std::string page = kPage;
    for (int i = 0; i < count; ++i) {
        page += "slurm_account_gpus_running{account=\"a" + std::to_string(i) + "\"} 1\n";
    }
    return page;
}

/// Brings `accounts` of the system "many", and one of the system "few".
class TwoSystems final : public PollProtocol {
public:
    explicit TwoSystems(const SourceConfig& source)
        : m_source(source) {}
    std::optional<Request> next() override {
        return std::exchange(m_asked, true) ? std::nullopt : std::optional<Request>(Request{});
    }
    Result<void> take(const Response&) override { return {}; }
    Decoded finish(Instant arrived) override {
        Decoded decoded;
        for (const ServedSystem& served : m_source.serves.systems) {
            Decoded own;
            own.served = served;
            for (int i = 0; i < (served.system.text == "many" ? 20 : 1); ++i) {
                own.series.push_back(
                    {{served.system, Metric::accountGpusAllocated, "a" + std::to_string(i), {}},
                     {{arrived, 1}}});
            }
            decoded.apart.push_back(std::move(own));
        }
        return decoded;
    }

private:
    SourceConfig m_source;
    bool m_asked = false;
};

} // namespace

class tst_Limits final : public QObject {
    Q_OBJECT

private slots:
    void countsTheAccountsOfJobs() {
        SourceConfig source;
        source.accountLimit = 3;
        Decoded decoded;
        for (const char* account : {"a", "b", "c", "c", ""}) {
            decoded.jobs.emplace_back().account = account;
        }
        QVERIFY(!tooMuch(decoded, source));
        decoded.jobs.emplace_back().account = "d";
        QVERIFY(tooMuch(decoded, source));
    }

    void anAnswerPastALimitFails_data() {
        QTest::addColumn<int>("series");
        QTest::addColumn<int>("accounts");
        QTest::addColumn<QByteArray>("says");
        QTest::addRow("accounts") << 100 << 10
                                  << QByteArray("more than 10 accounts, which account_limit");
        QTest::addRow("series") << 10 << 100
                                << QByteArray("more than 10 series, which series_limit");
    }
    void anAnswerPastALimitFails() {
        QFETCH(int, series);
        QFETCH(int, accounts);
        QFETCH(QByteArray, says);
        std::atomic<int> count = 5;
        const ScriptedServer server([&](Peer& peer) {
            peer.readRequest();
            peer.send(ok(pageOfAccounts(count), kPlain));
        });
        const ScriptedServer goodServer(answering(ok(kPage, kPlain)));
        TestSink sink;
        Poller poller(sink, realOptions());
        SourceConfig source = exporter("bad", server.url());
        source.seriesLimit = series;
        source.accountLimit = accounts;
        poller.setSources({source, exporter("good", goodServer.url())});
        QVERIFY(sink.waitFor([](const auto& batches) { return goodOf(batches, "bad") > 0; }));
        count = 20;
        QVERIFY(
            sink.waitFor([](const auto& batches) { return errorOf(batches, "bad").has_value(); }));
        const Error error = *errorOf(sink.batches(), "bad");
        QCOMPARE(int(error.code), int(ErrorCode::bodyTooLarge));
        QVERIFY2(error.detail.starts_with(says.toStdString()), error.detail.c_str());
        for (const Batch& batch : sink.batches()) {
            QVERIFY(!batch.outcome.error || batch.series.empty()); // what was known stays
        }
        const int before = goodOf(sink.batches(), "good");
        QVERIFY(sink.waitFor(
            [&](const auto& batches) { return goodOf(batches, "good") >= before + 2; }));
    }

    void ofAnEngineTheOneSystemFails() {
        const ScriptedServer server(answering(ok("x")));
        TestSink sink;
        PollerOptions options = realOptions();
        options.poll = [](const SourceConfig& source, SourceMemory&) {
            return std::make_unique<TwoSystems>(source);
        };
        SourceConfig source = exporter("central", server.url());
        source.system = {};
        source.serves.label = "site";
        for (const char* name : {"many", "few"}) {
            ServedSystem served;
            served.system = SystemId{name};
            served.source = SourceId{std::string("central/") + name};
            source.serves.systems.push_back(served);
        }
        source.accountLimit = 10;
        Poller poller(sink, options);
        poller.setSources({source});
        QVERIFY(sink.waitFor([](const auto& batches) {
            return goodOf(batches, "central/few") > 0 &&
                   errorOf(batches, "central/many").has_value();
        }));
        QVERIFY(goodOf(sink.batches(), "central/many") == 0);
    }

    /// Sites that send much and then nothing more: together they hold no more than the budget, and
    /// the polls of the others go on.
    void sitesThatStallShareOneBudget() {
        const std::string much(std::size_t{3} << 20, 'x');
        const ScriptedServer hogs([&](Peer& peer) {
            peer.readRequest();
            peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n300000\r\n" + much);
            peer.waitUntilClosed();
        });
        const ScriptedServer goodServer(answering(ok(kPage, kPlain)));
        TestSink sink;
        PollerOptions options = realOptions();
        options.network.maxBytesInFlight = std::size_t{10} << 20;
        Poller poller(sink, options);
        std::vector<SourceConfig> sources{exporter("good", goodServer.url())};
        for (int i = 0; i < 10; ++i) {
            sources.push_back(exporter("hog" + std::to_string(i), hogs.url()));
            sources.back().interval = std::chrono::seconds{60};
            sources.back().timeout = std::chrono::seconds{60};
        }
        poller.setSources(sources);
        const auto refused = [](const TestSink::Batches& batches) {
            return std::ranges::count_if(batches, [](const Batch& batch) {
                const auto& error = batch.outcome.error;
                return error && error->code == ErrorCode::bodyTooLarge &&
                       error->detail.contains("more than 10 MiB together");
            });
        };
        // A body of 3 MiB takes up to 6: at most three of the ten may stay.
        QVERIFY(sink.waitFor([&](const auto& batches) { return refused(batches) >= 7; }));
        const int before = goodOf(sink.batches(), "good");
        QVERIFY(sink.waitFor(
            [&](const auto& batches) { return goodOf(batches, "good") >= before + 2; }));
        QVERIFY(!errorOf(sink.batches(), "good"));
    }

    /// Blanking of secrets reads what it is given on the thread of all sources.
    void aLongRefusalKeepsNobodyWaiting() {
        const std::string refusal =
            answer("500 Internal Server Error", std::string(48U << 20, '%'));
        const ScriptedServer server(answering(refusal));
        TestSink sink;
        Poller poller(sink, realOptions());
        SourceConfig source = exporter("a", server.url());
        source.interval = source.timeout = std::chrono::seconds{60};
        source.parameters = {{"api_key", "%%%%%%%%%%%%%%%%s3cret"}};
        std::promise<void> done;
        poller.pollOnce({source}, [&] { done.set_value(); });
        done.get_future().wait();
        const Batch batch = sink.batches().front();
        QCOMPARE(batch.outcome.error->code, ErrorCode::httpStatus);
        QVERIFY2(batch.outcome.latency < std::chrono::seconds{4},
                 std::to_string(batch.outcome.latency.count()).c_str());
    }
};

QTEST_APPLESS_MAIN(tst_Limits)
#include "tst_Limits.moc"
