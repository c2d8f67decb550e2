// SPDX-License-Identifier: GPL-3.0-only
// The program with its window, as a desktop starts and ends it.
#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 120'000;

} // namespace

class tst_WindowProcess final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_place;

    [[nodiscard]] QString config() const { return m_place->filePath(u"config"_s); }
    [[nodiscard]] QDir temporary() const { return QDir(m_place->filePath(u"tmp"_s)); }
    [[nodiscard]] QStringList leftBehind() const {
        return temporary().entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }

    void start(QProcess& program, const QStringList& arguments) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, temporary().path());
        // Where there is none, Qt makes one in TMPDIR.
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_place->path());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(FF_PROGRAM),
                      arguments + QStringList{u"--verbose"_s, u"--config"_s, config(), u"--cache"_s,
                                              m_place->filePath(u"cache.sqlite"_s)});
        QVERIFY(program.waitForStarted(kLong));
    }

    static bool waitForFigures(QProcess& program) {
        QByteArray said;
        return QTest::qWaitFor(
            [&] {
                said += program.readAllStandardError();
                return said.contains("figures after");
            },
            kLong);
    }

private slots:
    void init() {
        m_place = std::make_unique<QTemporaryDir>();
        QVERIFY(temporary().mkpath(u"."_s));
    }

    /// A logout: what the window looked at is remembered, and the simulation leaves no file.
    void endsInGoodOrder_data() {
        QTest::addColumn<int>("signal");
        QTest::addRow("SIGTERM") << SIGTERM;
        QTest::addRow("SIGHUP") << SIGHUP;
    }
    void endsInGoodOrder() {
        QFETCH(int, signal);
        QProcess program;
        start(program, {u"demo"_s, u"--days"_s, u"1"_s});
        QVERIFY2(waitForFigures(program), program.readAllStandardError().constData());
        QVERIFY(!leftBehind().isEmpty()); // the simulation's cache
        kill(pid_t(program.processId()), signal);
        QVERIFY(program.waitForFinished(kLong));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(leftBehind(), QStringList());
        const QSettings settings(config() + u"/window.ini"_s, QSettings::IniFormat);
        QCOMPARE(settings.value(u"scope/period"_s).toString(), u"30d"_s);
        QCOMPARE(settings.value(u"window/page"_s).toString(), u"overview"_s);
    }

    /// Whatever a person sees of the floor: cards, or that a filter leaves no system.
    void saysWhenTheFloorIsThere_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addRow("cards") << u"overview/cards"_s << QVariant(true);
        QTest::addRow("no system") << u"overview/filter"_s << QVariant(u"XX"_s);
    }
    void saysWhenTheFloorIsThere() {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QVERIFY(QDir().mkpath(config()));
        {
            QSettings settings(config() + u"/window.ini"_s, QSettings::IniFormat);
            settings.setValue(key, value);
        }
        QProcess program;
        start(program, {u"demo"_s, u"--days"_s, u"1"_s});
        QVERIFY2(waitForFigures(program), program.readAllStandardError().constData());
        program.terminate();
        QVERIFY(program.waitForFinished(kLong));
    }

    /// A click on the icon while the program runs: one window, and the second start is over at
    /// once. A window of another cache is another one.
    void aSecondStartShowsTheFirstWindow() {
        QProcess first;
        start(first, {});
        const QString sockets = u"factoryfloor-*"_s;
        QTRY_VERIFY_WITH_TIMEOUT(
            QDir(m_place->path()).entryList({sockets}, QDir::System).size() == 1, kLong);
        QProcess second;
        start(second, {});
        QVERIFY(second.waitForFinished(kLong));
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(second.readAllStandardError().contains("was raised"));
        QCOMPARE(first.state(), QProcess::Running);
        // One that was killed leaves its socket: the next one is a first one again.
        first.kill();
        QVERIFY(first.waitForFinished(kLong));
        QProcess third;
        start(third, {});
        const QString socket =
            m_place->filePath(QDir(m_place->path()).entryList({sockets}, QDir::System).value(0));
        const auto answers = [&] {
            QLocalSocket probe;
            probe.connectToServer(socket);
            return probe.waitForConnected(1000);
        };
        QTRY_VERIFY_WITH_TIMEOUT(answers(), kLong);
        QProcess fourth;
        start(fourth, {});
        QVERIFY(fourth.waitForFinished(kLong));
        QVERIFY(fourth.readAllStandardError().contains("was raised"));
        QCOMPARE(third.state(), QProcess::Running);
        third.terminate();
        QVERIFY(third.waitForFinished(kLong));
        QCOMPARE(third.exitCode(), 0);
        QVERIFY(QDir(m_place->path()).entryList({sockets}, QDir::System).isEmpty());
    }

    /// Starts of a Flatpak share nothing of the runtime folder but app/ID.
    void findsTheFirstWindowInASandbox() {
        const QString shared = m_place->filePath(u"app/org.factoryfloor.FactoryFloor"_s);
        QVERIFY(QDir().mkpath(shared));
        qputenv("FLATPAK_ID", "org.factoryfloor.FactoryFloor");
        QProcess first;
        start(first, {});
        qunsetenv("FLATPAK_ID");
        const auto sockets = [](const QString& folder) {
            return QDir(folder).entryList({u"factoryfloor-*"_s}, QDir::System).size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(sockets(shared), 1, kLong);
        QCOMPARE(sockets(m_place->path()), 0);
        first.terminate();
        QVERIFY(first.waitForFinished(kLong));
    }

    /// Several clicks on the icon before there is a window: one of them is the first, whichever.
    void severalStartsAtOnceAreOneWindow() {
        constexpr int kStarts = 5;
        std::vector<std::unique_ptr<QProcess>> starts;
        for (int i = 0; i < kStarts; ++i) {
            starts.push_back(std::make_unique<QProcess>());
            start(*starts.back(), {});
        }
        const auto running = [&] {
            return std::ranges::count_if(
                starts, [](const auto& program) { return program->state() == QProcess::Running; });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, kLong);
        for (const auto& program : starts) {
            if (program->state() == QProcess::Running) {
                program->terminate();
                QVERIFY(program->waitForFinished(kLong));
            } else {
                QVERIFY(program->readAllStandardError().contains("was raised"));
            }
            QCOMPARE(program->exitCode(), 0);
        }
    }

    /// A link that is opened while the program runs goes to its window.
    void aLinkOpensInTheRunningWindow() {
        QProcess first;
        start(first, {});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_place->filePath(u"cache.sqlite"_s)), kLong);
        QProcess second;
        start(second, {u"factoryfloor://view?v=1&page=sources&period=last-quarter"_s});
        QVERIFY(second.waitForFinished(kLong));
        QCOMPARE(second.exitCode(), 0);
        QProcess wrong; // neither verb nor view
        start(wrong, {u"fly"_s});
        QVERIFY(wrong.waitForFinished(kLong));
        QCOMPARE(wrong.exitCode(), 2);
        first.terminate();
        QVERIFY(first.waitForFinished(kLong));
        const QSettings settings(config() + u"/window.ini"_s, QSettings::IniFormat);
        QCOMPARE(settings.value(u"window/page"_s).toString(), u"sources"_s);
        QCOMPARE(settings.value(u"scope/period"_s).toString(), u"last quarter"_s);
    }

    /// The files of the configuration are read when they come and when they change, also where the
    /// folder was not there at the start; and without the simulation nothing is temporary.
    void readsSourcesAgain() {
        QTcpServer site;
        QVERIFY(site.listen(QHostAddress::LocalHost));
        QStringList asked;
        const QByteArray page = "# TYPE slurm_gpus_total gauge\nslurm_gpus_total 100\n";
        connect(&site, &QTcpServer::newConnection, this, [&] {
            while (QTcpSocket* socket = site.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
                    asked << QString::fromUtf8(socket->readAll()).section(u' ', 1, 1);
                    socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\n"
                                  "Content-Length: " +
                                  QByteArray::number(page.size()) + "\r\n\r\n" + page);
                });
            }
        });
        const auto write = [&](const QString& path) {
            QVERIFY(QDir().mkpath(config()));
            QFile file(config() + u"/sources.toml"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(
                u"[[source]]\nid = \"site\"\nsystem = \"vega\"\nkind = \"openmetrics\"\n"
                "interval = \"1s\"\nurl = \"http://127.0.0.1:%1/%2\"\n"_s.arg(site.serverPort())
                    .arg(path)
                    .toUtf8());
        };
        QProcess program;
        start(program, {});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_place->filePath(u"cache.sqlite"_s)), kLong);
        QCOMPARE(leftBehind(), QStringList());
        write(u"first"_s);
        QTRY_VERIFY_WITH_TIMEOUT(asked.contains(u"/first"_s), kLong);
        write(u"second"_s);
        QTRY_VERIFY_WITH_TIMEOUT(asked.contains(u"/second"_s), kLong);
        program.terminate();
        QVERIFY(program.waitForFinished(kLong));
        QCOMPARE(program.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_WindowProcess)
#include "tst_WindowProcess.moc"
