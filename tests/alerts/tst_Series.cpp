// SPDX-License-Identifier: GPL-3.0-only
#include "models/alerts/AwardSeries.h"
#include "models/alerts/HolderSeries.h"
#include "models/alerts/SourceSeries.h"
#include "models/alerts/SystemSeries.h"
#include "tests/support/World.h"

#include <QTest>

using namespace ff;
using namespace ff::testing;
using namespace std::chrono_literals;

namespace {

const Instant kDay = Instant{std::chrono::sys_days{std::chrono::year{2026} / 11 / 1}};

Federation world() {
    return readFederation(kFederation, "world", {}).federation;
}

AlertRule of(const char* figure) {
    return {.id = "r", .figure = figure};
}

Outcome poll(Instant at, bool ok) {
    Outcome outcome;
    outcome.started = at;
    if (!ok) {
        outcome.error = Error{ErrorCode::connectFailed, "refused", "here"};
    }
    return outcome;
}

} // namespace

class tst_Series final : public QObject {
    Q_OBJECT

private slots:
    void aSystemsFiguresAreThoseOfThePages() {
        const Federation federation = world();
        const System& big = *federation.system(kBig);
        const BinTable bins = day(kDay);
        const auto first = [&](const char* figure) {
            const AlertSeries series = systemSeries(of(figure), big, "Big", bins);
            return series.points.at(0);
        };
        QCOMPARE(first("utilisation").value, 0.5);
        QCOMPARE(first("utilisation").seen, 1.);
        QCOMPARE(first("allocation_rate").value, 80. / 90);
        QCOMPARE(first("down").value, 0.1);
        QCOMPARE(first("coverage").value, 1.);
        QCOMPARE(first("gpus_down").value, 10.);          // two devices a GPU
        QCOMPARE(first("queue_gpus").value, 27.);         // over accounts and kinds
        QCOMPARE(first("gpu_busy_allocated").value, 0.5); // a ratio is no count
        QVERIFY(!first("gpus_reserved").value);
        QCOMPARE(systemSeries(of("utilisation"), big, "Big", bins).points.size(), 24U);
    }

    /// Of an account that has nothing, a zero is told once: for 2.5 minutes here. It is no account
    /// that was seen for so short a time only.
    void anAccountThatIsNotToldHasNothing() {
        const Federation federation = world();
        const System& big = *federation.system(kBig);
        BinTable bins = day(kDay);
        const auto value = [&](const char* metric, std::size_t i) {
            return systemSeries(of(metric), big, "Big", bins).points.at(i);
        };
        for (SeriesBins& series : bins.series) {
            if (series.key.metric != Metric::queueGpus) {
                continue;
            }
            series.bins[0].observed = series.key.account == "u" ? Duration{15min} : Duration{1h};
            series.bins[1].observed = 6min;
            series.bins[2].observed = {};
        }
        QCOMPARE(value("queue_gpus", 0).value, (46 * 0.25 + 8) / 2);
        QCOMPARE(value("queue_gpus", 1).value, 2.7);
        QCOMPARE(value("queue_gpus", 1).seen, 1.);
        QCOMPARE(value("queue_gpus", 2).value, 0.); // nobody waits, and the system answered
        QCOMPARE(value("queue_gpus", 2).seen, 1.);
        for (SeriesBins& series : bins.series) {
            series.bins[3].observed = {};
        }
        QVERIFY(!value("queue_gpus", 3).value); // it did not answer
        // What is told as a whole is told each time: silence is no zero.
        bins.series.push_back(constant(kBig, Metric::queueJobs, 5, 24, 1h));
        bins.series.back().bins[0].observed = {};
        QVERIFY(!value("queue_jobs", 0).value);
        QCOMPARE(value("queue_jobs", 1).value, 5.);
    }

    void aSystemThatWasNotSeenIsUnknown() {
        const Federation federation = world();
        const AlertSeries dark =
            systemSeries(of("utilisation"), *federation.system(kDark), "Dark", day(kDay));
        for (const AlertPoint& point : dark.points) {
            QVERIFY(!point.value);
            QCOMPARE(point.seen, 0.);
        }
    }

    void aSourceIsLateOnceItsAnswerHoldsNoMore() {
        SourceConfig source;
        source.id = SourceId{"s"};
        source.interval = 1min;
        std::vector<Outcome> outcomes;
        for (int minute = 0; minute < 30; ++minute) {
            outcomes.push_back(poll(kDay + std::chrono::minutes{minute}, minute < 10));
        }
        const AlertSeries series = sourceSeries(source, outcomes, stepsOf({kDay, kDay + 1h}, 5min));
        QCOMPARE(series.points.size(), 12U);
        QCOMPARE(series.points[1].seen, 1.);
        QCOMPARE(series.points[2].seen, 0.3); // the last answer was at minute 9, and held 2.5
        QCOMPARE(series.points[3].seen, 0.);
        QVERIFY(series.points[5].wasAsked);
        QVERIFY(!series.points[7].wasAsked); // the program no longer ran
    }

    /// The program begins at minute 4 of a step: it is not late for the first four.
    void aProgramThatBeginsLateMissedNothing() {
        SourceConfig source;
        source.interval = 1min;
        const AlertSeries series =
            sourceSeries(source, {poll(kDay + 4min, true)}, stepsOf({kDay, kDay + 5min}, 5min));
        QCOMPARE(series.points.size(), 1U);
        QVERIFY(!series.points[0].wasAsked);
    }

    void aSourceAskedOnceAnHourIsAskedInBetween() {
        SourceConfig source;
        source.interval = 1h;
        const AlertSeries series = sourceSeries(source, {poll(kDay, true), poll(kDay + 1h, true)},
                                                stepsOf({kDay, kDay + 2h}, 5min));
        for (const AlertPoint& point : series.points) {
            QVERIFY(point.wasAsked);
            QCOMPARE(point.seen, 1.);
        }
    }

    void aShareIsTakenOverThirtyDays() {
        const AlertSteps days = stepsOf({kDay, kDay + 48h}, 24h);
        const UsageGrouping cut = shareCut(of("share_of_entitlement"), days);
        QCOMPARE(cut.report.size(), std::size_t(kShareDays) + 2);
        QCOMPARE(toMillis(cut.report.back()), toMillis(days.window().to));
        UsageTable table;
        table.report = cut.report;
        for (std::size_t i = 0; i + 1 < cut.report.size(); ++i) {
            UsageLine line;
            line.period = i;
            line.keys = {"EE"};
            line.entitled = 100;
            line.headroom = i + 2 == cut.report.size() ? 100. - 400 : 0; // 400 used on the last day
            line.coverage = {6h, 24h};                                   // elsewhere
            line.entitledCoverage = {24h, 24h};
            table.lines.push_back(line);
        }
        const auto series = shareSeries(of("share_of_entitlement"), world(), table, days);
        QCOMPARE(series.size(), 1U);
        QCOMPARE(series[0].subject, std::string("EE"));
        QCOMPARE(series[0].title, std::string("Estonia"));
        QCOMPARE(series[0].points[0].value, 1.);
        QCOMPARE(series[0].points[1].value, (29 * 100 + 400.) / 3000);
        QCOMPARE(series[0].points[1].seen, 1.);
        AlertRule others = of("share_of_entitlement");
        others.holders = {HolderId{"FI"}};
        QVERIFY(shareSeries(others, world(), table, days).empty());
    }

    void anAwardIsOfItsLastDays() {
        Federation federation = world();
        Award award;
        award.accounts = {{kBig, "e"}};
        award.gpuHours = 1000;
        award.window = {kDay, kDay + std::chrono::days{20}};
        federation.awards = {award};
        const Attribution attribution(federation);
        const Instant now = kDay + std::chrono::days{25};
        AwardInputs inputs;
        inputs.now = now;
        inputs.attribution = &attribution;
        inputs.usage.boundaries = awardPieces(attribution, now);
        inputs.usage.seen[kBig].covered = {{kDay, now}};
        UsageRow row;
        row.system = kBig;
        row.account = "e";
        row.period = 0;
        row.deviceSeconds = 2 * 400 * 3600; // two devices a GPU
        inputs.usage.rows = {row};
        AlertRule rule = of("award_unused");
        rule.endsWithin = 240h;
        const AlertSteps days = stepsOf({kDay, now}, 24h);
        const auto series = awardSeries(rule, inputs, days);
        QCOMPARE(series.size(), 1U);
        const auto& points = series[0].points;
        QVERIFY(!points[8].applies); // ends in eleven days
        QVERIFY(points[9].applies);
        QCOMPARE(points[9].value, 0.6);
        QCOMPARE(points[9].seen, 1.);
        QVERIFY(points[19].applies);
        QVERIFY(!points[20].applies); // over
        rule.holders = {HolderId{"EU"}};
        QVERIFY(awardSeries(rule, inputs, days).empty());
        rule.holders = {HolderId{"EE"}};
        QCOMPARE(awardSeries(rule, inputs, days).size(), 1U);
    }

    /// One that was granted more has two awards that end together: each has a state of its own.
    void twoAwardsOfAnAccountAreTwo() {
        Federation federation = world();
        Award award;
        award.accounts = {{kBig, "e"}};
        award.gpuHours = 1000;
        award.window = {kDay, kDay + std::chrono::days{20}};
        Award more = award;
        more.window.from += std::chrono::days{5};
        federation.awards = {award, more};
        const Attribution attribution(federation);
        AwardInputs inputs;
        inputs.now = kDay + std::chrono::days{25};
        inputs.attribution = &attribution;
        inputs.usage.boundaries = awardPieces(attribution, inputs.now);
        const auto series =
            awardSeries(of("award_unused"), inputs, stepsOf({kDay, inputs.now}, 24h));
        QCOMPARE(series.size(), 2U);
        QVERIFY(series[0].subject != series[1].subject);
    }
};

QTEST_GUILESS_MAIN(tst_Series)
#include "tst_Series.moc"
