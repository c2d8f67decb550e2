// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/Statement.h"
#include "models/telemetry/Time.h"

#include <string>
#include <vector>

namespace ff::store {

/// A table of (system, begins, ends) in which the windows of a system never touch: what is added
/// is merged with what is there.
class Spans final {
public:
    Spans(SQLite::Database& database, const std::string& table);
    void add(std::int64_t system, Window window);

private:
    Statement m_touching;
    Statement m_remove;
    Statement m_insert;
};

/// The parts of `window` in the table, ascending.
[[nodiscard]] std::vector<Window> spansIn(SQLite::Database& database, const std::string& table,
                                          std::int64_t system, Window window);

} // namespace ff::store
