// SPDX-License-Identifier: GPL-3.0-only
// The program itself, as a script sees it: what it prints where, and how it ends.
#include "tests/verbs/ProgramTest.h"

#include <QDir>
#include <QProcessEnvironment>

#include <csignal>

using namespace ff::test;
using namespace Qt::StringLiterals;

class tst_Program final : public ProgramTest {
    Q_OBJECT

private slots:
    void init() { makePlace(); }

    void readsTheSimulatedFederation() {
        const Ended floor = run({u"--demo"_s, u"--demo-days"_s, u"1"_s, u"show"_s, u"floor"_s,
                                 u"--format"_s, u"csv"_s});
        QCOMPARE(floor.code, 0);
        QVERIFY2(floor.out.contains(u"\nlumi,"_s), qPrintable(floor.out + floor.err));
        const QStringList lines = floor.out.trimmed().split(u'\n');
        QVERIFY2(lines.size() > 15, qPrintable(floor.out));
        for (const QString& line : lines.sliced(1)) {
            QVERIFY2(line.contains(u",yes"_s), qPrintable(line)); // the column "simulated"
        }
        // Its rules hold: use is attributed, as in the window.
        const Ended usage = run({u"usage"_s, u"--demo"_s, u"--demo-days"_s, u"1"_s, u"--by"_s,
                                 u"payer"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(usage.code, 0);
        QVERIFY2(usage.out.contains(u",FI,"_s), qPrintable(usage.out));
        QVERIFY(!QFile::exists(m_place->filePath(u"cache.sqlite"_s)));
        const Ended wrong = run({u"collect"_s, u"--demo"_s});
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.startsWith(u"--demo: "_s), qPrintable(wrong.err));
    }

    void printsTheFloorWithoutAWindow() {
        QProcess demo;
        start(demo, {u"demo"_s, u"--headless"_s, u"--days"_s, u"2"_s});
        QByteArray out;
        const bool came = QTest::qWaitFor(
            [&] {
                out += demo.readAllStandardOutput();
                return out.contains("jupiter") && out.contains("vega");
            },
            kLong);
        QVERIFY2(came, demo.readAllStandardError().constData());
        QVERIFY(out.contains("SIMULATED"));
        QVERIFY(out.contains("allocation_rate"));
        demo.terminate();
        QVERIFY(demo.waitForFinished(kLong));
        QCOMPARE(demo.exitStatus(), QProcess::NormalExit);
        QCOMPARE(demo.exitCode(), 0);
    }

    void checksRecordedAnswers_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const QString page = u"page.txt"_s;
        QTest::addRow("0.0.4") << QStringList{page, u"--as"_s, u"prometheus-text"_s} << 0;
        QTest::addRow("no end marker") << QStringList{page, u"--as"_s, u"openmetrics"_s} << 1;
        QTest::addRow("not JSON") << QStringList{page, u"--as"_s, u"slurm-rest"_s} << 1;
        QTest::addRow("no API answer") << QStringList{page, u"--as"_s, u"prometheus-api"_s} << 1;
        QTest::addRow("no such file")
            << QStringList{u"nothing"_s, u"--as"_s, u"openmetrics"_s} << 1;
        QTest::addRow("no such kind") << QStringList{page, u"--as"_s, u"morse"_s} << 2;
        QTest::addRow("kind left out") << QStringList{page} << 2;
    }

    void checksRecordedAnswers() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFile file(m_place->filePath(u"page.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(slurmPage());
        file.close();
        arguments[0] = m_place->filePath(arguments[0]);
        const Ended checked = run(QStringList{u"check"_s} + arguments);
        QVERIFY2(checked.code == code, qPrintable(checked.out + checked.err));
        QVERIFY(code == 0 ? checked.err.isEmpty()
                          : !(checked.err.isEmpty() && checked.out.isEmpty()));
    }

    void refusesWrongUsage_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addRow("verb") << QStringList{u"dance"_s};
        QTest::addRow("subject") << QStringList{u"show"_s, u"moon"_s};
        QTest::addRow("metric") << QStringList{u"show"_s, u"series"_s, u"--metric"_s, u"moons"_s};
        QTest::addRow("time") << QStringList{u"show"_s, u"floor"_s, u"--from"_s, u"yesteryear"_s};
        QTest::addRow("days") << QStringList{u"demo"_s, u"--headless"_s, u"--days"_s, u"many"_s};
    }

    void refusesWrongUsage() {
        QFETCH(QStringList, arguments);
        const Ended ended = run(arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY(!ended.err.isEmpty());
        QVERIFY(ended.out.isEmpty());
    }

    /// A script that writes a table to a full disk must not take half of it for the whole.
    void failsWhereItCannotPrint() {
        for (const QStringList& verb : {QStringList{u"example"_s, u"alerts"_s},
                                        QStringList{u"show"_s, u"capacity"_s},
                                        {u"--help"_s}}) {
            QProcess process;
            process.setStandardOutputFile(u"/dev/full"_s);
            start(process, verb);
            QVERIFY(process.waitForFinished(kLong));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 1);
            QVERIFY(process.readAllStandardError().contains("stdout"));
        }
    }

    /// "| head", and Ctrl+C: the simulated cache goes with the program.
    void leavesNoSimulatedCacheBehind_data() {
        QTest::addColumn<bool>("interrupted");
        QTest::addRow("nobody reads") << false;
        QTest::addRow("interrupted") << true;
    }
    void leavesNoSimulatedCacheBehind() {
        QFETCH(bool, interrupted);
        QDir temporary(m_place->filePath(u"tmp"_s));
        QVERIFY(temporary.mkpath(u"."_s));
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, temporary.path());
        process.setProcessEnvironment(environment);
        const QStringList verb{u"show"_s,     u"floor"_s,      u"--demo"_s,
                               u"--config"_s, m_place->path(), u"--demo-days"_s};
        if (interrupted) {
            process.start(QStringLiteral(FF_PROGRAM), verb + QStringList{u"60"_s});
            QTRY_VERIFY_WITH_TIMEOUT(!temporary.isEmpty(), kLong);
            QTest::qWait(500);
            QCOMPARE(kill(pid_t(process.processId()), SIGINT), 0);
        } else {
            process.start(u"/bin/sh"_s, QStringList{u"-c"_s, u"\"$@\" | true"_s, u"sh"_s,
                                                    QStringLiteral(FF_PROGRAM)} +
                                            verb + QStringList{u"1"_s});
        }
        QVERIFY(process.waitForFinished(kLong));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), interrupted ? 1 : 0);
        QVERIFY(process.readAllStandardError().isEmpty());
        QVERIFY(temporary.isEmpty());
    }

    /// Nobody can tell whether such a file is there.
    void saysWhyACacheCannotBeLookedAt() {
        const QString loop = m_place->filePath(u"loop"_s);
        QVERIFY(QFile::link(u"loop"_s, loop));
        for (const QString& subject : {u"floor"_s, u"capacity"_s}) {
            QProcess process;
            process.start(QStringLiteral(FF_PROGRAM),
                          {u"show"_s, subject, u"--cache"_s, loop + u"/cache.sqlite"_s,
                           u"--config"_s, m_place->path()});
            QVERIFY(process.waitForFinished(kLong));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 1);
            QVERIFY(process.readAllStandardError().contains("loop"));
        }
    }

    /// What a site does not tell is empty, and not zero.
    void aQueueHasNoNumbersThatNobodyTold() {
        Page page("# TYPE factoryfloor_queue_jobs gauge\n"
                  "factoryfloor_queue_jobs{system=\"vega\",kind=\"eligible\"} 3\n"
                  "# TYPE factoryfloor_gpus_capacity gauge\n"
                  "factoryfloor_gpus_capacity{system=\"vega\"} 100\n");
        configure(page.url());
        QCOMPARE(run({u"collect"_s, u"--once"_s}).code, 0);
        for (const QStringList& steps : {QStringList{}, QStringList{u"--every"_s, u"1d"_s}}) {
            const Ended shown =
                run(QStringList{u"show"_s, u"queue"_s, u"--format"_s, u"json"_s} + steps);
            const QJsonArray rows =
                QJsonDocument::fromJson(shown.out.toUtf8()).object()[u"rows"_s].toArray();
            QVERIFY2(rows.size() == 1, qPrintable(shown.out + shown.err));
            QCOMPARE(rows[0].toObject()[u"jobs"_s].toDouble(), 3.);
            QVERIFY2(rows[0].toObject()[u"gpus"_s].isNull(), qPrintable(shown.out));
        }
        const Ended shares = run({u"show"_s, u"shares"_s, u"--holder"_s, u"ZZ"_s});
        QCOMPARE(shares.code, 2);
        QVERIFY(shares.err.contains(u"EE"_s));
    }

    void saysThatThereIsNoCacheYet_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addRow("show") << QStringList{u"show"_s, u"floor"_s};
        QTest::addRow("verify") << QStringList{u"verify"_s};
    }

    void saysThatThereIsNoCacheYet() {
        QFETCH(QStringList, arguments);
        const Ended shown = run(arguments);
        QCOMPARE(shown.code, 1);
        QVERIFY(shown.err.contains(u"collect"_s) && shown.err.contains(u"import"_s));
    }

    void saysWhyNothingIsPrinted_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("reason");
        const QStringList payer{u"usage"_s, u"--by"_s, u"payer"_s};
        QTest::addRow("another time")
            << payer + QStringList{u"--from"_s, u"2025-01-01"_s, u"--to"_s, u"2025-02-01"_s}
            << u"There are of vega from"_s;
        QTest::addRow("another system")
            << payer + QStringList{u"--system"_s, u"lumi"_s} << u"no data of lumi yet"_s;
        QTest::addRow("no accounts")
            << QStringList{u"attribution"_s, u"--system"_s, u"lumi"_s} << u"No account is known"_s;
        QTest::addRow("nothing beside it")
            << QStringList{u"reconcile"_s} << u"There is nothing to compare"_s;
    }

    void saysWhyNothingIsPrinted() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, reason);
        Page page(slurmPage());
        configure(page.url());
        QCOMPARE(run({u"collect"_s, u"--once"_s}).code, 0);
        const Ended shown = run(arguments + QStringList{u"--format"_s, u"csv"_s});
        QCOMPARE(shown.code, 0);
        QCOMPARE(shown.out.count(u'\n'), 1); // the header alone
        QVERIFY2(shown.err.contains(reason), qPrintable(shown.err));
    }

    void verifiesInEveryFormat() {
        Page page(slurmPage());
        configure(page.url());
        QCOMPARE(run({u"collect"_s, u"--once"_s}).code, 0);
        const Ended verified = run({u"verify"_s, u"--format"_s, u"json"_s});
        QCOMPARE(verified.code, 0);
        QVERIFY(QJsonDocument::fromJson(verified.out.toUtf8()).isObject());
        QVERIFY2(verified.err.contains(u"0 runs and 0 roll-ups"_s), qPrintable(verified.err));
    }

    void saysWhatTheCacheTakes() {
        Page page(slurmPage());
        configure(page.url());
        QCOMPARE(run({u"collect"_s, u"--once"_s}).code, 0);
        for (const QStringList& verb : {QStringList{u"verify"_s}, {u"show"_s, u"sources"_s}}) {
            const Ended shown = run(verb);
            QVERIFY2(shown.err.contains(u"kB on the disk"_s), qPrintable(shown.err));
        }
    }

    void repairsADamagedCache() {
        Page page(slurmPage());
        configure(page.url());
        QCOMPARE(run({u"collect"_s, u"--once"_s}).code, 0);
        QFile cache(m_place->filePath(u"cache.sqlite"_s));
        QVERIFY(cache.open(QIODevice::ReadWrite));
        QCOMPARE(cache.write(QByteArray(90, 'x')), 90);
        cache.close();
        const Ended refused = run({u"show"_s, u"series"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(u"factoryfloor repair"_s), qPrintable(refused.err));
        const QString out = m_place->filePath(u"new.sqlite"_s);
        const Ended repaired = run({u"repair"_s, u"--out"_s, out});
        QCOMPARE(repaired.code, 0);
        QVERIFY2(repaired.err.contains(u"Nothing is gone"_s), qPrintable(repaired.err));
        QVERIFY(cache.open(QIODevice::ReadOnly) && cache.read(90) == QByteArray(90, 'x'));
        QCOMPARE(run({u"repair"_s, u"--out"_s, out}).code, 1); // nothing is written over
        for (const char* ending : {"", "-wal", "-shm"}) {
            cache.close();
            QFile::remove(cache.fileName() + QLatin1String(ending));
        }
        QVERIFY(QFile::rename(out, cache.fileName()));
        const Ended shown = run({u"show"_s, u"series"_s});
        QVERIFY2(shown.out.contains(u"gpus_allocated"_s), qPrintable(shown.err));
    }

    void printsExamplesThatItTakes() {
        for (const QString& name : {u"federation"_s, u"sources"_s}) {
            const Ended example = run({u"example"_s, name});
            QCOMPARE(example.code, 0);
            QFile file(m_place->filePath(name + u".toml"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(example.out.toUtf8());
        }
        const Ended capacity = run({u"show"_s, u"capacity"_s});
        QCOMPARE(capacity.err, QString());
        QVERIFY(capacity.out.contains(u"my-system"_s));
    }

    void saysWhichLanguagesThereAre() {
        const Ended help = run({u"example"_s, u"sources"_s, u"--language"_s, u"xx"_s});
        QCOMPARE(help.code, 0);
        QCOMPARE(help.err,
                 u"There is no translation into \"xx\". There are: bg, cs, da, de, el, en, es, "
                 u"et, fi, fr, it, lt, nb, nl, pl, pt, ro, sl, sv, tr.\n"_s);
        QCOMPARE(run({u"example"_s, u"sources"_s, u"--language"_s, u"de"_s}).err, QString());
    }
};

QTEST_GUILESS_MAIN(tst_Program)
#include "tst_Program.moc"
