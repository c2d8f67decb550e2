// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Spans.h"

#include <algorithm>
#include <limits>

namespace ff::store {
namespace {

/// What comes no later than this after it happened was polled as it happened.
constexpr std::int64_t kAsItHappened = 10 * 60'000;

} // namespace

Spans::Spans(Database& database, const std::string& table)
    // No two rows overlap, so those that touch the new one follow each other, and the first of them
    // is the last that begins before it.
    : m_touching(database, "SELECT begins, ends, known, grown FROM " + table +
                               " WHERE system = ?1 AND begins <= ?3 AND begins >= coalesce("
                               "(SELECT max(begins) FROM " +
                               table +
                               " WHERE system = ?1 AND begins <= ?2), ?2) AND ends >= ?2 "
                               "ORDER BY begins")
    , m_grow(database,
             "UPDATE " + table + " SET ends = ?3, grown = ?4 WHERE system = ?1 AND begins = ?2")
    , m_insert(database, "INSERT INTO " + table +
                             " (system, begins, ends, known, grown) VALUES (?, ?, ?, ?, ?)")
    , m_removed(database, "SELECT begins, ends FROM " + table +
                              " WHERE system = ?1 AND known = ?2 AND grown = ?2")
    , m_remove(database,
               "DELETE FROM " + table + " WHERE system = ?1 AND known = ?2 AND grown = ?2") {}

bool Spans::Span::growsWith(std::int64_t from, std::int64_t knownNow) const {
    if (ends != from || knownNow < grown) {
        return false;
    }
    const bool sameNews = known == knownNow;
    return sameNews || (knownNow - from <= kAsItHappened && grown - ends <= kAsItHappened);
}

void Spans::add(std::int64_t system, Window window, std::int64_t known) {
    if (window.empty()) {
        return;
    }
    const std::int64_t to = toMillis(window.to);
    std::vector<Span> there;
    for (m_touching.bind(system, toMillis(window.from), to); m_touching.step();) {
        there.push_back({m_touching.integer(0), m_touching.integer(1), m_touching.integer(2),
                         m_touching.integer(3)});
    }
    m_touching.reset();
    std::int64_t from = toMillis(window.from);
    Span* before = nullptr;
    for (Span& span : there) {
        if (from < span.begins) {
            put(system, before, {from, std::min(span.begins, to), known, known});
        }
        from = std::max(from, span.ends);
        before = &span;
    }
    if (from < to) {
        put(system, before, {from, to, known, known});
    }
}

void Spans::put(std::int64_t system, Span* before, const Span& added) {
    if (before && before->growsWith(added.begins, added.known)) {
        m_grow.run(system, before->begins, added.ends, added.known);
    } else {
        m_insert.run(system, added.begins, added.ends, added.known, added.grown);
    }
}

std::vector<Window> joined(std::vector<Window> windows) {
    std::ranges::sort(windows);
    std::vector<Window> result;
    for (const Window& window : windows) {
        if (!result.empty() && result.back().to >= window.from) {
            result.back().to = std::max(result.back().to, window.to);
        } else {
            result.push_back(window);
        }
    }
    return result;
}

std::vector<Window> spansIn(Database& database, const std::string& table, std::int64_t system,
                            Window window, const std::optional<SpansAsOf>& then) {
    constexpr auto kAlways = std::numeric_limits<std::int64_t>::max();
    const SpansAsOf at = then.value_or(SpansAsOf{kAlways, kAlways});
    Statement rows(database, "SELECT begins, ends, grown FROM " + table +
                                 " WHERE system = ?1 AND begins < ?3 AND ends > ?2 AND "
                                 "known <= ?4 ORDER BY begins");
    std::vector<Window> result;
    for (rows.bind(system, toMillis(window.from), toMillis(window.to), at.asOf); rows.step();) {
        const bool whole = rows.integer(2) <= at.asOf;
        const std::int64_t ends = whole ? rows.integer(1) : std::min(rows.integer(1), at.last);
        const Window part{std::max(window.from, fromMillis(rows.integer(0))),
                          std::min(window.to, fromMillis(ends))};
        if (part.empty()) {
            continue;
        }
        if (!result.empty() && result.back().to >= part.from) {
            result.back().to = part.to;
        } else {
            result.push_back(part);
        }
    }
    return result;
}

} // namespace ff::store
