// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Options.h"

#include <QUuid>

#include <array>
#include <sstream>

namespace ff::cli {
namespace {

using report::FileFormat;
using report::HandInFormat;
using report::Kind;

/// "html,xlsx"; a word that is no format says which there are. What a site hands in to others is a
/// format where `handIns` takes it.
std::set<FileFormat> readFormats(const std::string& text,
                                 std::set<HandInFormat>* handIns = nullptr) {
    std::set<FileFormat> formats;
    const auto refuse = [&](const std::string& got) {
        throw CLI::ValidationError("--format",
                                   (handIns ? tr("knows pdf, html, xlsx, csv, json, deic and apel; "
                                                 "it got: ")
                                            : tr("knows pdf, html, xlsx, csv and json; it got: ")) +
                                       got);
    };
    std::istringstream words(text);
    for (std::string word; std::getline(words, word, ',');) {
        bool isKnown = false;
        for (const HandInFormat format : {HandInFormat::deic, HandInFormat::apel}) {
            if (handIns && word == report::name(format)) {
                handIns->insert(format);
                isKnown = true;
            }
        }
        for (const FileFormat format : {FileFormat::json, FileFormat::csv, FileFormat::html,
                                        FileFormat::xlsx, FileFormat::pdf}) {
            if (word == report::name(format)) {
                formats.insert(format);
                isKnown = true;
            }
        }
        if (!isKnown) {
            refuse(word);
        }
    }
    if (formats.empty() && (!handIns || handIns->empty())) {
        refuse(text); // nothing would be written, and nothing said
    }
    return formats;
}

void addPaper(CLI::App& verb, report::Paper& paper) {
    oneOf(
        verb.add_option("--paper", paper, tr("what a PDF is printed on")),
        std::map<std::string, report::Paper>{{name(report::Paper::a4), report::Paper::a4},
                                             {name(report::Paper::letter), report::Paper::letter}});
}
void addFormats(CLI::App& verb, std::set<FileFormat>& formats) {
    verb.add_option_function<std::string>(
        "--format", [&formats](const std::string& text) { formats = readFormats(text); },
        tr("pdf, html, xlsx, csv, json; several with commas"));
}
void addFormats(CLI::App& verb, std::set<FileFormat>& formats, report::Paper& paper) {
    addFormats(verb, formats);
    addPaper(verb, paper);
}

std::string readGuid(const std::string& flag, const std::string& text) {
    const QUuid guid(QString::fromStdString(text));
    if (guid.isNull()) {
        throw CLI::ValidationError(flag, tr("takes a GUID, such as "
                                            "f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: ") +
                                             text);
    }
    return guid.toString(QUuid::WithoutBraces).toStdString();
}

/// The formats of a kind of report. A site can also hand in to the accounting of others.
void addMadeFormats(CLI::App& verb, MakeReport& make) {
    if (verb.get_name() != report::name(Kind::site)) {
        addFormats(verb, make.formats, make.paper);
        return;
    }
    verb.add_option_function<std::string>(
        "--format",
        [&make](const std::string& text) { make.formats = readFormats(text, &make.handIns); },
        tr("pdf, html, xlsx, csv, json; deic (Denmark's national usage data) and apel (EGI's "
           "summaries); several with commas"));
    addPaper(verb, make.paper);
    verb.add_option("--site-name", make.handInNames.site,
                    tr("name of the site in GOCDB, for apel (the system's id)"));
    for (const auto& [flag, into] : {std::pair{"--center-id", &make.handInNames.center},
                                     std::pair{"--sub-center-id", &make.handInNames.subCenter}}) {
        verb.add_option_function<std::string>(
                flag, [flag, into](const std::string& text) { *into = readGuid(flag, text); },
                tr("id that DeiC gave to the centre, or to a part of it, for deic"))
            ->type_name("GUID");
    }
}
void addOut(CLI::App& verb, std::optional<std::filesystem::path>& out) {
    verb.add_option_function<std::string>(
            "--out", [&out](const std::string& folder) { out = folder; },
            tr("folder to write to; left out: one file of html or json to stdout"))
        ->type_name("DIR");
}
/// Only one text can go to stdout.
void checkOut(const std::optional<std::filesystem::path>& out,
              const std::set<FileFormat>& formats) {
    const bool isPrintable = formats.size() == 1 && (formats.contains(FileFormat::html) ||
                                                     formats.contains(FileFormat::json));
    if (!out && !isPrintable) {
        throw CLI::ValidationError(
            "--out", tr("names the folder for the files; only one of html and json goes to "
                        "stdout"));
    }
}

/// What every kind of report takes, whatever is done with it. The period is read with the zone,
/// once all is typed.
void addWanted(CLI::App& verb, MakeReport& make) {
    verb.add_option("--period", make.period,
                    tr("2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or "
                       "FROM..TO"));
    verb.add_option("--zone", make.zone, tr("time zone in which the period is cut (UTC)"));
    const std::map<std::string, GpuUnit> units{{"physical", GpuUnit::physical},
                                               {"h100", GpuUnit::h100Equivalent}};
    oneOf(verb.add_option("--unit", make.unit, tr("physical GPUs, or H100 equivalents")), units);
    const std::map<std::string, report::Style> styles{
        {name(report::Style::language), report::Style::language},
        {name(report::Style::eu), report::Style::eu}};
    oneOf(verb.add_option("--style", make.style,
                          tr("as the language has it, or as the EU's style guide has it: states in "
                             "protocol order, Greece as EL")),
          styles);
    verb.add_option("--note", make.edits.summary, tr("a summary for the first page"));
    verb.add_option_function<std::vector<std::string>>(
            "--comment",
            [&make](const std::vector<std::string>& all) {
                for (const std::string& one : all) {
                    const auto equals = one.find('=');
                    if (equals == std::string::npos) {
                        throw CLI::ValidationError("--comment",
                                                   tr("takes SECTION=TEXT; it got: ") + one);
                    }
                    make.edits.comments[one.substr(0, equals)] = one.substr(equals + 1);
                }
            },
            tr("a text below a section; as often as there are sections"))
        ->type_name("SECTION=TEXT")
        ->allow_extra_args(false);
    verb.add_option_function<std::vector<std::string>>(
            "--without",
            [&make](const std::vector<std::string>& all) {
                make.edits.leftOut.insert(all.begin(), all.end());
            },
            tr("sections to leave out, with commas"))
        ->delimiter(',')
        ->type_name("SECTION")
        ->allow_extra_args(false);
}

constexpr std::array kKinds{Kind::national, Kind::programme, Kind::site};

/// The three kinds below a verb, each with what names its subject.
std::array<CLI::App*, kKinds.size()> addKinds(CLI::App& parent, MakeReport& make) {
    auto* national = parent.add_subcommand(
        report::name(Kind::national), tr("what one holder used and paid, against what it may"));
    addId(*national, "--holder", make.holder, tr("one holder: EU, or a state's code"));
    national->get_option("--holder")->required();
    auto* programme =
        parent.add_subcommand(report::name(Kind::programme), tr("all factories side by side"));
    addId(*programme, "--network", make.network, tr("one network, by its id; left out: all"));
    auto* site = parent.add_subcommand(report::name(Kind::site), tr("one system"));
    addId(*site, "--system", make.system, tr("one system, by its id"));
    site->get_option("--system")->required();
    for (CLI::App* each : {national, programme, site}) {
        addWanted(*each, make);
    }
    return {national, programme, site};
}

void addReportId(CLI::App& verb, std::int64_t& id) {
    verb.add_option("id", id, tr("number of the report, as “report list” prints it"))
        ->required()
        ->type_name("ID");
}

void addFrozenVerbs(CLI::App& report, ReportVerbs& verbs) {
    auto* freeze = report.add_subcommand(
        "freeze", tr("keep a report as it is now, for ever, and print its id"));
    freeze->require_subcommand(1);
    addKinds(*freeze, verbs.freeze.make);
    auto* list = report.add_subcommand("list", tr("the frozen and published reports"));
    addFormat(*list, verbs.list.format, true);
    auto* exported =
        report.add_subcommand("export", tr("a frozen report as files: the same figures for ever"));
    addReportId(*exported, verbs.exportOne.id);
    addOut(*exported, verbs.exportOne.out);
    addFormats(*exported, verbs.exportOne.formats, verbs.exportOne.paper);
    exported->callback([&one = verbs.exportOne] { checkOut(one.out, one.formats); });
    auto* publish = report.add_subcommand("publish", tr("mark a frozen report as published"));
    addReportId(*publish, verbs.publish.id);
    auto* diff = report.add_subcommand(
        "diff", tr("which figures are others today than in a frozen report, and why; exit code 1 "
                   "where there are some"));
    addReportId(*diff, verbs.diff.id);
    addFormat(*diff, verbs.diff.format, true);
}

void addSchedule(CLI::App& report, ScheduleReport& schedule) {
    auto* verb = report.add_subcommand(
        "schedule", tr("write a timer for systemd that makes a report again and again"));
    verb->require_subcommand(1);
    using Every = ScheduleReport::Every;
    const std::map<std::string, Every> lengths{
        {"month", Every::month}, {"quarter", Every::quarter}, {"year", Every::year}};
    schedule.make.period.clear(); // the last one of the length, unless it is named
    for (CLI::App* each : addKinds(*verb, schedule.make)) {
        oneOf(each->add_option("--every", schedule.every, tr("month, quarter or year")), lengths);
        each->add_option("--day", schedule.day,
                         tr("day of the month after the period, 1 to 28 (3)"))
            ->check(CLI::Range(1, 28));
        addOut(*each, schedule.make.out);
        each->get_option("--out")->required();
        addMadeFormats(*each, schedule.make);
    }
}

void addDefinitionName(CLI::App& verb, std::string& name) {
    verb.add_option("name", name, tr("its name, as “report definition list” prints it"))
        ->required()
        ->type_name("NAME");
}

void addDefinitions(CLI::App& report, ReportVerbs& verbs) {
    auto* definition = report.add_subcommand(
        "definition", tr("choices for a report under a name, to be used again"));
    definition->require_subcommand(1);
    addFormat(*definition->add_subcommand("list", tr("the named choices")),
              verbs.definitions.format, true);
    auto* save = definition->add_subcommand(
        "save", tr("keep choices under a name; those of the same name are replaced"));
    save->require_subcommand(1);
    for (CLI::App* each : addKinds(*save, verbs.save.make)) {
        each->add_option("--name", verbs.save.name, tr("under which it is used again"))
            ->required()
            ->type_name("NAME");
        addPaper(*each, verbs.save.make.paper);
    }
    auto* make = definition->add_subcommand("make", tr("the report of named choices, as files"));
    addDefinitionName(*make, verbs.makeDefined.name);
    addOut(*make, verbs.makeDefined.out);
    addFormats(*make, verbs.makeDefined.formats);
    make->add_flag("--simulate", verbs.makeDefined.simulate, tr("of the simulated federation"));
    make->callback([&one = verbs.makeDefined] { checkOut(one.out, one.formats); });
    auto* freeze = definition->add_subcommand(
        "freeze", tr("keep the report of named choices for ever, and print its id"));
    addDefinitionName(*freeze, verbs.freezeDefined.name);
    auto* remove = definition->add_subcommand("delete", tr("forget named choices"));
    addDefinitionName(*remove, verbs.remove.name);
}

std::optional<Kind> kindIn(const CLI::App& app) {
    for (const Kind kind : kKinds) {
        if (app.got_subcommand(report::name(kind))) {
            return kind;
        }
    }
    return {};
}

std::optional<Verb> chosenDefinition(const CLI::App& report, const ReportVerbs& verbs) {
    const auto* definition = report.get_subcommand("definition");
    if (definition->got_subcommand("list")) {
        return verbs.definitions;
    }
    if (definition->got_subcommand("make")) {
        return verbs.makeDefined;
    }
    if (definition->got_subcommand("freeze")) {
        return verbs.freezeDefined;
    }
    if (definition->got_subcommand("delete")) {
        return verbs.remove;
    }
    SaveDefinition save = verbs.save;
    save.make.kind = kindIn(*definition->get_subcommand("save")).value_or(Kind::national);
    return save;
}

} // namespace

void addReportVerbs(CLI::App& app, ReportVerbs& verbs) {
    auto* report = app.add_subcommand("report", tr("a finished report, as files"));
    report->require_subcommand(1);
    for (CLI::App* each : addKinds(*report, verbs.make)) {
        addOut(*each, verbs.make.out);
        addMadeFormats(*each, verbs.make);
        each->add_flag("--simulate", verbs.make.simulate, tr("of the simulated federation"));
        each->callback([&make = verbs.make] {
            checkOut(make.out, make.handIns.empty() ? make.formats : std::set<FileFormat>{});
        });
    }
    addFrozenVerbs(*report, verbs);
    addSchedule(*report, verbs.schedule);
    addDefinitions(*report, verbs);
}

std::optional<Verb> chosen(const CLI::App& app, const ReportVerbs& verbs) {
    if (!app.got_subcommand("report")) {
        return {};
    }
    const auto* report = app.get_subcommand("report");
    if (report->got_subcommand("freeze")) {
        FreezeReport freeze = verbs.freeze;
        freeze.make.kind = kindIn(*report->get_subcommand("freeze")).value_or(Kind::national);
        return freeze;
    }
    if (report->got_subcommand("schedule")) {
        ScheduleReport schedule = verbs.schedule;
        schedule.make.kind = kindIn(*report->get_subcommand("schedule")).value_or(Kind::national);
        return schedule;
    }
    if (report->got_subcommand("definition")) {
        return chosenDefinition(*report, verbs);
    }
    if (report->got_subcommand("list")) {
        return verbs.list;
    }
    if (report->got_subcommand("export")) {
        return verbs.exportOne;
    }
    if (report->got_subcommand("publish")) {
        return verbs.publish;
    }
    if (report->got_subcommand("diff")) {
        return verbs.diff;
    }
    MakeReport make = verbs.make;
    make.kind = kindIn(*report).value_or(Kind::national);
    return make;
}

} // namespace ff::cli
