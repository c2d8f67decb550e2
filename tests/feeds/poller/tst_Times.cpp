// SPDX-License-Identifier: GPL-3.0-only
// Samples of a time that cannot be: what a poll brings of such a page.
#include "tests/feeds/http/ScriptedServer.h"
#include "tests/feeds/poller/PollerFixture.h"

#include <QTest>

#include <algorithm>
#include <future>

using namespace ff;
using namespace ff::feeds;
using namespace ff::test;
using namespace std::chrono_literals;

namespace {

const std::string kPlain = "Content-Type: text/plain; version=0.0.4\r\n";
const std::string kOpen = "Content-Type: application/openmetrics-text; version=1.0.0\r\n";

/// The batch of one poll of such a page.
Batch pollOf(const std::string& page, const std::string& headers) {
    const ScriptedServer server(answering(ok(page, headers)));
    TestSink sink;
    PollerOptions options = linesOptions();
    options.poll = makePoll;
    SourceConfig source = fastSource("a", server.url());
    source.kind = SourceKind::openMetrics;
    source.interval = 20s;
    Poller poller(sink, options);
    std::promise<void> done;
    poller.pollOnce({source}, [&] { done.set_value(); });
    done.get_future().wait();
    return sink.batches().front();
}

bool brings(const Batch& batch, Metric metric) {
    return std::ranges::any_of(batch.series, [&](const SeriesSamples& series) {
        return series.key.metric == metric && !series.points.empty();
    });
}

} // namespace

class tst_Times final : public QObject {
    Q_OBJECT

private slots:
    void aTimeThatCannotBeIsLeftOut_data();
    void aTimeThatCannotBeIsLeftOut();
    void aPageOfSuchTimesFails();
    void aClockThatIsAheadIsBelieved();
};

void tst_Times::aTimeThatCannotBeIsLeftOut_data() {
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<bool>("isOpen");
    QTest::addRow("milliseconds in OpenMetrics") << QByteArray("1795854000000") << true;
    QTest::addRow("later than a day") << QByteArray("1999999999999") << false;
    QTest::addRow("before 1970") << QByteArray("-1") << true;
    QTest::addRow("no number of ours") << QByteArray("1795854000000000000000000") << false;
    QTest::addRow("and below zero") << QByteArray("-1795854000000000000000000") << true;
}

void tst_Times::aTimeThatCannotBeIsLeftOut() {
    QFETCH(const QByteArray, time);
    QFETCH(const bool, isOpen);
    const std::string at = " " + time.toStdString() + "\n";
    const std::string page = "slurm_gpus_total 8\nslurm_gpus_alloc 2\n"
                             "slurm_account_gpus_running{account=\"fi\"} 1" +
                             at + "slurm_account_gpus_running{account=\"ee\"} 1\n" +
                             (isOpen ? "# EOF\n" : "");
    const Batch batch = pollOf(page, isOpen ? kOpen : kPlain);
    QVERIFY(batch.outcome.ok());
    QVERIFY(brings(batch, Metric::gpusAllocated));
    for (const SeriesSamples& series : batch.series) {
        QVERIFY(series.key.account != "fi");
        QCOMPARE(series.points.front().at, batch.arrived);
    }
    QCOMPARE(batch.zeroAt, std::optional{batch.arrived});
    // It was there, so it is no zero either.
    QVERIFY(std::ranges::find(batch.complete, Metric::accountGpusAllocated) ==
            batch.complete.end());
    QVERIFY2(batch.outcome.remark.contains("left out"), batch.outcome.remark.c_str());
}

void tst_Times::aPageOfSuchTimesFails() {
    const Batch batch = pollOf(
        "slurm_gpus_total 8 1795854000000\nslurm_gpus_alloc 2 1795854000000\n# EOF\n", kOpen);
    QVERIFY(batch.outcome.error);
    QCOMPARE(batch.outcome.error->code, ErrorCode::noData);
    QVERIFY2(batch.outcome.error->detail.contains("milliseconds"),
             batch.outcome.error->detail.c_str());
    QVERIFY(batch.series.empty() && !batch.zeroAt);
}

void tst_Times::aClockThatIsAheadIsBelieved() {
    const Instant ahead = std::chrono::floor<std::chrono::seconds>(now()) + 20h;
    const std::string time = " " + std::to_string(toMillis(ahead)) + "\n";
    const Batch batch = pollOf("slurm_gpus_total 8" + time + "slurm_gpus_alloc 2" + time, kPlain);
    QVERIFY(batch.outcome.ok());
    QCOMPARE(batch.series.front().points.front().at, ahead);
    QVERIFY2(batch.outcome.remark.contains(" s from now by the clock of this computer"),
             batch.outcome.remark.c_str());
}

QTEST_APPLESS_MAIN(tst_Times)
#include "tst_Times.moc"
