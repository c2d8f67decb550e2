// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Options.h"

#include <array>
#include <sstream>

namespace ff::cli {
namespace {

using report::FileFormat;
using report::Kind;

/// "html,xlsx"; a word that is no format says which there are.
std::set<FileFormat> readFormats(const std::string& text) {
    std::set<FileFormat> formats;
    std::istringstream words(text);
    for (std::string word; std::getline(words, word, ',');) {
        bool isKnown = false;
        for (const FileFormat format :
             {FileFormat::json, FileFormat::csv, FileFormat::html, FileFormat::xlsx}) {
            if (word == report::name(format)) {
                formats.insert(format);
                isKnown = true;
            }
        }
        if (!isKnown) {
            throw CLI::ValidationError("--format",
                                       tr("knows html, xlsx, csv and json; it got: ") + word);
        }
    }
    return formats;
}

/// What every kind of report takes. The period is read with the zone, once all is typed.
void addMaking(CLI::App& verb, MakeReport& make) {
    verb.add_option("--period", make.period,
                    tr("2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or "
                       "FROM..TO"));
    verb.add_option("--zone", make.zone, tr("time zone in which the period is cut (UTC)"));
    const std::map<std::string, GpuUnit> units{{"physical", GpuUnit::physical},
                                               {"h100", GpuUnit::h100Equivalent}};
    oneOf(verb.add_option("--unit", make.unit, tr("physical GPUs, or H100 equivalents")), units);
    verb.add_option_function<std::string>(
            "--out", [&make](const std::string& folder) { make.out = folder; },
            tr("folder to write to; left out: one file of html or json to stdout"))
        ->type_name("DIR");
    verb.add_option_function<std::string>(
        "--format", [&make](const std::string& text) { make.formats = readFormats(text); },
        tr("html, xlsx, csv, json; several with commas"));
    verb.add_option("--note", make.note, tr("a summary for the first page"));
    verb.add_flag("--simulate", make.simulate, tr("of the simulated federation"));
    verb.callback([&make] {
        const bool isPrintable =
            make.formats.size() == 1 &&
            (make.formats.contains(FileFormat::html) || make.formats.contains(FileFormat::json));
        if (!make.out && !isPrintable) {
            throw CLI::ValidationError(
                "--out", tr("names the folder for the files; only one of html and json goes to "
                            "stdout"));
        }
    });
}

constexpr std::array kKinds{Kind::national, Kind::programme, Kind::site};

} // namespace

void addReportVerbs(CLI::App& app, ReportVerbs& verbs) {
    auto* report = app.add_subcommand("report", tr("a finished report, as files"));
    report->require_subcommand(1);
    auto* national = report->add_subcommand(
        report::name(Kind::national), tr("what one holder used and paid, against what it may"));
    addId(*national, "--holder", verbs.make.holder, tr("one holder: EU, or a state's code"));
    national->get_option("--holder")->required();
    auto* programme =
        report->add_subcommand(report::name(Kind::programme), tr("all factories side by side"));
    addId(*programme, "--network", verbs.make.network, tr("one network, by its id; left out: all"));
    auto* site = report->add_subcommand(report::name(Kind::site), tr("one system"));
    addId(*site, "--system", verbs.make.system, tr("one system, by its id"));
    site->get_option("--system")->required();
    for (CLI::App* each : {national, programme, site}) {
        addMaking(*each, verbs.make);
    }
}

std::optional<Verb> chosen(const CLI::App& app, const ReportVerbs& verbs) {
    if (!app.got_subcommand("report")) {
        return {};
    }
    const auto* report = app.get_subcommand("report");
    MakeReport make = verbs.make;
    for (const Kind kind : kKinds) {
        if (report->got_subcommand(report::name(kind))) {
            make.kind = kind;
        }
    }
    return make;
}

} // namespace ff::cli
