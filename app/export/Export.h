// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/reports/Report.h"

#include <QByteArray>
#include <QLocale>

#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ff::report {

enum class FileFormat { json, csv, html, xlsx, pdf };
[[nodiscard]] const char* name(FileFormat format);

/// Draws a report as PDF: whoever knows paper gives it. Unset: no PDF can be written.
using PdfDrawer = std::function<Result<QByteArray>(const Report&)>;

/// Writes the report into the folder, which is made where it is missing: NAME.json, NAME.html,
/// NAME.xlsx, NAME.pdf, and for CSV a folder NAME with a file for each table (see `fileName`). Each
/// file, and the folder of CSV as one, is written beside its place and renamed, so that it is there
/// whole or not at all. What a frozen report wrote is write-protected, and no draft replaces what
/// is. Returns what was written, in order. Error: fileUnwritable.
[[nodiscard]] Result<std::vector<std::filesystem::path>>
exportReport(const Report& report, const QLocale& locale, const std::filesystem::path& folder,
             const std::set<FileFormat>& formats, const PdfDrawer& drawPdf = {});

/// Every format there is.
[[nodiscard]] std::set<FileFormat> allFormats();

/// Numbers and dates of a report, in its language and zone.
[[nodiscard]] Formatter formatterOf(const Report& report, const QLocale& locale);

/// Replaces the file as a whole.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& file, const QByteArray& content);

} // namespace ff::report
