// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/export/ReportCsv.h"
#include "models/core/Error.h"

#include <filesystem>
#include <vector>

namespace ff::report {

/// Writes the files into a folder that is there whole or not at all: it is made beside its place
/// and renamed. One that stands there is replaced, with what else a person has put into it kept.
/// Returns what was written, in order. Error: fileUnwritable; what stood there still does.
[[nodiscard]] Result<std::vector<std::filesystem::path>>
writeFolder(const std::filesystem::path& folder, const std::vector<CsvFile>& files);

} // namespace ff::report
