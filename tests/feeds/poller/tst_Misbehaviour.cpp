// SPDX-License-Identifier: GPL-3.0-only
#include "tests/feeds/http/ScriptedServer.h"
#include "tests/feeds/poller/PollerFixture.h"

#include <QTest>

#include <algorithm>
#include <latch>

using namespace ff;
using namespace ff::feeds;
using namespace ff::test;

namespace {

const std::string body = "DCGM_FI_DEV_GPU_UTIL{gpu=\"0\",UUID=\"GPU-0\",Hostname=\"n1\"} 50\n";
const std::string good = ok(body, "Content-Type: text/plain; version=0.0.4\r\n");

/// The conversations of the program itself.
PollerOptions realOptions() {
    PollerOptions options = linesOptions();
    options.poll = makePoll;
    return options;
}

SourceConfig exporter(const std::string& id, const std::string& url) {
    SourceConfig source = fastSource(id, url);
    source.kind = SourceKind::openMetrics;
    source.interval = std::chrono::milliseconds{100}; // late ones are no matter here
    return source;
}

/// A way to misbehave: what the server does with a connection, and what the poll must say of it.
struct Misbehaviour {
    const char* name;
    ErrorCode expected;
    ScriptedServer::Script script;
    Duration interval{50}; ///< a poll's deadline; long where the error is not the deadline
};

/// Sends `bytes` for a request and then waits for the client to leave.
ScriptedServer::Script stallAfter(std::string bytes) {
    return [bytes = std::move(bytes)](Peer& peer) {
        peer.readRequest();
        peer.send(bytes);
        peer.waitUntilClosed();
    };
}

ScriptedServer::Script sendAndClose(std::string bytes) {
    return [bytes = std::move(bytes)](Peer& peer) {
        peer.readRequest();
        peer.send(bytes);
    };
}

/// Sends `first` and then `again` for as long as the client listens.
ScriptedServer::Script endless(std::string first, std::string again) {
    return [=](Peer& peer) {
        peer.readRequest();
        peer.send(first);
        while (peer.send(again)) {
        }
    };
}

/// One byte at a time, each within any timeout of a single read.
ScriptedServer::Script slowLoris() {
    return [](Peer& peer) {
        peer.readRequest();
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        while (peer.send("x")) {
            std::this_thread::sleep_for(std::chrono::milliseconds{5}); // the misbehaviour itself
        }
    };
}

std::vector<Misbehaviour> misbehaviours() {
    const std::string chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    const std::string zipped = gzip(body);
    const Duration calm = std::chrono::seconds{1};
    return {
        {"never answers", ErrorCode::deadlineExceeded, stallAfter("")},
        {"stops in the header", ErrorCode::deadlineExceeded, stallAfter("HTTP/1.1 200 OK\r\nA: ")},
        {"stops in the body", ErrorCode::deadlineExceeded,
         stallAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\ngpus")},
        {"slow loris", ErrorCode::deadlineExceeded, slowLoris()},
        {"hangs up", ErrorCode::connectionClosed, sendAndClose(""), calm},
        {"hangs up in the body", ErrorCode::connectionClosed,
         sendAndClose("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\ngpus 4\n"), calm},
        {"hangs up in a chunk", ErrorCode::connectionClosed, sendAndClose(chunked + "9\r\ngpus"),
         calm},
        {"endless chunks", ErrorCode::bodyTooLarge,
         endless(chunked, "1000\r\n" + std::string(0x1000, 'x') + "\r\n"), calm},
        {"endless body", ErrorCode::bodyTooLarge,
         endless("HTTP/1.1 200 OK\r\n\r\n", std::string(4096, 'x')), calm},
        {"a body announced too long", ErrorCode::bodyTooLarge,
         sendAndClose("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"), calm},
        {"endless header", ErrorCode::badHttp,
         endless("HTTP/1.1 200 OK\r\n", "X-More: " + std::string(100, 'x') + "\r\n"), calm},
        {"no http", ErrorCode::badHttp, sendAndClose("SSH-2.0-OpenSSH_9.2\r\n\r\n"), calm},
        {"zip bomb", ErrorCode::bodyTooLarge, sendAndClose(ok(gzip(std::string(32U << 20, 'x')))),
         calm},
        {"gzip cut short", ErrorCode::badEncoding,
         sendAndClose(ok(zipped.substr(0, zipped.size() - 9), "Content-Encoding: gzip\r\n")), calm},
        {"gzip with a wrong length", ErrorCode::badEncoding,
         sendAndClose(ok(zipped.substr(0, zipped.size() - 1) + '\x7f')), calm},
        {"an encoding not asked for", ErrorCode::badEncoding,
         sendAndClose(ok("\x01\x02", "Content-Encoding: br\r\n")), calm},
        {"empty 200", ErrorCode::emptyAnswer, sendAndClose(ok("")), calm},
        {"blank 200", ErrorCode::emptyAnswer, sendAndClose(ok("\r\n\r\n")), calm},
        {"no content", ErrorCode::emptyAnswer, sendAndClose("HTTP/1.1 204 No Content\r\n\r\n"),
         calm},
        {"error in text", ErrorCode::httpStatus,
         sendAndClose(answer("503 Service Unavailable", "<html>try later</html>")), calm},
        {"redirects for ever", ErrorCode::redirectRefused,
         sendAndClose(answer("302 Found", "", "Location: /\r\n")), calm},
        {"refuses the token", ErrorCode::unauthorised,
         sendAndClose(answer("401 Unauthorized", "no")), calm},
    };
}

} // namespace

Q_DECLARE_METATYPE(Misbehaviour)

class tst_Misbehaviour final : public QObject {
    Q_OBJECT

private slots:
    void disturbsNobodyAndPasses_data();
    void disturbsNobodyAndPasses();
    void aStuckNameDelaysNobody();
    void reportsTheRefusalRatherThanTheDeadline();
};

void tst_Misbehaviour::disturbsNobodyAndPasses_data() {
    QTest::addColumn<Misbehaviour>("bad");
    for (const Misbehaviour& bad : misbehaviours()) {
        QTest::addRow("%s", bad.name) << bad;
    }
}

void tst_Misbehaviour::disturbsNobodyAndPasses() {
    QFETCH(const Misbehaviour, bad);
    std::atomic healthy = false;
    const ScriptedServer badServer([&](Peer& peer) {
        if (healthy) {
            answering(good)(peer);
        } else {
            bad.script(peer);
        }
    });
    const ScriptedServer goodServer(answering(good));
    TestSink sink;
    PollerOptions options = realOptions();
    options.network.maxBytesOnWire = 1U << 20;
    options.network.maxBytesPlain = 1U << 20;
    Poller poller(sink, options);
    auto source = exporter("bad", badServer.url());
    source.timeout = bad.interval;
    source.interval = bad.interval;
    poller.setSources({source, exporter("good", goodServer.url())});

    const auto said = [&](const TestSink::Batches& batches) {
        return std::ranges::any_of(batches, [&](const Batch& batch) {
            const auto& error = batch.outcome.error;
            return error && error->code == bad.expected &&
                   error->where.starts_with("http://127.0.0.1:");
        });
    };
    const auto first = [&] { return errorOf(sink.batches(), "bad").value_or(Error{}); };
    QVERIFY2(sink.waitFor(said), (std::to_string(int(first().code)) + first().detail).c_str());
    const int before = goodOf(sink.batches(), "good");
    QVERIFY(
        sink.waitFor([&](const auto& batches) { return goodOf(batches, "good") >= before + 2; }));

    healthy = true;
    QVERIFY(sink.waitFor([](const auto& batches) { return goodOf(batches, "bad") > 0; }));
}

void tst_Misbehaviour::aStuckNameDelaysNobody() {
    /// Shared with the look-ups, which may end after the test.
    struct Names {
        std::latch release{1};
        std::atomic<bool> healthy = false;
    };
    const auto names = std::make_shared<Names>();
    const ScriptedServer server(answering(good));
    const std::string port = ':' + std::to_string(server.port());
    TestSink sink;
    PollerOptions options = realOptions();
    options.network.lookup = [names](const std::string& host) -> Result<std::vector<std::string>> {
        if (host.starts_with("stuck") && !names->healthy) {
            names->release.wait();
        }
        return std::vector<std::string>{"127.0.0.1"};
    };
    {
        Poller poller(sink, options);
        std::vector<SourceConfig> sources{exporter("good", "http://fine.example" + port)};
        for (int i = 0; i < 10; ++i) {
            const std::string name = "stuck" + std::to_string(i);
            sources.push_back(exporter(name, "http://" + name + ".example" + port));
        }
        poller.setSources(sources);
        QVERIFY(sink.waitFor([](const auto& batches) {
            return errorOf(batches, "stuck0") && errorOf(batches, "stuck9") &&
                   goodOf(batches, "good") >= 3;
        }));
        const auto error = errorOf(sink.batches(), "stuck0");
        QCOMPARE(error->code, ErrorCode::deadlineExceeded);
        QVERIFY(error->detail.contains("looking up the name"));
        names->healthy = true;
        names->release.count_down();
        QVERIFY(sink.waitFor([](const auto& batches) { return goodOf(batches, "stuck9") > 0; }));
    }
}

void tst_Misbehaviour::reportsTheRefusalRatherThanTheDeadline() {
    // The first address refuses; the second (from the block for documentation) never answers.
    TestSink sink;
    PollerOptions options = realOptions();
    options.network.lookup = [](const std::string&) -> Result<std::vector<std::string>> {
        return std::vector<std::string>{"127.0.0.1", "192.0.2.1"};
    };
    Poller poller(sink, options);
    auto source = exporter("bad", "http://half.example:" + std::to_string(closedPort()));
    source.interval = std::chrono::milliseconds{300};
    poller.setSources({source});
    QVERIFY(sink.waitFor([](const auto& batches) { return errorOf(batches, "bad").has_value(); }));
    const auto error = errorOf(sink.batches(), "bad");
    QCOMPARE(error->code, ErrorCode::connectFailed);
    QVERIFY2(error->detail.starts_with("127.0.0.1: "), error->detail.c_str());
}

QTEST_APPLESS_MAIN(tst_Misbehaviour)
#include "tst_Misbehaviour.moc"
