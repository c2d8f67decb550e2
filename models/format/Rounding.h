// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <vector>

namespace ff {

/// Whole numbers for the parts that add up to the rounded sum of the parts: each is rounded down,
/// and those with the largest remainders are rounded up until the sum is reached (Hare and
/// Niemeyer). Equal remainders go by order. The values may be negative.
[[nodiscard]] std::vector<double> roundedParts(const std::vector<double>& parts);

/// The same for a table: each cell is rounded up or down to a whole number so that every row adds
/// up to the sum of the row, every column to that of the column, and both to that of the table, of
/// which each is rounded up or down too (controlled rounding: Causey, Cox and Ernst, 1985). Rows of
/// the same length. The answer has one column more (sums of rows) and one row more (of columns).
[[nodiscard]] std::vector<std::vector<double>>
roundedTable(const std::vector<std::vector<double>>& cells);

} // namespace ff
