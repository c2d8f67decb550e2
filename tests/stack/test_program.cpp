// SPDX-License-Identifier: GPL-3.0-only
#include "tests/stack/SlurmSays.h"
#include "tests/stack/Stack.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ff;
using namespace ff::test;
using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

Ran run(const QStringList& arguments, const QString& token = {}) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"USER"_s, u"root"_s);
    environment.insert(u"SLURM_JWT"_s, token);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(FF_PROGRAM), arguments);
    constexpr int kMost = 60'000;
    process.waitForFinished(kMost);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QString read(const std::string& file) {
    QFile opened(QString::fromStdString(file));
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()).trimmed()
                                            : QString();
}

} // namespace

/// The program as people and scripts run it, against the real servers.
class TestProgram : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sameThroughEachVersion_data();
    void sameThroughEachVersion();
    void tokenRefused();
    void collectAndShow();
    void namesNobody();

private:
    [[nodiscard]] QStringList place() const;
    [[nodiscard]] QJsonArray show(const QString& subject) const;
    void write(const QString& name, const QString& text) const;

    std::unique_ptr<Stack> m_stack;
    QTemporaryDir m_folder;
    QString m_token;
};

void TestProgram::initTestCase() {
    m_stack = std::make_unique<Stack>();
    const SourceConfig slurm = m_stack->slurm();
    m_token = read(slurm.credential.what);
    write(u"federation.toml"_s, u"[[system]]\nid = \"stack\"\nname = \"Stack\"\n"_s);
    write(u"sources.toml"_s,
          u"[[source]]\nid = \"slurm\"\nsystem = \"stack\"\nkind = \"slurm-rest\"\nurl = \"%1\"\n"
          "tls = false\nuser = \"root\"\ntoken_file = \"%2\"\n"_s.arg(
              QString::fromStdString(slurm.url), QString::fromStdString(slurm.credential.what)));
}

void TestProgram::write(const QString& name, const QString& text) const {
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

QStringList TestProgram::place() const {
    return {u"--config"_s, m_folder.path(), u"--cache"_s, m_folder.filePath(u"cache.sqlite"_s)};
}

QJsonArray TestProgram::show(const QString& subject) const {
    const Ran ran =
        run(QStringList{u"show"_s, subject, u"--system"_s, u"stack"_s, u"--format"_s, u"json"_s} +
            place());
    if (ran.exit != 0)
        qWarning("%s", ran.err.data());
    return QJsonDocument::fromJson(ran.out).object().value(u"rows"_s).toArray();
}

void TestProgram::sameThroughEachVersion_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("versions");
    const QStringList all{u"v0.0.36"_s, u"v0.0.37"_s, u"v0.0.38"_s};
    QTest::addRow("jobs") << u"/slurm/%1/jobs"_s << all;
    QTest::addRow("partitions") << u"/slurm/%1/partitions"_s << all;
    QTest::addRow("accounting") << u"/slurmdb/%1/jobs"_s << all;
    // v0.0.36 gives no flags, so that a drained node is unknown to it and a reserved one allocated.
    QTest::addRow("nodes") << u"/slurm/%1/nodes"_s << all.mid(1);
}

void TestProgram::sameThroughEachVersion() {
    QFETCH(QString, path);
    QFETCH(QStringList, versions);
    const QString base = QString::fromStdString(m_stack->slurm().url);
    std::vector<QByteArray> records;
    const auto same = [&] { // asked one after the other, and a job may end meanwhile
        records.clear();
        for (const QString& version : versions) {
            const Ran ran = run({u"check"_s, base + path.arg(version), u"--as"_s, u"slurm-rest"_s,
                                 u"--format"_s, u"json"_s},
                                m_token);
            QJsonObject record = QJsonDocument::fromJson(ran.out).object();
            if (ran.exit != 0 || record.value(u"api"_s).toString() != version)
                return false;
            record.remove(u"api"_s);
            records.push_back(QJsonDocument(record).toJson());
        }
        return std::ranges::all_of(records, [&](const auto& one) { return one == records[0]; });
    };
    QVERIFY(eventually(same));
    QVERIFY(records.front().size() > 300);
}

void TestProgram::tokenRefused() {
    const QString url = QString::fromStdString(m_stack->slurm().url) + u"/slurm/v0.0.38/jobs"_s;
    const Ran ran = run({u"check"_s, url, u"--as"_s, u"slurm-rest"_s}, u"not.a.token"_s);
    QCOMPARE(ran.exit, 1);
    QVERIFY(!ran.err.isEmpty());
}

void TestProgram::collectAndShow() {
    std::vector<QueueLine> queue;
    std::map<std::string, NodeLine> nodes;
    const auto still = [&] {
        queue = squeue(*m_stack);
        nodes = sinfo(*m_stack);
        // A fresh cache: the floor is the mean of what was seen, and an earlier try saw otherwise.
        for (const char* part : {"", "-wal", "-shm"})
            QFile::remove(m_folder.filePath(u"cache.sqlite"_s) + QLatin1String(part));
        const Ran ran = run(QStringList{u"collect"_s, u"--once"_s} + place());
        if (ran.exit != 0)
            qWarning("%s", ran.err.data());
        if (ran.exit != 0 || queue != squeue(*m_stack) || nodes != sinfo(*m_stack))
            return false;
        double capacity = 0;
        double allocated = 0;
        for (const auto& [name, node] : nodes) {
            capacity += double(node.gpus);
            allocated += double(node.used);
        }
        // slurmctld was just restarted by another test: it counts a node's GPUs anew by and by.
        const QJsonObject row = show(u"floor"_s).at(0).toObject();
        const auto value = [&](const char* name) {
            return row.value(QLatin1String(name)).toDouble();
        };
        return value("capacity") == capacity &&
               value("allocated_not_busy") + value("delivered") == allocated &&
               value("idle") + value("down") + allocated == capacity;
    };
    QVERIFY(eventually(still));

    double pending = 0;
    for (const QueueLine& line : queue)
        pending += line.state == "PENDING" ? double(line.gpus) : 0;
    double shown = 0;
    for (const QJsonValueRef line : show(u"queue"_s))
        shown += line.toObject().value(u"gpus"_s).toDouble();
    QCOMPARE(shown, pending);
}

/// No user, no job's name and no path of a job is in what was stored.
void TestProgram::namesNobody() {
    QByteArray stored;
    for (const QFileInfo& file : QDir(m_folder.path()).entryInfoList({u"cache*"_s}, QDir::Files)) {
        QFile opened(file.filePath());
        QVERIFY(opened.open(QIODevice::ReadOnly));
        stored += opened.readAll();
    }
    QVERIFY(stored.contains("fi_ai")); // accounts are kept
    for (const char* name : {"u_fi", "u_no", "confidential", "/home"})
        QVERIFY2(!stored.contains(name), name);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
