// SPDX-License-Identifier: GPL-3.0-only
// Usage records: messages of APEL, and XML of the OGF.
#include "tests/feeds/files/ImportedFile.h"

#include <set>

using namespace ff;
using namespace ff::feeds;
using namespace std::chrono_literals;
using namespace ff::feeds::testing;

class tst_UsageRecords final : public QObject {
    Q_OBJECT

private slots:
    void apel();
    void apelRecords_data();
    void apelRecords();
    void usageRecordXml();
    void keepsTasksOfAnArrayApart();
    void countsWhatRunsUpToWhatItProves_data();
    void countsWhatRunsUpToWhatItProves();
    void readsTimesWithAndWithoutZone_data();
    void readsTimesWithAndWithoutZone();
    void isoDurations_data();
    void isoDurations();
};

void tst_UsageRecords::apel() {
    const auto imported = import(kApel + QByteArray(kApel).replace("31564872", "31564873"),
                                 ImportFormat::usageRecord);
    QVERIFY(imported.report);
    QCOMPARE(imported.report->good, 2U);
    const auto* job = imported.job(31564872);
    QVERIFY(job);
    QCOMPARE(job->account, std::string("fi"));
    QCOMPARE(job->nodes, 2);
    QCOMPARE(job->state, JobState::completed);
    QCOMPARE(time(job->start), "2026-11-22T00:00:00Z");
    QCOMPARE(time(job->end), "2026-11-22T01:00:00Z");
    QCOMPARE(imported.report->clusters, std::vector<std::string>{"karolina"});
    QCOMPARE(imported.report->warnings.size(), std::size_t(1)); // no GPUs in it
}

void tst_UsageRecords::apelRecords_data() {
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<quint64>("good");
    QTest::addColumn<QByteArray>("reason");
    const auto changed = [](const char* from, const char* to) {
        return QByteArray(kApel).replace(from, to);
    };
    QTest::addRow("no end line") << changed("%%\n", "") << quint64(1) << QByteArray();
    QTest::addRow("end from duration")
        << changed("EndTime: 1795309200\n", "") << quint64(1) << QByteArray();
    QTest::addRow("ends before it starts") << changed("EndTime: 1795309200", "EndTime: 1795305599")
                                           << quint64(0) << QByteArray("it ends before it starts");
    QTest::addRow("no start") << changed("StartTime: 1795305600\n", "") << quint64(0)
                              << QByteArray("StartTime is missing or no time");
    QTest::addRow("bad duration") << changed("3600", "an hour") << quint64(0)
                                  << QByteArray("WallDuration is no duration");
    QTest::addRow("negative nodes")
        << changed("NodeCount: 2", "NodeCount: -2") << quint64(0)
        << QByteArray("its number of nodes cannot be: 0 to 100000000 can");
}

void tst_UsageRecords::apelRecords() {
    QFETCH(const QByteArray, record);
    QFETCH(const QByteArray, reason);
    const auto imported = import(record, ImportFormat::usageRecord);
    QVERIFY(imported.report);
    QTEST(quint64(imported.report->good), "good");
    QCOMPARE(imported.report->bad, reason.isEmpty() ? 0U : 1U);
    if (reason.isEmpty()) {
        return;
    }
    const auto& reject = imported.report->rejects.front();
    QCOMPARE(QByteArray::fromStdString(reject.reason), reason);
    QVERIFY(!reject.text.contains("somebody") && !reject.text.contains("atlasprd"));
}

void tst_UsageRecords::usageRecordXml() {
    const auto imported = import(kXml, ImportFormat::usageRecord);
    QVERIFY(imported.report);
    QCOMPARE(imported.report->bad, 0U);
    QCOMPARE(imported.jobs.size(), std::size_t(1));
    const auto& job = imported.jobs.front();
    QCOMPARE(job.id, 417U);
    QCOMPARE(job.account, std::string("fi"));
    QCOMPARE(job.partition, std::string("small-g"));
    QCOMPARE(job.nodes, 2);
    QCOMPARE(time(job.start), "2026-11-22T00:00:00Z");
    QCOMPARE(time(job.end), "2026-11-22T01:00:00Z"); // from its duration
    const auto half = import(kXml.left(kXml.size() - 80), ImportFormat::usageRecord);
    QCOMPARE(half.report->bad, 1U);
    QVERIFY(half.jobs.empty());
}

/// They start at once, and each is a run of its own.
void tst_UsageRecords::keepsTasksOfAnArrayApart() {
    QByteArray text;
    for (const auto* id : {"31564872", "31564872_1", "31564872_2", "31564872_10", "31564873_1",
                           "31564872[3].ce01", "67000000_4000000", "31564872_x"}) {
        text += QByteArray(kApel).replace("31564872", id);
    }
    const auto imported = import(text, ImportFormat::usageRecord);
    QVERIFY(imported.report);
    QCOMPARE(imported.report->bad, 0U);
    std::set<std::uint64_t> numbers;
    for (const JobRecord& job : imported.jobs) {
        numbers.insert(job.id);
    }
    QCOMPARE(imported.jobs.size(), std::size_t(8));
    QCOMPARE(numbers.size(), std::size_t(7)); // the last is no task's, and its job's
    QVERIFY(numbers.contains(31564872) && *std::next(numbers.begin()) > 0xffffffffU);
    QCOMPARE(imported.report->warnings,
             std::vector<std::string>{"none of its records counts GPUs"});
    const auto counted = import(QByteArray(kApel)
                                    .replace("31564872", "31564872_1")
                                    .replace("NodeCount: 2\n", "NodeCount: 2\nGPUs: 4\n"),
                                ImportFormat::usageRecord);
    QVERIFY(counted.report->warnings.front().contains("tasks of arrays"));
}

/// When the file came here says nothing of how long a job in it has run.
void tst_UsageRecords::countsWhatRunsUpToWhatItProves_data() {
    QTest::addColumn<QByteArray>("wall");
    QTest::addColumn<QByteArray>("seen");
    QTest::addRow("with its duration")
        << QByteArray("WallDuration: 3600\n") << QByteArray("2026-11-22T01:00:00Z");
    QTest::addRow("with nothing") << QByteArray() << time(Instant{});
}

void tst_UsageRecords::countsWhatRunsUpToWhatItProves() {
    QFETCH(const QByteArray, wall);
    ImportOptions options;
    options.observed = parseIso8601("2026-11-25T00:00:00Z").value();
    const auto imported = import(QByteArray(kApel)
                                     .replace("WallDuration: 3600\n", wall)
                                     .replace("EndTime: 1795309200\n", "Status: started\n"),
                                 ImportFormat::usageRecord, options);
    QVERIFY(imported.report);
    const auto* job = imported.job(31564872);
    QVERIFY(job);
    QCOMPARE(job->state, JobState::running);
    QVERIFY(!job->end);
    QTEST(time(job->observed), "seen");
}

/// The clocks of this site are two hours ahead of UTC.
void tst_UsageRecords::readsTimesWithAndWithoutZone_data() {
    QTest::addColumn<QByteArray>("start");
    for (const auto* each :
         {"2026-11-22T02:00:00", "2026-11-22T02:00:00.250", "2026-11-22T02:00",
          "2026-11-22T00:00:00Z", "2026-11-22T00:00Z", "2026-11-22T01:00:00+01:00"}) {
        QTest::addRow("%s", each) << QByteArray(each);
    }
}

void tst_UsageRecords::readsTimesWithAndWithoutZone() {
    QFETCH(const QByteArray, start);
    ImportOptions options;
    options.toUtc = [](Instant local, Instant) { return local - 2h; };
    const auto imported =
        import(QByteArray(kApel).replace("1795305600", start), ImportFormat::usageRecord, options);
    QVERIFY(imported.report);
    const auto* job = imported.job(31564872);
    QVERIFY(job);
    QCOMPARE(time(std::chrono::floor<std::chrono::seconds>(job->start.value())),
             QByteArray("2026-11-22T00:00:00Z"));
}

void tst_UsageRecords::isoDurations_data() {
    QTest::addColumn<QByteArray>("end");
    QTest::addRow("PT1H30M") << QByteArray("2026-11-02T01:30:00Z");
    QTest::addRow("P1DT2H") << QByteArray("2026-11-03T02:00:00Z");
    QTest::addRow("PT12.5S") << QByteArray("2026-11-02T00:00:12Z");
    QTest::addRow("P0Y0M0DT0H12M30.000S") << QByteArray("2026-11-02T00:12:30Z"); // Java's
    QTest::addRow("P1W") << QByteArray("2026-11-09T00:00:00Z");
    QTest::addRow("3600") << QByteArray("2026-11-02T01:00:00Z");
    for (const auto* wrong : {"P1M", "P1Y", "PT", "1H", "PT-5S", "PT5", "P1H", "-5"}) {
        QTest::addRow("%s", wrong) << QByteArray();
    }
}

void tst_UsageRecords::isoDurations() {
    QFETCH(const QByteArray, end);
    const auto duration = QByteArray(">").append(QTest::currentDataTag()).append('<');
    const auto record = QByteArray(kXml)
                            .replace(">PT1H<", duration)
                            .replace("2026-11-22T00:00", "2026-11-02T00:00");
    const auto imported = import(record, ImportFormat::usageRecord);
    QVERIFY(imported.report);
    QCOMPARE(imported.jobs.size(), std::size_t(end.isEmpty() ? 0 : 1));
    if (!end.isEmpty()) {
        QCOMPARE(time(imported.jobs.front().end), end);
    }
}

QTEST_GUILESS_MAIN(tst_UsageRecords)
#include "tst_UsageRecords.moc"
