// SPDX-License-Identifier: GPL-3.0-only
// A maintenance of which a person wrote and the site's scheduler tells.
#include "models/pilot/ListedOnce.h"

#include <QTest>

using namespace ff;
using namespace std::chrono_literals;

namespace {

const Instant kNoon = *parseIso8601("2026-11-26T12:00:00Z");

Announced announced(Duration from, Duration to, std::optional<double> gpus, bool isToldBySite) {
    return {.system = SystemId{"own"},
            .kind = Announced::Kind::maintenance,
            .window = {kNoon + from, kNoon + to},
            .gpus = gpus,
            .text = isToldBySite ? "" : "new cooling",
            .source = isToldBySite ? "" : "mail",
            .isToldBySite = isToldBySite};
}

} // namespace

Q_DECLARE_METATYPE(Announced)

namespace {

Announced person(Duration from, Duration to, std::optional<double> gpus = {}) {
    return announced(from, to, gpus, false);
}

Announced site(Duration from, Duration to, double gpus = 400) {
    return announced(from, to, gpus, true);
}

} // namespace

class tst_ListedOnce final : public QObject {
    Q_OBJECT

private slots:
    void theLongerOneStays_data();
    void theLongerOneStays();
    void whatDiffersStays();
    void whereTheTotalIsNotKnown();
    void oneOfAPersonForManyOfTheSite();
    void asTheyBegin();
};

void tst_ListedOnce::theLongerOneStays_data() {
    QTest::addColumn<Announced>("byPerson");
    QTest::addColumn<Announced>("bySite");
    QTest::addColumn<bool>("isSites");
    QTest::newRow("same time") << person(1h, 9h) << site(1h, 9h) << true;
    QTest::newRow("inside the person's") << person(0h, 24h) << site(8h, 20h) << false;
    QTest::newRow("around the person's") << person(1h, 9h) << site(-5h, 20h) << true;
    QTest::newRow("rounded") << person(1h, 9h) << site(30min, 8h + 50min) << true;
    QTest::newRow("a number") << person(1h, 9h, 64) << site(1h, 9h, 60) << true;
    QTest::newRow("all of those that are known") << person(1h, 9h) << site(1h, 9h, 370) << true;
}

void tst_ListedOnce::theLongerOneStays() {
    QFETCH(Announced, byPerson);
    QFETCH(Announced, bySite);
    QFETCH(bool, isSites);
    const auto listed = listedOnce({byPerson, bySite}, 400);
    QCOMPARE(listed.size(), std::size_t(1));
    QVERIFY(listed.front().window == (isSites ? bySite : byPerson).window);
    QCOMPARE(listed.front().isToldBySite, isSites);
    QCOMPARE(listed.front().text, std::string("new cooling")); // what the site does not tell
    QCOMPARE(listed.front().source, std::string("mail"));
}

void tst_ListedOnce::whatDiffersStays() {
    const auto count = [](const Announced& byPerson, const Announced& bySite) {
        return listedOnce({byPerson, bySite}, 400).size();
    };
    QCOMPARE(count(person(1h, 9h), site(9h, 12h)), std::size_t(2));   // the next one
    QCOMPARE(count(person(1h, 9h), site(5h, 20h)), std::size_t(2));   // another time
    QCOMPARE(count(person(1h, 9h), site(1h, 9h, 8)), std::size_t(2)); // a part
    QCOMPARE(count(person(1h, 9h, 64), site(1h, 9h, 8)), std::size_t(2));
    Announced training = site(1h, 9h);
    training.kind = Announced::Kind::reservation;
    QCOMPARE(count(person(1h, 9h), training), std::size_t(2));
    // Two of a person are two, however alike.
    QCOMPARE(listedOnce({person(1h, 9h), person(1h, 9h)}, 400).size(), std::size_t(2));
}

/// All of the GPUs was taken for as many as a part.
void tst_ListedOnce::whereTheTotalIsNotKnown() {
    QCOMPARE(listedOnce({person(1h, 9h), site(1h, 9h, 8)}, {}).size(), std::size_t(2));
    Announced all = site(1h, 9h);
    all.gpus.reset();
    QCOMPARE(listedOnce({person(1h, 9h, 8), all}, {}).size(), std::size_t(2));
    QCOMPARE(listedOnce({person(1h, 9h), all}, {}).size(), std::size_t(1));
    QCOMPARE(listedOnce({person(1h, 9h, 400), site(1h, 9h)}, {}).size(), std::size_t(1));
}

void tst_ListedOnce::oneOfAPersonForManyOfTheSite() {
    const auto listed = listedOnce({person(0h, 24h), site(1h, 9h), site(10h, 20h)}, 400);
    QCOMPARE(listed.size(), std::size_t(1));
    QVERIFY(!listed.front().isToldBySite);
}

void tst_ListedOnce::asTheyBegin() {
    const auto listed = listedOnce({person(30h, 40h), site(1h, 9h), site(50h, 60h)}, 400);
    QCOMPARE(listed.size(), std::size_t(3));
    QVERIFY(listed[0].window.from < listed[1].window.from &&
            listed[1].window.from < listed[2].window.from);
}

QTEST_GUILESS_MAIN(tst_ListedOnce)
#include "tst_ListedOnce.moc"
