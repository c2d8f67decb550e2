// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/layout/TableText.h"
#include "widgets/reports/type/TextStyle.h"

#include <vector>

namespace ff::report {

/// How the columns of a table share the width of a page.
struct ColumnWidths {
    double points = 8.5;        ///< size of its type
    std::vector<double> widths; ///< with the gap before each column but the first
    std::vector<double> flags;  ///< room behind the numbers of each for their flags
};

/// In the largest type in which every number and every word has room. Empty where no type does: the
/// table has to be set in parts.
[[nodiscard]] ColumnWidths columnWidths(const TableText& table, double width);

/// How many columns, the first among them, have room in the smallest type; two at least.
[[nodiscard]] std::size_t columnsThatFit(const TableText& table, double width);

/// Flags are small and raised.
[[nodiscard]] TextStyle flagStyle(double points);
/// Between two columns.
[[nodiscard]] double columnGap(double points);

} // namespace ff::report
