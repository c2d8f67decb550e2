// SPDX-License-Identifier: GPL-3.0-only
// Each file gives its right figures, by `import` and by a drop folder.
#include "tests/field/files/MailedFiles.h"

using namespace ff;
using namespace ff::test;

class tst_FileFigures final : public QObject {
    Q_OBJECT

private slots:
    void givesRightFigures_data();
    void givesRightFigures();
    void readsTotals_data();
    void readsTotals();
    void countsARunningJobToWhatIsProven();
    void keepsNamesApartOverRest();
    void opensOnFigures();
    void listsAndWithdraws();
};

void tst_FileFigures::givesRightFigures_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Hours>("right");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* what, const char* kind, const QByteArray& bytes,
                        const Hours& right, int code = 0, const char* says = "") {
        QTest::addRow("%s", what) << QByteArray(kind) << bytes << right << code << QByteArray(says);
    };
    const auto sacctCase = [&](const char* name, const Hours& right, int code = 0,
                               const char* says = "") {
        row(name, "sacct", fieldFile(QByteArray(name) + "/jobs.txt"), right, code, says);
    };
    sacctCase("30-sacct-interactive-steps", hours({{"staff", 6}}));
    sacctCase("32-sacct-epoch-times", hours({{"lab", 4}}));
    sacctCase("33-recycled-ids", hours({{"old", 1}, {"new", 2}}));
    sacctCase("34-requeued-duplicates", hours({{"lab", 4}}));
    sacctCase("35-resizing", hours({{"lab", 44}}));
    sacctCase("36-pipe-in-two-free-texts", hours({{"lab", 3}}));
    sacctCase("41-tres-neighbours", hours({{"lab", 7}}), 1, "line 9: State is none of Slurm's");
    sacctCase("43-clock-disorder", hours({{"lab", 1}}), 1, "it ends before it starts");
    sacctCase("42-odd-accounts", hours({{"(null)", 1},
                                        {"", 1},
                                        {"=cmd' /C calc'!A0", 1},
                                        {"grp,with,commas", 1},
                                        {"Project_UPPER", 1},
                                        {"project_upper", 1},
                                        {"räksmörgås", 1},
                                        {"a b", 1},
                                        {"m\\xe4t", 1},
                                        {"m\\xf6t", 1}}));
    row("38: messages around the rows", "sacct", fieldFile("38-error-lines/mixed.txt"),
        hours({{"lab", 4}}), 1, "Getting response to message type: DBD_GET_JOBS_COND");

    const QByteArray two = kHeader + job(1) + job(2, "fed", 2);
    const Hours both = hours({{"lab", 4}, {"fed", 2}});
    row("a byte order mark", "sacct", "\xef\xbb\xbf" + two, both);
    row("UTF-16, little end first", "sacct", utf16(two, false), both);
    row("UTF-16, big end first", "sacct", utf16(two, true), both);
    row("UTF-16 without a mark", "sacct", utf16(two, false).mid(2), both);
    row("Windows line ends", "sacct", QByteArray(two).replace("\n", "\r\n"), both);
    row("line ends of old Macs", "sacct", QByteArray(two).replace('\n', '\r'), both);
    row("gzip", "sacct", gzip(two), both);
    row("gzip, twice", "sacct", gzip(kHeader + job(1)) + gzip(job(2, "fed", 2)), both);
    row("a mail's text before it", "sacct", "Dear all,\n\nplease find our jobs below.\n\n" + two,
        both, 0, "2 lines before the header");
    row("files put together", "sacct", two + kHeader + job(3, "lab", 1),
        hours({{"lab", 5}, {"fed", 2}}));
    row("files of other columns put together", "sacct",
        two + "JobIDRaw|Account|State|Submit|Start|End|AllocTRES\n" +
            "3|lab|COMPLETED|2026-09-02T00:00:00|2026-09-02T00:00:00|2026-09-02T01:00:00|"
            "gres/gpu=1\n",
        hours({{"lab", 5}, {"fed", 2}}));
    row("a message in every second line", "sacct",
        kHeader + "sacct: error: slurm_persist_conn_open: timed out\n" + job(1) +
            "sacct: error: slurm_persist_conn_open: timed out\n" + job(2, "fed", 2),
        both, 1, "slurm_persist_conn_open: timed out");
    row("a harmless message", "sacct", "sacct: warning: deprecated option\n" + two, both);
    row("tabs", "sacct", QByteArray(two).replace('|', '\t'), both);
    row("semicolons", "sacct", QByteArray(two).replace('|', ';'), both);
    row("--parsable", "sacct", QByteArray(two).replace("\n", "|\n"), both);
    row("a spreadsheet's CSV", "sacct",
        QByteArray(kHeader).replace('|', ',') +
            QByteArray(job(1)).replace("|cpu", ",\"cpu").replace("=4|", "=4\",").replace('|', ','),
        hours({{"lab", 4}}));
    row("a spreadsheet's CSV, all in quotes", "sacct",
        '"' + QByteArray(kHeader + job(1)).replace("|", "\",\"").replace("\n", "\"\n\"").chopped(1),
        hours({{"lab", 4}}));
    row("a mail's closing words", "sacct", two + "\n-- \nKind regards\n", both, 0,
        "2 lines are not sacct's");
    row("numbers that cannot be, in columns that decide no GPU-hour", "sacct",
        kHeader + job(1).replace("|120|1|", "|99999999999|4294967294|"), hours({{"lab", 4}}));
    row("cut short", "sacct", kHeader + job(1) + job(2).left(60), hours({{"lab", 4}}), 1,
        "the file ends inside this line");

    row("two answers", "sacct-json",
        answer(accountedJob(1, "lab", 4)) + answer(accountedJob(2, "fed", 2)), both);
    row("JSON Lines", "sacct-json",
        accountedJob(1, "lab", 4) + '\n' + accountedJob(2, "fed", 2) + '\n', both);
    row("an array of jobs", "sacct-json",
        '[' + accountedJob(1, "lab", 4) + ',' + accountedJob(2, "fed", 2) + ']', both);
    row("an answer that is cut short", "sacct-json",
        answer(accountedJob(1, "lab", 4)) + answer(accountedJob(2, "fed", 2)).left(120),
        hours({{"lab", 4}}), 1, "cut short");
    row("JSON after a message", "sacct-json",
        "sacct: error: Problem talking to the database\n" + answer(accountedJob(1, "lab", 4)),
        hours({{"lab", 4}}), 1, "Problem talking to the database");
    row("JSON of names that are no UTF-8", "sacct-json",
        answer(accountedJob(1, "m\xe4t", 4) + ',' + accountedJob(2, "m\xf6t", 2)),
        hours({{"m\\xe4t", 4}, {"m\\xf6t", 2}}));

    const Hours four = hours({{"group1", 4}});
    row("SWF", "swf --gpus-per-processor 1", kSwf, four);
    row("SWF with a byte order mark", "swf --gpus-per-processor 1", "\xef\xbb\xbf" + kSwf, four);
    row("SWF with a memory above 2^31", "swf --gpus-per-processor 1",
        QByteArray(kSwf).replace("4 7200 -1 1", "4 7200 99999999999999 1"), four);
    row("SWF with a text in a field that is not used", "swf --gpus-per-processor 1",
        QByteArray(kSwf).replace("4 -1 -1 4", "4 n/a ? 4"), four);
    row("SWF with a limit that cannot be", "swf --gpus-per-processor 1",
        QByteArray(kSwf).replace("4 7200 -1", "4 99999999999999 -1"), four);
    row("SWF with jobs without run time", "swf --gpus-per-processor 1",
        kSwf + "2 0 0 -1 4 -1 -1 4 7200 -1 -1 1 1 -1 1 1 -1 -1\n", four, 0,
        "1 of its jobs have no run time");
    row("SWF with a run time that cannot be", "swf --gpus-per-processor 1",
        kSwf + "2 0 0 99999999999999 4 -1 -1 4 7200 -1 1 1 1 -1 1 1 -1 -1\n", four, 1,
        "line 4: the run time (field 4) is 99999999999999 s: -1 (unknown) to 250000000000 s");

    const QByteArray record = "<JobUsageRecord><JobIdentity><LocalJobId>7</LocalJobId>"
                              "</JobIdentity><!-- a > b --><UserIdentity><ProjectName>"
                              "<![CDATA[a<b]]>&amp;c</ProjectName></UserIdentity><StartTime>"
                              "2026-09-02T00:00:00Z</StartTime><EndTime>2026-09-02T01:00:00Z"
                              "</EndTime><MachineName>mill</MachineName><GPUs>4</GPUs>"
                              "</JobUsageRecord>";
    row("usage record with CDATA, entity and comment", "usage-record",
        "<?xml version=\"1.0\"?><UsageRecords>" + record + "</UsageRecords>",
        hours({{"a<b&c", 4}}));
    row("usage records put together", "usage-record",
        "<?xml version=\"1.0\"?>" + record + "<?xml version=\"1.0\"?>\n" +
            QByteArray(record).replace(">7<", ">8<"),
        hours({{"a<b&c", 8}}));
    row("usage records of names that are no UTF-8", "usage-record",
        "<Records>" + QByteArray(record).replace("<![CDATA[a<b]]>&amp;c", "m\xe4t") +
            QByteArray(record).replace("<![CDATA[a<b]]>&amp;c", "m\xf6t").replace(">7<", ">8<") +
            "</Records>",
        hours({{"m\\xe4t", 4}, {"m\\xf6t", 4}}));
    row("usage record in Latin-1", "usage-record",
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" +
            QByteArray(record).replace("<![CDATA[a<b]]>&amp;c", "m\xe4t"),
        hours({{"mät", 4}}));
}

void tst_FileFigures::givesRightFigures() {
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(Hours, right);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const Place place;
    place.write("a.file", bytes);
    const auto run = place.run("import " + kind + " a.file --system mill");
    QVERIFY2(run.code == code, QByteArray(run.err + run.out));
    QVERIFY2(run.err.contains(says), run.err);
    QVERIFY2(!run.err.contains("QString") && !run.err.contains("exporter"), run.err);
    QCOMPARE(hoursOf(place, "2017-01-01", "2026-11-20"), right);

    const Place folder;
    FileReading reading;
    reading.gpusPerProcessor = kind.startsWith("swf") ? 1 : 0;
    QVERIFY(drop(folder, "a.file", bytes, reading).ok());
    QVERIFY(folder.names("drop/done").contains(QStringLiteral("a.file")));
    const QByteArray beside =
        folder.read("drop/done/a.file.error.txt") + folder.read("drop/done/a.file.notes.txt");
    // There a line is quoted by its number alone.
    QVERIFY2(beside.contains(QByteArray(says).replace("line ", "")), beside);
    QCOMPARE(hoursOf(folder, "2017-01-01", "2026-11-20"), right);
}

void tst_FileFigures::readsTotals_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("cluster");
    QTest::addColumn<int>("code");
    QTest::addColumn<qint64>("lab");
    const QByteArray users = fieldFile("45-sreport-siblings/user_by_account.txt");
    QTest::addRow("UserUtilizationByAccount") << users << QByteArray("mill") << 0 << qint64(10800);
    QTest::addRow("tree, percentages, a | in a name, another cluster")
        << fieldFile("45-sreport-siblings/tree.txt") << QByteArray("mill") << 1
        << qint64(30 * 3600);
    QTest::addRow("-p") << QByteArray(users)
                               .replace("Used\n", "Used|\n")
                               .replace("3600\n", "3600|\n")
                               .replace("7200\n", "7200|\n")
                        << QByteArray("mill") << 0 << qint64(10800);
    QTest::addRow("the same table twice")
        << users + users << QByteArray("mill") << 0 << qint64(10800);
    QTest::addRow("types only") << QByteArray(users).replace("gres/gpu", "gres/gpu:a100")
                                << QByteArray("mill") << 0 << qint64(10800);
    QTest::addRow("UTF-16") << utf16(users, false) << QByteArray("mill") << 0 << qint64(10800);
}

void tst_FileFigures::readsTotals() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(qint64, lab);
    const Place place;
    place.write("a.file", bytes);
    const auto run = place.run("import sreport a.file --system mill");
    QVERIFY2(run.code == code, run.err);
    const Place folder;
    QVERIFY(drop(folder, "a.file", bytes).ok());
    for (const Place* each : {&place, &folder}) {
        const auto cache = store::Cache::open(each->cache(), {});
        QVERIFY(cache);
        const auto books =
            (*cache)->books().entries(SystemId{"mill"}, {parseIso8601("2026-09-30").value(),
                                                         parseIso8601("2026-11-02").value()});
        QVERIFY(books);
        qint64 seconds = 0;
        for (const BookEntry& entry : *books) {
            seconds += entry.deviceSeconds;
        }
        QCOMPARE(seconds, lab);
    }
}

void tst_FileFigures::countsARunningJobToWhatIsProven() {
    for (const QByteArray& window :
         {QByteArray(), QByteArray(" --from 2026-10-01 --to 2026-11-01")}) {
        for (const bool elapsed : {true, false}) {
            const Place place;
            place.federation(QByteArray(kMill).replace("cluster = \"mill\"", "cluster = \"c\""));
            QByteArray text = fieldFile("truth-running_mtime/jobs.txt");
            if (!elapsed) {
                text.replace("|18000|", "||").replace("|61200|", "||");
            }
            place.write("a.txt", text);
            const auto run = place.run("import sacct a.txt --system mill" + window);
            QVERIFY2(run.code == 0, run.err);
            QCOMPARE(run.err.contains("ElapsedRaw would tell"), !elapsed);
            QCOMPARE(hoursOf(place, "2026-10-01", "2026-11-01"), hours({{"run", 5}, {"done", 17}}));
            const Place folder;
            QVERIFY(drop(folder, "a.txt", QByteArray(text).replace("|c|", "|mill|")).ok());
            QCOMPARE(hoursOf(folder, "2026-10-01", "2026-11-01"),
                     hours({{"run", 5}, {"done", 17}}));
            // What came after it was written, it cannot know.
            if (!window.isEmpty() && elapsed) {
                QCOMPARE(coverage(place, "2026-10-01", "2026-11-01"), (14 * 24 + 5) / (31 * 24.0));
            }
        }
    }
}

void tst_FileFigures::keepsNamesApartOverRest() {
    const QByteArray bytes = fieldFile("15-bad-utf8/jobs.json");
    std::set<std::string> accounts;
    for (const QByteArray& text : {bytes, QByteArray(bytes).replace("m\xe4t", "m\xf6t")}) {
        const auto decoded = feeds::decodeSlurm(text.toStdString());
        QVERIFY(decoded);
        QCOMPARE(decoded->jobs.size(), std::size_t(2));
        for (const JobRecord& record : decoded->jobs) {
            accounts.insert(record.account);
        }
    }
    // As a file of sacct writes them, so that both are one account.
    QCOMPARE(accounts, (std::set<std::string>{"fysik", "m\\xe4t", "m\\xf6t"}));
}

/// A cache that only imports have fed has something to show, and not the page of a first start.
void tst_FileFigures::opensOnFigures() {
    const Place place;
    const auto hasFigures = [&] {
        Session::Options options;
        options.config = place.path("config");
        options.cache = place.cache();
        const auto session = Session::open(std::move(options));
        return session && (*session)->hasFigures();
    };
    QVERIFY(!hasFigures());
    place.write("a.txt", kHeader + job(1));
    QCOMPARE(place.run("import sacct a.txt --system mill").code, 0);
    QVERIFY(hasFigures());
    QCOMPARE(place.run("import withdraw 1").code, 0);
    QVERIFY(!hasFigures());
}

void tst_FileFigures::listsAndWithdraws() {
    const Place place;
    place.write("a.txt", kHeader + job(1) + "9|9|mill\n");
    place.write("b.txt", kHeader + job(2, "fed", 2));
    place.write("c.txt", "hello\n");
    QCOMPARE(place.run("import sacct a.txt --system mill --from 2026-09-01 --to 2026-10-01").code,
             1);
    QCOMPARE(place.run("import sacct b.txt --system mill").code, 0);
    QCOMPARE(place.run("import sacct c.txt --system mill").code, 1);
    auto list = place.rows("import list --format json");
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0][QStringLiteral("id")].toInt(), 1);
    QCOMPARE(list[0][QStringLiteral("format")].toString(), QStringLiteral("sacct"));
    QVERIFY(!list[0][QStringLiteral("content")].toString().isEmpty());
    QCOMPARE(list[0][QStringLiteral("jobs")].toInt(), 1);
    QCOMPARE(list[0][QStringLiteral("rejected")].toInt(), 1);
    QVERIFY(list[0][QStringLiteral("withdrawn")].isNull());
    QCOMPARE(hoursOf(place, "2026-09-01", "2026-10-01"), hours({{"lab", 4}, {"fed", 2}}));

    const auto withdrawn = place.run("import withdraw 1");
    QCOMPARE(withdrawn.code, 0);
    QVERIFY2(withdrawn.err.contains("1 jobs"), withdrawn.err);
    QCOMPARE(hoursOf(place, "2026-09-01", "2026-10-01"), hours({{"fed", 2}}));
    const auto again = place.run("import withdraw 1");
    QCOMPARE(again.code, 0);
    QVERIFY2(again.err.contains("withdrawn already"), again.err);
    QVERIFY(!place.rows("import list --format json")[0][QStringLiteral("withdrawn")].isNull());
    const auto unknown = place.run("import withdraw 7");
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains("There is no import 7. There are: 1 (sacct, mill"), unknown.err);
    QCOMPARE(place.run("import withdraw").code, 2);
    QCOMPARE(place.run("import sacct").code, 2);
    QCOMPARE(place.run("verify").code, 0);
}

QTEST_GUILESS_MAIN(tst_FileFigures)
#include "tst_FileFigures.moc"
