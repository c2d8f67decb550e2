// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/Export.h"
#include "app/verbs/Headless.h"
#include "app/verbs/Run.h"
#include "app/verbs/reports/SystemdTimer.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <iostream>

namespace ff {
namespace {

using Every = cli::ScheduleReport::Every;

const char* lastOf(Every every) {
    switch (every) {
    case Every::month:
        return "last-month";
    case Every::quarter:
        return "last-quarter";
    case Every::year:
        return "last-year";
    }
    return "";
}

/// The command that makes the report, with full paths: a timer has no working directory.
std::vector<std::string> commandOf(const cli::Common& common, const cli::ScheduleReport& wanted) {
    const cli::MakeReport& make = wanted.make;
    const auto full = [](const std::filesystem::path& path) {
        return std::filesystem::absolute(path).lexically_normal().string();
    };
    std::vector<std::string> words{QCoreApplication::applicationFilePath().toStdString(),
                                   "--config", full(common.config), "--cache", full(common.cache)};
    const auto add = [&](const char* option, const std::string& value) {
        if (!value.empty()) {
            words.insert(words.end(), {option, value});
        }
    };
    add("--language", common.language);
    words.insert(words.end(), {"report", report::name(make.kind)});
    add("--holder", make.holder ? make.holder->text : std::string());
    add("--network", make.network ? make.network->text : std::string());
    add("--system", make.system ? make.system->text : std::string());
    add("--period", make.period.empty() ? lastOf(wanted.every) : make.period);
    add("--zone", make.zone);
    add("--unit", make.unit == GpuUnit::h100Equivalent ? "h100" : "");
    add("--style", make.style == report::Style::eu ? name(make.style) : "");
    add("--paper", make.paper == report::Paper::letter ? name(make.paper) : "");
    add("--note", make.edits.summary);
    for (const auto& [section, text] : make.edits.comments) {
        add("--comment", section + '=' + text);
    }
    for (const std::string& section : make.edits.leftOut) {
        add("--without", section);
    }
    add("--out", full(*make.out));
    std::string formats;
    for (const report::FileFormat format : make.formats) {
        formats += (formats.empty() ? "" : ",") + std::string(report::name(format));
    }
    for (const report::HandInFormat format : make.handIns) {
        formats += (formats.empty() ? "" : ",") + std::string(report::name(format));
    }
    add("--format", formats);
    add("--site-name", make.handInNames.site);
    add("--center-id", make.handInNames.center);
    add("--sub-center-id", make.handInNames.subCenter);
    return words;
}

} // namespace

int runScheduleReport(const cli::Common& common, const cli::ScheduleReport& wanted) {
    const std::filesystem::path folder =
        std::filesystem::path(
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).toStdString()) /
        "systemd" / "user";
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    cli::ScheduleReport named = wanted;
    named.make.language = common.language;
    const SystemdTimer units = systemdTimer(named, commandOf(common, wanted));
    for (const auto& [ending, text] :
         {std::pair{".service", &units.service}, {".timer", &units.timer}}) {
        const auto file = folder / (units.name + ending);
        if (const auto written = report::writeFile(file, QByteArray::fromStdString(*text));
            !written) {
            say(written.error());
            return 1;
        }
        std::cout << file.string() << '\n';
    }
    std::cerr << QCoreApplication::translate(
                     "report", "Nothing runs yet. To enable it: systemctl --user daemon-reload; "
                               "systemctl --user enable --now %1.timer")
                     .arg(QString::fromStdString(units.name))
                     .toStdString()
              << '\n';
    return 0;
}

} // namespace ff
