// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Statement.h"
#include "models/core/Time.h"

#include <optional>
#include <string>
#include <vector>

namespace ff::store {

/// A table of (system, begins, ends, known, grown) in which no two windows of a system overlap:
/// for which time something is known, and since when. What is polled as it happens extends the row
/// before it, whose `grown` is when that happened last; what is learnt afterwards (a file, a
/// backfill) is a row of its own. Times in ms.
class Spans final {
public:
    Spans(Database& database, const std::string& table);
    /// The window is known from `known` (ms) on; what was known of it before stays so.
    void add(std::int64_t system, Window window, std::int64_t known);
    /// Takes back what became known then, and not bit by bit. `take(Window)` is told what goes.
    template <class Take>
    void remove(std::int64_t system, std::int64_t known, Take&& take) {
        for (m_removed.bind(system, known); m_removed.step();) {
            take(Window{fromMillis(m_removed.integer(0)), fromMillis(m_removed.integer(1))});
        }
        m_removed.reset();
        m_remove.run(system, known);
    }

private:
    struct Span {
        std::int64_t begins = 0;
        std::int64_t ends = 0;
        std::int64_t known = 0;
        std::int64_t grown = 0;

        [[nodiscard]] bool growsWith(std::int64_t from, std::int64_t knownNow) const;
    };
    void put(std::int64_t system, Span* before, const Span& added);

    Statement m_touching;
    Statement m_grow;
    Statement m_insert;
    Statement m_removed;
    Statement m_remove;
};

/// Ascending, and as few as the same time needs.
[[nodiscard]] std::vector<Window> joined(std::vector<Window> windows);

/// What was known at a time: of a span that grew past it, what came before `last`.
struct SpansAsOf {
    std::int64_t asOf = 0; ///< ms
    std::int64_t last = 0; ///< ms: the last that was heard by then
};
/// The parts of `window` in the table, ascending, merged; as known then, where that is given.
[[nodiscard]] std::vector<Window> spansIn(Database& database, const std::string& table,
                                          std::int64_t system, Window window,
                                          const std::optional<SpansAsOf>& then = {});

} // namespace ff::store
