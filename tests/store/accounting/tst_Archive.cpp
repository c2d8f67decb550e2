// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/Fixture.h"

using namespace std::chrono_literals;

namespace ff::store {

class tst_Archive : public QObject {
    Q_OBJECT

private slots:
    void versionsByTime();
    void versionsBesideTheWriter();
    void booksReplaceAndCut();
    void restatedTotals();
    void importedFilesAreKeptOnce();
    void withdrawnTotalsWereKnownThen();
};

void tst_Archive::versionsByTime() {
    Fixture fixture;
    auto& archive = fixture.cache->federations();
    const Instant first = at("2026-01-01");
    VERIFY_RESULT(archive.keep({first, "a = 1", "first"}));
    VERIFY_RESULT(archive.keep({first + 1h, "a = 1", "the same"}));
    VERIFY_RESULT(archive.keep({first + 2h, "a = 2", "changed"}));
    VERIFY_RESULT(archive.keep({first + 3h, "a = 1", "and back"}));
    QCOMPARE(archive.all()->size(), 3U);
    QVERIFY(!archive.inForce(first - 1ms)->has_value());
    QCOMPARE(archive.inForce(first + 90min)->value().note, std::string("first"));
    QCOMPARE(archive.inForce(first + 2h)->value().text, std::string("a = 2"));
    QCOMPARE(archive.inForce(first + 24h)->value().note, std::string("and back"));
}

/// A verb that only reads keeps the rules it used, whoever writes to the cache meanwhile.
void tst_Archive::versionsBesideTheWriter() {
    Fixture fixture;
    const auto reader = openToRead(fixture.file());
    VERIFY_RESULT(reader);
    VERIFY_RESULT((*reader)->federations().keep({at("2026-01-01"), "a = 1", "read"}));
    VERIFY_RESULT(fixture.cache->federations().keep({at("2026-01-02"), "a = 2", "written"}));
    VERIFY_RESULT((*reader)->federations().keep({at("2026-01-03"), "a = 2", "the same"}));
    QCOMPARE(fixture.cache->federations().all()->size(), 2U);
    QCOMPARE((*reader)->federations().inForce(at("2026-01-04"))->value().note,
             std::string("written"));
    fixture.put(pollAt(at("2026-01-05")));
}

/// A total that came again as it was is no other one; one that changed says what it was before.
void tst_Archive::restatedTotals() {
    Fixture fixture;
    auto& books = fixture.cache->books();
    const Instant day = at("2026-01-01");
    const BookEntry same{kLumi, "fi", {day, day + 24h}, 3600};
    BookEntry other{kLumi, "ee", {day, day + 24h}, 7200};
    VERIFY_RESULT(books.keep(std::vector{same, other}));
    const Instant between = moment();
    other.deviceSeconds = 28'800;
    VERIFY_RESULT(books.keep(std::vector{same, other}));
    const auto restated = books.restated(kLumi, {day, day + 48h});
    VERIFY_RESULT(restated);
    QCOMPARE(restated->size(), std::size_t{1});
    QVERIFY(restated->front().now == other);
    QCOMPARE(restated->front().deviceSecondsBefore, std::int64_t{7200});
    QVERIFY(restated->front().stated < restated->front().restated);
    const auto then = fixture.cache->knownAsOf(between);
    QVERIFY(then->books().restated(kLumi, {day, day + 48h})->empty());
    QVERIFY(books.restated(kLumi, {day + 24h, day + 48h})->empty());
}

void tst_Archive::booksReplaceAndCut() {
    Fixture fixture;
    auto& books = fixture.cache->books();
    const Instant day = at("2026-01-01");
    const BookEntry one{kLumi, "ee", {day, day + 24h}, 3600};
    BookEntry two{kLumi, "ee", {day + 24h, day + 48h}, 7200};
    VERIFY_RESULT(books.keep(std::vector{one, two}));
    const auto before = std::vector{one, two};
    const Instant between = moment();
    two.deviceSeconds = 28'800;
    VERIFY_RESULT(books.keep(std::vector{two}));
    VERIFY_RESULT(books.keep(std::vector{two}));
    const auto then = fixture.cache->knownAsOf(between);
    QVERIFY(*then->books().entries(kLumi, {day, day + 48h}) == before);
    QVERIFY(fixture.cache->knownAsOf(day)->books().entries(kLumi, {day, day + 48h})->empty());
    QVERIFY((*books.entries(kLumi, {day, day + 48h}) == std::vector{one, two}));
    QVERIFY((*books.entries(kLumi, {day, day + 47h}) == std::vector{one}));
    QVERIFY(books.entries(SystemId("alps"), {day, day + 48h})->empty());
}

void tst_Archive::importedFilesAreKeptOnce() {
    Fixture fixture;
    auto& imports = fixture.cache->imports();
    QVERIFY(!imports.importedFile(kLumi, "5f3a")->has_value());
    ImportedFile file;
    file.system = kLumi;
    file.hash = "5f3a";
    file.reading = "sacct --zone Europe/Helsinki";
    file.at = at("2026-02-01");
    file.number = imports.keep(file).value();
    file.asked = "partial";
    file.whole = true;
    file.counts = {10, 2, 3, 1};
    QCOMPARE(imports.keep(file).value(), file.number);
    QVERIFY(imports.importedFile(kLumi, "5f3a")->value() == file);
    QVERIFY(!imports.importedFile(SystemId("alps"), "5f3a")->has_value());
    // Withdrawn it is as if it had never come; what comes after it has another number.
    QCOMPARE(imports.withdraw(file).value(), 0);
    QVERIFY(!imports.importedFile(kLumi, "5f3a")->has_value());
    ImportedFile again = file;
    again.number = 0;
    QVERIFY(imports.keep(again).value() > file.number);
}

/// A site's totals of a file that was withdrawn later were known until then.
void tst_Archive::withdrawnTotalsWereKnownThen() {
    Fixture fixture;
    auto& imports = fixture.cache->imports();
    auto& books = fixture.cache->books();
    const Window day{at("2026-02-01"), at("2026-02-02")};
    ImportedFile file;
    file.system = kLumi;
    file.hash = "5f3a";
    file.reading = "sreport";
    file.number = imports.keep(file).value();
    const BookEntry entry{kLumi, "fi", day, 3600, 0};
    VERIFY_RESULT(books.keep(std::vector{entry}, file.number));
    const Instant then = moment();
    VERIFY_RESULT(imports.withdraw(file));
    QVERIFY(books.entries(kLumi, day)->empty());
    QVERIFY(*fixture.cache->knownAsOf(then)->books().entries(kLumi, day) == std::vector{entry});
    // The same totals again count again.
    file.number = 0;
    file.number = imports.keep(file).value();
    VERIFY_RESULT(books.keep(std::vector{entry}, file.number));
    QVERIFY(*books.entries(kLumi, day) == std::vector{entry});
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_Archive)
#include "tst_Archive.moc"
