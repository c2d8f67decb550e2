// SPDX-License-Identifier: GPL-3.0-only
// What names a person, a job or a path, and what is secret, comes in by every feed and import, and
// is looked for in everything that the program keeps, says, prints and publishes.
#include "tests/verbs/MarkedSite.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <mutex>

using namespace ff;
using namespace ff::test;

class tst_Privacy final : public QObject {
    Q_OBJECT

    Place m_place;
    QByteArray m_hooked; ///< what the webhook was sent
    std::mutex m_mutex;  ///< guards it
    ScriptedServer m_site{[this](Peer& peer) {
        for (std::string request; !(request = peer.readRequest()).empty();) {
            if (request.starts_with("POST /hook")) {
                const std::lock_guard lock(m_mutex);
                m_hooked += QByteArray::fromStdString(request);
            }
            if (!peer.send(answerTo(QByteArray::fromStdString(request)).toStdString())) {
                return;
            }
        }
    }};
    QByteArray m_said;

    Place::Run run(const QByteArray& arguments) {
        const Place::Run ended = m_place.run(arguments);
        m_said += ended.out + ended.err;
        return ended;
    }

private slots:
    void initTestCase() {
        writeMarked(m_place, m_site);
        // What each feed and import brings in. Some fail, and say why.
        run("--verbose collect --once --with-past");
        std::vector<Line> lines(3);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            lines[i].id = i + 10;
            lines[i].user = kUser;
            lines[i].jobName = kJob;
            lines[i].workDir = "/scratch/" + kPath;
        }
        lines[1].state = "CANCELLED by " + kUser;
        lines[2].end = "2020-01-01T00:00:00"; // does not go in
        m_place.write(kUser + ".txt", sacct(lines));
        m_place.write("api.json", R"({"jobs":[)" + slurmJob(5, "fi", "COMPLETED") + "]}");
        m_place.write("swf.txt", "; Note: " + kPerson +
                                     "\n; MaxNodes: 1\n"
                                     "1 0 0 60 1 -1 -1 1 60 -1 1 1 1 -1 1 1 -1 -1\nx " +
                                     kUser + "\n");
        m_place.write("totals.txt", "Cluster|Account|Login|Proper Name|TRES Name|Used\nmill|fi|" +
                                        kUser + '|' + kPerson + "|gres/gpu|3600\n");
        m_place.write("usage.xml", "<UsageRecords><JobUsageRecord><UserIdentity><LocalUserId>" +
                                       kUser + "</LocalUserId><GlobalUserName>" + kMail +
                                       "</GlobalUserName></UserIdentity><JobName>" + kJob +
                                       "</JobName></JobUsageRecord></UsageRecords>");
        run("--verbose import sacct " + kUser + ".txt --system mill");
        run("--verbose import sacct-json api.json --system mill");
        run("--verbose import swf swf.txt --system mill --gpus-per-processor 1");
        run("--verbose import sreport totals.txt --system mill");
        run("--verbose import usage-record usage.xml --system mill");
    }

    /// The marks can be found at all, and the feeds brought figures.
    void theMarksCameInAndFiguresWithThem() {
        for (const QByteArray& mark : {kUser, kJob, kPath, QByteArray("markmail7")}) {
            QVERIFY(marksIn(metricsPage()).contains(mark));
        }
        const QByteArray series = run("show series --format csv").out;
        QVERIFY(series.contains("mill,gpu_busy,"));      // of the page
        QVERIFY(series.contains("mill,queue_jobs,ee,")); // of Slurm
        QVERIFY(run("usage --by account --from 2026-01-01 --format csv").out.contains("fi"));
        QVERIFY(!run("import list --format json").out.isEmpty());
    }

    void nothingOfThemIsSaidOrPrinted() {
        for (const QByteArray& subject : {"capacity", "floor", "queue", "waits", "shares", "awards",
                                          "notes", "sources", "series"}) {
            for (const QByteArray& format : {"table", "csv", "json"}) {
                run("show " + subject + " --format " + format);
            }
        }
        for (const QByteArray& verb :
             {"usage --by account,partition,qos --format csv", "attribution --format json",
              "attribution --versions", "reconcile --system mill --format json", "verify",
              "import list --format csv", "backtest --system mill --each --format csv",
              "show sources --as-of 2026-01-01"}) {
            run(verb);
        }
        QVERIFY(m_said.size() > 2000);
        // The file's own name is typed by whoever imports it, and stands in what is said of it.
        QByteArray said = m_said;
        said.replace(QByteArray(kUser + ".txt"), QByteArray());
        QCOMPARE(marksIn(said), QByteArray());
    }

    /// What fires is told with the words that the history and the desktop's notifications show. The
    /// webhook's own token goes to it alone.
    void nothingOfThemIsInAlerts() {
        const QByteArray history = run("alerts --history --format json").out;
        QVERIFY2(history.contains("unseen"), history.constData());
        QCOMPARE(marksIn(history), QByteArray());
        QCOMPARE(marksIn(run("alerts --format csv").out), QByteArray());
        const QByteArray told = m_place.read("data/told");
        QVERIFY2(told.contains("\"firing\""), told.constData());
        QCOMPARE(marksIn(told), QByteArray());
        const std::lock_guard lock(m_mutex);
        const QByteArray bearer = "Bearer " + kToken;
        QVERIFY(m_hooked.contains(bearer));
        QCOMPARE(marksIn(QByteArray(m_hooked).replace(bearer, QByteArray())), QByteArray());
    }

    void nothingOfThemIsInReports() {
        const auto made = run("report site --system mill --period 2026-01..2026-12 --out reports "
                              "--format html,csv,json");
        Q_UNUSED(made)
        const auto frozen = run("report freeze site --system mill --period 2026-03");
        run("report export " + frozen.out.trimmed() + " --format html");
        run("backup copy.sqlite");
        for (const QString& name : m_place.names("reports")) {
            QCOMPARE(marksIn(m_place.read("reports/" + name.toUtf8())), QByteArray());
        }
    }

    /// What collectors publish for others: aggregates alone.
    void nothingOfThemIsPublished() {
        quint16 port = 0;
        {
            QTcpServer free;
            QVERIFY(free.listen(QHostAddress::LocalHost));
            port = free.serverPort();
        }
        QProcess collector;
        collector.start(QStringLiteral(FF_PROGRAM),
                        {QStringLiteral("--config"), folder("config"), QStringLiteral("--cache"),
                         QString::fromStdString(m_place.cache().string()),
                         QStringLiteral("collect"), QStringLiteral("--publish"),
                         QStringLiteral("127.0.0.1:%1").arg(port)});
        QVERIFY(collector.waitForStarted());
        QByteArray page;
        const auto isServed = [&] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            if (!socket.waitForConnected(500)) {
                return false;
            }
            socket.write("GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            page.clear();
            while (socket.waitForReadyRead(2000)) {
                page += socket.readAll();
            }
            return page.contains("mill");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isServed(), 60000);
        QCOMPARE(marksIn(page), QByteArray());
        collector.terminate();
        QVERIFY(collector.waitForFinished(60000));
        const QByteArray said =
            collector.readAllStandardError() + collector.readAllStandardOutput();
        QCOMPARE(marksIn(said), QByteArray());
    }

    /// Last: cache, its journal, rejects, and whatever else a verb before left on the disk.
    void nothingOfThemIsKept() {
        const QByteArray kept = m_place.kept();
        QVERIFY(kept.size() > 50'000);
        QCOMPARE(marksIn(kept), QByteArray());
    }

private:
    [[nodiscard]] QString folder(const QByteArray& name) const {
        return QString::fromStdString(m_place.path(name).string());
    }
};

QTEST_GUILESS_MAIN(tst_Privacy)
#include "tst_Privacy.moc"
