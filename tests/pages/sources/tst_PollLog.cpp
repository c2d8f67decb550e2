// SPDX-License-Identifier: GPL-3.0-only
// The log of polls as a chart, as a table and as CSV; a pause, and one poll more.
#include "tests/pages/FakeQuestions.h"
#include "tests/pages/sources/FakeSources.h"
#include "widgets/charts/base/Chart.h"
#include "widgets/export/TableData.h"
#include "widgets/pages/sources/PollLogData.h"
#include "widgets/pages/sources/SourcesModel.h"
#include "widgets/pages/sources/SourcesPage.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kStart = *parseIso8601("2026-11-20T00:00:00Z");

Outcome poll(Duration after, int latency, bool good = true) {
    Outcome outcome;
    outcome.source = SourceId{"lumi-slurm"};
    outcome.started = kStart + after;
    outcome.latency = Duration{latency};
    outcome.samples = 12;
    if (!good) {
        outcome.error = Error{ErrorCode::deadlineExceeded, "10 s", "https://a.example"};
    }
    return outcome;
}

} // namespace

class tst_PollLog final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// Latency is of polls that answered; a bin with failures was seen in part.
    void binsTellLatencyAndFailures() {
        const TimeChartData data =
            pollChart({poll(1min, 100), poll(2min, 300), poll(6min, 10'000, false),
                       poll(7min, 10'000, false), poll(8min, 200)},
                      {kStart, kStart + 15min}, 5min);
        QCOMPARE(data.grid.count, 3u);
        const auto& mean = data.lines.at(0).values;
        const auto& slowest = data.lines.at(1).values;
        QCOMPARE(mean.at(0).value(), 200.0);
        QCOMPARE(slowest.at(0).value(), 300.0);
        QCOMPARE(mean.at(1).value(), 200.0); // what failed has no latency
        QVERIFY(!mean.at(2));
        QCOMPARE(data.seen.at(0), 1.0);
        QVERIFY(std::abs(data.seen.at(1) - 1.0 / 3) < 1e-9);
        QCOMPARE(data.seen.at(2), 0.0);
        QCOMPARE(data.marks.size(), 1u); // one outage, of two polls
        QVERIFY(data.marks[0].window.from == kStart + 6min);
        QVERIFY(data.marks[0].window.to == kStart + 8min);
        QVERIFY(data.marks[0].text.find("a.example") != std::string::npos);
    }

    void theLogIsCsvWithARowAPoll() {
        ExportContext context;
        const TableData table =
            pollTable({poll(1min, 100), poll(6min, 10'000, false)}, context.formatter);
        const QString csv = toCsv(table, context);
        QVERIFY2(csv.contains(u"2026-11-20T00:01:00"_s) && csv.contains(u"answered"_s) &&
                     csv.contains(u"failed"_s) && csv.contains(u"10000"_s) &&
                     csv.contains(u"a.example"_s),
                 qPrintable(csv));
        QVERIFY(table.keys.front() > table.keys.back()); // the newest first
    }

    /// Was "0 ms", and "No poll of this source is in the log." below "1 poll · 1 failed".
    void aPollThatFailedHasNoLatency() {
        FakeQuestions questions;
        FakeSources sources;
        sources.use = fail(ErrorCode::cacheOpening, {});
        Outcome last = poll(0min, 0, false);
        last.started = now() - 1min;
        sources.log = {last};
        SourceRow row;
        row.status.source = SourceId{"lumi-slurm"};
        row.status.polls = 1;
        row.status.last = last;
        row.title = "lumi-slurm";
        questions.sourcesView.rows = {row};
        SourcesPage page(questions);
        page.setKeeping(sources);
        page.resize(1000, 700);
        page.show();
        auto* table = page.findChild<QTableView*>(u"sources"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const auto latency = table->model()->index(0, SourcesModel::latency);
        QCOMPARE(latency.data().toString(), Formatter::missing());
        const auto* counts = page.findChild<QLabel*>(u"pollCounts"_s);
        QTRY_VERIFY(counts->text().contains(u"1 failed"_s));
        const auto* chart = page.findChild<Chart*>(u"pollChart"_s);
        QVERIFY(chart);
        QVERIFY2(!chart->accessibleDescription().contains(u"No poll"_s),
                 qPrintable(chart->accessibleDescription()));
    }

    void aSourceIsPausedAndPolledNow() {
        FakeQuestions questions;
        FakeSources sources;
        sources.use = fail(ErrorCode::cacheOpening, {});
        Outcome last = poll(0min, 100);
        last.started = now() - 1min;
        sources.log = {last};
        SourceRow row;
        row.status.source = SourceId{"lumi-slurm"};
        row.status.system = SystemId{"lumi"};
        row.title = "lumi-slurm";
        row.kind = "slurm-rest";
        row.freshness = Freshness::live;
        questions.sourcesView.rows = {row};
        SourcesPage page(questions);
        page.setKeeping(sources);
        page.resize(1000, 700);
        page.show();
        auto* table = page.findChild<QTableView*>(u"sources"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        auto* pause = page.findChild<QPushButton*>(u"pausePolling"_s);
        QTRY_VERIFY(pause->isVisible());
        QTRY_VERIFY(page.findChild<QLabel*>(u"pollCounts"_s)->text().contains(u"1 poll"_s));
        QCOMPARE(sources.askedLogs.front().first, SourceId{"lumi-slurm"});
        // Was "3 polls in the last 24 hours" two lines above "35 polls": the log counts.
        const QString facts = page.findChild<QLabel*>(u"sourceFacts"_s)->text();
        QVERIFY2(!facts.contains(u"polls in the last"_s), qPrintable(facts));
        const QModelIndex state = table->model()->index(0, 1);
        QCOMPARE(state.data().toString(), u"live"_s);
        pause->click();
        QTRY_COMPARE(state.data().toString(), u"paused"_s);
        QVERIFY(pause->text().contains(u"Go on"_s));
        pause->click();
        QTRY_COMPARE(state.data().toString(), u"live"_s);
        page.findChild<QPushButton*>(u"pollNow"_s)->click();
        QTRY_COMPARE(sources.polledNow.size(), 1u);
        QTRY_COMPARE(page.findChild<QPushButton*>(u"pollNow"_s)->text(), u"Poll now"_s);
    }

    /// The simulation has a cache of its own: when it is left its room is not shown any more.
    void theRoomIsOfTheCacheThatIsOpen() {
        FakeQuestions questions;
        FakeSources sources;
        CacheUse use;
        use.systems = {{SystemId{"lumi"}, 12'000'000, 0}};
        sources.use = use;
        SourceRow row;
        row.status.source = SourceId{"demo-lumi"};
        row.status.system = SystemId{"lumi"};
        row.title = "demo-lumi";
        row.kind = "slurm-rest";
        row.simulated = true;
        questions.sourcesView.rows = {row};
        SourcesPage page(questions);
        page.setKeeping(sources);
        page.show();
        auto* facts = page.findChild<QLabel*>(u"sourceFacts"_s);
        QTRY_VERIFY2(facts->text().contains(u"12.0 MB"_s), qPrintable(facts->text()));
        use.systems = {{SystemId{"lumi"}, 7'000'000, 0}};
        sources.use = use;
        row.simulated = false;
        questions.sourcesView.rows = {row};
        emit questions.changed();
        QTRY_VERIFY2(facts->text().contains(u"7.0 MB"_s), qPrintable(facts->text()));
    }

    /// A folder is not polled: it has neither buttons nor a log.
    void aFolderIsNotPolled() {
        FakeQuestions questions;
        FakeSources sources;
        sources.use = fail(ErrorCode::cacheOpening, {});
        SourceRow row;
        row.status.source = SourceId{"vega-files"};
        row.title = "vega-files";
        row.kind = "folder";
        questions.sourcesView.rows = {row};
        SourcesPage page(questions);
        page.setKeeping(sources);
        page.show();
        QTRY_COMPARE(page.findChild<QTableView*>(u"sources"_s)->model()->rowCount(), 1);
        QVERIFY(!page.findChild<QPushButton*>(u"pausePolling"_s)->isVisible());
        QVERIFY(sources.askedLogs.empty());
    }
};

QTEST_MAIN(tst_PollLog)
#include "tst_PollLog.moc"
