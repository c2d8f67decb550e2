// SPDX-License-Identifier: GPL-3.0-only
// What sites tell of maintenances and reservations, as it is kept.
#include "app/store/base/Database.h"
#include "app/store/base/Statement.h"
#include "tests/store/Fixture.h"

#include <sqlite3.h>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

const Instant kNoon = at("2026-03-01T12:00:00Z");
const Reservation kTraining{{kNoon + 24h, kNoon + 48h}, false, 16};
const Reservation kService{{kNoon + 72h, kNoon + 80h}, true, 400};

Batch tells(Instant when, std::optional<std::vector<Reservation>> told,
            const char* source = "lumi-slurm") {
    Batch batch = pollAt(when);
    batch.outcome.source = SourceId(source);
    batch.reservations = std::move(told);
    return batch;
}

int rowsOf(const Fixture& fixture, const std::string& table = "reservation") {
    sqlite3* database = nullptr;
    sqlite3_open(fixture.file().c_str(), &database);
    int rows = 0;
    sqlite3_exec(
        database, ("SELECT count(*) FROM " + table).c_str(),
        [](void* out, int, char** columns, char**) {
            *static_cast<int*>(out) = std::atoi(columns[0]);
            return 0;
        },
        &rows, nullptr);
    sqlite3_close(database);
    return rows;
}

} // namespace

class tst_Reservations : public QObject {
    Q_OBJECT

private slots:
    void areAsTold();
    void whatIsTakenBackGoes();
    void whatWasKnownThen();
    void aPollWithoutThemChangesNothing();
    void theSameAgainWritesNothing();
    void whatIsOverIsNotTakenBack();
    void twoSourcesOfASystem();
    void ofTwoSourcesTheOneThatAnsweredLast();
    void aSourceThatIsGoneSaysNothing();
    void anotherSystemOfTheSource();
    void asOfATimeBefore();
    void forgetsAfterAYear();
    void aCacheOfTheVersionBefore();

private:
    static std::vector<Reservation> told(const Fixture& fixture, Instant at) {
        return fixture.cache->reservations().told(kLumi, at).value();
    }
    using List = std::vector<Reservation>;
};

void tst_Reservations::areAsTold() {
    Fixture fixture;
    fixture.put(tells(kNoon, List{kService, kTraining}));
    QVERIFY(told(fixture, kNoon + 1h) == (List{kTraining, kService})); // as they begin
    QVERIFY(fixture.cache->reservations().told(SystemId("other"), kNoon + 1h)->empty());
    fixture.reopen();
    QVERIFY(told(fixture, kNoon + 1h) == (List{kTraining, kService}));
}

void tst_Reservations::whatIsTakenBackGoes() {
    Fixture fixture;
    fixture.put(tells(kNoon, List{kTraining, kService}));
    fixture.put(tells(kNoon + 1min, List{kService}));
    QVERIFY(told(fixture, kNoon + 1h) == List{kService});
    Reservation longer = kService;
    longer.window.to += 4h;
    fixture.put(tells(kNoon + 2min, List{longer}));
    QVERIFY(told(fixture, kNoon + 1h) == List{longer});
    fixture.put(tells(kNoon + 3min, List{}));
    QVERIFY(told(fixture, kNoon + 1h).empty());
}

void tst_Reservations::whatWasKnownThen() {
    Fixture fixture;
    fixture.put(tells(kNoon, List{kTraining}));
    fixture.put(tells(kNoon + 1h, List{kService}));
    QVERIFY(told(fixture, kNoon - 1min).empty());
    QVERIFY(told(fixture, kNoon + 30min) == List{kTraining});
    QVERIFY(told(fixture, kNoon + 2h) == List{kService});
    QVERIFY(told(fixture, kService.window.to).empty()); // over
}

/// It failed, or the site was not asked.
void tst_Reservations::aPollWithoutThemChangesNothing() {
    Fixture fixture;
    fixture.put(tells(kNoon, List{kTraining}));
    fixture.put(tells(kNoon + 1min, {}));
    Batch failed = tells(kNoon + 2min, List{});
    failed.outcome.error = Error{ErrorCode::internal, {}, {}};
    fixture.put(failed);
    QVERIFY(told(fixture, kNoon + 1h) == List{kTraining});
}

void tst_Reservations::theSameAgainWritesNothing() {
    Fixture fixture;
    for (int minute = 0; minute < 5; ++minute) {
        fixture.put(tells(kNoon + minute * 1min, List{kTraining, kService}));
    }
    QCOMPARE(rowsOf(fixture), 2);
    QVERIFY(told(fixture, kNoon) == (List{kTraining, kService}));
}

void tst_Reservations::whatIsOverIsNotTakenBack() {
    Fixture fixture;
    fixture.put(tells(kNoon, List{kTraining}));
    fixture.put(tells(kTraining.window.to - 1h, List{kTraining}));
    fixture.put(tells(kTraining.window.to + 1min, List{}));
    QVERIFY(told(fixture, kTraining.window.to - 1min) == List{kTraining});
}

/// Was added up: a node that each tells of in its own way counted twice.
void tst_Reservations::twoSourcesOfASystem() {
    Fixture fixture;
    Reservation part = kService;
    part.gpus = 398; // its account does not see two of the GPUs
    fixture.put(tells(kNoon, List{kTraining, kService}));
    fixture.put(tells(kNoon + 1min, List{kTraining, part}, "lumi-second"));
    QVERIFY(told(fixture, kNoon + 1h) == (List{kTraining, part}));
    fixture.put(tells(kNoon + 2min, List{kTraining, kService}));
    QVERIFY(told(fixture, kNoon + 1h) == (List{kTraining, kService}));
    QVERIFY(told(fixture, kNoon + 90s) == (List{kTraining, part})); // as it was then
}

void tst_Reservations::ofTwoSourcesTheOneThatAnsweredLast() {
    Fixture fixture;
    fixture.put(tells(kNoon, List{kTraining}));
    fixture.put(tells(kNoon, List{kTraining, kService}, "lumi-second"));
    fixture.put(tells(kNoon + 2h, List{}));
    QVERIFY(told(fixture, kNoon + 3h).empty());
    Batch failed = tells(kNoon + 4h, List{kService}, "lumi-second");
    failed.outcome.error = Error{ErrorCode::internal, {}, {}};
    fixture.put(failed); // no good poll
    QVERIFY(told(fixture, kNoon + 5h).empty());
    fixture.put(tells(kNoon + 6h, {}, "lumi-second")); // good, but it does not tell
    QVERIFY(told(fixture, kNoon + 7h).empty());
    fixture.put(tells(kNoon + 7h, List{kTraining, kService}, "lumi-second"));
    QVERIFY(told(fixture, kNoon + 7h) == (List{kTraining, kService}));
    // What tells of GPUs alone was never a source of reservations, however new its polls are.
    fixture.put(tells(kNoon + 8h, {}, "lumi-prometheus"));
    QVERIFY(told(fixture, kNoon + 9h) == (List{kTraining, kService}));
    // One that tells that there is none is.
    fixture.put(tells(kNoon + 10h, List{}, "lumi-third"));
    QVERIFY(told(fixture, kNoon + 11h).empty());
    QVERIFY(told(fixture, kNoon + 9h) == (List{kTraining, kService})); // as it was then
}

/// It was taken out of sources.toml, cannot be reached, or answers all but this: what it told stood
/// until its end.
void tst_Reservations::aSourceThatIsGoneSaysNothing() {
    Fixture fixture;
    fixture.put(tells(kNoon, List{kService}));
    Batch failed = tells(kNoon + 20h, List{});
    failed.outcome.error = Error{ErrorCode::internal, {}, {}};
    fixture.put(failed);
    Batch backfill = tells(kNoon + 21h, {});
    backfill.backfill = true;
    fixture.put(backfill);
    fixture.put(tells(kNoon + 22h, {}));
    QVERIFY(told(fixture, kNoon + 24h - 1min) == List{kService});
    QVERIFY(told(fixture, kNoon + 24h).empty());
    fixture.put(tells(kNoon + 30h, List{kService})); // it is back
    QVERIFY(told(fixture, kNoon + 31h) == List{kService});
    QVERIFY(told(fixture, kNoon + 29h).empty());
}

void tst_Reservations::anotherSystemOfTheSource() {
    Fixture fixture;
    fixture.put(tells(kNoon, List{kService}));
    Batch other = tells(kNoon + 20h, List{kTraining});
    other.system = SystemId("mahti");
    fixture.put(other); // the source answers, but not for this system
    QVERIFY(told(fixture, kNoon + 25h).empty());
    QVERIFY(fixture.cache->reservations().told(other.system, kNoon + 21h) == List{kTraining});
}

void tst_Reservations::asOfATimeBefore() {
    Fixture fixture;
    fixture.put(tells(kNoon, List{kTraining, kService}));
    fixture.put(tells(kNoon + 1h, List{kService}));
    const auto then = fixture.cache->knownAsOf(kNoon + 30min);
    QVERIFY(then->reservations().told(kLumi, kNoon + 2h) == (List{kTraining, kService}));
    QVERIFY(then->reservations().told(kLumi, kNoon + 10min) == (List{kTraining, kService}));
    QVERIFY(fixture.cache->knownAsOf(kNoon - 1min)->reservations().told(kLumi, kNoon)->empty());
}

void tst_Reservations::forgetsAfterAYear() {
    Fixture fixture;
    fixture.put(tells(kNoon, List{kTraining}));
    Reservation later = kService;
    later.window = {kNoon + std::chrono::days{500}, kNoon + std::chrono::days{501}};
    fixture.put(tells(kNoon + std::chrono::days{450}, List{later}));
    QCOMPARE(rowsOf(fixture), 1);
    QCOMPARE(rowsOf(fixture, "reservation_answer"), 1);
}

/// Which of its polls told reservations is not known.
void tst_Reservations::aCacheOfTheVersionBefore() {
    Fixture fixture;
    fixture.put(tells(kNoon - 1h, {}));
    fixture.put(tells(kNoon, List{kService}));
    fixture.put(tells(kNoon + 23h, {}));
    fixture.put(tells(kNoon + 24h, {}, "lumi-prometheus"));
    fixture.close();
    {
        Database database(fixture.file(), SQLITE_OPEN_READWRITE);
        execute(database, "DROP TABLE reservation_answer; ALTER TABLE alert_spell "
                          "DROP COLUMN told; PRAGMA user_version=26");
    }
    fixture.reopen();
    QCOMPARE(rowsOf(fixture, "reservation_answer"), 2);
    QVERIFY(told(fixture, kNoon + 25h) == List{kService});
    fixture.put(tells(kNoon + 26h, List{}));
    QVERIFY(told(fixture, kNoon + 26h).empty());
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_Reservations)
#include "tst_Reservations.moc"
