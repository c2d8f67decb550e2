// SPDX-License-Identifier: GPL-3.0-only
#include "tests/imports/Place.h"

#include <QTest>

using namespace ff;
using namespace ff::test;

namespace {

const QByteArray kUser = "markeduser";
const QByteArray kJob = "markedjob";
const QByteArray kPath = "markedpath";

/// A file in which good and bad records alike name a person, a job and a path.
struct Marked {
    const char* kind;
    QByteArray text;
    int code;
};

QByteArray sacctLines() {
    std::vector<Line> lines(8);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].id = i + 1;
        lines[i].user = kUser;
        lines[i].jobName = kJob;
        lines[i].workDir = "/scratch/" + kPath;
    }
    lines[1].end = "2020-01-01T00:00:00";     // ends before it starts
    lines[2].state = "CANCELLED by " + kUser; // a number in truth
    lines[3].jobName = kJob + "|x|" + kJob;   // columns that cannot be told apart
    lines[4].jobName = kJob + "\n" + kPath;   // a line feed in a name
    lines[5].submit = kUser;                  // columns in the wrong place
    lines[6].state = kJob;                    // no state at all
    lines[7].jobName = kJob + "\xff\xfe\x01"; // bytes that are no text
    return sacct(lines) + kUser + '|' + kJob + '\n' + kPath + '\n';
}

QByteArray oneFreeColumn() {
    const QByteArray head = "JobIDRaw|Account|User|State|Submit|Start|End|AllocTRES|JobName\n";
    const auto line = [](const QByteArray& id, const QByteArray& end,
                         const QByteArray& name) -> QByteArray {
        return id + "|fi|" + kUser + "|COMPLETED|2026-03-01T00:00:00|2026-03-01T00:00:00|" + end +
               "|gres/gpu=1|" + name + '\n';
    };
    return head + line("1", "2026-03-01T01:00:00", kJob + "|" + kPath) +
           line("2", "2026-02-01T01:00:00", kJob + "\n" + kPath) +
           line("3_" + kUser, "2026-03-01T01:00:00", kJob);
}

/// A name with a delimiter in it, in a line that lacks a column: all that follows has moved, and
/// the count of columns is right.
QByteArray movedColumns() {
    return "JobIDRaw|JobName|User|Cluster|Account|State|Submit|Start|End|AllocTRES\n"
           "1|train|aino|mill|fi|COMPLETED|2026-03-01T00:00:00|2026-03-01T00:00:00|"
           "2026-03-01T01:00:00|gres/gpu=1\n"
           "2|" +
           kJob + "|x|" + kUser +
           "|mill|fi|COMPLETED|2026-03-01T00:00:00|2026-03-01T00:00:00|2026-03-01T01:00:00\n";
}

/// The same where nothing that could be checked comes behind.
QByteArray movedAtTheEnd(const QByteArray& end) {
    const QByteArray times = "|COMPLETED|2026-03-01T00:00:00|2026-03-01T00:00:00|";
    return "JobIDRaw|State|Submit|Start|End|AllocTRES|JobName|User|Cluster|QOS\n"
           "2" +
           times + end + "|gres/gpu=1|" + kJob + "|x|" + kUser +
           "|mill\n"
           "1" +
           times + "2026-03-01T01:00:00|gres/gpu=1|train|aino|mill|normal\n";
}

QByteArray json(const QByteArray& end) {
    return R"({"jobs":[{"account":"fi","cluster":"mill","job_id":7,"name":")" + kJob +
           R"(","user":")" + kUser + R"(","group":")" + kUser + R"(","working_directory":"/)" +
           kPath + R"(","association":{"account":"fi","cluster":"mill","user":")" + kUser +
           R"("},"partition":"gpu","qos":"normal","state":{"current":"COMPLETED","reason":")" +
           kUser +
           R"("},"time":{"submission":1772323200,"eligible":1772323200,"start":1772323200,"end":)" +
           end +
           R"(,"suspended":0,"limit":60},"tres":{"allocated":[{"type":"gres","name":"gpu","id":1,)"
           R"("count":1}],"requested":[]},"nodes":"n1","allocation_nodes":1,"steps":[],)"
           R"("array":{"job_id":0},"het":{"job_id":0}}],"errors":[],)"
           R"("meta":{"Slurm":{"version":{"major":22,"micro":8,"minor":5}}}})";
}

QByteArray record(const QByteArray& wall) {
    return R"(<urf:UsageRecords xmlns:urf="http://schema.ogf.org/urf/2003/09/urf"><urf:UsageRecord>)"
           "<urf:JobIdentity><urf:LocalJobId>417.mill</urf:LocalJobId></urf:JobIdentity>"
           "<urf:UserIdentity><urf:LocalUserId>" +
           kUser + "</urf:LocalUserId></urf:UserIdentity><urf:JobName>" + kJob +
           "</urf:JobName><urf:ProjectName>fi</urf:ProjectName><urf:Status>completed</urf:Status>"
           "<urf:MachineName>mill</urf:MachineName><urf:SubmitHost>" +
           kPath + "</urf:SubmitHost><urf:WallDuration>" + wall +
           "</urf:WallDuration><urf:StartTime>2026-03-01T00:00:00Z</urf:StartTime>"
           "</urf:UsageRecord></urf:UsageRecords>";
}

QByteArray apel(const QByteArray& start) {
    return "APEL-individual-job-message: v0.3\nSite: mill\nLocalJobId: 5\nLocalUserId: " + kUser +
           "\nGlobalUserName: /DC=" + kPath + "\nVO: fi\nWallDuration: 60\nStartTime: " + start +
           "\nEndTime: 1772326800\n%%\n";
}

QByteArray report() {
    return "Cluster/Account/User Utilization 2026-03-01T00:00:00 - 2026-03-01T23:59:59 (86400 "
           "secs)\nUsage reported in TRES Seconds\nCluster|Account|Login|Proper Name|TRES "
           "Name|Used\nmill|fi||| gres/gpu|100\nmill|fi|" +
           kUser + '|' + kJob + "|gres/gpu|100\nmill|fi|" + kUser + '|' + kPath +
           "|gres/gpu|many\nmill|fi|" + kUser + "|gres/gpu\n";
}

} // namespace

/// Nobody's name, no job's name and no path stays anywhere once a file was imported.
class tst_Names final : public QObject {
    Q_OBJECT

private slots:
    void leavesNoName_data() {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addRow("sacct") << QByteArray("sacct") << sacctLines() << 1;
        QTest::addRow("sacct with one free column") << QByteArray("sacct") << oneFreeColumn() << 1;
        QTest::addRow("columns that moved") << QByteArray("sacct") << movedColumns() << 1;
        QTest::addRow("columns that moved at the end")
            << QByteArray("sacct") << movedAtTheEnd("2026-03-01T01:00:00") << 1;
        QTest::addRow("and another fault")
            << QByteArray("sacct") << movedAtTheEnd("2026-02-01T01:00:00") << 1;
        QTest::addRow("sacct --json") << QByteArray("sacct-json") << json("1772326800") << 0;
        QTest::addRow("a bad job in JSON") << QByteArray("sacct-json") << json("1772300000") << 1;
        QTest::addRow("JSON cut short")
            << QByteArray("sacct-json") << json("1772326800").chopped(40) << 1;
        QTest::addRow("usage record") << QByteArray("usage-record") << record("PT1H") << 0;
        QTest::addRow("a bad usage record") << QByteArray("usage-record") << record(kUser) << 1;
        QTest::addRow("APEL") << QByteArray("usage-record") << apel("1772326800") << 0;
        QTest::addRow("bad APEL") << QByteArray("usage-record") << apel(kUser) << 1;
        QTest::addRow("sreport") << QByteArray("sreport") << report() << 1;
        QTest::addRow("SWF") << QByteArray("swf")
                             << QByteArray("; Note: " + kUser +
                                           "\n1 0 60 3600 8 -1 -1 8 7200 -1 "
                                           "1 3 4 -1 1 1 -1 -1\n" +
                                           kJob + ' ' + kPath + '\n')
                             << 1;
        QTest::addRow("no file of the kind")
            << QByteArray("sacct") << kUser + '|' + kJob + '\n' + kPath << 1;
    }

    void leavesNoName() {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const Place place;
        place.write("a.file", text);
        QVERIFY(text.contains(kUser));
        const auto run = place.run("import " + kind + " a.file --system mill --verbose");
        QVERIFY2(run.code == code, QByteArray(run.out + run.err));
        const QByteArray left = place.kept() + run.out + run.err;
        for (const QByteArray& name : {kUser, kJob, kPath}) {
            QVERIFY2(!left.contains(name), QByteArray(name + ": " + run.out + run.err));
        }
    }

    /// The same through a drop folder: the `.error.txt` names nobody either.
    void leavesNoNameInADropFolder() {
        const Place place;
        QVERIFY(QDir(QString::fromStdString(place.path("."))).mkpath(QStringLiteral("drop")));
        place.write("drop/a.txt", sacctLines());
        place.write("drop/b.txt", kUser + '|' + kJob + '\n' + kPath);
        place.write("config/sources.toml", "[[source]]\nid = \"mill-mail\"\nsystem = \"mill\"\n"
                                           "kind = \"folder\"\npath = \"drop\"\n");
        const auto run = place.run("collect --once");
        QCOMPARE(place.names("drop/done"),
                 QStringList({QStringLiteral("a.txt"), QStringLiteral("a.txt.error.txt")}));
        QCOMPARE(place.names("drop/failed"),
                 QStringList({QStringLiteral("b.txt"), QStringLiteral("b.txt.error.txt")}));
        const QByteArray left = place.kept() + place.read("drop/done/a.txt.error.txt") +
                                place.read("drop/failed/b.txt.error.txt") + run.out + run.err;
        for (const QByteArray& name : {kUser, kJob, kPath}) {
            QVERIFY2(!left.contains(name), name.constData());
        }
        QVERIFY(place.run("show sources").out.contains("mill-mail"));
    }
};

QTEST_GUILESS_MAIN(tst_Names)
#include "tst_Names.moc"
