// SPDX-License-Identifier: GPL-3.0-only
// What happens to a machine while the collector runs: its clock is lost, its disk is full, the
// package is removed. It says so, goes on, and loses nothing.
#include "tests/feeds/http/ScriptedServer.h"
#include "tests/imports/Place.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <csignal>

using namespace ff;
using namespace ff::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 120'000;

const std::string kPage = "slurm_gpus_total 100\nslurm_gpus_alloc 80\nslurm_gpus_idle 20\n";

std::string answer() {
    return "HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\nContent-Length: " +
           std::to_string(kPage.size()) + "\r\n\r\n" + kPage;
}

} // namespace

class tst_Harm final : public QObject {
    Q_OBJECT

    std::unique_ptr<Place> m_place;
    std::atomic<int> m_polls = 0;
    QByteArray m_said;
    ScriptedServer m_site{[this](Peer& peer) {
        while (!peer.readRequest().empty() && peer.send(answer())) {
            ++m_polls;
        }
    }};

    [[nodiscard]] QString at(const QByteArray& name) const {
        return QString::fromStdString(m_place->path(name).string());
    }
    void start(QProcess& collector, const QString& program, const QStringList& before,
               const QString& cache) const {
        QStringList words = before;
        words << program << u"collect"_s << u"--config"_s << at("config") << u"--cache"_s << cache;
        collector.start(words.takeFirst(), words);
        QVERIFY(collector.waitForStarted());
    }
    bool says(QProcess& collector, const QByteArray& words) {
        return QTest::qWaitFor(
            [&] {
                m_said += collector.readAllStandardError();
                return m_said.contains(words);
            },
            kLong);
    }
    bool polledAgain(int times) {
        const int until = m_polls + times;
        return QTest::qWaitFor([&] { return m_polls >= until; }, kLong);
    }
    void endsWell(QProcess& collector) {
        collector.terminate();
        QVERIFY(collector.waitForFinished(kLong));
        QCOMPARE(collector.exitStatus(), QProcess::NormalExit);
        QCOMPARE(collector.exitCode(), 0);
    }

private slots:
    void init() {
        m_place = std::make_unique<Place>();
        m_said.clear();
        m_place->write("config/sources.toml",
                       "[[source]]\nid = \"page\"\nsystem = \"mill\"\nkind = \"openmetrics\"\n"
                       "interval = \"1s\"\nurl = \"" +
                           QByteArray::fromStdString(m_site.url("/metrics")) + "\"\n");
    }

    /// 1970 until the network has told the time: nothing is dated so, for ever.
    void aClockThatIsLostAtBoot() {
        m_place->write("lost", "");
        QProcess collector;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FF_OTHER_CLOCK));
        environment.insert(u"FF_CLOCK_LOST"_s, at("lost"));
        collector.setProcessEnvironment(environment);
        start(collector, QStringLiteral(FF_PROGRAM), {}, at("data/cache.sqlite"));
        QVERIFY2(says(collector, "the clock of this computer says 1970-01-01T"), m_said);
        QVERIFY(polledAgain(2));
        QVERIFY(!m_place->run("show series --format csv").out.contains("gpus_"));
        QVERIFY(QFile::remove(at("lost")));
        QVERIFY2(says(collector, "the clock of this computer is set"), m_said);
        const auto seen = [&](const QByteArray& arguments, const QByteArray& words) {
            QByteArray out;
            const bool is = QTest::qWaitFor(
                [&] {
                    out = m_place->run(arguments).out;
                    return out.contains(words);
                },
                kLong);
            return is && !out.contains("1970");
        };
        QVERIFY(seen("show series --format csv", "gpus_allocated"));
        QVERIFY(seen("show sources --format csv", "live"));
        QVERIFY(seen("attribution --versions --format csv", "20")); // rules are dated, too
        endsWell(collector);
        QCOMPARE(m_said.count("the clock of this computer says"), 1);
    }

    /// The package goes, or is another version by now: what runs goes on, and ends in good order.
    void aPackageThatIsRemoved() {
        QVERIFY(QDir().mkpath(at("package")));
        QVERIFY(QFile::copy(QStringLiteral(FF_PROGRAM), at("package/factoryfloor")));
        QProcess collector;
        start(collector, at("package/factoryfloor"), {}, at("data/cache.sqlite"));
        QVERIFY(polledAgain(1));
        QVERIFY(QDir(at("package")).removeRecursively());
        m_place->federation(kMill + "\n# changed: it is read again, and the catalogue with it\n");
        QVERIFY(polledAgain(3));
        endsWell(collector);
        QCOMPARE(collector.readAllStandardError(), QByteArray());
        QVERIFY(m_place->run("show series --format csv").out.contains("gpus_allocated"));
        QVERIFY(m_place->run("attribution --versions --format csv").out.count('\n') >= 3);
    }

    /// What a crash leaves would hold the tokens of sources.
    void aCrashLeavesNoPictureOfTheMemory() {
        QVERIFY(QDir().mkpath(at("here")));
        QProcess collector;
        collector.setWorkingDirectory(at("here"));
        start(collector, QStringLiteral(FF_PROGRAM),
              {u"sh"_s, u"-c"_s, u"ulimit -c unlimited; exec \"$0\" \"$@\""_s},
              at("data/cache.sqlite"));
        QVERIFY(polledAgain(1));
        QFile limits(u"/proc/%1/limits"_s.arg(collector.processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        const QByteArrayList lines = limits.readAll().split('\n');
        const auto core = std::ranges::find_if(
            lines, [](const QByteArray& line) { return line.startsWith("Max core file size"); });
        QVERIFY(core != lines.end());
        QCOMPARE(core->simplified().split(' ').value(4), QByteArray("0"));
        QCOMPARE(::kill(pid_t(collector.processId()), SIGSEGV), 0);
        QVERIFY(collector.waitForFinished(kLong));
        QCOMPARE(collector.exitStatus(), QProcess::CrashExit);
        QCOMPARE(QDir(at("here")).entryList(QDir::Files), QStringList());
    }

    /// A small disk that somebody else fills: said once, kept in memory, written when there is
    /// room.
    void aFullDisk() {
        QProcess collector;
        QVERIFY(QDir().mkpath(at("disk")));
        const QString mount = u"mount -t tmpfs -o size=3m none \"$0\" || exit 77; exec \"$@\""_s;
        start(collector, QStringLiteral(FF_PROGRAM),
              {u"unshare"_s, u"-rm"_s, u"sh"_s, u"-c"_s, mount, at("disk")},
              at("disk/cache.sqlite"));
        if (collector.waitForFinished(2000)) {
            QSKIP("a file system cannot be mounted here");
        }
        QVERIFY(polledAgain(2));
        // The disk of its own mount namespace, as the kernel shows it.
        const QString disk = u"/proc/%1/root%2"_s.arg(collector.processId()).arg(at("disk"));
        QFile fill(disk + u"/somebody"_s);
        QVERIFY(fill.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (fill.write(QByteArray(4096, 'x')) > 0) {
        }
        QVERIFY2(says(collector, "is full"), m_said);
        QVERIFY(polledAgain(3));
        const int before = m_polls;
        QVERIFY(fill.remove());
        QVERIFY(polledAgain(2));
        QVERIFY(QTest::qWaitFor([&] { return pollsOn(disk) >= before; }, kLong));
        QVERIFY2(m_said.count("Make room") == 1, m_said.constData());
        // It is full still when the program ends: that something is lost is no success.
        QVERIFY(fill.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (fill.write(QByteArray(4096, 'x')) > 0) {
        }
        m_said.clear();
        QVERIFY2(says(collector, "is full"), m_said);
        collector.terminate();
        QVERIFY(collector.waitForFinished(kLong));
        QCOMPARE(collector.exitCode(), 1);
        m_said += collector.readAllStandardError();
        QVERIFY2(m_said.contains("is lost"), m_said.constData());
    }

    /// An older version of the program on what a newer one wrote: the cache is left as it is, keys
    /// that it does not know are named, and the rest of the files is in force. Definitions of
    /// reports stand in the cache.
    void anOlderProgramSaysSo() {
        QCOMPARE(m_place->run("collect --once").code, 0);
        m_place->write("config/sources.toml",
                       m_place->read("config/sources.toml") + "of_next_year = true\n");
        m_place->federation(kMill + "\n[[moon]]\nid = \"luna\"\n");
        const Place::Run read = m_place->run("show floor --format csv");
        QCOMPARE(read.code, 0);
        QVERIFY2(read.out.contains("\nmill,"), read.out.constData());
        QVERIFY2(read.err.contains("\"of_next_year\"") && read.err.contains("moon"),
                 read.err.constData());

        // A copy without a journal, and the version in its header
        // (https://www.sqlite.org/fileformat.html, offset 60).
        QCOMPARE(m_place->run("backup copy.sqlite").code, 0);
        for (const QString& name : m_place->names("data")) {
            QFile::remove(at("data/") + name);
        }
        QVERIFY(QFile::rename(at("copy.sqlite"), at("data/cache.sqlite")));
        QFile cache(m_place->cache());
        QVERIFY(cache.open(QIODevice::ReadWrite) && cache.seek(60));
        QCOMPARE(cache.write("\0\0\x27\x0f", 4), 4);
        cache.close();
        const QByteArray before = m_place->read("data/cache.sqlite");
        m_place->write("jobs.txt", sacct({{}}));
        for (const QByteArray& verb :
             {"show floor", "collect --once", "import sacct jobs.txt --system mill",
              "report definition list", "report list", "verify", "alerts"}) {
            const Place::Run refused = m_place->run(verb);
            QVERIFY2(refused.code != 0, verb.constData());
            QVERIFY2(refused.err.contains("newer version of this program"),
                     QByteArray(verb + refused.err).constData());
        }
        QVERIFY(m_place->read("data/cache.sqlite") == before);
    }

    /// The catalogue is part of the program: no file of it can be damaged. What is one's own beside
    /// it can, and the program then says where, and goes on with what was in force.
    void aDamagedFileOfOnesOwn() {
        QCOMPARE(m_place->run("collect --once").code, 0);
        for (const QByteArray& damaged :
             {QByteArray("\0\xff\x80[[system]]\0", 14), QByteArray("[[system]]\nid = \"mi"),
              QByteArray(9000, '[')}) {
            m_place->federation(damaged);
            const Place::Run shown = m_place->run("show floor --format csv");
            QVERIFY2(shown.err.contains("federation.toml:"), shown.err.constData());
            QVERIFY2(shown.err.contains("is in force"), shown.err.constData());
            QVERIFY2(shown.out.contains("\nmill,"), shown.out.constData());
            QVERIFY2(shown.out.contains("\njupiter,"), shown.out.constData()); // of the catalogue
        }
    }

private:
    /// How many polls stand in the cache there; read in a copy, since the disk goes with the
    /// program.
    [[nodiscard]] int pollsOn(const QString& disk) const {
        for (const QString& suffix : {QString(), u"-wal"_s}) {
            QFile::remove(at("data/cache.sqlite") + suffix);
            QFile::copy(disk + u"/cache.sqlite"_s + suffix, at("data/cache.sqlite") + suffix);
        }
        const QJsonArray rows = m_place->rows("show sources --format json");
        return rows.isEmpty() ? 0 : rows.first().toObject()[u"polls_24h"_s].toInt();
    }
};

QTEST_GUILESS_MAIN(tst_Harm)
#include "tst_Harm.moc"
