// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmAnswer.h"
#include "app/imports/ContentHash.h"
#include "app/imports/ImportFiles.h"
#include "models/periods/LocalTimes.h"
#include "tests/imports/Place.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace ff;
using namespace ff::test;
using namespace std::chrono_literals;

namespace {

const SystemId kSystem{"mill"};
const Instant kDay = parseIso8601("2026-03-01").value();

/// A cache of its own, and files that go into it.
class Desk {
public:
    Desk() {
        auto opened = store::Cache::open(place.cache(), {});
        if (!opened) {
            qFatal("%s", opened.error().detail.c_str());
        }
        cache = std::move(*opened);
    }
    FileImport import(const QByteArray& text,
                      feeds::ImportFormat format = feeds::ImportFormat::sacct) const {
        place.write("a.file", text);
        FileToImport file;
        file.path = place.path("a.file");
        file.format = format;
        file.system = kSystem;
        file.rejects = rejectsBeside(place.cache());
        const auto done = importInto(*cache, file);
        if (!done) {
            qFatal("%s", done.error().detail.c_str());
        }
        return *done;
    }
    /// GPU-seconds by account and hour of the first three days of March.
    std::map<std::pair<std::string, std::size_t>, std::int64_t> usage() const {
        UsageQuery query;
        for (int hour = 0; hour <= 72; ++hour) {
            query.boundaries.push_back(kDay + std::chrono::hours{hour});
        }
        std::map<std::pair<std::string, std::size_t>, std::int64_t> sums;
        for (const UsageRow& row : cache->jobs().usage(query).value()) {
            if (row.deviceSeconds != 0) {
                sums[{row.account, row.period}] += row.deviceSeconds;
            }
        }
        return sums;
    }
    std::vector<JobRecord> jobs() const {
        return cache->jobs().jobs(kSystem, {kDay - 24h, kDay + 96h}, 10'000).value();
    }

    Place place;
    std::unique_ptr<store::Cache> cache;
};

/// Jobs of two days, some of them requeued: the same number with another submit.
std::vector<Line> someJobs() {
    std::mt19937 random(7);
    std::vector<Line> lines;
    for (std::uint64_t id = 1; id <= 300; ++id) {
        for (int run = random() % 10 == 0 ? 2 : 1; run > 0; --run) {
            Line line;
            line.id = id;
            const Instant submit = kDay + std::chrono::seconds{random() % (48 * 3600)};
            const Instant start = submit + std::chrono::seconds{random() % 600};
            line.submit = clock(submit);
            line.start = clock(start);
            line.end = clock(start + std::chrono::seconds{random() % 20'000});
            line.account = "acct" + QByteArray::number(random() % 5);
            line.gpus = 1 << (random() % 5);
            lines.push_back(line);
        }
    }
    return lines;
}

QByteArray sample(const char* name) {
    QFile file(QStringLiteral(FF_SAMPLES "/") + QString::fromUtf8(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no sample %s", name);
    }
    return file.readAll();
}

} // namespace

class tst_Files final : public QObject {
    Q_OBJECT

private slots:
    void orderAndRepetitionChangeNothing();
    void pollingAndImportingTheSame_data();
    void pollingAndImportingTheSame();
    void textAndJsonOfTheSame();
    void aCorrectionCounts();
    void whatRunsCountsUpToTheLastTimeInTheFile();
    void whatLiesAheadCoversNothing();
    void stopsWhenAsked();
    void clocksOfAZone_data();
    void clocksOfAZone();
    void theHourThatComesTwice();
    void knowsAFileByItsContent();
};

/// Overlapping files, in whatever order and how often.
void tst_Files::orderAndRepetitionChangeNothing() {
    const auto lines = someJobs();
    const Desk once;
    QCOMPARE(once.import(sacct(lines)).counts.added, std::int64_t(lines.size()));
    const auto wanted = once.usage();
    QVERIFY(!wanted.empty());

    const Desk pieces;
    std::mt19937 random(11);
    std::vector<Line> all;
    for (int file = 0; file < 12; ++file) {
        const auto begin = std::size_t(random() % lines.size());
        const auto end = std::min(lines.size(), begin + 60);
        std::vector<Line> part(lines.begin() + std::ptrdiff_t(begin),
                               lines.begin() + std::ptrdiff_t(end));
        std::ranges::shuffle(part, random);
        static_cast<void>(pieces.import(sacct(part)));
    }
    auto shuffled = lines;
    std::ranges::shuffle(shuffled, random);
    const auto rest = pieces.import(sacct(shuffled)).counts;
    QCOMPARE(rest.changed, 0);
    QCOMPARE(rest.added + rest.unchanged, std::int64_t(lines.size()));
    const auto again = pieces.import(sacct(lines)).counts;
    QCOMPARE(again, (ImportCounts{.unchanged = std::int64_t(lines.size())}));
    QVERIFY(pieces.usage() == wanted);
    QCOMPARE(pieces.jobs().size(), once.jobs().size());
    QVERIFY(pieces.cache->check().verify().value().empty());
}

void tst_Files::pollingAndImportingTheSame_data() {
    QTest::addColumn<bool>("polledFirst");
    QTest::addRow("polled first") << true;
    QTest::addRow("imported first") << false;
}

/// What slurmdbd answered over REST, and what sacct printed of the same jobs in the same minute.
void tst_Files::pollingAndImportingTheSame() {
    QFETCH(bool, polledFirst);
    QFile file(QStringLiteral(FF_SAMPLES "/../../slurm/data/slurmdb_v38_jobs.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto answer = feeds::decodeSlurm(file.readAll().toStdString());
    QVERIFY(answer);
    const Desk desk;
    const auto poll = [&] {
        Batch batch;
        batch.system = kSystem;
        batch.outcome.source = SourceId{"mill-slurm"};
        batch.outcome.started = batch.arrived = now();
        for (JobRecord job : answer->jobs) { // one of them had ended before sacct was asked from
            if (isOver(job.state) && job.id != 1147) {
                job.observed = batch.arrived;
                batch.jobs.push_back(std::move(job));
            }
        }
        return desk.cache->offer(batch) && desk.cache->flush();
    };
    const auto recorded = [&] {
        UsageQuery query;
        query.boundaries = {parseIso8601("2026-11-01").value(), parseIso8601("2026-12-01").value()};
        std::map<std::string, std::pair<std::int64_t, std::int64_t>> sums;
        for (const UsageRow& row : desk.cache->jobs().usage(query).value()) {
            sums[row.account + '|' + row.partition] = {row.deviceSeconds, row.jobs};
        }
        return sums;
    };
    if (polledFirst) {
        QVERIFY(poll());
    }
    const auto first = desk.import(sample("sacct.txt")).counts;
    const auto once = recorded();
    QVERIFY(once.size() > 3);
    // Of two that never started sacct tells how many nodes they had asked for.
    QCOMPARE(first, polledFirst ? (ImportCounts{38, 2, 14, 0}) : (ImportCounts{.added = 54}));
    QVERIFY(poll());
    QVERIFY(recorded() == once);
    QCOMPARE(desk.import(sample("sacct.txt") + '\n').counts.unchanged, 54);
    QVERIFY(desk.cache->check().verify().value().empty());
}

/// The recorded answers of one Slurm: what both files hold is the same run in both.
void tst_Files::textAndJsonOfTheSame() {
    const Desk desk;
    const auto text = desk.import(sample("sacct.txt"));
    const auto json = desk.import(sample("sacct.json"), feeds::ImportFormat::sacctJson);
    QCOMPARE(text.counts.added, 54);
    QCOMPARE(json.counts, (ImportCounts{.unchanged = 41}));
    QVERIFY(desk.import(sample("sacct.txt")).known);
}

void tst_Files::aCorrectionCounts() {
    const Desk desk;
    Line line;
    static_cast<void>(desk.import(sacct({line})));
    line.account = "ee";
    QCOMPARE(desk.import(sacct({line})).counts, (ImportCounts{.changed = 1}));
    QCOMPARE(desk.usage().begin()->first.first, std::string("ee"));
}

void tst_Files::whatRunsCountsUpToTheLastTimeInTheFile() {
    const Desk desk;
    Line ended;
    ended.end = "2026-03-01T02:00:00";
    Line running;
    running.id = 2;
    running.account = "no";
    running.state = "RUNNING";
    running.end = "Unknown";
    running.gpus = 4;
    static_cast<void>(desk.import(sacct({running, ended})));
    std::int64_t seconds = 0;
    for (const auto& [place, each] : desk.usage()) {
        seconds += place.first == "no" ? each : 0;
    }
    QCOMPARE(seconds, 4 * 7200);
}

/// A start that the file's site cannot have seen yet does not widen what the file covers.
void tst_Files::whatLiesAheadCoversNothing() {
    const Desk desk;
    Line ahead;
    ahead.id = 3;
    ahead.submit = ahead.start = "2040-01-01T00:00:00";
    ahead.end = "2040-01-02T00:00:00";
    Line later;
    later.id = 2;
    later.submit = later.start = "2026-03-02T00:00:00";
    later.end = "2026-03-02T01:00:00";
    const auto done = desk.import(sacct({Line{}, later, ahead}));
    QCOMPARE(done.counts, (ImportCounts{.added = 2}));
    QCOMPARE(done.bad, 1U);
    QVERIFY(done.cover == std::vector{Window(kDay + 1h, kDay + 24h)});
}

void tst_Files::stopsWhenAsked() {
    const Desk desk;
    desk.place.write("a.file", sacct({Line{}}));
    FileToImport file;
    file.path = desk.place.path("a.file");
    file.system = kSystem;
    std::stop_source stop;
    stop.request_stop();
    const auto done = importInto(*desk.cache, file, stop.get_token());
    QVERIFY(!done && done.error().code == ErrorCode::cancelled);
    QVERIFY(desk.jobs().empty());
    QVERIFY(importInto(*desk.cache, file)->counts.added == 1);
}

void tst_Files::clocksOfAZone_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QByteArray>("utc");
    const auto row = [](const char* name, const char* zone, const char* local, const char* utc) {
        QTest::addRow("%s", name) << QByteArray(zone) << QByteArray(local) << QByteArray(utc);
    };
    row("winter", "Europe/Helsinki", "2026-01-10T12:00:00", "2026-01-10T10:00:00");
    row("summer", "Europe/Helsinki", "2026-07-10T12:00:00", "2026-07-10T09:00:00");
    row("half an hour", "Asia/Kolkata", "2026-07-10T12:00:00", "2026-07-10T06:30:00");
    row("before the hour is left out", "Europe/Helsinki", "2026-03-29T02:59:59",
        "2026-03-29T00:59:59");
    row("after the hour is left out", "Europe/Helsinki", "2026-03-29T04:00:00",
        "2026-03-29T01:00:00");
    row("in the hour that is left out", "Europe/Helsinki", "2026-03-29T03:30:00",
        "2026-03-29T01:30:00");
    row("before the hour comes twice", "Europe/Helsinki", "2026-10-25T02:59:59",
        "2026-10-24T23:59:59");
    row("in the hour that comes twice", "Europe/Helsinki", "2026-10-25T03:30:00",
        "2026-10-25T00:30:00");
    row("after the hour that comes twice", "Europe/Helsinki", "2026-10-25T04:00:00",
        "2026-10-25T02:00:00");
    row("Lisbon's", "Europe/Lisbon", "2026-03-29T02:00:00", "2026-03-29T01:00:00");
}

void tst_Files::clocksOfAZone() {
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, local);
    QFETCH(QByteArray, utc);
    LocalTimes times(zone.toStdString());
    const auto read = parseIso8601(local.toStdString()).value();
    QCOMPARE(clock(times(read)), utc);
    QCOMPARE(clock(times(read)), utc); // remembered
}

/// Slurm does not print which of the two it was; what came before tells.
void tst_Files::theHourThatComesTwice() {
    LocalTimes times("Europe/Helsinki");
    const auto local = parseIso8601("2026-10-25T03:30:00").value();
    const auto first = parseIso8601("2026-10-25T00:30:00").value();
    QCOMPARE(times(local, first), first);
    QCOMPARE(times(local, first + 1s), first + 1h);
    QCOMPARE(times(local, first + 3h), first + 1h); // and no later
    const auto outside = parseIso8601("2026-10-25T04:30:00").value();
    QCOMPARE(times(outside, first + 5h), first + 2h);
}

void tst_Files::knowsAFileByItsContent() {
    const Place place;
    const auto hash = [&](const QByteArray& bytes) {
        place.write("a.file", bytes);
        return contentHash(place.path("a.file")).value();
    };
    QByteArray text(3'000'000, 'x'); // several blocks
    std::set<std::string> hashes{hash({}),  hash(QByteArray(1, '\0')),  hash(QByteArray(2, '\0')),
                                 hash("a"), hash(QByteArray("a\0", 2)), hash(text)};
    QCOMPARE(hashes.size(), 6u);
    QCOMPARE(hashes.begin()->size(), 64u);
    std::mt19937 random(3);
    for (int i = 0; i < 100; ++i) { // any byte counts, and where it stands
        QByteArray other = text;
        other[qsizetype(random() % std::size_t(text.size()))] = char('a' + i % 20);
        hashes.insert(hash(other));
    }
    QCOMPARE(hashes.size(), 106u);
    QCOMPARE(hash(text), hash(text));
    const auto none = contentHash(place.path("nowhere"));
    QVERIFY(!none && none.error().code == ErrorCode::fileUnreadable);
    QVERIFY(!contentHash(place.path("data"))); // a directory
}

QTEST_GUILESS_MAIN(tst_Files)
#include "tst_Files.moc"
