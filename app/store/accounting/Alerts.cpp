// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/accounting/Alerts.h"

#include <limits>

namespace ff::store {
namespace {

using Phase = AlertProgress::Phase;

/// SQLite stores what is no number as NULL.
double orNull(std::optional<double> value) {
    return value.value_or(std::numeric_limits<double>::quiet_NaN());
}

std::optional<std::int64_t> millis(std::optional<Instant> at) {
    return at ? std::optional(toMillis(*at)) : std::nullopt;
}

std::optional<Instant> instantAt(const Statement& row, int column) {
    const auto ms = row.maybe(column);
    return ms ? std::optional(fromMillis(*ms)) : std::nullopt;
}

std::optional<double> realAt(const Statement& row, int column) {
    return row.maybe(column) ? std::optional(row.real(column)) : std::nullopt;
}

void write(Database& database, const KeptProgress& kept) {
    const AlertProgress& progress = kept.progress;
    Statement(database, "INSERT OR REPLACE INTO alert_progress (rule, subject, definition, title, "
                        "phase, since, held, unknown, up_to, value) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(kept.key.rule, kept.key.subject, kept.definition, kept.title, int(progress.phase),
             toMillis(progress.since), progress.held.count(), progress.unknown.count(),
             toMillis(progress.upTo), orNull(progress.value));
}

void write(Database& database, KeptSpell& kept) {
    const AlertSpell& spell = kept.spell;
    if (kept.id != 0) {
        Statement(database, "UPDATE alert_spell SET ended = ?2, furthest = ?3 WHERE id = ?1")
            .run(kept.id, millis(spell.ended), orNull(spell.furthest));
        return;
    }
    Statement insert(database, "INSERT INTO alert_spell (rule, subject, title, says, began, fired, "
                               "ended, furthest) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    insert.bind(kept.key.rule, kept.key.subject, kept.title, kept.rule, toMillis(spell.began),
                toMillis(spell.fired), millis(spell.ended), orNull(spell.furthest));
    if (insert.step()) {
        kept.id = insert.integer(0);
    }
    insert.reset();
}

} // namespace

Result<void> Alerts::keep(const std::vector<KeptProgress>& progress,
                          std::vector<KeptSpell>& spells) {
    return m_amend([&](Database& database) {
        for (const KeptProgress& kept : progress) {
            write(database, kept);
        }
        for (KeptSpell& kept : spells) {
            write(database, kept);
        }
    });
}

Result<void> Alerts::forget(const std::vector<AlertKey>& keys) {
    return m_amend([&](Database& database) {
        Statement forget(database, "DELETE FROM alert_progress WHERE rule = ? AND subject = ?");
        for (const AlertKey& key : keys) {
            forget.run(key.rule, key.subject);
        }
    });
}

Result<std::vector<KeptProgress>> Alerts::progress() const {
    return m_pool.ask([](Database& database) {
        Statement rows(database, "SELECT rule, subject, definition, title, phase, since, held, "
                                 "unknown, up_to, value FROM alert_progress "
                                 "ORDER BY rule, subject");
        std::vector<KeptProgress> result;
        while (rows.step()) {
            result.push_back({.key = {rows.text(0), rows.text(1)},
                              .definition = rows.text(2),
                              .title = rows.text(3),
                              .progress = {.phase = Phase(rows.integer(4)),
                                           .since = fromMillis(rows.integer(5)),
                                           .held = Duration{rows.integer(6)},
                                           .unknown = Duration{rows.integer(7)},
                                           .upTo = fromMillis(rows.integer(8)),
                                           .value = realAt(rows, 9)}});
        }
        return result;
    });
}

Result<std::vector<KeptSpell>> Alerts::spells(Window window) const {
    return m_pool.ask([&](Database& database) {
        Statement rows(database, "SELECT id, rule, subject, title, says, began, fired, ended, "
                                 "furthest, acknowledged, told FROM alert_spell "
                                 "WHERE fired < ?2 AND (ended IS NULL OR ended > ?1) "
                                 "ORDER BY fired DESC, id DESC");
        rows.bind(toMillis(window.from), toMillis(window.to));
        std::vector<KeptSpell> result;
        while (rows.step()) {
            result.push_back({.id = rows.integer(0),
                              .key = {rows.text(1), rows.text(2)},
                              .title = rows.text(3),
                              .rule = rows.text(4),
                              .spell = {.began = fromMillis(rows.integer(5)),
                                        .fired = fromMillis(rows.integer(6)),
                                        .ended = instantAt(rows, 7),
                                        .furthest = realAt(rows, 8)},
                              .acknowledged = instantAt(rows, 9),
                              .told = AlertTold(rows.integer(10))});
        }
        return result;
    });
}

Result<void> Alerts::tell(const std::map<std::int64_t, AlertTold>& told) {
    return m_amend([&](Database& database) {
        Statement tell(database, "UPDATE alert_spell SET told = ?2 WHERE id = ?1");
        for (const auto& [spell, much] : told) {
            tell.run(spell, int(much));
        }
    });
}

Result<void> Alerts::acknowledge(std::int64_t spell) {
    return m_amend([&](Database& database) {
        Statement(database, "UPDATE alert_spell SET acknowledged = ?2 "
                            "WHERE id = ?1 AND acknowledged IS NULL")
            .run(spell, toMillis(m_now()));
    });
}

Result<void> Alerts::mute(const AlertMute& mute) {
    return m_amend([&](Database& database) {
        Statement(database, "DELETE FROM alert_mute WHERE rule = ? AND subject = ?")
            .run(mute.key.rule, mute.key.subject);
        if (mute.until > m_now()) {
            Statement(database, "INSERT INTO alert_mute (rule, subject, until) VALUES (?, ?, ?)")
                .run(mute.key.rule, mute.key.subject, toMillis(mute.until));
        }
    });
}

Result<std::vector<AlertMute>> Alerts::mutes() const {
    return m_pool.ask([&](Database& database) {
        Statement rows(database, "SELECT rule, subject, until FROM alert_mute WHERE until > ? "
                                 "ORDER BY rule, subject");
        rows.bind(toMillis(m_now()));
        std::vector<AlertMute> result;
        while (rows.step()) {
            result.push_back({{rows.text(0), rows.text(1)}, fromMillis(rows.integer(2))});
        }
        return result;
    });
}

} // namespace ff::store
