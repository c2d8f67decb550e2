// SPDX-License-Identifier: GPL-3.0-only
#include "tests/imports/Place.h"

#include <QJsonObject>
#include <QTest>

using namespace ff;
using namespace ff::test;

/// Days of 23 and 25 hours, through the program: one job of one GPU runs all the time, so that a
/// period's GPU-seconds are its length.
class tst_Clocks final : public QObject {
    Q_OBJECT

private slots:
    void nights_data();
    void nights();
    void months_data();
    void months();
    void filesInLocalTime();
    void whatStandsStillIsNotLost_data();
    void whatStandsStillIsNotLost();
};

namespace {

/// A job from the end of 2025 to the beginning of 2027.
void importTheYear(const Place& place) {
    Line line;
    line.submit = line.start = "2025-12-01T00:00:00";
    line.end = "2026-11-20T00:00:00";
    place.write("a.txt", sacct({line}));
    const auto run =
        place.run("import sacct a.txt --system mill --from 2025-12-01 --to 2026-11-20");
    QVERIFY2(run.code == 0, run.err.constData());
}

QList<double> lengths(const Place& place, const QByteArray& period) {
    QList<double> seconds;
    for (const auto& row :
         place.rows(("usage --by system --system mill --format json " + period))) {
        seconds << row[QStringLiteral("gpu_seconds")].toDouble();
    }
    return seconds;
}

constexpr double kHour = 3600;

} // namespace

void tst_Clocks::nights_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<double>("hours");
    const auto row = [](const char* zone, const char* from, const char* to, double hours) {
        QTest::addRow("%s %s", zone, from)
            << QByteArray(zone) << QByteArray(from) << QByteArray(to) << hours;
    };
    row("Europe/Helsinki", "2026-03-28T00:00:00+02:00", "2026-03-31T00:00:00+03:00", 23);
    row("Europe/Helsinki", "2026-10-24T00:00:00+03:00", "2026-10-27T00:00:00+02:00", 25);
    row("Europe/Lisbon", "2026-03-28T00:00:00+00:00", "2026-03-31T00:00:00+01:00", 23);
    row("Europe/Lisbon", "2026-10-24T00:00:00+01:00", "2026-10-27T00:00:00+00:00", 25);
    row("Asia/Kolkata", "2026-03-28T00:00:00+05:30", "2026-03-31T00:00:00+05:30", 24);
}

void tst_Clocks::nights() {
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(double, hours);
    const Place place;
    importTheYear(place);
    const auto days =
        lengths(place, "--every day --zone " + zone + " --from " + from + " --to " + to);
    QCOMPARE(days, (QList<double>{24 * kHour, hours * kHour, 24 * kHour}));
}

void tst_Clocks::months_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<double>("hours");
    const auto row = [](const char* zone, const char* from, const char* to, double hours) {
        QTest::addRow("%s %s", zone, from)
            << QByteArray(zone) << QByteArray(from) << QByteArray(to) << hours;
    };
    row("Europe/Helsinki", "2026-03-01T00:00:00+02:00", "2026-04-01T00:00:00+03:00", 31 * 24 - 1);
    row("Europe/Helsinki", "2026-10-01T00:00:00+03:00", "2026-11-01T00:00:00+02:00", 31 * 24 + 1);
    row("Europe/Lisbon", "2026-03-01T00:00:00+00:00", "2026-04-01T00:00:00+01:00", 31 * 24 - 1);
    row("Europe/Lisbon", "2026-10-01T00:00:00+01:00", "2026-11-01T00:00:00+00:00", 31 * 24 + 1);
    row("Asia/Kolkata", "2026-02-01T00:00:00+05:30", "2026-03-01T00:00:00+05:30", 28 * 24);
}

void tst_Clocks::months() {
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(double, hours);
    const Place place;
    importTheYear(place);
    const auto months =
        lengths(place, "--every month --zone " + zone + " --from " + from + " --to " + to);
    QCOMPARE(months, (QList<double>{hours * kHour}));
}

/// A site that mails what its own clocks show.
void tst_Clocks::filesInLocalTime() {
    const Place place;
    Line line;
    line.submit = line.start = "2026-03-29T02:00:00"; // an hour before the clocks go forward
    line.end = "2026-03-29T04:00:00";
    place.write("a.txt", sacct({line}));
    QCOMPARE(place.run("import sacct a.txt --system mill --zone Europe/Helsinki").code, 0);
    QCOMPARE(lengths(place, "--from 2026-03-29T00:00:00 --to 2026-03-29T01:00:00"),
             (QList<double>{kHour}));
    QCOMPARE(lengths(place, "--from 2026-03-28 --to 2026-03-30"), (QList<double>{kHour}));
}

/// The clock of a limit stands while a run is suspended: one that was so for days is not one whose
/// end accounting has lost.
void tst_Clocks::whatStandsStillIsNotLost_data() {
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("suspended");
    QTest::addRow("it runs again") << QByteArray("RUNNING") << QByteArray("3-00:00:00");
    QTest::addRow("it stands still") << QByteArray("SUSPENDED") << QByteArray("00:00:00");
}

void tst_Clocks::whatStandsStillIsNotLost() {
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, suspended);
    const Place place;
    place.write("a.txt", "JobIDRaw|Account|State|Submit|Start|End|ElapsedRaw|Suspended|TimelimitRaw"
                         "|AllocTRES\n1|fi|" +
                             state + "|2026-03-01T00:00:00|2026-03-01T00:00:00|Unknown|3600|" +
                             suspended +
                             "|120|gres/gpu=1\n2|fi|COMPLETED|2026-03-04T01:00:00|"
                             "2026-03-04T01:00:00|2026-03-04T01:00:00|0||120|gres/gpu=1\n");
    const auto run = place.run("import sacct a.txt --system mill");
    QCOMPARE(run.code, 0);
    QVERIFY2(!run.err.contains("over its time limit"), run.err);
    QCOMPARE(lengths(place, "--from 2026-03-01 --to 2026-03-05"), (QList<double>{73 * kHour}));
}

QTEST_GUILESS_MAIN(tst_Clocks)
#include "tst_Clocks.moc"
