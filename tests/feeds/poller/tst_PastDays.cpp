// SPDX-License-Identifier: GPL-3.0-only
// Days of the past that cannot be had.
#include "tests/feeds/http/ScriptedServer.h"
#include "tests/feeds/poller/PollerFixture.h"

#include <QTest>

#include <future>
#include <thread>

using namespace ff;
using namespace ff::feeds;
using namespace ff::test;
using namespace std::chrono_literals;

namespace {

Instant at(const char* text) {
    return parseIso8601(text).value();
}

using Fails = std::function<std::optional<Error>(Window)>;

/// Asks once for a window, which `fails` says an error of.
class PastOf final : public PollProtocol {
public:
    PastOf(Window window, Fails fails)
        : m_window(window)
        , m_fails(std::move(fails)) {}

    std::optional<Request> next() override {
        return std::exchange(m_asked, true) ? std::nullopt : std::optional<Request>{{}};
    }
    Result<void> take(const Response&) override {
        auto error = m_fails(m_window);
        return error ? Result<void>(std::unexpected(std::move(*error))) : Result<void>();
    }
    Decoded finish(Instant) override {
        Decoded decoded;
        decoded.jobsCover = m_window;
        return decoded;
    }

private:
    Window m_window;
    Fails m_fails;
    bool m_asked = false;
};

/// What came of a past, and what was asked for.
struct Fetched {
    Result<void> result{};
    std::vector<Window> came{};
    std::vector<Window> asked{};
};

Fetched fetch(Window window, const Fails& fails, std::string served = ok("gpus 4\n")) {
    const ScriptedServer server(answering(std::move(served)));
    Fetched fetched;
    PollerOptions options = linesOptions();
    options.backfillPause = 1ms;
    options.backoffCap = 2s;
    options.backfill = [&](const SourceConfig&, SourceMemory&, Window part, Duration) {
        return std::make_unique<PastOf>(part, [&](Window asked) {
            fetched.asked.push_back(asked);
            return fails(asked);
        });
    };
    TestSink sink;
    Poller poller(sink, options);
    std::promise<Result<void>> done;
    poller.backfill(fastSource("a", server.url()), window, 5min,
                    [&](const Result<void>& result) { done.set_value(result); });
    fetched.result = done.get_future().get();
    poller.stop();
    for (const Batch& batch : sink.batches()) {
        fetched.came.push_back(*batch.jobsCover);
    }
    return fetched;
}

bool isOn(Window part, const char* day) {
    return part.from >= at(day) && part.from < at(day) + 24h;
}

} // namespace

class tst_PastDays final : public QObject {
    Q_OBJECT

private slots:
    void aBadDayDoesNotStopThoseBeforeIt_data() {
        QTest::addColumn<int>("code");
        QTest::addRow("status") << int(ErrorCode::httpStatus);
        QTest::addRow("the site's error") << int(ErrorCode::siteReportsError);
        QTest::addRow("too big") << int(ErrorCode::bodyTooLarge);
        QTest::addRow("deadline") << int(ErrorCode::deadlineExceeded);
    }
    void aBadDayDoesNotStopThoseBeforeIt() {
        QFETCH(int, code);
        const Fetched fetched = fetch({at("2026-11-17"), at("2026-11-21")}, [&](Window part) {
            return isOn(part, "2026-11-19") ? std::optional(Error{ErrorCode(code), "no", {}})
                                            : std::nullopt;
        });
        QCOMPARE(fetched.came.size(), 3U);
        QCOMPARE(fetched.came.back().from, at("2026-11-17"));
        QCOMPARE(fetched.result.error().code, ErrorCode(code));
        QVERIFY(fetched.result.error().detail.contains("2026-11-19"));
    }

    void aSourceThatIsNotReachedEndsIt() {
        const Fetched fetched = fetch({at("2026-11-01"), at("2026-11-21")}, [](Window) {
            return std::optional(Error{ErrorCode::unauthorised, "no", {}});
        });
        QCOMPARE(fetched.asked.size(), 1U);
        QCOMPARE(fetched.result.error().code, ErrorCode::unauthorised);
    }

    /// One that hangs costs a minute a question: no day is halved any more after two.
    void aSourceThatHangsIsAskedLess() {
        const Fetched fetched = fetch({at("2026-11-01"), at("2026-11-21")}, [](Window) {
            return std::optional(Error{ErrorCode::deadlineExceeded, "no", {}});
        });
        QVERIFY(fetched.asked.size() < 40U);
        QVERIFY(isOn(fetched.asked.back(), "2026-11-01"));
        QVERIFY(fetched.result.error().detail.contains("and 19 more days"));
    }

    void textsThatAskForLess_data() {
        QTest::addColumn<QString>("text");
        QTest::addRow("slurmdbd, too wide")
            << QStringLiteral("2063: Too wide of a date range in query");
        QTest::addRow("slurmdbd, too much") << QStringLiteral("Query result exceeds size limit");
        QTest::addRow("Prometheus")
            << QStringLiteral("execution: expanding series: context deadline exceeded");
        QTest::addRow("VictoriaMetrics, time")
            << QStringLiteral("422: timeout exceeded during query execution: 1.000 seconds");
        QTest::addRow("VictoriaMetrics, memory, behind a long query")
            << QStringLiteral("422: error when executing query=") + QString(400, u'x') +
                   QStringLiteral(": not enough memory for processing 4986576 data points");
        QTest::addRow("a proxy") << QStringLiteral("HTTP 504: Gateway Time-out");
    }
    void textsThatAskForLess() {
        QFETCH(QString, text);
        const Fetched fetched = fetch({at("2026-11-19"), at("2026-11-20")}, [&](Window part) {
            return part.length() > 6h
                       ? std::optional(Error{ErrorCode::siteReportsError, text.toStdString(), {}})
                       : std::nullopt;
        });
        QVERIFY2(fetched.result, fetched.result ? "" : fetched.result.error().detail.c_str());
        QCOMPARE(fetched.came.size(), 4U);
    }

    void comesBackWhenTheSourceSays() {
        int asked = 0;
        const auto begun = std::chrono::steady_clock::now();
        const Fetched fetched = fetch(
            {at("2026-11-19"), at("2026-11-20")},
            [&](Window) {
                return ++asked == 1 ? std::optional(Error{ErrorCode::httpStatus, "HTTP 429", {}})
                                    : std::nullopt;
            },
            answer("429 Too Many Requests", "slow down", "Retry-After: 1\r\n"));
        QVERIFY(fetched.result);
        QVERIFY(std::chrono::steady_clock::now() - begun >= 1s);
    }

    /// The source's own time to answer is longer than what is usual for a window of the past.
    void aSlowSourceHasTheTimeThatItIsGiven() {
        const ScriptedServer server([](Peer& peer) {
            while (!peer.readRequest().empty()) {
                std::this_thread::sleep_for(300ms);
                peer.send(ok("gpus 4\n"));
            }
        });
        TestSink sink;
        PollerOptions options = linesOptions();
        options.backfillPause = options.backfillTimeout = 100ms;
        options.backfill = [](const SourceConfig&, SourceMemory&, Window part, Duration) {
            return std::make_unique<PastOf>(part, [](Window) { return std::optional<Error>(); });
        };
        SourceConfig source = fastSource("a", server.url());
        source.timeout = 20s;
        Poller poller(sink, options);
        std::promise<Result<void>> done;
        poller.backfill(source, {at("2026-11-19"), at("2026-11-20")}, 12h,
                        [&](const Result<void>& result) { done.set_value(result); });
        QVERIFY(done.get_future().get());
        QCOMPARE(sink.count(), 1U);
    }
};

QTEST_APPLESS_MAIN(tst_PastDays)
#include "tst_PastDays.moc"
