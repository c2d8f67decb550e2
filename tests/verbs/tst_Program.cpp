// SPDX-License-Identifier: GPL-3.0-only
// The program itself, as a script sees it: what it prints where, and how it ends.
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 120'000;

struct Ended {
    int code = -1;
    QString out;
    QString err;
};

/// A page of metrics on a free port of this machine, always the same.
class Page final : public QTcpServer {
    Q_OBJECT
public:
    explicit Page(QByteArray body)
        : m_body(std::move(body)) {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket,
                        [this, socket] { answer(*socket); });
            }
        });
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1/metrics"_s.arg(serverPort()); }

private:
    void answer(QTcpSocket& socket) const {
        if (!socket.readAll().contains("\r\n\r\n")) {
            return;
        }
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\n"
                     "Content-Length: " +
                     QByteArray::number(m_body.size()) + "\r\n\r\n" + m_body);
    }
    QByteArray m_body;
};

QByteArray slurmPage() {
    return "# TYPE slurm_gpus_total gauge\nslurm_gpus_total 100\n"
           "# TYPE slurm_gpus_alloc gauge\nslurm_gpus_alloc 80\n"
           "# TYPE slurm_gpus_idle gauge\nslurm_gpus_idle 15\n"
           "# TYPE slurm_gpus_other gauge\nslurm_gpus_other 5\n"
           "# TYPE slurm_account_gpus_running gauge\n"
           "slurm_account_gpus_running{account=\"project_465000812\"} 80\n";
}

} // namespace

class tst_Program final : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_place = std::make_unique<QTemporaryDir>();
        QVERIFY(m_place->isValid());
    }

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

    void commitsWhenItIsAskedToEnd() {
        Page page(slurmPage());
        configure(page.url());
        QProcess collect;
        start(collect, {u"collect"_s});
        QVERIFY(waitUntilStored());
        collect.terminate();
        QVERIFY(collect.waitForFinished(kLong));
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

private:
    static constexpr int kJobsAFile = 200;

    static QString fileOf(int file) { return u"%1.txt"_s.arg(file); }
    static QString accountOf(int file) { return u"account%1"_s.arg(file); }

    /// A file of sacct: hours of one GPU of an account of its own.
    static void accounting(const QString& path, int number) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("JobIDRaw|Account|Partition|State|Submit|Start|End|AllocTRES\n");
        for (int job = 0; job < kJobsAFile; ++job) {
            file.write(u"%1|%2|gpu|COMPLETED|2026-03-01T00:00:00|2026-03-01T00:00:00|"
                       "2026-03-01T01:00:00|gres/gpu=1\n"_s.arg(1 + number * kJobsAFile + job)
                           .arg(accountOf(number))
                           .toUtf8());
        }
    }

    QMap<QString, double> secondsByAccount() {
        const Ended usage =
            run({u"usage"_s, u"--by"_s, u"account"_s, u"--system"_s, u"vega"_s, u"--from"_s,
                 u"2026-03-01"_s, u"--to"_s, u"2026-03-02"_s, u"--format"_s, u"json"_s});
        QMap<QString, double> sums;
        for (const QJsonValueRef row :
             QJsonDocument::fromJson(usage.out.toUtf8()).object()[u"rows"_s].toArray()) {
            sums[row.toObject()[u"account"_s].toString()] +=
                row.toObject()[u"gpu_seconds"_s].toDouble();
        }
        return sums;
    }

    void start(QProcess& process, QStringList arguments) {
        arguments << u"--config"_s << m_place->path() << u"--cache"_s
                  << m_place->filePath(u"cache.sqlite"_s);
        process.start(QStringLiteral(FF_PROGRAM), arguments);
    }

    Ended run(const QStringList& arguments) {
        QProcess process;
        start(process, arguments);
        // The page is served by this process: its events have to go on meanwhile.
        const bool ended =
            QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, kLong);
        if (!ended || process.exitStatus() != QProcess::NormalExit) {
            return {};
        }
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    bool waitUntilStored() {
        for (int i = 0; i < 200; ++i) {
            if (run({u"show"_s, u"series"_s}).out.contains(u"gpus_allocated"_s)) {
                return true;
            }
            QTest::qWait(100);
        }
        return false;
    }

    void configure(const QString& url) {
        write("[[source]]\nid = \"site\"\nsystem = \"vega\"\nkind = \"openmetrics\"\n"
              "interval = \"2s\"\nurl = \"" +
              url.toUtf8() + "\"\n");
    }

    void write(const QByteArray& text) {
        QFile file(m_place->filePath(u"sources.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_place;
};

QTEST_GUILESS_MAIN(tst_Program)
#include "tst_Program.moc"
