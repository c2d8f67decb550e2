// SPDX-License-Identifier: GPL-3.0-only
#include "tests/feeds/http/ScriptedServer.h"
#include "tests/feeds/poller/PollerFixture.h"

#include <QTest>

#include <algorithm>
#include <future>
#include <latch>
#include <utility>

using namespace ff;
using namespace ff::feeds;
using namespace ff::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const std::string good = ok("gpus 4\nserver Tester 1.0\nwarn a little\n");

bool heardOf(const TestSink::Batches& batches, const std::string& source) {
    return goodOf(batches, source) > 0;
}

/// A window of the past as one request; answers "too much" for windows above an hour.
class WindowProtocol final : public PollProtocol {
public:
    WindowProtocol(Window window, Duration most)
        : m_window(window)
        , m_most(most) {}

    std::optional<Request> next() override {
        return std::exchange(m_asked, true) ? std::nullopt : std::optional<Request>{{}};
    }
    Result<void> take(const Response& response) override {
        if (response.status != 200) {
            return fail(ErrorCode::httpStatus, {});
        }
        if (m_window.length() > m_most) {
            return fail(ErrorCode::siteReportsError, "exceeded maximum resolution of 11,000");
        }
        return {};
    }
    Decoded finish(Instant) override {
        Decoded decoded;
        decoded.jobsCover = m_window;
        return decoded;
    }

private:
    Window m_window;
    Duration m_most;
    bool m_asked = false;
};

PollerOptions backfillOptions(Duration most) {
    PollerOptions options = linesOptions();
    options.backfillPause = std::chrono::milliseconds{1};
    options.backfill = [most](const SourceConfig&, SourceMemory&, Window window, Duration) {
        return std::make_unique<WindowProtocol>(window, most);
    };
    return options;
}

Instant at(const char* text) {
    return parseIso8601(text).value();
}

} // namespace

/// The past is fetched in windows, the newest first, until it is there, fails or is stopped.
class tst_BackfillWindows final : public QObject {
    Q_OBJECT

private slots:
    void backfillsNewestFirstInDays();
    void backfillsInSmallerWindowsWhereADayIsTooMuch();
    void endsABackfillThatFails();
    void hasNothingToBackfillWhereThereIsNoPast();
    void stopsWhateverIsUnderWay();
};

void tst_BackfillWindows::backfillsNewestFirstInDays() {
    const ScriptedServer server(answering(good));
    TestSink sink;
    Poller poller(sink, backfillOptions(hours{48}));
    std::promise<Result<void>> done;
    poller.backfill(fastSource("a", server.url()),
                    {at("2026-11-18T12:00:00Z"), at("2026-11-20T12:00:00Z")}, minutes{5},
                    [&](Result<void> result) { done.set_value(result); });
    QVERIFY(done.get_future().get());
    const auto batches = sink.batches();
    QCOMPARE(batches.size(), 3U);
    QVERIFY(std::ranges::all_of(batches, [](const Batch& batch) {
        return batch.backfill && batch.interval == minutes{5};
    }));
    QVERIFY((batches[0].jobsCover == Window{at("2026-11-20"), at("2026-11-20T12:00:00Z")}));
    QVERIFY((batches[1].jobsCover == Window{at("2026-11-19"), at("2026-11-20")}));
    QVERIFY((batches[2].jobsCover == Window{at("2026-11-18T12:00:00Z"), at("2026-11-19")}));
}

void tst_BackfillWindows::backfillsInSmallerWindowsWhereADayIsTooMuch() {
    const ScriptedServer server(answering(good));
    TestSink sink;
    Poller poller(sink, backfillOptions(hours{3}));
    std::promise<Result<void>> done;
    poller.backfill(fastSource("a", server.url()), {at("2026-11-19"), at("2026-11-20")}, minutes{5},
                    [&](Result<void> result) { done.set_value(result); });
    QVERIFY(done.get_future().get());
    const auto batches = sink.batches();
    QCOMPARE(batches.size(), 8U);
    Instant to = at("2026-11-20");
    for (const Batch& batch : batches) {
        QCOMPARE(batch.jobsCover->to, to);
        to = batch.jobsCover->from;
    }
    QCOMPARE(to, at("2026-11-19"));
}

void tst_BackfillWindows::endsABackfillThatFails() {
    const ScriptedServer server([](Peer& peer) {
        while (!peer.readRequest().empty()) {
            peer.send(answer("500 Internal Server Error", "no"));
        }
    });
    TestSink sink;
    Poller poller(sink, backfillOptions(hours{48}));
    std::promise<Result<void>> done;
    poller.backfill(fastSource("a", server.url()), {at("2026-11-01"), at("2026-11-20")}, minutes{5},
                    [&](Result<void> result) { done.set_value(result); });
    QCOMPARE(done.get_future().get().error().code, ErrorCode::httpStatus);
    QCOMPARE(sink.count(), 0U);
}

void tst_BackfillWindows::hasNothingToBackfillWhereThereIsNoPast() {
    TestSink sink;
    PollerOptions options = linesOptions();
    options.backfill = [](const auto&...) { return nullptr; };
    Poller poller(sink, options);
    std::promise<Result<void>> done;
    poller.backfill(fastSource("a", "http://127.0.0.1:1/"), {at("2026-11-01"), at("2026-11-20")},
                    minutes{5}, [&](Result<void> result) { done.set_value(result); });
    QVERIFY(done.get_future().get());
    QCOMPARE(sink.count(), 0U);
}

void tst_BackfillWindows::stopsWhateverIsUnderWay() {
    std::latch connected(3);
    const ScriptedServer server([&](Peer& peer) {
        peer.readRequest();
        connected.count_down();
        peer.waitUntilClosed();
    });
    TestSink sink;
    Poller poller(sink, backfillOptions(hours{48}));
    auto slow = fastSource("slow", server.url());
    slow.interval = slow.timeout = hours{1};
    std::promise<Result<Probe>> probed;
    std::promise<Result<void>> filled;
    poller.setSources({slow});
    poller.probe(slow, [&](Result<Probe> probe) { probed.set_value(std::move(probe)); });
    poller.backfill(slow, {at("2026-11-19"), at("2026-11-20")}, minutes{5},
                    [&](Result<void> result) { filled.set_value(result); });
    connected.wait();
    poller.stop();
    QCOMPARE(probed.get_future().get().error().code, ErrorCode::cancelled);
    QCOMPARE(filled.get_future().get().error().code, ErrorCode::cancelled);
    QCOMPARE(sink.count(), 0U);
    const ScriptedServer fine(answering(good));
    poller.setSources({fastSource("again", fine.url())});
    QVERIFY(sink.waitFor([](const auto& batches) { return heardOf(batches, "again"); }));
}

QTEST_APPLESS_MAIN(tst_BackfillWindows)
#include "tst_BackfillWindows.moc"
