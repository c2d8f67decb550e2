// SPDX-License-Identifier: GPL-3.0-only
#include "tests/stack/Program.h"
#include "tests/stack/SlurmSays.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ff;
using namespace ff::test;
using namespace Qt::StringLiterals;

namespace {

QString read(const std::string& file) {
    QFile opened(QString::fromStdString(file));
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()).trimmed()
                                            : QString();
}

} // namespace

class tst_Program : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sameThroughEachVersion_data();
    void sameThroughEachVersion();
    void tokenRefused();
    void collectAndShow();
    void namesNobody();

private:
    std::unique_ptr<Stack> m_stack;
    std::unique_ptr<Program> m_program;
    QString m_token;
};

void tst_Program::initTestCase() {
    m_stack = std::make_unique<Stack>();
    m_program = std::make_unique<Program>(*m_stack);
    m_token = read(m_stack->slurm().credential.what);
}

void tst_Program::sameThroughEachVersion_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("versions");
    const QStringList all{u"v0.0.36"_s, u"v0.0.37"_s, u"v0.0.38"_s};
    QTest::addRow("jobs") << u"/slurm/%1/jobs"_s << all;
    QTest::addRow("partitions") << u"/slurm/%1/partitions"_s << all;
    QTest::addRow("accounting") << u"/slurmdb/%1/jobs"_s << all;
    // v0.0.36 gives no flags, so that a drained node is unknown to it and a reserved one allocated.
    QTest::addRow("nodes") << u"/slurm/%1/nodes"_s << all.mid(1);
}

void tst_Program::sameThroughEachVersion() {
    QFETCH(QString, path);
    QFETCH(QStringList, versions);
    const QString base = QString::fromStdString(m_stack->slurm().url);
    std::vector<QByteArray> records;
    const auto same = [&] { // asked one after the other, and a job may end meanwhile
        records.clear();
        for (const QString& version : versions) {
            const auto ran = Program::plain({u"check"_s, base + path.arg(version), u"--as"_s,
                                             u"slurm-rest"_s, u"--format"_s, u"json"_s},
                                            m_token);
            QJsonObject record = QJsonDocument::fromJson(ran.out).object();
            if (ran.exit != 0 || record.value(u"api"_s).toString() != version) {
                return false;
            }
            record.remove(u"api"_s);
            records.push_back(QJsonDocument(record).toJson());
        }
        return std::ranges::all_of(records, [&](const auto& one) { return one == records[0]; });
    };
    QVERIFY(eventually(same));
    QVERIFY(records.front().size() > 300);
}

void tst_Program::tokenRefused() {
    const QString url = QString::fromStdString(m_stack->slurm().url) + u"/slurm/v0.0.38/jobs"_s;
    const auto ran =
        Program::plain({u"check"_s, url, u"--as"_s, u"slurm-rest"_s}, u"not.a.token"_s);
    QCOMPARE(ran.exit, 1);
    QVERIFY(!ran.err.isEmpty());
}

/// Polls until the cluster stood still meanwhile; what is shown then has to be what Slurm says.
void tst_Program::collectAndShow() {
    std::vector<QueueLine> queue;
    std::map<std::string, NodeLine> cluster;
    const auto still = [&] {
        queue = squeue(*m_stack);
        cluster = nodes(*m_stack);
        // A fresh cache: the floor is the mean of what was seen, and an earlier try saw otherwise.
        m_program->forget();
        const auto ran = m_program->run({u"collect"_s, u"--once"_s});
        if (ran.exit != 0) {
            qWarning("%s", ran.err.data());
        }
        std::int64_t bound = 0;
        for (const auto& [name, node] : cluster) {
            bound += node.used;
        }
        // A job that is just ending stands on its nodes and no more in the queue.
        return ran.exit == 0 && bound == held(queue) && queue == squeue(*m_stack) &&
               cluster == nodes(*m_stack);
    };
    QVERIFY(eventually(still));
    double capacity = 0;
    for (const auto& [name, node] : cluster) {
        capacity += double(node.gpus);
    }
    const auto allocated = double(held(queue));
    QVERIFY(allocated > 0);
    const auto show = [&](const QString& subject) {
        return m_program->rows({u"show"_s, subject, u"--system"_s, u"stack"_s});
    };
    const QJsonObject row = show(u"floor"_s).at(0).toObject();
    const auto value = [&](const char* name) { return row.value(QLatin1String(name)).toDouble(); };
    QCOMPARE(value("capacity"), capacity);
    QCOMPARE(value("allocated_not_busy") + value("delivered"), allocated);
    QCOMPARE(value("idle") + value("down") + allocated, capacity);

    double pending = 0;
    for (const QueueLine& line : queue) {
        pending += line.state == "PENDING" ? double(line.gpus) : 0;
    }
    double shown = 0;
    for (const QJsonValue& line : show(u"queue"_s)) {
        shown += line.toObject().value(u"gpus"_s).toDouble();
    }
    QCOMPARE(shown, pending);
}

/// No user, no job's name and no path of a job is in what was stored.
void tst_Program::namesNobody() {
    QByteArray stored;
    for (const QFileInfo& file :
         QDir(m_program->folder()).entryInfoList({u"cache*"_s}, QDir::Files)) {
        QFile opened(file.filePath());
        QVERIFY(opened.open(QIODevice::ReadOnly));
        stored += opened.readAll();
    }
    QVERIFY(stored.contains("fi_ai")); // accounts are kept
    for (const char* name : {"u_fi", "u_no", "confidential", "/home"}) {
        QVERIFY2(!stored.contains(name), name);
    }
}

QTEST_GUILESS_MAIN(tst_Program)
#include "tst_Program.moc"
