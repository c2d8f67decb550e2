// SPDX-License-Identifier: GPL-3.0-only
#include "tests/imports/DropDesk.h"

#include <QTest>

using namespace ff;
using namespace ff::test;

/// The files of a folder are read as its source says: zone, columns, whether they are whole.
class tst_FolderReading final : public QObject {
    Q_OBJECT

private slots:
    void readsLocalTimes();
    void coversNothingWherePartial();
    void readsWhatHasNoHeader();
};

/// A site whose sacct prints what its clocks show, in the night in which an hour comes twice.
void tst_FolderReading::readsLocalTimes() {
    DropDesk desk;
    desk.source.files.zone = "Europe/Helsinki";
    const QByteArray head = "JobIDRaw|Account|State|Submit|Start|End|ElapsedRaw|AllocTRES\n";
    const auto line = [](int id, const char* start, const char* end, int elapsed) -> QByteArray {
        return QByteArray::number(id) + "|fi|COMPLETED|2026-10-25T01:00:00|2026-10-25T" + start +
               "|2026-10-25T" + end + '|' + QByteArray::number(elapsed) + "|gres/gpu=1\n";
    };
    desk.place.write("drop/a.txt", head + line(1, "02:30:00", "04:30:00", 3 * 3600) +
                                       line(2, "03:30:00", "03:30:00", 3600) +
                                       line(3, "03:40:00", "04:10:00", 1800) +
                                       line(4, "03:50:00", "03:20:00", 1800) +
                                       line(5, "03:10:00", "03:20:00", 600));
    QVERIFY(desk.settle().ok());
    QCOMPARE(desk.place.names("drop/done"), list({"a.txt", "a.txt.notes.txt"}));
    std::map<std::uint64_t, QByteArray> times;
    const auto jobs = desk.cache->jobs().jobs(desk.source.system, {{}, now()}, 1000);
    for (const JobRecord& job : *jobs) {
        times[job.id] = QByteArray(clock(*job.start).mid(11) + ' ' + clock(*job.end).mid(11));
    }
    const std::map<std::uint64_t, QByteArray> wanted{{1, "23:30:00 02:30:00"},
                                                     {2, "00:30:00 01:30:00"},
                                                     {3, "01:40:00 02:10:00"},
                                                     {4, "00:50:00 01:20:00"},
                                                     {5, "00:10:00 00:20:00"}};
    QCOMPARE(times, wanted);
}

void tst_FolderReading::coversNothingWherePartial() {
    for (const bool partial : {false, true}) {
        DropDesk desk;
        desk.source.files.partial = partial;
        Line later;
        later.id = 2;
        later.submit = later.start = "2026-03-02T00:00:00";
        later.end = "2026-03-02T01:00:00";
        desk.place.write("drop/a.txt", sacct({Line{}, later}));
        QVERIFY(desk.settle().ok());
        QCOMPARE(desk.jobs(), 2u);
        QCOMPARE(desk.cache->jobs().covered(desk.source.system, {{}, now()})->empty(), partial);
    }
}

void tst_FolderReading::readsWhatHasNoHeader() {
    DropDesk desk;
    const QByteArray line = "7;COMPLETED;2026-03-01T00:00:00;2026-03-01T00:00:00;"
                            "2026-03-01T01:00:00;gres/gpu=2\n";
    desk.place.write("drop/a.txt", line);
    QVERIFY(!desk.settle().ok());
    QCOMPARE(desk.place.names("drop/failed"), list({"a.txt", "a.txt.error.txt"}));
    desk.source.files.fields = "JobIDRaw,State,Submit,Start,End,AllocTRES";
    desk.source.files.delimiter = ";";
    desk.place.write("drop/a.txt", line);
    QVERIFY(desk.settle().ok());
    QCOMPARE(desk.jobs(), 1u);
}

QTEST_GUILESS_MAIN(tst_FolderReading)
#include "tst_FolderReading.moc"
