// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ff::cli {

enum class Format { table, csv, json };

/// A value that there is but that nobody can tell: "not known" in a table, else as nothing.
struct NotKnown {
    bool operator==(const NotKnown&) const = default;
};

/// Nothing (printed as "–" in a table, empty in CSV, null in JSON), a number, a text or a time.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string, Instant, NotKnown>;

template <class T>
[[nodiscard]] Cell cell(const std::optional<T>& value) {
    return value ? Cell{*value} : Cell{};
}

struct Column {
    std::string name; ///< stable, for CSV and JSON: "gpus_allocated"
    int decimals = 1; ///< of doubles in a table; CSV and JSON print them as `numberText` does
};

/// What a verb prints on stdout: data only, the same in each format.
struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    bool simulated = false; ///< said in every format
    /// For stderr: why there is no row, or what the rows add up to.
    std::optional<std::string> remark = std::nullopt;
    std::string name = {};        ///< in `more` of another table
    std::vector<Table> more = {}; ///< lists that JSON has beside "rows", by their names
};

void write(const Table& table, Format format, std::ostream& out);

} // namespace ff::cli
