// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/layout/Strip.h"

namespace ff::report {

/// The first page: title, period, warnings, summary, what the report is of, and its contents.
void putTitlePage(Strips& strips, const Report& report, const Formatter& format, double width);

} // namespace ff::report
