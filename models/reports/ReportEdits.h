// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reports/Report.h"

#include <map>
#include <set>
#include <string>

namespace ff::report {

/// What a person adds to a report, and leaves out of it.
struct ReportEdits {
    std::string summary;                         ///< on the first page
    std::map<std::string, std::string> comments; ///< below a section, by its id
    std::set<std::string> leftOut;               ///< ids of sections

    bool operator==(const ReportEdits&) const = default;
};

/// The report with them. Figures of sections that are left out are gone too; it says which ones
/// these are.
[[nodiscard]] Report edited(const Report& report, const ReportEdits& edits);

} // namespace ff::report
