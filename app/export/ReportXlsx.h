// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/reports/Report.h"

#include <filesystem>

namespace ff::report {

/// A workbook with a sheet for each table and chart, a first one with what the title page and the
/// texts of the sections say and one with every figure: numbers as numbers in full precision, units
/// in the heading, dates as dates of the report's zone, the heading frozen, charts that the
/// spreadsheet draws itself. A text stays a text, whatever it begins with. Error: fileUnwritable.
[[nodiscard]] Result<void> writeXlsx(const Report& report, const Formatter& format,
                                     const std::filesystem::path& file);

} // namespace ff::report
