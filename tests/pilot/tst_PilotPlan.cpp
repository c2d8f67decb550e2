// SPDX-License-Identifier: GPL-3.0-only
#include "tests/pilot/PlanFixture.h"

using namespace ff;

class tst_PilotPlan final : public QObject, PlanFixture {
    Q_OBJECT

private slots:
    void init() { fill(); }
    void order();
    void runsOneAfterTheOther();
    void runsAtOnce();
    void modelsAndMemory();
    void unitsAndHeadroom();
    void reasons();
    void whyThereIsNoBound();
    void howManyJobsAreMissing();
    void unitsAreOfTheGpusThatServe();
    void roomIsInGpusThatServe();
};

void tst_PilotPlan::order() {
    const auto plan = this->plan(need());
    std::vector<std::string> ids;
    for (const PilotOption& option : plan.options) {
        ids.push_back(option.system.text);
    }
    QCOMPARE(ids, (std::vector<std::string>{"fast", "slow", "quiet", "small", "unknown"}));
    QCOMPARE(int(option(plan, "small").noService), int(NoService::tooFewGpus));
    QVERIFY(!option(plan, "small").finishBy);
    QCOMPARE(int(option(plan, "unknown").noService), int(NoService::unknownSize));
    auto urgent = need();
    urgent.until = m_now + 40h; // fast may end after 36 h, slow after 60 h
    QVERIFY(!option(this->plan(urgent), "fast").isLate);
    QVERIFY(option(this->plan(urgent), "slow").isLate);
}

void tst_PilotPlan::runsOneAfterTheOther() {
    const auto fast = option(plan(need()), "fast");
    QCOMPARE(*fast.start, m_now + 600s);
    QCOMPARE(*fast.startBy, m_now + 7200s);
    QCOMPARE(*fast.finish, m_now + 3 * (600s + 10h)); // each run waits anew
    QCOMPARE(*fast.finishBy, m_now + 3 * (7200s + 10h));
    auto later = need();
    later.from = m_now + 24h;
    QCOMPARE(*option(plan(later), "fast").startBy, m_now + 24h + 7200s);
}

void tst_PilotPlan::runsAtOnce() {
    auto parallel = need();
    parallel.parallel = true;
    QCOMPARE(*option(plan(parallel), "fast").finishBy, m_now + 7200s + 10h);
    parallel.runs = 20; // 1,280 GPUs at once
    QCOMPARE(int(option(plan(parallel), "fast").noService), int(NoService::tooFewGpus));
    QCOMPARE(int(option(plan(parallel), "slow").noService), int(NoService::none));
}

void tst_PilotPlan::modelsAndMemory() {
    auto wanted = need();
    wanted.models = {"H100"};
    QCOMPARE(int(option(plan(wanted), "fast").noService), int(NoService::noModel));
    QCOMPARE(int(option(plan(wanted), "slow").noService), int(NoService::none));
    wanted.memoryGb = 80; // the slow system's H100 have 64 GB
    QCOMPARE(int(option(plan(wanted), "slow").noService), int(NoService::tooLittleMemory));
    QCOMPARE(int(option(plan(wanted), "quiet").noService), int(NoService::none));
}

void tst_PilotPlan::unitsAndHeadroom() {
    m_systems[1].headroom = 2000;
    const auto fast = option(plan(need()), "fast");
    QCOMPARE(fast.gpuHours, 1920.);
    QCOMPARE(*fast.h100Hours, 1920 * 0.315);
    QCOMPARE(*fast.siteHours, 240.);
    QCOMPARE(fast.siteUnit, std::string("node-h"));
    QCOMPARE(*fast.headroomAfter(), 80.);
    QVERIFY(!option(plan(need()), "unknown").h100Hours);
    m_systems[2].headroom = 5000; // nothing of it is spent there: it is too small
    QVERIFY(!option(plan(need()), "small").headroomAfter());
    m_systems[1].headroom = 1000; // too little left: behind the slower one
    QCOMPARE(plan(need()).options.front().system.text, std::string("slow"));
}

void tst_PilotPlan::reasons() {
    const auto plan = this->plan(need());
    QCOMPARE(reasonOf(option(plan, "small"), plan, Formatter()),
             std::string("It has 32 GPUs of the kind asked for; the pilot needs 64 at once."));
    QCOMPARE(reasonOf(option(plan, "quiet"), plan, Formatter()),
             std::string("Not enough jobs seen for a bound: 41 of 59 in the last 90 days."));
    const auto held = QString::fromStdString(boundText(option(plan, "fast"), 0.95)).simplified();
    QVERIFY2(held.startsWith(QStringLiteral("The 95 %")), qPrintable(held));
    QVERIFY2(held.endsWith(QStringLiteral("jobs in the last 90 days.")), qPrintable(held));
}

/// The size first, then all sizes, and for runs that begin later how they were judged.
void tst_PilotPlan::whyThereIsNoBound() {
    planning::WaitForecast& quiet = m_systems[3].wait;
    quiet.isAhead = true;
    quiet.allSizesQuality.emplace();
    quiet.allSizesQuality->judged = 200;
    quiet.allSizesQuality->held = 160;
    const auto plan = this->plan(need());
    const PilotOption& option = this->option(plan, "quiet");
    QVERIFY(!option.startBy && !option.finishBy);
    const std::string text = reasonOf(option, plan, Formatter());
    QCOMPARE(text, boundText(option, 0.95)); // the page's, the brief's and the verb's are one
    QVERIFY(text.starts_with("Not enough jobs seen for a bound: 41 of 59 in the last 90 days."));
    QVERIFY(text.contains("all sizes does not do either: it held for 80.0"));
    QVERIFY(text.contains("of 200."));
    QVERIFY(text.ends_with("as stated seven days before each job."));
    // Where few jobs of any size are known, it is the number that counts.
    quiet.allSizesQuality->judged = 58;
    const auto few = this->plan(need());
    QVERIFY(!reasonOf(this->option(few, "quiet"), few, Formatter()).contains("all sizes"));
    // Of samples: starts until there is a bound, then tries of it.
    quiet.fromSamples = true;
    quiet.startsNeeded = 119;
    quiet.starts = 100;
    const auto starts = this->plan(need());
    QVERIFY(
        reasonOf(this->option(starts, "quiet"), starts, Formatter()).contains("100 of the 119"));
    quiet.starts = 129;
    const auto tries = this->plan(need());
    QVERIFY(reasonOf(this->option(tries, "quiet"), tries, Formatter()).contains("41 of the 59"));
}

/// Starts until there is a bound, and then bounds that came true or not: never "100 of 59".
void tst_PilotPlan::howManyJobsAreMissing() {
    planning::WaitForecast& quiet = m_systems[3].wait;
    const auto says = [&](const char* count) {
        const auto plan = this->plan(need());
        return reasonOf(option(plan, "quiet"), plan, Formatter()).find(count) != std::string::npos;
    };
    quiet.quality.judged = 0; // no bound was given yet
    quiet.starts = 41;
    QVERIFY(says("bound: 41 of 59 in"));
    quiet.starts = 70;
    quiet.quality.judged = 11;
    QVERIFY(says("bound: 11 of 59 in"));
    quiet.startsNeeded = 6; // of a low confidence
    quiet.starts = 36;
    quiet.quality.judged = 30;
    QVERIFY(says("bound: 30 of 59 in"));
    quiet.startsNeeded = 299; // of a high one
    quiet.starts = 100;
    quiet.quality.judged = 0;
    QVERIFY(says("bound: 100 of 299 in"));
}

void tst_PilotPlan::unitsAreOfTheGpusThatServe() {
    System& fast = m_federation.systems[1];
    fast.capacity = {{kUnknownStart, "A100", 500, "test"},
                     {kUnknownStart, "B200", 500, "test"}, // without a factor
                     {kUnknownStart, "H100", 1500, "test"}};
    auto wanted = need();
    QVERIFY(!option(plan(wanted), "fast").h100Hours);
    wanted.models = {"A100", "H100"};
    QCOMPARE(*option(plan(wanted), "fast").h100Hours, 1920 * (0.315 + 3) / 4);
    m_systems[1].gpuModel = "H100"; // of its partition
    QCOMPARE(*option(plan(wanted), "fast").h100Hours, 1920.);
}

/// Free GPUs are not told by model: those that do not serve may all be among them.
void tst_PilotPlan::roomIsInGpusThatServe() {
    m_federation.systems[1].capacity = {{kUnknownStart, "A100", 500, "test"},
                                        {kUnknownStart, "H100", 500, "test"}};
    planning::FreeAhead& free = m_systems[1].ahead.free;
    free.from = m_now.time_since_epoch() / std::chrono::seconds{1};
    free.hours.assign(336, planning::FreeQuantiles{200, 250, 300, 350, 400});
    auto wanted = need();
    QCOMPARE(option(plan(wanted), "fast").ahead.room.size(), std::size_t(3));
    wanted.models = {"A100"};
    QVERIFY(option(plan(wanted), "fast").ahead.room.empty());
    free.hours.assign(336, planning::FreeQuantiles{500, 550, 600, 650, 700});
    QCOMPARE(option(plan(wanted), "fast").ahead.room.size(), std::size_t(3));
    QCOMPARE((*option(plan(wanted), "fast").ahead.free.hours[0])[2], 600.); // as it is drawn
}

QTEST_GUILESS_MAIN(tst_PilotPlan)
#include "tst_PilotPlan.moc"
