// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/export/Export.h"
#include "models/reports/Paper.h"

#include <optional>

namespace ff {

/// Where a report goes, and as what.
struct ReportTarget {
    std::filesystem::path folder;
    std::set<report::FileFormat> formats;
    report::Paper paper = report::Paper::a4;
};

/// Writes the files; what was written, in order. PDF takes a QGuiApplication. On any thread.
[[nodiscard]] Result<std::vector<std::filesystem::path>>
saveReport(const report::Report& made, const QLocale& locale, const ReportTarget& target);

/// "pdf", "xlsx", ...: as `--format` takes them. Empty for any other word.
[[nodiscard]] std::optional<report::FileFormat> formatNamed(const std::string& name);

/// Whether this program can draw pages: one without its window cannot.
[[nodiscard]] bool canDrawPages();

} // namespace ff
