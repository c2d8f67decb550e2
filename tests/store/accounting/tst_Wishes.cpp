// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/Fixture.h"

using namespace std::chrono_literals;

namespace ff::store {

/// What a program that may not write asks of the one that does.
class tst_Wishes final : public QObject {
    Q_OBJECT

    const PastWish m_wish{kLumi, {at("2026-03-01T00:00:00Z"), at("2026-03-03T00:00:00Z")}, 1min};

    static std::unique_ptr<Cache> beside(const Fixture& fixture) {
        Cache::Options options;
        options.now = moment;
        auto opened = Cache::open(fixture.file(), std::move(options));
        return opened && !(*opened)->writable() ? std::move(*opened) : nullptr;
    }

private slots:
    void oneAsksAndTheOtherTells() {
        Fixture fixture;
        const auto other = beside(fixture);
        QVERIFY(other);
        PastWishes& writer = fixture.cache->pastWishes();
        QVERIFY(!*writer.next());
        const auto id = other->pastWishes().ask(m_wish);
        VERIFY_RESULT(id);
        VERIFY_RESULT(other->pastWishes().ask({SystemId("vega"), m_wish.window, {}}));
        auto next = writer.next();
        VERIFY_RESULT(next);
        QVERIFY(*next);
        KeptWish kept = **next; // the oldest
        QCOMPARE(kept.id, *id);
        QVERIFY(kept.wish.system == kLumi && kept.wish.window == m_wish.window);
        QVERIFY(kept.wish.every == Duration{1min});
        QVERIFY(!kept.begun && !kept.over && !kept.error);
        const Instant asked = kept.alive;
        kept.source = SourceId("lumi-prometheus");
        kept.day = at("2026-03-02T00:00:00Z");
        kept.done = 1;
        kept.days = 2;
        VERIFY_RESULT(writer.note(kept));
        const auto seen = other->pastWishes().find(*id);
        VERIFY_RESULT(seen);
        QVERIFY(seen->begun && seen->alive > asked);
        QVERIFY(seen->source == kept.source && seen->day == kept.day);
        QCOMPARE(seen->done, 1);
        QCOMPARE(seen->days, 2);
        VERIFY_RESULT(writer.end(*id, {}));
        QVERIFY(other->pastWishes().find(*id)->over);
        QVERIFY(!other->pastWishes().find(*id)->error);
        QVERIFY((*writer.next())->wish.system == SystemId("vega"));
        QVERIFY(!(*writer.next())->wish.every);
    }

    /// They are fetched one after the other: who waits does not give up while another has its turn.
    void oneThatWaitsItsTurnIsAlive() {
        Fixture fixture;
        PastWishes& wishes = fixture.cache->pastWishes();
        VERIFY_RESULT(wishes.ask(m_wish));
        const auto second = wishes.ask({SystemId("vega"), m_wish.window, {}});
        VERIFY_RESULT(second);
        const Instant asked = wishes.find(*second)->alive;
        VERIFY_RESULT(wishes.note(**wishes.next()));
        const Instant first = wishes.find(*second)->alive;
        QVERIFY(first > asked);
        QVERIFY(!wishes.find(*second)->begun);
        VERIFY_RESULT(wishes.end((**wishes.next()).id, {}));
        QVERIFY(wishes.find(*second)->alive == first); // until its own turn has begun
    }

    /// What is over stays as it ended, and says why.
    void whatIsWithdrawnStaysSo() {
        Fixture fixture;
        PastWishes& wishes = fixture.cache->pastWishes();
        const auto id = wishes.ask(m_wish);
        VERIFY_RESULT(wishes.end(*id, fail(ErrorCode::deadlineExceeded, "no answer", "lumi")));
        VERIFY_RESULT(wishes.end(*id, {}));
        fixture.reopen();
        const auto kept = fixture.cache->pastWishes().find(*id);
        QVERIFY(kept->over && kept->error);
        QCOMPARE(kept->error->code, ErrorCode::deadlineExceeded);
        QCOMPARE(kept->error->detail, std::string("no answer"));
        QCOMPARE(kept->error->where, std::string("lumi"));
        QVERIFY(!*fixture.cache->pastWishes().next());
        QCOMPARE(fixture.cache->pastWishes().find(99).error().code, ErrorCode::noData);
    }
};

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_Wishes)
#include "tst_Wishes.moc"
