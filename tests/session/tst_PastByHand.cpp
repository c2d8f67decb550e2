// SPDX-License-Identifier: GPL-3.0-only
// `backfill`: a day that cannot be had.
#include "app/session/PastByHand.h"
#include "app/session/Session.h"
#include "tests/feeds/http/ScriptedServer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace ff;
using namespace ff::test;
using namespace std::chrono_literals;

namespace {

Instant at(const char* text) {
    return parseIso8601(text).value();
}

/// A slurmrestd whose accounting refuses one day so many times.
ScriptedServer::Script slurmrestd(Instant badDay, std::atomic<int>& refusals) {
    return [badDay, &refusals](Peer& peer) {
        for (std::string asked = peer.readRequest(); !asked.empty(); asked = peer.readRequest()) {
            const std::string from =
                "start_time=uts" + std::to_string(toMillis(badDay) / 1000) + "&";
            if (asked.contains("/openapi")) {
                peer.send(ok(R"({"paths":{"/slurm/v0.0.38/nodes":{}}})"));
            } else if (asked.contains(from) && refusals-- > 0) {
                peer.send(answer("500 Internal Server Error", "the table is damaged"));
            } else {
                peer.send(ok(R"({"meta":{},"errors":[],"jobs":[]})"));
            }
        }
    };
}

} // namespace

class tst_PastByHand final : public QObject {
    Q_OBJECT

private slots:
    void aBadDay_data() {
        QTest::addColumn<int>("refusals");
        QTest::addColumn<bool>("comes");
        QTest::addRow("comes when it is asked for again") << 3 << true;
        QTest::addRow("does not come") << 100 << false;
    }
    void aBadDay() {
        QFETCH(int, refusals);
        QFETCH(bool, comes);
        std::atomic<int> left = refusals;
        const Instant bad = at("2026-11-03");
        const ScriptedServer server(slurmrestd(bad, left));
        const QTemporaryDir place;
        QFile sources(place.filePath(QStringLiteral("sources.toml")));
        QVERIFY(sources.open(QIODevice::WriteOnly));
        sources.write("[[source]]\nid = \"lumi-slurm\"\nsystem = \"lumi\"\nkind = \"slurm-rest\"\n"
                      "backfill_days = 0\nurl = \"" +
                      QByteArray::fromStdString(server.url()) + "\"\n");
        sources.close();
        Session::Options options;
        options.config = place.path().toStdString();
        options.cache = place.filePath(QStringLiteral("cache.sqlite")).toStdString();
        const auto session = Session::open(std::move(options));
        QVERIFY(session);
        std::vector<Instant> days;
        const auto fetched = fetchPast(
            **session, {SystemId{"lumi"}, {at("2026-11-01"), at("2026-11-05")}, {}},
            [&](const PastProgress& progress) { days.push_back(progress.day); },
            [] { return true; });
        std::vector<Instant> wanted{at("2026-11-04"), at("2026-11-02"), at("2026-11-01")};
        if (comes) {
            wanted.push_back(bad);
        }
        QCOMPARE(days, wanted);
        QCOMPARE(fetched.has_value(), comes);
        QVERIFY(comes || fetched.error().detail.contains("2026-11-03"));
        const auto covered = (*session)->cache().jobs().covered(
            SystemId{"lumi"}, {at("2026-11-01"), at("2026-11-05")});
        QVERIFY(covered);
        QCOMPARE(covered->size(), comes ? 1U : 2U);
    }
};

QTEST_GUILESS_MAIN(tst_PastByHand)
#include "tst_PastByHand.moc"
