// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/pilot/PilotOption.h"
#include "models/reports/Report.h"

namespace ff {

/// The plan as a report to hand on: need, options, free GPUs ahead, how good bounds were, access
/// modes and what was assumed. Texts are in the application's language.
[[nodiscard]] report::Report pilotBrief(const PilotPlan& plan, const Federation& federation,
                                        const Formatter& format, const std::string& zone);

/// The need in one line: "64 GPUs for 72 h, 3 runs one after the other".
[[nodiscard]] std::string needText(const PilotNeed& need, const Formatter& format);

} // namespace ff
