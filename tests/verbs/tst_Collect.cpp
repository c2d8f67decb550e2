// SPDX-License-Identifier: GPL-3.0-only
// `factoryfloor collect` beside other verbs on the same cache, and what they print of what it
// stored.
#include "tests/verbs/ProgramTest.h"

#include <QDateTime>
#include <QDir>

#include <csignal>
#include <map>
#include <random>

using namespace ff::test;
using namespace Qt::StringLiterals;

class tst_Collect final : public ProgramTest {
    Q_OBJECT

private slots:
    void init() { makePlace(); }

    void collectsOnceAndShows() {
        Page page(slurmPage());
        configure(page.url());
        const Ended collected = run({u"collect"_s, u"--once"_s});
        QVERIFY2(collected.code == 0, qPrintable(collected.err));
        for (const QString& subject :
             {u"capacity"_s, u"floor"_s, u"queue"_s, u"shares"_s, u"sources"_s, u"series"_s}) {
            for (const QString& format : {u"table"_s, u"csv"_s, u"json"_s}) {
                const Ended shown = run({u"show"_s, subject, u"--format"_s, format});
                QVERIFY2(shown.code == 0, qPrintable(subject + shown.err));
                QVERIFY2(!shown.out.isEmpty(), qPrintable(subject));
                if (format == u"json"_s) {
                    QVERIFY2(!QJsonDocument::fromJson(shown.out.toUtf8()).isNull(),
                             qPrintable(subject));
                }
            }
        }
        const Ended series = run(
            {u"show"_s, u"series"_s, u"--system"_s, u"vega"_s, u"--metric"_s, u"gpus_allocated"_s});
        QVERIFY2(series.out.contains(u"80"_s), qPrintable(series.out));
    }

    void reportsSayWhatIsNotKnown() {
        Page page(slurmPage());
        configure(page.url());
        QCOMPARE(run({u"collect"_s, u"--once"_s}).code, 0);
        const QString out = m_place->filePath(u"reports"_s);
        const auto national = [&](const QStringList& more) {
            return run(QStringList{u"report"_s, u"national"_s, u"--out"_s, out} + more);
        };
        const Ended holder = national({u"--holder"_s, u"XX"_s});
        QCOMPARE(holder.code, 2);
        QVERIFY2(holder.err.contains(u"XX"_s) && holder.err.contains(u"EE"_s),
                 qPrintable(holder.err));
        const Ended zone = national({u"--holder"_s, u"EE"_s, u"--zone"_s, u"Mars"_s});
        QCOMPARE(zone.code, 2);
        QVERIFY2(zone.err.contains(u"Europe/Tallinn"_s), qPrintable(zone.err));
        const Ended period = national({u"--holder"_s, u"EE"_s, u"--period"_s, u"2026-13"_s});
        QCOMPARE(period.code, 2);
        QVERIFY2(period.err.contains(u"2026-Q3"_s), qPrintable(period.err));
        const Ended site = run({u"report"_s, u"site"_s, u"--system"_s, u"nowhere"_s});
        QCOMPARE(site.code, 2);
        QVERIFY2(site.err.contains(u"lumi"_s), qPrintable(site.err));
        QVERIFY(!QDir(out).exists());
        // A report that says that nothing is known is a report.
        const Ended nothing = national({u"--holder"_s, u"EE"_s, u"--period"_s, u"2024-01"_s,
                                        u"--format"_s, u"json,html,csv,xlsx"_s});
        QCOMPARE(nothing.code, 1);
        QVERIFY(QFile::exists(out + u"/national-EE-2024-01.html"_s));
        const Ended year =
            run({u"report"_s, u"programme"_s, u"--period"_s,
                 QDateTime::currentDateTimeUtc().toString(u"yyyy"_s), u"--format"_s, u"json"_s});
        QCOMPARE(year.code, 0);
        const QJsonObject made = QJsonDocument::fromJson(year.out.toUtf8()).object();
        QVERIFY(!made[u"period_has_ended"_s].toBool(true));
        QVERIFY(made[u"figures"_s].toArray().size() > 10);
    }

    void printsWhatWasKnownBeforeAPoll() {
        Page page(slurmPage());
        configure(page.url());
        QCOMPARE(run({u"collect"_s, u"--once"_s}).code, 0);
        const QString between = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        const auto known = [&](const QString& subject) {
            return run({u"show"_s, subject, u"--format"_s, u"csv"_s, u"--as-of"_s, between});
        };
        std::map<QString, QString> then;
        for (const QString& subject : {u"floor"_s, u"queue"_s, u"series"_s, u"sources"_s}) {
            const Ended first = known(subject);
            QVERIFY2(first.code == 0, qPrintable(subject + first.err));
            then[subject] = first.out;
        }
        QVERIFY(then[u"series"_s].contains(u"gpus_allocated"_s));
        QCOMPARE(run({u"collect"_s, u"--once"_s}).code, 0);
        for (const auto& [subject, out] : then) {
            QCOMPARE(known(subject).out, out);
        }
        const QString early = u"2026-01-01"_s;
        const Ended none =
            run({u"show"_s, u"series"_s, u"--format"_s, u"csv"_s, u"--as-of"_s, early});
        QVERIFY2(none.code == 0 && !none.out.contains(u"gpus_allocated"_s), qPrintable(none.err));
        QCOMPARE(run({u"show"_s, u"capacity"_s, u"--as-of"_s, early}).code, 0);
    }

    void saysWhichSourceDoesNotAnswer() {
        configure(u"http://127.0.0.1:1/metrics"_s);
        const Ended collected = run({u"collect"_s, u"--once"_s});
        QCOMPARE(collected.code, 1);
        QVERIFY2(collected.err.contains(u"site:"_s), qPrintable(collected.err));
        QVERIFY(collected.out.isEmpty());
        const Ended sources = run({u"show"_s, u"sources"_s}); // the failure is data
        QVERIFY2(sources.out.contains(u"unreachable"_s), qPrintable(sources.out));
    }

    void commitsWhenItIsAskedToEnd_data() {
        QTest::addColumn<int>("signal");
        for (const int signal : {SIGTERM, SIGINT, SIGHUP}) { // the last: its terminal is closed
            QTest::addRow("%d", signal) << signal;
        }
    }
    void commitsWhenItIsAskedToEnd() {
        QFETCH(int, signal);
        Page page(slurmPage());
        configure(page.url());
        QProcess collect;
        start(collect, {u"collect"_s});
        QVERIFY(waitUntilStored());
        QCOMPARE(kill(pid_t(collect.processId()), signal), 0);
        QVERIFY(collect.waitForFinished(kLong));
        QCOMPARE(collect.exitStatus(), QProcess::NormalExit);
        QCOMPARE(collect.exitCode(), 0);
        QVERIFY(run({u"show"_s, u"series"_s}).out.contains(u"gpus_allocated"_s));
    }

    /// The aggregates of what it polls, to whoever on this machine asks; no account among them.
    void publishesItsAggregates() {
        Page page(slurmPage());
        configure(page.url());
        QProcess collect;
        start(collect, {u"collect"_s, u"--publish"_s, u"127.0.0.1:0"_s});
        QByteArray said;
        const bool isUp = QTest::qWaitFor(
            [&] {
                said += collect.readAllStandardError();
                return said.contains("/metrics.");
            },
            kLong);
        QVERIFY2(isUp, said.constData());
        const qsizetype at = said.indexOf("http://127.0.0.1:") + 17;
        const auto port = said.mid(at, said.indexOf('/', at) - at).toUShort();
        QByteArray answer;
        const bool published = QTest::qWaitFor(
            [&] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, port);
                socket.write("GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
                answer.clear();
                while (socket.waitForReadyRead(kLong)) {
                    answer += socket.readAll();
                }
                return answer.contains("\nfactoryfloor_gpus_allocated{system=\"vega\"} 80\n");
            },
            kLong);
        QVERIFY2(published, answer.constData());
        QVERIFY(answer.contains("application/openmetrics-text"));
        QVERIFY(answer.endsWith("# EOF\n"));
        QVERIFY(!answer.contains("project_"));
        collect.terminate();
        QVERIFY(collect.waitForFinished(kLong));
        QCOMPARE(collect.exitCode(), 0);
    }

    void saysWhyThereIsNoPastToFetch() {
        configure(u"http://127.0.0.1:1/metrics"_s);
        const Ended page = run({u"backfill"_s, u"--system"_s, u"vega"_s, u"--from"_s,
                                u"2020-01-01"_s, u"--to"_s, u"2020-02-01"_s});
        QVERIFY(page.code != 0);
        QVERIFY2(page.err.contains(u"vega"_s) && page.err.contains(u"slurm-rest"_s),
                 qPrintable(page.err));
        QCOMPARE(run({u"backfill"_s, u"--system"_s, u"vega"_s}).code, 2);
        for (const QStringList& wrong :
             {QStringList{u"--from"_s, u"2026-03-02"_s, u"--to"_s, u"2026-03-01"_s},
              QStringList{u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-02"_s, u"--every"_s,
                          u"0s"_s}}) {
            const Ended nothing = run(QStringList{u"backfill"_s, u"--system"_s, u"vega"_s} + wrong);
            QCOMPARE(nothing.code, 2);
            QVERIFY2(nothing.err.contains(wrong[wrong.size() - 2]), qPrintable(nothing.err));
        }
        QCOMPARE(run({u"backfill"_s, u"--system"_s, u"nowhere"_s, u"--from"_s, u"7d"_s}).code, 2);
    }

    /// The one that writes to the cache asks the sources, and what came of it is said here.
    void backfillAsksTheCollectorThatRuns() {
        write("[[source]]\nid = \"site\"\nsystem = \"vega\"\nkind = \"prometheus\"\n"
              "url = \"http://127.0.0.1:1\"\nbackfill_days = 0\n");
        QProcess collect;
        start(collect, {u"collect"_s});
        QVERIFY(QTest::qWaitFor(
            [&] {
                const Ended polled = run({u"show"_s, u"sources"_s});
                return polled.out.contains(u"unreachable"_s);
            },
            kLong));
        const Ended past = run({u"backfill"_s, u"--system"_s, u"vega"_s, u"--from"_s,
                                u"2026-03-01"_s, u"--to"_s, u"2026-03-02"_s});
        QCOMPARE(past.code, 1);
        QVERIFY2(past.err.contains(u"127.0.0.1:1"_s) && past.err.contains(u"refused"_s),
                 qPrintable(past.err));
        collect.terminate();
        QVERIFY(collect.waitForFinished(kLong));
        QCOMPARE(collect.exitCode(), 0);
    }

    /// Killed again and again while it takes files out of a drop folder. What it moved to done/ it
    /// has committed: that is whole, what it did not get to is there whole or not at all, and the
    /// next one goes on.
    void losesNothingWhenItIsKilled() {
        constexpr int kFiles = 80;
        const QDir drop(m_place->filePath(u"drop"_s));
        QVERIFY(QDir(m_place->path()).mkpath(u"drop"_s));
        for (int file = 0; file < kFiles; ++file) {
            accounting(drop.filePath(fileOf(file)), file);
        }
        write("[[source]]\nid = \"mail\"\nsystem = \"vega\"\nkind = \"folder\"\n"
              "interval = \"1s\"\npath = \"" +
              drop.path().toUtf8() + "\"\n");
        const auto done = [&] {
            return QDir(drop.filePath(u"done"_s)).entryList(QDir::Files, QDir::Name);
        };
        std::mt19937 random{std::random_device{}()};
        int rounds = 0;
        for (; done().size() < kFiles; ++rounds) {
            QProcess collect;
            start(collect, {u"collect"_s});
            const auto enough = std::min<qsizetype>(done().size() + 1 + random() % 16, kFiles);
            while (done().size() < enough && collect.state() != QProcess::NotRunning) {
                collect.waitForFinished(1); // it may be killed between any two files
            }
            ::kill(pid_t(collect.processId()), SIGKILL);
            QVERIFY(collect.waitForFinished(kLong));
            QCOMPARE(collect.exitStatus(), QProcess::CrashExit);

            const QStringList acknowledged = done();
            const auto sums = secondsByAccount();
            for (int file = 0; file < kFiles; ++file) {
                const double sum = sums.value(accountOf(file));
                const bool whole = sum == kJobsAFile * 3600;
                const bool isDone = acknowledged.contains(fileOf(file));
                QVERIFY2(whole || (sum == 0 && !isDone),
                         qPrintable(u"file %1: %2 GPU-seconds"_s.arg(file).arg(sum)));
            }
            QCOMPARE(run({u"verify"_s}).code, 0);
        }
        QVERIFY(rounds >= 3);
        QCOMPARE(QDir(drop.filePath(u"failed"_s)).entryList(QDir::Files), QStringList());
    }

    void keepsTheOldSourcesWhereTheFileIsRefused() {
        Page page(slurmPage());
        configure(page.url());
        QProcess collect;
        start(collect, {u"collect"_s});
        QVERIFY(waitUntilStored());
        write("[[source]]\nid = \n");
        QByteArray err;
        const bool said = QTest::qWaitFor(
            [&] {
                err += collect.readAllStandardError();
                return err.contains("sources.toml:2");
            },
            kLong);
        QVERIFY2(said, err.constData());
        QCOMPARE(collect.state(), QProcess::Running);
        collect.terminate();
        QVERIFY(collect.waitForFinished(kLong));
        QCOMPARE(collect.exitCode(), 0);
    }

    void secondCollectSaysThatTheCacheIsTaken() {
        Page page(slurmPage());
        configure(page.url());
        QProcess collect;
        start(collect, {u"collect"_s});
        QVERIFY(waitUntilStored());
        const Ended second = run({u"collect"_s, u"--once"_s});
        QCOMPARE(second.code, 1);
        QVERIFY(!second.err.isEmpty());
        collect.terminate();
        QVERIFY(collect.waitForFinished(kLong));
    }
};

QTEST_GUILESS_MAIN(tst_Collect)
#include "tst_Collect.moc"
