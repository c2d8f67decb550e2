// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/accounting/Notes.h"

namespace ff::store {

Result<void> Notes::keep(const Note& note) {
    if (note.text.empty() || note.text.size() > kLongestNote) {
        return fail(ErrorCode::noteRefused,
                    note.text.empty() ? "no text"
                                      : "more than " + std::to_string(kLongestNote) + " bytes",
                    note.system.text);
    }
    bool found = true;
    const auto kept = m_amend([&](Database& database) {
        if (note.id == 0) {
            Statement(database, "INSERT INTO note (system, at, text, written) VALUES (?, ?, ?, ?)")
                .run(note.system.text, toMillis(note.at), note.text, toMillis(m_now()));
            return;
        }
        Statement changed(database, "UPDATE note SET at = ?2, text = ?3 WHERE id = ?1 "
                                    "RETURNING id");
        found = changed.bind(note.id, toMillis(note.at), note.text).step();
        changed.reset();
    });
    if (kept && !found) {
        return fail(ErrorCode::noteRefused, "it was removed meanwhile", note.system.text);
    }
    return kept;
}

Result<void> Notes::remove(std::int64_t id) {
    return m_amend(
        [id](Database& database) { Statement(database, "DELETE FROM note WHERE id = ?").run(id); });
}

Result<std::vector<Note>> Notes::notes(const std::optional<SystemId>& system, Window window) const {
    return m_pool.ask([&](Database& database) {
        Statement rows(database, "SELECT id, system, at, text, written FROM note "
                                 "WHERE (?1 = '' OR system = ?1) AND at >= ?2 AND at < ?3 "
                                 "ORDER BY at, id");
        const std::string only = system ? system->text : std::string();
        rows.bind(only, toMillis(window.from), toMillis(window.to));
        std::vector<Note> result;
        while (rows.step()) {
            result.push_back({rows.integer(0), SystemId{rows.text(1)}, fromMillis(rows.integer(2)),
                              rows.text(3), fromMillis(rows.integer(4))});
        }
        return result;
    });
}

} // namespace ff::store
