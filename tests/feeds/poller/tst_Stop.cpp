// SPDX-License-Identifier: GPL-3.0-only
// What was asked for just before a stop ends with it.
#include "tests/feeds/http/ScriptedServer.h"
#include "tests/feeds/poller/PollerFixture.h"

#include <QTest>

#include <future>

using namespace ff;
using namespace ff::feeds;
using namespace ff::test;
using namespace std::chrono_literals;

namespace {

PollerOptions options() {
    PollerOptions all = linesOptions();
    all.backfill = [](const SourceConfig& source, SourceMemory& memory, Window, Duration) {
        return linesPoll(source, memory);
    };
    return all;
}

/// On the poller's own thread: what these two ask of it waits side by side.
void onItsThread(Poller& poller, std::function<void()> run) {
    poller.pollOnce({}, std::move(run));
}

template <class T>
bool isSoon(std::future<T>& future) {
    return future.wait_for(10s) == std::future_status::ready;
}

} // namespace

class tst_Stop final : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_server.emplace([](Peer& peer) {
            peer.readRequest();
            peer.waitUntilClosed();
        });
        m_source = fastSource("slow", m_server->url());
        m_source.interval = m_source.timeout = 1h;
    }

    void endsABackfill() {
        std::promise<Result<void>> done;
        auto ended = done.get_future();
        TestSink sink;
        Poller poller(sink, options());
        onItsThread(poller, [&] {
            poller.backfill(m_source, {now() - 30h, now()}, 1min,
                            [&](Result<void> result) { done.set_value(result); });
            poller.stop();
        });
        QVERIFY(isSoon(ended));
        QCOMPARE(ended.get().error().code, ErrorCode::cancelled);
    }

    void endsAProbe() {
        std::promise<Result<Probe>> done;
        auto ended = done.get_future();
        TestSink sink;
        Poller poller(sink, options());
        onItsThread(poller, [&] {
            poller.probe(m_source, [&](Result<Probe> probe) { done.set_value(std::move(probe)); });
            poller.stop();
        });
        QVERIFY(isSoon(ended));
        QCOMPARE(ended.get().error().code, ErrorCode::cancelled);
    }

    void endsARound() {
        std::promise<void> done;
        auto ended = done.get_future();
        TestSink sink;
        Poller poller(sink, options());
        onItsThread(poller, [&] {
            poller.pollOnce({m_source, m_source}, [&] { done.set_value(); });
            poller.stop();
        });
        QVERIFY(isSoon(ended));
        QCOMPARE(sink.count(), 0U);
    }

    /// What is asked for afterwards is not stopped.
    void goesOnAfterwards() {
        const ScriptedServer good(answering(ok("gpus 4\n")));
        std::promise<void> done;
        auto ended = done.get_future();
        TestSink sink;
        Poller poller(sink, options());
        onItsThread(poller, [&] {
            poller.stop();
            poller.pollOnce({fastSource("good", good.url())}, [&] { done.set_value(); });
        });
        QVERIFY(isSoon(ended));
        QCOMPARE(goodOf(sink.batches(), "good"), 1);
    }

private:
    std::optional<ScriptedServer> m_server;
    SourceConfig m_source;
};

QTEST_APPLESS_MAIN(tst_Stop)
#include "tst_Stop.moc"
