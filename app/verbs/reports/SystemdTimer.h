// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/CommandLine.h"

#include <string>
#include <vector>

namespace ff {

/// A service and a timer of systemd for one scheduled report.
struct SystemdTimer {
    std::string name; ///< of both units, without ending: "factoryfloor-report-national-EE-month"
    std::string service;
    std::string timer;
};

/// `command`: the program and its arguments, as they are typed without a shell.
[[nodiscard]] SystemdTimer systemdTimer(const cli::ScheduleReport& wanted,
                                        const std::vector<std::string>& command);

/// Quoted so that systemd passes it on as it is, in ExecStart= (systemd.service(5), "COMMAND
/// LINES": quotes, backslashes, `%` of specifiers and `$` of variables).
[[nodiscard]] std::string systemdArgument(const std::string& text);

} // namespace ff
