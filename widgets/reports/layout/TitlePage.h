// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/layout/Strip.h"

namespace ff::report {

/// Where the number of a section's page comes in the contents, once it is known.
struct ContentsEntry {
    int element = -1; ///< of the text of the entry
    double right = 0; ///< where the number ends
};
/// The first page: title, period, warnings, summary, what the report is of, and its contents,
/// of which the entries are returned.
[[nodiscard]] std::vector<ContentsEntry> putTitlePage(Strips& strips, const Report& report,
                                                      const Formatter& format, double width);

} // namespace ff::report
