// SPDX-License-Identifier: GPL-3.0-only
#include "app/verbs/reports/SystemdTimer.h"

#include <algorithm>

namespace ff {
namespace {

using Every = cli::ScheduleReport::Every;

std::string subjectOf(const cli::MakeReport& make) {
    switch (make.kind) {
    case report::Kind::national:
        return make.holder ? make.holder->text : std::string();
    case report::Kind::programme:
        return make.network ? make.network->text : std::string("all");
    case report::Kind::site:
        return make.system ? make.system->text : std::string();
    case report::Kind::pilot:
        break;
    }
    return {};
}

const char* nameOf(Every every) {
    switch (every) {
    case Every::month:
        return "month";
    case Every::quarter:
        return "quarter";
    case Every::year:
        return "year";
    }
    return "";
}

/// As systemd.time(7) has it: at six in the morning of the machine's zone.
std::string calendar(Every every, int day) {
    const std::string twoDigits = (day < 10 ? "0" : "") + std::to_string(day) + " 06:00:00";
    switch (every) {
    case Every::month:
        return "*-*-" + twoDigits;
    case Every::quarter:
        return "*-01,04,07,10-" + twoDigits;
    case Every::year:
        return "*-01-" + twoDigits;
    }
    return {};
}

/// Names of units are of letters, digits and a few marks (systemd.unit(5)).
std::string unitName(std::string text) {
    std::ranges::replace_if(
        text,
        [](char c) {
            const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                                 (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
            return !isPlain;
        },
        '_');
    return text;
}

} // namespace

std::string systemdArgument(const std::string& text) {
    std::string quoted = "\"";
    for (const char c : text) {
        switch (c) {
        case '"':
        case '\\':
            quoted += '\\';
            quoted += c;
            break;
        case '%':
        case '$':
            quoted += c;
            quoted += c;
            break;
        case '\n':
            quoted += "\\n";
            break;
        default:
            quoted += c;
        }
    }
    return quoted + '"';
}

SystemdTimer systemdTimer(const cli::ScheduleReport& wanted,
                          const std::vector<std::string>& command) {
    const std::string what = std::string(report::name(wanted.make.kind)) + ' ' +
                             subjectOf(wanted.make) + ", every " + nameOf(wanted.every);
    SystemdTimer units;
    // As frozen reports replace each other: another language or unit is another report.
    const std::string& language = wanted.make.language;
    units.name = unitName(std::string("factoryfloor-report-") + report::name(wanted.make.kind) +
                          '-' + subjectOf(wanted.make) + '-' + nameOf(wanted.every) +
                          (wanted.make.unit == GpuUnit::h100Equivalent ? "-h100" : "") +
                          (language.empty() ? "" : '-' + language));
    std::string description = "Factory Floor report: " + what;
    std::erase(description, '\n');
    for (std::size_t at = 0; (at = description.find('%', at)) != std::string::npos; at += 2) {
        description.insert(at, 1, '%');
    }
    std::string line;
    for (const std::string& word : command) {
        line += (line.empty() ? "" : " ") + systemdArgument(word);
    }
    units.service = "[Unit]\nDescription=" + description +
                    "\n\n[Service]\nType=oneshot\nExecStart=" + line + '\n';
    units.timer = "[Unit]\nDescription=" + description +
                  "\n\n[Timer]\nOnCalendar=" + calendar(wanted.every, wanted.day) +
                  "\n# Made up for after the machine was off.\nPersistent=true\n\n"
                  "[Install]\nWantedBy=timers.target\n";
    return units;
}

} // namespace ff
