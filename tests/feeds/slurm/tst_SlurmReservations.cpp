// SPDX-License-Identifier: GPL-3.0-only
// What reservations of slurmrestd take away in the days ahead.
#include "app/feeds/slurm/SlurmReservations.h"

#include <QFile>
#include <QTest>

using namespace ff;
using namespace ff::feeds;
using namespace std::chrono_literals;

namespace {

const Instant kNow = *parseIso8601("2026-11-22T08:00:00Z");

SlurmAnswer recorded(const char* name) {
    QFile file(QStringLiteral(FF_TEST_DATA "/data/") + QString::fromUtf8(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto bytes = file.readAll();
    auto answer = decodeSlurm({bytes.constData(), std::size_t(bytes.size())});
    return answer ? *answer : SlurmAnswer{};
}

std::vector<SlurmNode> nodes() {
    std::vector<SlurmNode> nodes(4);
    nodes[0].name = "gn1";
    nodes[0].gpus = 8;
    nodes[0].gpusAllocated = 8;
    nodes[1].name = "gn2";
    nodes[1].gpus = 8;
    nodes[2].name = "gn3";
    nodes[2].gpus = 4;
    nodes[3].name = "cn1"; // no GPUs
    return nodes;
}

SlurmReservation reservation(const char* list, Duration from, Duration to) {
    SlurmReservation reservation;
    reservation.name = "anna_7";
    reservation.nodeList = list;
    reservation.start = kNow + from;
    reservation.end = kNow + to;
    return reservation;
}

} // namespace

class tst_SlurmReservations final : public QObject {
    Q_OBJECT

private slots:
    void asRecorded();
    void nodesInUseCount();
    void aNodeCountsOnce();
    void aMaintenanceInsideAReservation();
    void partsThatOverlapCountOnce();
    void whatTakesNothingAwayIsLeftOut();
    void whatComesAgain_data();
    void whatComesAgain();
    void onSomeDays_data();
    void onSomeDays();
};

/// Of the two that were recorded, the maintenance is of a node without GPUs.
void tst_SlurmReservations::asRecorded() {
    const auto ahead = reservationsAhead(recorded("slurm_v38_nodes.json").nodes,
                                         recorded("slurm_v38_reservations.json").reservations,
                                         instantFromSeconds(1795329709));
    QCOMPARE(ahead.size(), std::size_t(1));
    QVERIFY(!ahead[0].isMaintenance);
    QCOMPARE(toIso8601(ahead[0].window.from), std::string("2026-11-23T02:40:24Z"));
    QCOMPARE(toIso8601(ahead[0].window.to), std::string("2026-11-23T06:40:24Z"));
    QCOMPARE(ahead[0].gpus, 8.0);
}

void tst_SlurmReservations::nodesInUseCount() {
    const auto ahead = reservationsAhead(nodes(), {reservation("gn[1,3]", -1h, 5h)}, kNow);
    QCOMPARE(ahead.size(), std::size_t(1));
    QCOMPARE(ahead[0].gpus, 12.0);
    QCOMPARE(ahead[0].window.from, kNow - 1h);
}

void tst_SlurmReservations::aNodeCountsOnce() {
    auto maintenance = reservation("gn[1-3]", 1h, 2h);
    maintenance.maintenance = true;
    const auto ahead = reservationsAhead(
        nodes(), {reservation("gn[1-2]", 1h, 2h), reservation("gn[2-3]", 1h, 2h), maintenance},
        kNow);
    QCOMPARE(ahead.size(), std::size_t(1));
    QCOMPARE(ahead[0].gpus, 20.0);
    QVERIFY(ahead[0].isMaintenance);
    const auto without = reservationsAhead(
        nodes(), {reservation("gn[1-2]", 1h, 2h), reservation("gn[2-3]", 1h, 2h)}, kNow);
    QVERIFY((without == std::vector<Reservation>{{{kNow + 1h, kNow + 2h}, false, 20}}));
}

void tst_SlurmReservations::aMaintenanceInsideAReservation() {
    auto maintenance = reservation("gn[2-3]", 2h, 4h);
    maintenance.maintenance = true;
    const auto ahead =
        reservationsAhead(nodes(), {reservation("gn[1-2]", 1h, 6h), maintenance}, kNow);
    QVERIFY((ahead == std::vector<Reservation>{{{kNow + 1h, kNow + 2h}, false, 8},    // gn2
                                               {{kNow + 1h, kNow + 6h}, false, 8},    // gn1
                                               {{kNow + 2h, kNow + 4h}, true, 12},    // gn2, gn3
                                               {{kNow + 4h, kNow + 6h}, false, 8}})); // gn2
}

void tst_SlurmReservations::partsThatOverlapCountOnce() {
    const auto ahead = reservationsAhead(
        nodes(), {reservation("gn1", 1h, 3h), reservation("gn[1,3]", 2h, 5h)}, kNow);
    QVERIFY((ahead == std::vector<Reservation>{{{kNow + 1h, kNow + 5h}, false, 8},
                                               {{kNow + 2h, kNow + 5h}, false, 4}}));
}

void tst_SlurmReservations::whatTakesNothingAwayIsLeftOut() {
    auto floating = reservation("gn1", 1h, 2h);
    floating.isFloating = true;
    auto endless = reservation("gn1", 1h, 2h);
    endless.end.reset();
    QVERIFY(reservationsAhead(nodes(),
                              {reservation("cn1", 1h, 2h), reservation("", 1h, 2h),
                               reservation("gn1", -2h, 0h), reservation("gn1", 2h, 2h),
                               reservation("gone9", 1h, 2h), floating, endless},
                              kNow)
                .empty());
}

void tst_SlurmReservations::whatComesAgain_data() {
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("times");
    QTest::newRow("daily") << 1 << 15;
    QTest::newRow("weekly") << 7 << 3;
}

void tst_SlurmReservations::whatComesAgain() {
    QFETCH(int, days);
    QFETCH(int, times);
    auto again = reservation("gn1", 1h, 2h);
    again.every = std::chrono::days{days};
    const auto ahead = reservationsAhead(nodes(), {again}, kNow);
    QCOMPARE(int(ahead.size()), times);
    QCOMPARE(ahead[1].window.from, kNow + 1h + std::chrono::days{days});
    QCOMPARE(ahead[1].window.length(), Duration(1h));
}

void tst_SlurmReservations::onSomeDays_data() {
    QTest::addColumn<QByteArray>("flag");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("second"); // hours after the first, which begins on a Sunday
    QTest::newRow("hourly") << QByteArray("HOURLY") << 359 << 1;
    QTest::newRow("daily") << QByteArray("DAILY") << 15 << 24;
    QTest::newRow("weekdays") << QByteArray("WEEKDAY") << 11 << 24; // the first is as it is told
    QTest::newRow("weekend") << QByteArray("WEEKEND") << 5 << 6 * 24;
    QTest::newRow("weekly") << QByteArray("WEEKLY") << 3 << 7 * 24;
    QTest::newRow("once") << QByteArray("MAINT") << 1 << 0;
}

void tst_SlurmReservations::onSomeDays() {
    QFETCH(QByteArray, flag);
    QFETCH(int, times);
    QFETCH(int, second);
    const QByteArray text =
        "{\"reservations\":[{\"name\":\"r\",\"node_list\":\"gn1\",\"flags\":[\"" + flag +
        "\"],\"start_time\":" + QByteArray::number(qint64(toMillis(kNow + 1h) / 1000)) +
        ",\"end_time\":" + QByteArray::number(qint64(toMillis(kNow + 90min) / 1000)) + "}]}";
    const auto answer = decodeSlurm({text.constData(), std::size_t(text.size())});
    QVERIFY(answer && answer->reservations.size() == 1);
    const auto ahead = reservationsAhead(nodes(), answer->reservations, kNow);
    QCOMPARE(int(ahead.size()), times);
    if (times > 1) {
        QCOMPARE(ahead[1].window.from, kNow + 1h + std::chrono::hours{second});
    }
}

QTEST_GUILESS_MAIN(tst_SlurmReservations)
#include "tst_SlurmReservations.moc"
