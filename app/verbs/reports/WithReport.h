// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/CommandLine.h"
#include "app/session/Session.h"
#include "models/reports/sections/ReportInputs.h"

#include <functional>

namespace ff {

/// A report with what it was made of.
struct MadeReport {
    Session& session;
    const QueryContext& reading;
    const report::Request& request;
    const report::Report& report;
};
/// What a verb does with a report that was made; the exit code.
using UseReport = std::function<int(const MadeReport&)>;

/// Checks names, zone and period of what is wanted, opens the cache (or simulates), makes the
/// report and gives it to `use`. Returns its exit code, or 1 or 2 after a sentence on stderr.
[[nodiscard]] int withReport(const cli::Common& common, const cli::MakeReport& wanted,
                             const UseReport& use);

/// False, and said on stderr, where PDF is wanted of a program that cannot draw pages.
[[nodiscard]] bool canWrite(const std::set<report::FileFormat>& formats);

/// What is wanted, as the services take it.
[[nodiscard]] report::Request requestOf(Session& session, const QueryContext& reading,
                                        const cli::MakeReport& wanted, const NamedPeriod& period);

} // namespace ff
