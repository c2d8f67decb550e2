// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmProtocols.h"
#include "tests/feeds/http/ScriptedServer.h"
#include "tests/feeds/poller/PollerFixture.h"
#include "tests/feeds/slurm/SlurmTalk.h"

#include <QTest>

#include <algorithm>
#include <future>

using namespace ff;
using namespace ff::feeds;
using namespace ff::test;
using namespace std::chrono_literals;

namespace {

/// Of a source that was polled up to then.
SourceMemory polledUntil(Instant until) {
    SourceMemory memory;
    memory.api = "v0.0.38";
    memory.pollsSinceAccounts = 1;
    memory.accountedUntil = until;
    return memory;
}

Instant askedFrom(const SlurmServer& server) {
    const std::string target = server.targets().back();
    const auto at = target.find("start_time=uts");
    return at == target.npos ? Instant{} : instantFromSeconds(std::stoll(target.substr(at + 14)));
}

} // namespace

/// What a live poll asks accounting for, beside nodes and jobs.
class tst_SlurmAccounting final : public QObject {
    Q_OBJECT

private slots:
    void goesOnWhereItStopped();
    void asksForNoMoreThanAnHour();
    void isNotKnownByAClockThatIsNotSet();
    void goesOnWithoutAnAnswer_data();
    void goesOnWithoutAnAnswer();
    void endsWithoutNodes();
    void livesWhereAccountingHangs();
    void leavesAloneWhatHangs_data();
    void leavesAloneWhatHangs();
};

void tst_SlurmAccounting::goesOnWhereItStopped() {
    const auto until = now() - 30min;
    auto memory = polledUntil(until);
    auto server = healthy();
    const auto poll = slurmPoll(source(), memory);
    QVERIFY(talk(*poll, server));
    const auto arrived = now();
    const auto decoded = poll->finish(arrived);
    QCOMPARE(server.targets().back(), "/slurmdb/v0.0.38/jobs?start_time=uts" +
                                          std::to_string(toMillis(until - 10min) / 1000) +
                                          "&skip_steps=true");
    QCOMPARE(decoded.jobsCover, (Window{until - 10min, arrived}));
    QCOMPARE(memory.accountedUntil, std::optional{arrived});
}

/// A weekend of jobs does not come within the deadline of a live poll: its hole is the backfill's.
void tst_SlurmAccounting::asksForNoMoreThanAnHour() {
    auto memory = polledUntil(now() - 72h);
    auto server = healthy();
    const auto poll = slurmPoll(source(), memory);
    const auto before = now();
    QVERIFY(talk(*poll, server));
    QVERIFY(askedFrom(server) >= before - 1h - 1s);
    QVERIFY(poll->finish(now()).jobsCover->from >= before - 1h);
}

void tst_SlurmAccounting::isNotKnownByAClockThatIsNotSet() {
    auto memory = polledUntil(now() - 30min);
    const auto until = memory.accountedUntil;
    auto server = healthy();
    const auto poll = slurmPoll(source(), memory);
    QVERIFY(talk(*poll, server));
    (void)poll->finish(instantFromSeconds(60)); // the batch is dropped
    QCOMPARE(memory.accountedUntil, until);
}

void tst_SlurmAccounting::goesOnWithoutAnAnswer_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("warning");
    QTest::addRow("accounting") << QByteArray("/slurmdb/v0.0.38/jobs")
                                << QByteArray("accounting is unknown: 10 s were over");
    QTest::addRow("accounts") << QByteArray("/slurmdb/v0.0.38/associations")
                              << QByteArray("the account tree is unknown: 10 s were over");
    QTest::addRow("reservations") << QByteArray("/slurm/v0.0.38/reservations")
                                  << QByteArray("reservations are unknown: 10 s were over");
}

void tst_SlurmAccounting::goesOnWithoutAnAnswer() {
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, warning);
    auto server = healthy();
    SourceMemory memory;
    const auto poll = slurmPoll(source(), memory);
    while (const auto request = poll->next()) {
        if (request->target.starts_with(path.toStdString())) {
            QVERIFY(poll->miss({ErrorCode::deadlineExceeded, "10 s were over", {}}));
        } else {
            QVERIFY(poll->take(server.ask(request->target)));
        }
    }
    const auto decoded = poll->finish(now());
    QVERIFY(!decoded.series.empty() && !decoded.jobs.empty());
    QCOMPARE(decoded.warnings, std::vector{warning.toStdString()});
    QCOMPARE(memory.accountedUntil.has_value(), !path.endsWith("slurmdb/v0.0.38/jobs"));
}

void tst_SlurmAccounting::endsWithoutNodes() {
    SourceMemory memory;
    memory.api = "v0.0.38";
    const auto poll = slurmPoll(source(), memory);
    QVERIFY(poll->next()->target.ends_with("/nodes"));
    const auto missed = poll->miss({ErrorCode::connectFailed, "refused", {}});
    QVERIFY(!missed);
    QCOMPARE(missed.error().code, ErrorCode::connectFailed);
}

/// Through the network: the figures of the moment stand, with a word on what is missing.
void tst_SlurmAccounting::livesWhereAccountingHangs() {
    const ScriptedServer server([](Peer& peer) {
        auto cluster = healthy();
        for (auto request = peer.readRequest(); !request.empty(); request = peer.readRequest()) {
            const auto target = request.substr(4, request.find(' ', 4) - 4);
            if (target.starts_with("/slurmdb/v0.0.38/jobs")) {
                peer.waitUntilClosed();
                return;
            }
            const auto known = cluster.ask(target);
            peer.send(answer(known.status == 200 ? "200 OK" : "404 Not Found", known.body,
                             "Content-Type: application/json\r\n"));
        }
    });
    TestSink sink;
    PollerOptions options = linesOptions();
    options.poll = makePoll;
    Poller poller(sink, options);
    SourceConfig config = fastSource("lumi", "http://127.0.0.1:" + std::to_string(server.port()));
    config.kind = SourceKind::slurmRest;
    config.interval = config.timeout = 2s;
    std::promise<void> done;
    poller.pollOnce({config}, [&] { done.set_value(); });
    done.get_future().wait();
    const Batch batch = sink.batches().front();
    QVERIFY2(batch.outcome.ok(), batch.outcome.error ? batch.outcome.error->detail.c_str() : "");
    QVERIFY(batch.outcome.samples > 0);
    QVERIFY(batch.outcome.remark.contains("accounting is unknown: 2000 ms were over while"));
    QVERIFY(!batch.jobsCover);
    // The figures are of when they came, not of when the waiting ended.
    QVERIFY(batch.arrived - batch.outcome.started < 1500ms);
}

void tst_SlurmAccounting::leavesAloneWhatHangs_data() {
    goesOnWithoutAnAnswer_data();
}

/// Else each poll lasts its whole time: the next ones say the same of it, and do not ask.
void tst_SlurmAccounting::leavesAloneWhatHangs() {
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, warning);
    SourceMemory memory;
    const auto asked = [&](bool hangs) {
        int count = 0;
        bool isOver = false; // what follows is not even asked
        auto server = healthy();
        const auto poll = slurmPoll(source(), memory);
        while (const auto request = poll->next()) {
            const bool isIt = request->target.starts_with(path.toStdString());
            count += isIt ? 1 : 0;
            isOver = isOver || (hangs && isIt);
            const auto taken = isOver
                                   ? poll->miss({ErrorCode::deadlineExceeded, "10 s were over", {}})
                                   : poll->take(server.ask(request->target));
            if (!taken) {
                return -1;
            }
        }
        const auto decoded = poll->finish(now());
        const auto said = std::ranges::find(decoded.warnings, warning.toStdString());
        return said != decoded.warnings.end() ? count : -2;
    };
    QCOMPARE(asked(true), 1);
    QCOMPARE(asked(true), 0);
    for (auto& [name, missed] : memory.missed) {
        QCOMPARE(memory.missed.size(), 1U);
        missed.at -= 5min;
    }
    QCOMPARE(asked(true), 1);
    for (auto& [name, missed] : memory.missed) {
        missed.at -= 5min;
    }
    QCOMPARE(asked(false), -2); // asked, answered, and nothing is said
    QVERIFY(memory.missed.empty());
}

QTEST_APPLESS_MAIN(tst_SlurmAccounting)
#include "tst_SlurmAccounting.moc"
