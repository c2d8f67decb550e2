// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/export/WholeFolder.h"
#include "models/reports/Report.h"

#include <vector>

namespace ff::report {

/// report.csv with what the title page says, figures.csv with every figure, a file for each table
/// and one for the data of each chart: UTF-8, RFC 4180, numbers in full precision with a decimal
/// point, times in ISO 8601 with the offset of the report's zone, the unit in the heading. A text
/// that a spreadsheet would run stays a text.
[[nodiscard]] std::vector<FolderFile> toCsv(const Report& report);

} // namespace ff::report
