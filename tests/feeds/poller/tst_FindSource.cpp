// SPDX-License-Identifier: GPL-3.0-only
// What an address is, found out by asking it.
#include "app/feeds/poller/FindSource.h"
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

SourceConfig at(const std::string& url) {
    SourceConfig source = fastSource("new", url);
    source.timeout = std::chrono::seconds{5};
    return source;
}

Result<Found> found(const SourceConfig& source) {
    TestSink sink;
    PollerOptions options = linesOptions();
    options.poll = makePoll;
    Poller poller(sink, options);
    std::promise<Result<Found>> answer;
    auto waiting = answer.get_future();
    findSource(poller, candidatesFor(source),
               [&](Result<Found> result) { answer.set_value(std::move(result)); });
    Result<Found> result = waiting.get();
    poller.stop();
    return result;
}

} // namespace

class tst_FindSource final : public QObject {
    Q_OBJECT

private slots:
    void thePortOfSlurmIsTriedFirst() {
        QCOMPARE(int(candidatesFor(at("https://a.example:6820")).front().kind),
                 int(SourceKind::slurmRest));
        QCOMPARE(int(candidatesFor(at("https://a.example:9090")).front().kind),
                 int(SourceKind::prometheus));
        const auto page = candidatesFor(at("https://a.example:9400/metrics"));
        QCOMPARE(int(page.front().kind), int(SourceKind::openMetrics));
        QCOMPARE(page.back().url, std::string("https://a.example:9400"));
    }

    /// An exporter that somebody named without the path of its page.
    void aPageIsFoundAtItsUsualPath() {
        const ScriptedServer server([&](Peer& peer) {
            const std::string request = peer.readRequest();
            peer.send(request.find(" /metrics ") != std::string::npos
                          ? ok(kPage, kPlain)
                          : "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        });
        const auto result = found(at(server.url()));
        QVERIFY(result.has_value());
        QCOMPARE(int(result->source.kind), int(SourceKind::openMetrics));
        QVERIFY2(result->source.url.ends_with("/metrics") &&
                     !result->source.url.ends_with("//metrics"),
                 result->source.url.c_str());
        QCOMPARE(result->probe.devices, 8);
    }

    void whatWantsACredentialSaysSo() {
        const ScriptedServer server([&](Peer& peer) {
            peer.readRequest();
            peer.send("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n");
        });
        const auto result = found(at(server.url()));
        QVERIFY(result.has_value());
        QVERIFY(result->asks.has_value());
        QCOMPARE(int(result->asks->code), int(ErrorCode::unauthorised));
    }

    /// A host that nobody answers at is asked once, not once a kind.
    void whatIsNotReachedIsNotAskedAgain() {
        int port = 0;
        {
            const ScriptedServer gone(answering(ok(kPage, kPlain)));
            port = std::stoi(gone.url().substr(gone.url().rfind(':') + 1));
        }
        const auto result = found(at("http://127.0.0.1:" + std::to_string(port)));
        QVERIFY(!result.has_value());
        QCOMPARE(int(result.error().code), int(ErrorCode::connectFailed));
    }

    void whatIsNothingOfOursIsAnError() {
        const ScriptedServer server([&](Peer& peer) {
            peer.readRequest();
            peer.send(ok("<html>welcome</html>", "Content-Type: text/html\r\n"));
        });
        const auto result = found(at(server.url()));
        QVERIFY(!result.has_value());
    }
};

QTEST_GUILESS_MAIN(tst_FindSource)
#include "tst_FindSource.moc"
