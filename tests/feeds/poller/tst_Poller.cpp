// SPDX-License-Identifier: GPL-3.0-only
#include "tests/feeds/http/ScriptedServer.h"
#include "tests/feeds/http/TestCertificates.h"
#include "tests/feeds/poller/PollerFixture.h"

#include <QTest>

#include <algorithm>
#include <future>
#include <mutex>
#include <stdexcept>
#include <utility>

using namespace ff;
using namespace ff::feeds;
using namespace ff::test;

namespace {

const std::string good = ok("gpus 4\nserver Tester 1.0\nwarn a little\n");

bool heardOf(const TestSink::Batches& batches, const std::string& source) {
    return goodOf(batches, source) > 0;
}

/// Takes a while to decode.
class SlowProtocol final : public PollProtocol {
public:
    std::optional<Request> next() override {
        return std::exchange(m_asked, true) ? std::nullopt : std::optional<Request>{{}};
    }
    Result<void> take(const Response&) override { return {}; }
    Decoded finish(Instant arrived) override {
        while (now() == arrived) {
        }
        Decoded decoded;
        decoded.series.push_back(
            {{SystemId{"lumi"}, Metric::gpusCapacity, {}, {}}, {{arrived, 4, 1}}});
        return decoded;
    }

private:
    bool m_asked = false;
};

} // namespace

class tst_Poller final : public QObject {
    Q_OBJECT

private slots:
    void fillsTheOutcome();
    void arrivesWhenItsPointsSay();
    void keepsTheConnection();
    void asksAgainOnAStaleConnection();
    void decodesBigBodiesToo();
    void waitsForAFullSink();
    void beginsAnewAfterAnException();
    void startsStopsAndRestartsSources();
    void reportsAnAddressThatIsNone();
    void pollsEachOnce();
    void probesWithoutStoring();
    void saysThatACertificateIsNotChecked();
    void survivesAProtocolThatThrows();
};

/// A figure that anybody could have sent is said to be one.
void tst_Poller::saysThatACertificateIsNotChecked() {
    TestCa stranger;
    const Certificate certificate = stranger.sign("DNS:other.example");
    const ScriptedServer server([&](Peer& peer) {
        if (peer.startTls(certificate) && !peer.readRequest().empty()) {
            peer.send(good);
        }
    });
    SourceConfig source = fastSource("a", "https://127.0.0.1:" + std::to_string(server.port()));
    source.verifyTls = false;
    TestSink sink;
    Poller poller(sink, linesOptions());
    poller.setSources({source});
    QVERIFY(sink.waitFor([](const auto& batches) { return heardOf(batches, "a"); }));
    QVERIFY(sink.batches().front().outcome.remark.contains("certificate is not checked"));
}

void tst_Poller::fillsTheOutcome() {
    const ScriptedServer server(answering(good));
    TestSink sink;
    Poller poller(sink, linesOptions());
    const Instant before = now();
    poller.setSources({fastSource("a", server.url())});
    QVERIFY(sink.waitFor([](const auto& batches) { return heardOf(batches, "a"); }));
    const Batch batch = sink.batches().front();
    QCOMPARE(batch.system, SystemId{"a"});
    QCOMPARE(batch.interval, Duration{400});
    QCOMPARE(batch.outcome.source, SourceId{"a"});
    QCOMPARE(batch.outcome.bytes, 39U);
    QCOMPARE(batch.outcome.samples, 1U);
    QCOMPARE(batch.outcome.remark, "Tester 1.0; a little");
    QVERIFY(batch.outcome.started >= before && batch.arrived >= batch.outcome.started);
    QVERIFY(!batch.backfill);
    QCOMPARE(batch.series.front().points.front().value, 4.0);
}

/// Else the points lie before what was observed, and nobody who asks for then sees them.
void tst_Poller::arrivesWhenItsPointsSay() {
    const ScriptedServer server(answering(good));
    TestSink sink;
    PollerOptions options = linesOptions();
    options.poll = [](const SourceConfig&, SourceMemory&) {
        return std::make_unique<SlowProtocol>();
    };
    Poller poller(sink, options);
    poller.setSources({fastSource("a", "http://127.0.0.1:" + std::to_string(server.port()))});
    QVERIFY(sink.waitFor([](const auto& batches) { return heardOf(batches, "a"); }));
    const Batch batch = sink.batches().front();
    QVERIFY(batch.arrived == batch.series.front().points.front().at);
}

void tst_Poller::keepsTheConnection() {
    const ScriptedServer server(answering(good));
    TestSink sink;
    Poller poller(sink, linesOptions());
    poller.setSources({fastSource("a", server.url())});
    QVERIFY(sink.waitFor([](const auto& batches) { return goodOf(batches, "a") >= 4; }));
    QCOMPARE(server.connections(), 1);
}

void tst_Poller::asksAgainOnAStaleConnection() {
    // Says that it keeps the connection and closes it, sometimes with a parting word.
    const ScriptedServer server([](Peer& peer) {
        peer.readRequest();
        peer.send(good);
        if (peer.number() % 2 == 1) {
            peer.send("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
        }
    });
    TestSink sink;
    Poller poller(sink, linesOptions());
    poller.setSources({fastSource("a", server.url())});
    QVERIFY(sink.waitFor([](const auto& batches) { return goodOf(batches, "a") >= 4; }));
    poller.stop();
    QVERIFY(!errorOf(sink.batches(), "a"));
}

void tst_Poller::decodesBigBodiesToo() {
    std::string lines;
    for (int i = 0; i < 100'000; ++i) {
        lines += "gpus 4\n";
    }
    const ScriptedServer plain(answering(ok(lines)));
    const ScriptedServer zipped(answering(ok(gzip(lines), "Content-Encoding: gzip\r\n")));
    TestSink sink;
    Poller poller(sink, linesOptions());
    auto a = fastSource("a", plain.url());
    auto b = fastSource("b", zipped.url());
    a.interval = b.interval = std::chrono::seconds{20};
    poller.setSources({a, b});
    QVERIFY(sink.waitFor(
        [](const auto& batches) { return heardOf(batches, "a") && heardOf(batches, "b"); }));
    for (const Batch& batch : sink.batches()) {
        QCOMPARE(batch.outcome.samples, 100'000U);
        QCOMPARE(batch.outcome.bytes, lines.size());
    }
}

void tst_Poller::beginsAnewAfterAnException() {
    class BrokenOnce final : public BatchSink {
    public:
        bool offer(Batch& batch) override {
            if (!std::exchange(m_broke, true)) {
                throw std::runtime_error("out of order");
            }
            return sink.offer(batch);
        }
        TestSink sink;

    private:
        bool m_broke = false;
    };
    const ScriptedServer server(answering(good));
    BrokenOnce broken;
    std::mutex mutex;
    std::vector<LogLine> lines;
    PollerOptions options = linesOptions();
    options.log = [&](const LogLine& line) {
        const std::lock_guard lock(mutex);
        lines.push_back(line);
    };
    Poller poller(broken, options);
    poller.setSources({fastSource("a", server.url())});
    QVERIFY(broken.sink.waitFor([](const auto& batches) { return goodOf(batches, "a") >= 2; }));
    poller.stop();
    const auto warnings = std::ranges::count_if(
        lines, [](const LogLine& line) { return line.level == LogLine::Level::warning; });
    QCOMPARE(warnings, 1);
    QVERIFY(std::ranges::any_of(lines, [](const LogLine& line) {
        return line.text == "a: polling begins anew after: out of order";
    }));
    QVERIFY(std::ranges::any_of(lines, [](const LogLine& line) {
        return line.level == LogLine::Level::debug && line.text.starts_with("a: answered in ");
    }));
}

void tst_Poller::waitsForAFullSink() {
    const ScriptedServer server(answering(good));
    TestSink sink;
    sink.setFull(true);
    Poller poller(sink, linesOptions());
    poller.setSources({fastSource("a", server.url())});
    QVERIFY(sink.waitFor([&](const auto&) { return true; }));
    QTRY_VERIFY(sink.refused() > 3);
    QCOMPARE(server.connections(), 1);
    sink.setFull(false);
    QVERIFY(sink.waitFor([](const auto& batches) { return goodOf(batches, "a") >= 2; }));
}

void tst_Poller::startsStopsAndRestartsSources() {
    const ScriptedServer first(answering(good));
    const ScriptedServer second(answering(good));
    TestSink sink;
    Poller poller(sink, linesOptions());
    const auto kept = fastSource("kept", first.url());
    auto changed = fastSource("changed", first.url());
    poller.setSources({kept, changed, fastSource("gone", first.url())});
    QVERIFY(sink.waitFor([](const auto& batches) {
        return heardOf(batches, "kept") && heardOf(batches, "changed") && heardOf(batches, "gone");
    }));
    QCOMPARE(first.connections(), 3);
    changed.url = second.url();
    poller.setSources({kept, changed, fastSource("new", second.url())});
    QVERIFY(sink.waitFor([](const auto& batches) { return heardOf(batches, "new"); }));
    QTRY_COMPARE(second.connections(), 2);
    const auto gone = goodOf(sink.batches(), "gone");
    const auto before = goodOf(sink.batches(), "kept");
    QVERIFY(
        sink.waitFor([&](const auto& batches) { return goodOf(batches, "kept") >= before + 3; }));
    QCOMPARE(goodOf(sink.batches(), "gone"), gone);
    QCOMPARE(first.connections(), 3); // the kept one went on undisturbed
}

void tst_Poller::reportsAnAddressThatIsNone() {
    TestSink sink;
    Poller poller(sink, linesOptions());
    poller.setSources({fastSource("a", "ftp://example")});
    QVERIFY(sink.waitFor([](const auto& batches) { return errorOf(batches, "a").has_value(); }));
    QCOMPARE(errorOf(sink.batches(), "a")->code, ErrorCode::badConfig);
}

void tst_Poller::pollsEachOnce() {
    const ScriptedServer server(answering(good));
    TestSink sink;
    PollerOptions options = linesOptions();
    options.pollsAtOnce = 4;
    Poller poller(sink, options);
    std::vector<SourceConfig> sources;
    for (int i = 0; i < 20; ++i) {
        sources.push_back(fastSource("s" + std::to_string(i), server.url()));
    }
    sources.push_back(fastSource("bad", "http://127.0.0.1:" + std::to_string(closedPort())));
    std::promise<void> done;
    poller.pollOnce(sources, [&] { done.set_value(); });
    done.get_future().wait();
    QCOMPARE(sink.count(), 21U);
    QCOMPARE(errorOf(sink.batches(), "bad")->code, ErrorCode::connectFailed);
    std::promise<void> none;
    poller.pollOnce({}, [&] { none.set_value(); });
    none.get_future().wait();
}

void tst_Poller::probesWithoutStoring() {
    const ScriptedServer server(answering(good));
    TestSink sink;
    Poller poller(sink, linesOptions());
    std::promise<Result<Probe>> found;
    poller.probe(fastSource("a", server.url()),
                 [&](Result<Probe> probe) { found.set_value(std::move(probe)); });
    const auto probe = found.get_future().get();
    QVERIFY(probe);
    QCOMPARE(probe->server, "Tester 1.0");
    QCOMPARE(probe->devices, 4);
    QCOMPARE(probe->batch.series.size(), 1U);
    std::promise<Result<Probe>> failed;
    poller.probe(fastSource("a", "http://127.0.0.1:" + std::to_string(closedPort())),
                 [&](Result<Probe> result) { failed.set_value(std::move(result)); });
    QCOMPARE(failed.get_future().get().error().code, ErrorCode::connectFailed);
    QCOMPARE(sink.count(), 0U);
}

void tst_Poller::survivesAProtocolThatThrows() {
    const ScriptedServer server(answering(good));
    TestSink sink;
    PollerOptions options = linesOptions();
    options.poll = [](const SourceConfig& source, SourceMemory& memory) {
        if (source.id.text == "bad") {
            throw std::runtime_error("out of ideas");
        }
        return linesPoll(source, memory);
    };
    Poller poller(sink, options);
    poller.setSources({fastSource("bad", server.url()), fastSource("a", server.url())});
    QVERIFY(sink.waitFor([](const auto& batches) {
        return errorOf(batches, "bad").has_value() && goodOf(batches, "a") >= 3;
    }));
    QCOMPARE(errorOf(sink.batches(), "bad")->code, ErrorCode::internal);
}

QTEST_APPLESS_MAIN(tst_Poller)
#include "tst_Poller.moc"
