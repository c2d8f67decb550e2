// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/verbs/reports/WithReport.h"

namespace ff {

/// Writes the files that the site hands in to others' accounting beside its report, and says on
/// stderr what they leave out. What was written goes to stdout. The exit code: 1 where it failed or
/// too little of the period was seen.
[[nodiscard]] int writeHandIns(const MadeReport& made, const cli::MakeReport& wanted);

} // namespace ff
