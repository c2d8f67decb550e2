// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/Fixture.h"

namespace ff::store {

class tst_Notes final : public QObject {
    Q_OBJECT

    const Window m_november{at("2026-11-01T00:00:00Z"), at("2026-12-01T00:00:00Z")};

    static Note noteOf(const char* instant, std::string text) {
        return {0, kLumi, at(instant), std::move(text), {}};
    }

private slots:
    void keepsListsChangesAndRemoves() {
        Fixture fixture;
        NoteBook& book = fixture.cache->notes();
        QVERIFY(book.keep(noteOf("2026-11-09T12:00:00Z", "cooling repaired")).has_value());
        QVERIFY(book.keep(noteOf("2026-11-03T08:00:00Z", "new scheduler settings")).has_value());
        QVERIFY(book.keep({0, SystemId{"vega"}, at("2026-11-03T08:00:00Z"), "upgrade", {}})
                    .has_value());
        QVERIFY(book.keep(noteOf("2026-12-01T00:00:00Z", "after the window")).has_value());
        auto notes = book.notes(kLumi, m_november);
        VERIFY_RESULT(notes);
        QCOMPARE(notes->size(), 2U); // by instant, and not that of the window's end
        QCOMPARE(notes->front().text, std::string("new scheduler settings"));
        QCOMPARE(book.notes({}, m_november)->size(), 3U);

        Note changed = notes->front();
        changed.text = "scheduler settings taken back";
        changed.at = at("2026-11-10T00:00:00Z");
        QVERIFY(book.keep(changed).has_value());
        notes = book.notes(kLumi, m_november);
        QCOMPARE(notes->back().text, std::string("scheduler settings taken back"));
        QCOMPARE(notes->back().id, changed.id);
        QVERIFY(notes->back().written == changed.written);

        QVERIFY(book.remove(changed.id).has_value());
        QCOMPARE(book.notes(kLumi, m_november)->size(), 1U);
        QCOMPARE(book.keep(changed).error().code, ErrorCode::noteRefused); // it is gone
        QVERIFY(book.remove(changed.id).has_value());
    }

    void refusesWhatIsNoNote() {
        Fixture fixture;
        NoteBook& book = fixture.cache->notes();
        QCOMPARE(book.keep(noteOf("2026-11-09T12:00:00Z", "")).error().code,
                 ErrorCode::noteRefused);
        QCOMPARE(book.keep(noteOf("2026-11-09T12:00:00Z", std::string(kLongestNote + 1, 'x')))
                     .error()
                     .code,
                 ErrorCode::noteRefused);
        QVERIFY(book.notes({}, m_november)->empty());
    }

    void survivesAReopening() {
        Fixture fixture;
        QVERIFY(fixture.cache->notes().keep(noteOf("2026-11-09T12:00:00Z", "kept")).has_value());
        fixture.reopen();
        QCOMPARE(fixture.cache->notes().notes(kLumi, m_november)->size(), 1U);
    }

    /// A window beside `collect` only follows, and its user may write notes all the same.
    void isWrittenBesideAnotherWriter() {
        Fixture fixture;
        auto second = Cache::open(fixture.file(), {});
        VERIFY_RESULT(second);
        QVERIFY(!(*second)->writable());
        QVERIFY((*second)->notes().keep(noteOf("2026-11-09T12:00:00Z", "from beside")).has_value());
        QCOMPARE(fixture.cache->notes().notes(kLumi, m_november)->front().text,
                 std::string("from beside"));
    }
};

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_Notes)
#include "tst_Notes.moc"
