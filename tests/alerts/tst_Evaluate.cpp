// SPDX-License-Identifier: GPL-3.0-only
#include "models/alerts/AlertFigures.h"
#include "models/alerts/AlertWords.h"
#include "models/alerts/AlertsFile.h"
#include "models/alerts/Evaluate.h"

#include <QTest>

using namespace ff;
using namespace std::chrono_literals;
using Phase = AlertProgress::Phase;
using When = AlertRule::When;

namespace {

const Instant kStart = instantFromSeconds(1'760'000'400); // a full hour

AlertRule lowUse(Duration lasts = 3h) {
    return {.id = "low",
            .figure = "utilisation",
            .when = When::below,
            .threshold = 0.3,
            .hysteresis = 0.05,
            .lasts = lasts};
}

AlertPoint at(double value, double seen = 1) {
    return {.value = value, .seen = seen};
}

/// By the hour; below zero: nothing was seen.
AlertSeries hours(const std::vector<double>& values) {
    AlertSeries series{"lumi", "LUMI", kStart, 1h};
    for (const double value : values) {
        series.points.push_back(value < 0 ? AlertPoint{} : at(value));
    }
    return series;
}

} // namespace

class tst_Evaluate final : public QObject {
    Q_OBJECT

private slots:
    void firesOnceItHeldLongEnough() {
        const AlertSeries series = hours({0.5, 0.2, 0.1, 0.25, 0.2});
        const AlertRun run = evaluate(lowUse(), series);
        QCOMPARE(run.now.phase, Phase::firing);
        QCOMPARE(run.spells.size(), 1U);
        QCOMPARE(toMillis(run.spells[0].began), toMillis(kStart + 1h));
        QCOMPARE(toMillis(run.spells[0].fired), toMillis(kStart + 4h));
        QVERIFY(!run.spells[0].ended);
        QCOMPARE(run.spells[0].furthest, 0.1);
        QCOMPARE(run.now.value, 0.2);
    }

    void isPendingBefore() {
        const AlertRun run = evaluate(lowUse(), hours({0.5, 0.2, 0.2}));
        QCOMPARE(run.now.phase, Phase::pending);
        QCOMPARE(run.now.held, Duration(2h));
        QVERIFY(run.spells.empty());
    }

    void aBreakBeginsAnew() {
        const AlertRun run = evaluate(lowUse(), hours({0.2, 0.2, 0.31, 0.2, 0.2}));
        QCOMPARE(run.now.phase, Phase::pending);
        QCOMPARE(toMillis(run.now.since), toMillis(kStart + 3h));
    }

    void endsBeyondTheHysteresisAlone() {
        // 0.33 is above the threshold and yet too near to it.
        const AlertRun near = evaluate(lowUse(), hours({0.2, 0.2, 0.2, 0.33, 0.34}));
        QCOMPARE(near.now.phase, Phase::firing);
        const AlertRun over = evaluate(lowUse(), hours({0.2, 0.2, 0.2, 0.33, 0.36, 0.33}));
        QCOMPARE(over.now.phase, Phase::ok);
        QCOMPARE(over.spells.size(), 1U);
        QVERIFY(over.spells[0].ended == kStart + 4h);
    }

    void unknownNeitherFiresNorEnds() {
        const AlertRun pending = evaluate(lowUse(), hours({0.2, 0.2, -1, -1}));
        QCOMPARE(pending.now.phase, Phase::pending);
        QCOMPARE(pending.now.held, Duration(2h));
        const AlertRun goesOn = evaluate(lowUse(), hours({0.2, 0.2, -1, 0.2}));
        QCOMPARE(goesOn.now.phase, Phase::firing);
        const AlertRun firing = evaluate(lowUse(), hours({0.2, 0.2, 0.2, -1, -1, -1, -1, -1}));
        QCOMPARE(firing.now.phase, Phase::firing);
        QVERIFY(!firing.spells[0].ended);
    }

    void aLongSilenceForgetsWhatHadBegun() {
        const AlertRun run = evaluate(lowUse(), hours({0.2, 0.2, -1, -1, -1, 0.2}));
        QCOMPARE(run.now.phase, Phase::pending);
        QCOMPARE(run.now.held, Duration(1h));
    }

    void tooLittleSeenIsUnknown() {
        AlertSeries series = hours({0.2, 0.2, 0.2, 0.2});
        for (AlertPoint& point : series.points) {
            point.seen = 0.49;
        }
        QCOMPARE(evaluate(lowUse(), series).now.phase, Phase::ok);
        QVERIFY(!evaluate(lowUse(), series).now.value);
        for (AlertPoint& point : series.points) {
            point.seen = 0.5;
        }
        QCOMPARE(evaluate(lowUse(), series).now.phase, Phase::firing);
    }

    void silenceFiresWhereItWasAskedFor() {
        AlertRule rule = lowUse(2h);
        rule.when = When::noData;
        QCOMPARE(evaluate(rule, hours({0.5, -1, -1})).now.phase, Phase::firing);
        AlertSeries unasked = hours({0.5, -1, -1});
        for (AlertPoint& point : unasked.points) {
            point.wasAsked = false;
        }
        QCOMPARE(evaluate(rule, unasked).now.phase, Phase::ok);
        const AlertRun back = evaluate(rule, hours({-1, -1, 0.5}));
        QCOMPARE(back.now.phase, Phase::ok);
        QVERIFY(back.spells[0].ended == kStart + 2h);
    }

    void endsWhereItNoLongerApplies() {
        AlertSeries series = hours({0.2, 0.2, 0.2, 0.2});
        series.points[3] = {.applies = false};
        const AlertRun run = evaluate(lowUse(), series);
        QCOMPARE(run.now.phase, Phase::ok);
        QVERIFY(run.spells[0].ended);
    }

    void withoutALengthItFiresAtOnce() {
        const AlertRun run = evaluate(lowUse(0h), hours({0.2}));
        QCOMPARE(run.spells.size(), 1U);
    }

    /// Looked at step by step, as it happens, it is the same as in one go over the past.
    void inPartsItIsTheSame() {
        const AlertSeries whole =
            hours({0.5, 0.2, 0.2, -1, 0.2, 0.1, -1, 0.33, 0.4, 0.2, 0.2, 0.2, 0.2});
        const AlertRun once = evaluate(lowUse(), whole);
        AlertProgress now;
        std::vector<AlertSpell> spells;
        for (std::size_t i = 0; i < whole.points.size(); ++i) {
            AlertSeries part = whole;
            part.points.resize(i + 1);
            std::optional<AlertSpell> open;
            if (now.phase == Phase::firing) {
                open = spells.back();
                spells.pop_back();
            }
            AlertRun run = evaluate(lowUse(), part, now, open);
            now = run.now;
            spells.insert(spells.end(), run.spells.begin(), run.spells.end());
        }
        QCOMPARE(now.phase, once.now.phase);
        QCOMPARE(now.upTo, once.now.upTo);
        QCOMPARE(spells.size(), once.spells.size());
        for (std::size_t i = 0; i < spells.size(); ++i) {
            QCOMPARE(spells[i].fired, once.spells[i].fired);
            QVERIFY(spells[i].ended == once.spells[i].ended);
        }
    }

    void looksAsFinelyAsTheRuleNeeds() {
        QCOMPARE(alertStep(lowUse(6h)), Duration(1h));
        QCOMPARE(alertStep(lowUse(1h)), Duration(15min));
        QCOMPARE(alertStep(lowUse(10min)), Duration(5min));
        AlertRule share = lowUse();
        share.figure = "share_of_entitlement";
        QCOMPARE(alertStep(share), Duration(24h));
    }

    void stepsAreCutAlikeWheneverTheyAreRead() {
        const AlertSteps steps = stepsOf({kStart + 20min, kStart + 3h + 59min}, 1h);
        QCOMPARE(toMillis(steps.start), toMillis(kStart));
        QCOMPARE(steps.count, 3U); // the fourth is not over
        QCOMPARE(stepsOf({kStart, kStart}, 1h).count, 0U);
    }

    void saysWhatItIs() {
        const Formatter formatter(QLocale::c());
        const auto said = [&](const AlertRule& rule) {
            return ruleSentence(rule, formatter).replace(QChar(0xA0), u' ');
        };
        QCOMPARE(said(lowUse(6h)),
                 QStringLiteral("Utilisation of allocated below 30.0 %, for 6 h"));
        QCOMPARE(said(starterSet()[0]), QStringLiteral("No answer of a source, for 10 min"));
        QCOMPARE(nameOf(starterSet()[1]), QStringLiteral("Utilisation low"));
    }

    void saysHowOftenItWouldHaveFired() {
        const AlertSpell spell{kStart, kStart + 1h};
        QVERIFY(trySentence({{"LUMI", {spell, spell}}, {"Leonardo", {spell}}, {"Alps", {}}}, 30)
                    .contains(QStringLiteral("LUMI 2, Leonardo 1")));
        QVERIFY(trySentence({{"LUMI", {}}}, 30).startsWith(QStringLiteral("Would not")));
    }
};

QTEST_GUILESS_MAIN(tst_Evaluate)
#include "tst_Evaluate.moc"
