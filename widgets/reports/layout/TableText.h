// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/reports/Report.h"

#include <QString>

#include <vector>

namespace ff::report {

/// A table in words, as it is printed.
struct TableText {
    struct Column {
        QString title;
        QString unit{};
        bool isNumber = false;
    };
    struct Cell {
        QString text;
        QString flags{};        ///< raised behind the number
        bool isNumber = false;  ///< to the right; a saying in a column of numbers is not broken
        bool isMissing = false; ///< "not seen": quiet
        bool isDate = false;    ///< stays on one line
    };
    struct Row {
        std::vector<Cell> cells; ///< one a column
        bool isTotal = false;
    };
    QString caption;
    std::vector<Column> columns;
    std::vector<Row> rows;
};

[[nodiscard]] TableText textOf(const Table& table, const Report& report, const Formatter& format);
/// The data of a chart; a heat map has its series as rows.
[[nodiscard]] TableText dataOf(const Chart& chart, const Formatter& format);
/// Some of its columns, the first always among them.
[[nodiscard]] TableText columnsOf(const TableText& table, std::size_t from, std::size_t end);

} // namespace ff::report
