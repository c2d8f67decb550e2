// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/accounting/Wishes.h"

namespace ff::store {
namespace {

constexpr std::chrono::hours kKept{24}; ///< after that nobody asks how one ended

// One that waits its turn is alive while another is at work on, or was just done with.
const std::string kWish = "SELECT id, system, begins, ends, every, max(coalesce(seen, asked), "
                          "coalesce((SELECT max(seen) FROM past_wish), 0)), "
                          "seen IS NOT NULL, source, day, done, days, over, error, detail, place "
                          "FROM past_wish WHERE ";

KeptWish wishOf(const Statement& row) {
    const auto every = row.maybe(4);
    KeptWish kept{.id = row.integer(0),
                  .wish = {SystemId(row.text(1)),
                           {fromMillis(row.integer(2)), fromMillis(row.integer(3))},
                           every ? std::optional(Duration{*every}) : std::nullopt},
                  .alive = fromMillis(row.integer(5)),
                  .begun = row.integer(6) != 0,
                  .source = SourceId(row.text(7)),
                  .day = fromMillis(row.integer(8)),
                  .done = row.integer(9),
                  .days = row.integer(10),
                  .over = row.integer(11) != 0};
    if (const auto code = row.maybe(12)) {
        kept.error = Error{ErrorCode(*code), row.text(13), row.text(14)};
    }
    return kept;
}

} // namespace

Result<std::int64_t> Wishes::ask(const PastWish& wish) {
    std::int64_t id = 0;
    const auto kept = m_amend([&](Database& database) {
        const std::int64_t present = toMillis(m_now());
        Statement(database, "DELETE FROM past_wish WHERE over AND asked < ?")
            .run(present - Duration{kKept}.count());
        Statement add(database, "INSERT INTO past_wish (system, begins, ends, every, asked) "
                                "VALUES (?, ?, ?, ?, ?) RETURNING id");
        add.bind(wish.system.text, toMillis(wish.window.from), toMillis(wish.window.to),
                 wish.every ? std::optional<std::int64_t>(wish.every->count()) : std::nullopt,
                 present)
            .step();
        id = add.integer(0);
        add.reset();
    });
    return kept ? Result<std::int64_t>(id) : std::unexpected(kept.error());
}

Result<KeptWish> Wishes::find(std::int64_t id) const {
    auto found = m_pool.ask([&](Database& database) {
        Statement row(database, kWish + "id = ?");
        return row.bind(id).step() ? std::optional(wishOf(row)) : std::nullopt;
    });
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found ? Result<KeptWish>(std::move(**found))
                  : fail(ErrorCode::noData, "nobody asks for it", std::to_string(id));
}

Result<std::optional<KeptWish>> Wishes::next() const {
    return m_pool.ask([](Database& database) {
        Statement row(database, kWish + "NOT over ORDER BY id LIMIT 1");
        return row.step() ? std::optional(wishOf(row)) : std::nullopt;
    });
}

Result<void> Wishes::note(const KeptWish& wish) {
    return m_amend([&](Database& database) {
        Statement(database, "UPDATE past_wish SET seen = ?2, source = ?3, day = ?4, done = ?5, "
                            "days = ?6 WHERE id = ?1")
            .run(wish.id, toMillis(m_now()), wish.source.text, toMillis(wish.day), wish.done,
                 wish.days);
    });
}

Result<void> Wishes::end(std::int64_t id, const Result<void>& how) {
    return m_amend([&](Database& database) {
        const Error error = how ? Error{} : how.error();
        Statement(database, "UPDATE past_wish SET over = 1, error = ?2, detail = ?3, place = ?4 "
                            "WHERE id = ?1 AND NOT over")
            .run(id, how ? std::nullopt : std::optional(std::int64_t(error.code)), error.detail,
                 error.where);
    });
}

} // namespace ff::store
