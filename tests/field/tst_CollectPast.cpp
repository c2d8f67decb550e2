// SPDX-License-Identifier: GPL-3.0-only
#include "tests/feeds/http/ScriptedServer.h"
#include "tests/field/FieldSlurm.h"
#include "tests/imports/Place.h"

#include <QProcess>
#include <QTest>

using namespace ff;
using namespace ff::test;

namespace {

/// A slurmrestd whose accounting may be away.
ScriptedServer::Script slurmrestd(bool hasAccounting) {
    return [hasAccounting](Peer& peer) {
        for (std::string asked = peer.readRequest(); !asked.empty(); asked = peer.readRequest()) {
            const std::size_t from = asked.find(' ') + 1;
            const std::string target = asked.substr(from, asked.find_first_of(" ?", from) - from);
            const bool isAway = !hasAccounting && target.starts_with("/slurmdb/");
            peer.send(isAway ? answer("403 Forbidden", "the database is closed today")
                             : ok(answerTo(target, {}), "Content-Type: application/json\r\n"));
        }
    };
}

QByteArray source(const ScriptedServer& server) {
    return "[[source]]\nid = \"mill-slurm\"\nsystem = \"mill\"\nkind = \"slurm-rest\"\nurl = \"" +
           QByteArray::fromStdString(server.url()) + "\"\nuser = \"op\"\nbackfill_days = 3\n";
}

} // namespace

/// What `collect` says of the past of its sources.
class tst_CollectPast final : public QObject {
    Q_OBJECT
private slots:
    void onceWithPast();
    void onceWithoutPast();
    void pastThatCannotBeHad();
    void saysWhenThePastIsThere();
};

void tst_CollectPast::onceWithPast() {
    const ScriptedServer server(slurmrestd(true));
    const Place place;
    place.write("config/sources.toml", source(server));
    const Place::Run run = place.run("collect --once --with-past");
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY2(run.err.contains("mill-slurm: The past from ") &&
                 run.err.contains("is there, with data for "),
             run.err.constData());
}

void tst_CollectPast::onceWithoutPast() {
    const ScriptedServer server(slurmrestd(true));
    const Place place;
    place.write("config/sources.toml", source(server));
    const Place::Run run = place.run("collect --once");
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY2(!run.err.contains("The past"), run.err.constData());
}

void tst_CollectPast::pastThatCannotBeHad() {
    const ScriptedServer server(slurmrestd(false));
    const Place place;
    place.write("config/sources.toml", source(server));
    const Place::Run run = place.run("collect --once --with-past");
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains("mill-slurm: The past could not be fetched.") &&
                 run.err.contains("the database is closed today"),
             run.err.constData());
}

void tst_CollectPast::saysWhenThePastIsThere() {
    const ScriptedServer server(slurmrestd(true));
    const Place place;
    place.write("config/sources.toml", source(server));
    QProcess program;
    program.setWorkingDirectory(QString::fromStdString(place.path(".").string()));
    program.setReadChannel(QProcess::StandardError);
    program.start(QStringLiteral(FF_PROGRAM),
                  {QStringLiteral("collect"), QStringLiteral("--config"), QStringLiteral("config"),
                   QStringLiteral("--cache"), QStringLiteral("data/cache.sqlite")});
    QByteArray said;
    while (!said.contains("is there, with data for ") && program.waitForReadyRead(60'000)) {
        said += program.readAllStandardError();
    }
    program.terminate();
    QVERIFY(program.waitForFinished(60'000));
    QVERIFY2(said.contains("mill-slurm: The past from "), said.constData());
    QCOMPARE(program.exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_CollectPast)
#include "tst_CollectPast.moc"
