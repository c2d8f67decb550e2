// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Statement.h"
#include "app/store/writer/OpenWriter.h"
#include "tests/store/Fixture.h"

#include <sqlite3.h>

namespace ff::store {

using namespace std::chrono_literals;
using Phase = AlertProgress::Phase;

class tst_Alerts final : public QObject {
    Q_OBJECT

    static Instant day(int number) {
        return Instant{std::chrono::sys_days{std::chrono::year{2026} / 11 / number}};
    }
    static KeptProgress progress(Phase phase, std::optional<double> value) {
        return {.key = {"low", "lumi"},
                .definition = "below 0.3",
                .title = "LUMI",
                .progress = {phase, day(1), 3h, 1h, day(2), value}};
    }
    static KeptSpell spell(int from, std::optional<int> to = {}) {
        return {.key = {"low", "lumi"},
                .title = "LUMI",
                .rule = "below 30 %",
                .spell = {day(from), day(from) + 6h, to ? std::optional(day(*to)) : std::nullopt,
                          0.125}};
    }

private slots:
    void progressIsKeptAndForgotten() {
        Fixture fixture;
        AlertLog& log = fixture.cache->alerts();
        std::vector<KeptSpell> none;
        VERIFY_RESULT(log.keep({progress(Phase::pending, 0.25)}, none));
        VERIFY_RESULT(log.keep({progress(Phase::firing, {})}, none));
        fixture.reopen();
        AlertLog& again = fixture.cache->alerts();
        QCOMPARE(*again.progress(), std::vector{progress(Phase::firing, {})});
        VERIFY_RESULT(again.forget({{"low", "lumi"}}));
        QVERIFY(again.progress()->empty());
    }

    void spellsOfAWindowTheNewestFirst() {
        Fixture fixture;
        AlertLog& log = fixture.cache->alerts();
        std::vector<KeptSpell> spells{spell(1, 2), spell(5), spell(20, 21)};
        VERIFY_RESULT(log.keep({}, spells));
        QVERIFY(spells[0].id != 0 && spells[0].id != spells[1].id);
        auto found = log.spells({day(3), day(10)});
        VERIFY_RESULT(found);
        QCOMPARE(*found, std::vector{spells[1]}); // fires still
        found = log.spells({day(1), day(30)});
        QCOMPARE(found->size(), 3U);
        QCOMPARE(found->front().id, spells[2].id);

        spells[1].spell.ended = day(6);
        spells[1].spell.furthest = 0.1;
        VERIFY_RESULT(log.keep({}, spells));
        QCOMPARE(*log.spells({day(5), day(6)}), std::vector{spells[1]});
        QVERIFY(log.spells({day(6), day(10)})->empty());
        QCOMPARE(log.spells({day(1), day(30)})->size(), 3U); // none twice
    }

    void whatWasToldIsKept() {
        Fixture fixture;
        std::vector<KeptSpell> spells{spell(1), spell(5)};
        VERIFY_RESULT(fixture.cache->alerts().keep({}, spells));
        VERIFY_RESULT(fixture.cache->alerts().tell({{spells[1].id, AlertTold::thatItFires}}));
        fixture.reopen();
        AlertLog& log = fixture.cache->alerts();
        VERIFY_RESULT(log.keep({}, spells)); // a look at the rules takes nothing away
        const auto found = log.spells({day(1), day(30)});
        VERIFY_RESULT(found);
        QVERIFY(found->front().told == AlertTold::thatItFires);
        QVERIFY(found->back().told == AlertTold::nothing);
    }

    void isAcknowledgedOnce() {
        Fixture fixture;
        AlertLog& log = fixture.cache->alerts();
        std::vector<KeptSpell> spells{spell(1)};
        VERIFY_RESULT(log.keep({}, spells));
        VERIFY_RESULT(log.acknowledge(spells[0].id));
        const auto first = log.spells({day(1), day(30)})->front().acknowledged;
        QVERIFY(first);
        VERIFY_RESULT(log.acknowledge(spells[0].id));
        QVERIFY(log.spells({day(1), day(30)})->front().acknowledged == first);
        VERIFY_RESULT(log.keep({}, spells)); // a look at the rules takes nothing away
        QVERIFY(log.spells({day(1), day(30)})->front().acknowledged == first);
        VERIFY_RESULT(log.acknowledge(99));
    }

    void mutesEndByThemselves() {
        Fixture fixture;
        AlertLog& log = fixture.cache->alerts();
        const AlertMute always{{"low", "lumi"}, Instant::max()};
        VERIFY_RESULT(log.mute(always));
        VERIFY_RESULT(log.mute({{"low", ""}, day(1)})); // over long ago
        QCOMPARE(*log.mutes(), std::vector{always});
        VERIFY_RESULT(log.mute({{"low", "lumi"}, day(1)}));
        QVERIFY(log.mutes()->empty());
    }

    /// A window beside `collect` only follows, and its user may acknowledge all the same.
    void isWrittenBesideAnotherWriter() {
        Fixture fixture;
        std::vector<KeptSpell> spells{spell(1)};
        VERIFY_RESULT(fixture.cache->alerts().keep({}, spells));
        auto second = Cache::open(fixture.file(), {});
        VERIFY_RESULT(second);
        QVERIFY(!(*second)->writable());
        VERIFY_RESULT((*second)->alerts().acknowledge(spells[0].id));
        QVERIFY(fixture.cache->alerts().spells({day(1), day(30)})->front().acknowledged);
    }

    /// A cache of the version before gets the tables when it is opened.
    void aCacheOfTheVersionBeforeIsBroughtUpToDate() {
        Fixture fixture;
        fixture.close();
        {
            const auto database = ff::store::connect(fixture.file(), SQLITE_OPEN_READWRITE);
            execute(*database, "DROP TABLE alert_progress");
            execute(*database, "DROP TABLE alert_spell");
            execute(*database, "DROP TABLE alert_mute");
            execute(*database, "DROP TABLE past_wish");
            execute(*database, "DROP TABLE job_waits");
            execute(*database, "DROP TABLE reservation");
            execute(*database, "DROP TABLE reservation_answer");
            execute(*database, "PRAGMA user_version = 22");
        }
        fixture.reopen();
        std::vector<KeptSpell> spells{spell(1)};
        VERIFY_RESULT(fixture.cache->alerts().keep({progress(Phase::ok, 0.5)}, spells));
    }
};

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_Alerts)
#include "tst_Alerts.moc"
