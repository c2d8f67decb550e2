// SPDX-License-Identifier: GPL-3.0-only
// A queue that is kept up: from the ledger, beside the cache, and anew where the past has changed.
#include "app/services/planning/KeptFile.h"
#include "app/services/planning/QueueForecasts.h"
#include "app/services/planning/ReadPlan.h"
#include "app/store/Cache.h"
#include "tests/planning/SimulatedQueue.h"
#include "tests/support/ImportJobs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ff;
using namespace std::chrono_literals;
using planning::PastJob;
using planning::Seconds;

class tst_TrackedQueue final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void followsTheLedger();
    void forgetsRunsOfWhichNobodyTells();
    void moreOfThePastIsReplayed();
    void stateSurvivesTheProcess();
    void filesOfAnotherBasisAreNotRead();
    void damagedFilesAreNotRead();
    void aPlanOfThePastKnowsNoMore();
    void aPlanOfThePastKnowsWhoWaited();
    void cancelledRunsAreToldOnce();
    void aClockThatIsAheadMakesNoNewRuns();
    void anOutageIsNoWait();
    void aTaskThatStartsIsTheOneThatWaited();
    void theWaitIsThatOfTheGpusAskedFor_data();
    void theWaitIsThatOfTheGpusAskedFor();
    void aShareOfThisYearIsNotOfTheNext();

private:
    [[nodiscard]] QueryContext reading(Instant now) const {
        QueryContext context{m_cache->samples(),
                             m_cache->jobs(),
                             m_cache->polls(),
                             m_settings,
                             now,
                             {},
                             nullptr,
                             nullptr,
                             m_cache->edition()};
        context.keptBeside = m_place->filePath(QStringLiteral("kept")).toStdString();
        return context;
    }
    [[nodiscard]] const System& system() const { return *m_settings->federation.system(kSystem); }
    /// Jobs `from` to `to`, as they are known at `now`.
    void import(std::size_t from, std::size_t to, Instant now, std::optional<Window> cover = {}) {
        std::vector<JobRecord> records;
        for (std::size_t i = from; i < to; ++i) {
            const PastJob& job = m_jobs[i];
            JobRecord& record = records.emplace_back();
            record.id = i + 1;
            record.submit = instantFromSeconds(job.queued);
            record.eligible = record.submit;
            record.observed = now;
            record.account = "a";
            record.partition = "gpu";
            record.gpus = job.request.gpus;
            record.limit = std::chrono::seconds{*job.request.limit};
            if (instantFromSeconds(*job.start) < now) {
                record.start = instantFromSeconds(*job.start);
                record.state = JobState::running;
            }
            if (instantFromSeconds(*job.end) < now) {
                record.end = instantFromSeconds(*job.end);
                record.state = JobState::completed;
            }
        }
        QVERIFY(importJobs(*m_cache, kSystem, records, cover));
    }
    [[nodiscard]] Instant timeOf(std::size_t job) const {
        return instantFromSeconds(m_jobs[job].queued);
    }
    static planning::WaitForecast ask(planning::QueueForecast& queue) {
        return queue.forecast(8, 7200, queue.at(), queue.at());
    }

    const SystemId kSystem{"own"};
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<store::Cache> m_cache;
    SettingsPtr m_settings;
    std::vector<PastJob> m_jobs;
};

void tst_TrackedQueue::init() {
    m_place = std::make_unique<QTemporaryDir>();
    m_cache = std::move(
        *store::Cache::open(m_place->filePath(QStringLiteral("cache.sqlite")).toStdString(), {}));
    m_settings = std::make_shared<const Settings>(settingsFrom(
        "[[system]]\nid = \"own\"\nname = \"Own\"\ncapacity = [{ from = \"unknown\", model = "
        "\"H100\", gpus = 256, source = \"test\" }]\n",
        {}));
    m_jobs = planning::SimulatedQueue(1).jobs(1500, [](std::size_t) { return 0.7; });
}

void tst_TrackedQueue::followsTheLedger() {
    import(0, 1000, timeOf(1000));
    TrackedQueue queue(0.95);
    QVERIFY(queue.update(reading(timeOf(1000)), system(), timeOf(1000)));
    const auto first = ask(queue.forecast());
    QVERIFY(first.starts > 100);
    import(900, 1400, timeOf(1400));
    QVERIFY(queue.update(reading(timeOf(1400)), system(), timeOf(1400)));
    TrackedQueue whole(0.95);
    QVERIFY(whole.update(reading(timeOf(1400)), system(), timeOf(1400)));
    const auto kept = ask(queue.forecast());
    const auto fresh = ask(whole.forecast());
    QCOMPARE(kept.starts, fresh.starts);
    QCOMPARE(kept.quality.judged, fresh.quality.judged);
    QCOMPARE(queue.forecast().openJobs().size(), whole.forecast().openJobs().size());
    QCOMPARE(queue.partition(kept.partition), std::string("gpu"));
}

void tst_TrackedQueue::forgetsRunsOfWhichNobodyTells() {
    import(0, 1000, timeOf(1000));
    TrackedQueue queue(0.95);
    QVERIFY(queue.update(reading(timeOf(1000)), system(), timeOf(1000)));
    QVERIFY(!queue.forecast().openJobs().empty());
    // Told late: all had ended long before the next look.
    import(900, 1000, timeOf(1499) + 24h);
    QVERIFY(queue.update(reading(timeOf(1499) + 96h), system(), timeOf(1499) + 96h));
    QVERIFY(queue.forecast().openJobs().empty());
}

void tst_TrackedQueue::moreOfThePastIsReplayed() {
    const Instant now = timeOf(1499) + 72h;
    import(1000, 1500, now, Window{timeOf(1000), now});
    TrackedQueue queue(0.95);
    QVERIFY(queue.update(reading(now), system(), now));
    const auto before = ask(queue.forecast());
    import(0, 1000, now, Window{timeOf(0), timeOf(1000)});
    QVERIFY(queue.update(reading(now + 1min), system(), now + 1min));
    QVERIFY(ask(queue.forecast()).starts > before.starts + 100);
}

void tst_TrackedQueue::stateSurvivesTheProcess() {
    import(0, 1000, timeOf(1000));
    planning::WaitForecast before;
    {
        QueueForecasts process;
        auto use = process.present(reading(timeOf(1000)), system(), 0.95);
        QVERIFY(use);
        before = ask(use->queue->forecast());
    }
    // Another process finds it, though the ledger is gone.
    m_cache = std::move(
        *store::Cache::open(m_place->filePath(QStringLiteral("other.sqlite")).toStdString(), {}));
    QueueForecasts process;
    auto use = process.present(reading(timeOf(1000)), system(), 0.95);
    QVERIFY(use);
    QCOMPARE(ask(use->queue->forecast()).starts, before.starts);
    QCOMPARE(ask(use->queue->forecast()).quality.judged, before.quality.judged);
}

void tst_TrackedQueue::filesOfAnotherBasisAreNotRead() {
    const std::filesystem::path file = m_place->filePath(QStringLiteral("a")).toStdString();
    QVERIFY(writeKept(file, "basis", "bytes"));
    QCOMPARE(readKept(file, "basis").value_or(""), std::string("bytes"));
    QVERIFY(!readKept(file, "other"));
    QVERIFY(!readKept(file.string() + "b", "basis"));
}

void tst_TrackedQueue::damagedFilesAreNotRead() {
    const QString name = m_place->filePath(QStringLiteral("a"));
    const std::filesystem::path path = name.toStdString();
    QVERIFY(writeKept(path, "basis", "some bytes"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() - 2);
    file.write("x");
    file.close();
    QVERIFY(!readKept(path, "basis"));
    QVERIFY(file.resize(5));
    QVERIFY(!readKept(path, "basis"));
}

void tst_TrackedQueue::aPlanOfThePastKnowsNoMore() {
    import(0, 1500, timeOf(1499) + 72h);
    PlanningMemory memory;
    PilotNeed need;
    need.gpus = 8;
    need.hours = 2;
    need.systems = {kSystem};
    const QueryContext now = reading(timeOf(1499) + 72h);
    const auto past = readPlan(now, memory, need, timeOf(800));
    const auto present = readPlan(now, memory, need, now.now);
    QVERIFY(past && present);
    QVERIFY(past->options.front().wait.starts < present->options.front().wait.starts);
    QCOMPARE(past->at, timeOf(800));
}

/// Those that started later were left out, and the queue of then looked empty.
void tst_TrackedQueue::aPlanOfThePastKnowsWhoWaited() {
    const Seconds at = planning::secondsOf(timeOf(1000));
    for (std::size_t i = 970; i < 1000; ++i) {
        m_jobs[i].start = at + 60;
        m_jobs[i].end = at + 3600;
    }
    const auto waited = std::ranges::count_if(
        m_jobs, [&](const PastJob& job) { return job.queued < at && *job.start >= at; });
    QVERIFY(waited >= 30);
    const Instant now = timeOf(1499) + 72h;
    import(0, 1500, now);
    auto use = QueueForecasts::past(reading(now), system(), timeOf(1000), 0.95);
    QVERIFY(use);
    const auto open = use->queue->forecast().openJobs();
    QCOMPARE(
        std::ranges::count_if(open, [](const planning::KnownJob& each) { return !each.job.start; }),
        waited);
    QCOMPARE(use->queue->forecast().at(), at);
}

/// A file names the time at which it was written for all that is over: they were new runs at each
/// look of the two days after it.
void tst_TrackedQueue::cancelledRunsAreToldOnce() {
    import(0, 200, timeOf(1000));
    std::vector<JobRecord> records;
    for (std::uint64_t i = 0; i < 50; ++i) {
        JobRecord& record = records.emplace_back();
        record.id = 5000 + i;
        record.submit = timeOf(0) + i * 1h;
        record.eligible = record.submit;
        record.end = record.submit + 10min;
        record.state = JobState::cancelled;
        record.observed = timeOf(1000);
        record.partition = "gpu";
        record.gpus = 8;
    }
    QVERIFY(importJobs(*m_cache, kSystem, records));
    TrackedQueue queue(0.95);
    for (const auto later : {0min, 10min, 20min}) {
        const Instant now = timeOf(1000) + later;
        QVERIFY(queue.update(reading(now), system(), now));
        QCOMPARE(queue.forecast().backtest().back().ours.jobs, std::size_t(250));
    }
}

/// A run that by the site's clock starts in a minute was taken for one that is gone, and for a new
/// one when the minute was over.
void tst_TrackedQueue::aClockThatIsAheadMakesNoNewRuns() {
    Instant now = timeOf(1000);
    import(0, 1000, now);
    std::vector<JobRecord> records;
    JobRecord& record = records.emplace_back();
    record.id = 5000;
    record.submit = now - 10min;
    record.eligible = record.submit;
    record.observed = now;
    record.partition = "gpu";
    record.gpus = 8;
    QVERIFY(importJobs(*m_cache, kSystem, records));
    TrackedQueue queue(0.95);
    QVERIFY(queue.update(reading(now + 1s), system(), now + 1s));
    record.start = now + 2min;
    record.state = JobState::running;
    for (const auto later : {1min, 3min}) {
        record.observed = now + later;
        QVERIFY(importJobs(*m_cache, kSystem, records));
        QVERIFY(queue.update(reading(now + later + 1s), system(), now + later + 1s));
        QCOMPARE(queue.forecast().backtest().back().ours.jobs, std::size_t(1001));
    }
}

/// While the site is not seen nobody knows whether a run still waits: to ask then changes no bound
/// of later.
void tst_TrackedQueue::anOutageIsNoWait() {
    const Instant seen = timeOf(1000);
    for (std::size_t i = 970; i < 1000; ++i) { // all of them start a minute after the last look
        m_jobs[i].start = planning::secondsOf(seen) + 60;
        m_jobs[i].end = *m_jobs[i].start + 3600;
    }
    import(0, 1000, seen);
    TrackedQueue asked(0.95);
    TrackedQueue quiet(0.95);
    QVERIFY(asked.update(reading(seen), system(), seen));
    QVERIFY(quiet.update(reading(seen), system(), seen));
    for (const auto later : {6h, 24h, 40h}) {
        QVERIFY(asked.update(reading(seen + later), system(), seen + later));
        (void)ask(asked.forecast());
        QVERIFY(asked.forecast().at() <= planning::secondsOf(seen) + 1);
    }
    import(900, 1000, seen + 41h);
    QVERIFY(asked.update(reading(seen + 41h), system(), seen + 41h));
    QVERIFY(quiet.update(reading(seen + 41h), system(), seen + 41h));
    const auto after = ask(asked.forecast());
    const auto expected = ask(quiet.forecast());
    QVERIFY(after.wait && expected.wait);
    QCOMPARE(after.wait->bound, expected.wait->bound);
    QCOMPARE(after.quality.held, expected.quality.held);
}

/// An array is one record while it waits, and each of its tasks has one of its own when it starts.
void tst_TrackedQueue::aTaskThatStartsIsTheOneThatWaited() {
    const Instant now = timeOf(1000);
    import(0, 1000, now);
    JobRecord array;
    array.id = 5000;
    array.submit = now - 10min;
    array.eligible = array.submit;
    array.partition = "gpu";
    array.gpus = 8;
    array.tasks = 5;
    TrackedQueue queue(0.95);
    for (int started = 0; started < 4; ++started) {
        const Instant at = now + started * 1min;
        std::vector<JobRecord> records{array};
        records[0].tasks = 5 - started;
        for (int i = 0; i < started; ++i) {
            records.push_back(array);
            records.back().id = 5001 + std::uint64_t(i);
            records.back().tasks = 1;
            records.back().state = JobState::running;
            records.back().start = now + i * 1min + 5s;
        }
        for (JobRecord& record : records) {
            record.observed = at;
        }
        QVERIFY(importJobs(*m_cache, kSystem, records));
        QVERIFY(queue.update(reading(at + 1s), system(), at + 1s));
        const auto open = queue.forecast().openJobs();
        QCOMPARE(queue.forecast().backtest().back().ours.jobs, std::size_t(1005));
        QCOMPARE(std::ranges::count_if(open,
                                       [&](const planning::KnownJob& each) {
                                           return instantFromSeconds(each.job.queued) ==
                                                      array.submit &&
                                                  !each.job.start;
                                       }),
                 5 - started);
    }
}

/// A queue of other GPUs is shorter: it is not theirs.
void tst_TrackedQueue::theWaitIsThatOfTheGpusAskedFor_data() {
    QTest::addColumn<QByteArray>("pools");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("by the catalogue")
        << QByteArray("pools = [{ name = \"gpu\", model = \"H100\", source = \"test\" }, "
                      "{ name = \"old\", model = \"A100\", source = \"test\" }]\n")
        << QByteArray();
    QTest::newRow("by the jobs") << QByteArray() << QByteArray("nvidia_a100_80gb");
}

void tst_TrackedQueue::theWaitIsThatOfTheGpusAskedFor() {
    QFETCH(QByteArray, pools);
    QFETCH(QByteArray, type);
    m_settings = std::make_shared<const Settings>(settingsFrom(
        "[[system]]\nid = \"own\"\nname = \"Own\"\n"
        "capacity = [{ from = \"unknown\", model = \"H100\", gpus = 256, source = \"test\" }, "
        "{ from = \"unknown\", model = \"A100\", gpus = 256, source = \"test\" }]\n" +
            pools.toStdString(),
        {}));
    const Instant now = timeOf(1499) + 72h;
    for (PastJob& job : m_jobs) {
        job.start = *job.start + 14'400;
        job.end = *job.end + 14'400;
    }
    import(0, 1500, now);
    std::vector<JobRecord> records;
    for (std::size_t i = 0; i < 1500; ++i) { // the same jobs, which start at once
        JobRecord& record = records.emplace_back();
        record.id = 10'000 + i;
        record.submit = timeOf(i) + 1s;
        record.eligible = record.start = record.submit;
        record.end = record.submit + 1h;
        record.state = JobState::completed;
        record.observed = now;
        record.partition = "old";
        record.gpuModel = type.toStdString();
        record.gpus = m_jobs[i].request.gpus;
        record.limit = std::chrono::seconds{*m_jobs[i].request.limit};
    }
    QVERIFY(importJobs(*m_cache, kSystem, records));
    PlanningMemory memory;
    PilotNeed need;
    need.gpus = 8;
    need.hours = 2;
    const auto partition = [&] {
        const auto plan = readPlan(reading(now), memory, need, now);
        return plan ? plan->options.front().partition : plan.error().detail;
    };
    need.systems = {kSystem};
    QCOMPARE(partition(), std::string("old"));
    need.models = {"H100"};
    QCOMPARE(partition(), std::string("gpu"));
}

void tst_TrackedQueue::aShareOfThisYearIsNotOfTheNext() {
    m_settings = std::make_shared<const Settings>(settingsFrom(
        "[[system]]\nid = \"own\"\nname = \"Own\"\ncapacity = [{ from = \"unknown\", model = "
        "\"H100\", gpus = 256, source = \"test\" }]\n[[entitlement]]\nsystem = \"own\"\n"
        "holder = \"FI\"\nfraction = 0.5\nbasis = \"agreed\"\nfrom = \"2020-01-01\"\n"
        "source = \"test\"\n",
        {}));
    const Instant now = timeOf(1499) + 72h;
    import(0, 1500, now, Window{*parseIso8601("2023-01-01"), now});
    PlanningMemory memory;
    PilotNeed need;
    need.systems = {kSystem};
    need.holder = HolderId{"FI"};
    const auto headroom = [&] {
        const auto plan = readPlan(reading(now), memory, need, now);
        return plan ? plan->options.front().headroom : std::nullopt;
    };
    QVERIFY(headroom());
    need.from = *parseIso8601("2023-12-31");
    QVERIFY(headroom());
    need.from = *parseIso8601("2024-01-01");
    QVERIFY(!headroom());
}

QTEST_GUILESS_MAIN(tst_TrackedQueue)
#include "tst_TrackedQueue.moc"
