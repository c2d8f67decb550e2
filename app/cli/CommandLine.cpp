// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/CommandLine.h"

#include "app/cli/Options.h"
#include "app/cli/text/Period.h"
#include "models/core/Version.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <iostream>
#include <map>

namespace ff::cli {
namespace {

constexpr std::int64_t kMostSteps = 100'000; ///< of one answer: a year by the quarter of an hour

std::filesystem::path place(QStandardPaths::StandardLocation location) {
    return QStandardPaths::writableLocation(location).toStdString() + "/factoryfloor";
}

void addDemo(CLI::App& app, OpenWindow& window) {
    auto* demo = app.add_subcommand("demo", tr("the window on the simulated federation"));
    demo->add_option("--days", window.days, tr("days of simulated past"))
        ->check(CLI::Range(1, 366));
    demo->add_option("--seed", window.seed, tr("seed of the simulation"));
    demo->add_flag("--headless", window.headless,
                   tr("no window: print the floor as a table once a tick"));
}

void addPublish(CLI::App& verb, Collect& collect, CLI::Option* once) {
    auto* publish =
        verb.add_option("--publish", collect.publish,
                        tr("serve the aggregates of these systems as OpenMetrics, such as on "
                           "127.0.0.1:9417; no user and no job stands in them"))
            ->type_name("ADDRESS:PORT")
            ->excludes(once);
    verb.add_option("--publish-token", collect.tokenFile,
                    tr("with --publish: a file of mode 0600 with the bearer token to be sent"))
        ->type_name("FILE")
        ->needs(publish);
    auto* certificate = verb.add_option("--publish-certificate", collect.certificate,
                                        tr("with --publish: serve over TLS, with this chain in "
                                           "PEM"))
                            ->type_name("FILE")
                            ->needs(publish);
    auto* key = verb.add_option("--publish-key", collect.key, tr("the certificate's key in PEM"))
                    ->type_name("FILE")
                    ->needs(certificate);
    certificate->needs(key);
}

void addBackfill(CLI::App& app, Backfill& backfill) {
    auto* verb = app.add_subcommand(
        "backfill", tr("fetch the past of a system from its sources, however long ago; what is "
                       "there already is not asked for again"));
    verb->add_option_function<std::string>(
            "--system", [&backfill](const std::string& text) { backfill.system = SystemId{text}; },
            tr("the system, by its id"))
        ->required();
    addZone(*verb, backfill.zone, tr("time zone in which dates are meant"));
    addInstant(*verb, "--from", backfill.from, tr("start (ISO 8601, or 7d for seven days ago)"),
               &backfill.zone);
    addInstant(*verb, "--to", backfill.to, tr("end, not included; left out: now"), &backfill.zone);
    verb->get_option("--from")->required();
    addDuration(*verb, "--every", backfill.every,
                tr("one sample for each such step of time, at least 1s; left out: as often as the "
                   "source is polled"));
}

void addCheck(CLI::App& app, Check& check) {
    auto* verb = app.add_subcommand(
        "check", tr("decode one answer and say what is in it, or which line or field is wrong"));
    verb->add_option("what", check.what, tr("a file, or a URL to fetch"))->required();
    const std::map<std::string, Wire> wires{{"openmetrics", Wire::openMetrics},
                                            {"prometheus-text", Wire::prometheusText},
                                            {"prometheus-api", Wire::prometheusApi},
                                            {"slurm-rest", Wire::slurmRest}};
    oneOf(verb->add_option("--as", check.as, tr("what it should be"))->required(), wires);
    addFormat(*verb, check.format, false);
}

void addShow(CLI::App& app, Show& show) {
    auto* verb = app.add_subcommand("show", tr("print what the cache and the catalogue hold"));
    const std::map<std::string, Subject> subjects{
        {"capacity", Subject::capacity}, {"factories", Subject::factories},
        {"floor", Subject::floor},       {"queue", Subject::queue},
        {"waits", Subject::waits},       {"awards", Subject::awards},
        {"shares", Subject::shares},     {"sources", Subject::sources},
        {"series", Subject::series},     {"notes", Subject::notes}};
    oneOf(verb->add_option("subject", show.subject, tr("what to show"))->required(), subjects);
    addId(*verb, "--system", show.system, tr("one system, by its id"));
    addId(*verb, "--holder", show.holder, tr("one holder: EU, or a state's code"));
    verb->add_option_function<std::string>(
        "--metric",
        [&show](const std::string& text) {
            show.metric = metricByName(text);
            if (show.metric) {
                return;
            }
            std::string known;
            for (const auto& metric : allMetrics()) {
                known += (known.empty() ? "" : ", ") + std::string(metric.name);
            }
            throw CLI::ValidationError("--metric", tr("knows: ") + known);
        },
        tr("one metric, by its name"));
    addZone(*verb, show.zone, tr("time zone in which periods are cut, and dates are meant"));
    addPeriod(*verb, show.period, show.from, show.to, show.zone);
    addDuration(*verb, "--every", show.every, tr("one row for each such step of time"));
    const std::map<std::string, WaitGroup::By> kinds{{"holder", WaitGroup::By::holder},
                                                     {"mode", WaitGroup::By::mode},
                                                     {"size", WaitGroup::By::size}};
    verb->add_option_function<std::string>(
            "--by", [&show, kinds](const std::string& text) { show.by = kinds.at(text); },
            tr("waits: by holder, access mode or size of the job"))
        ->check(CLI::IsMember(kinds));
    const std::map<std::string, GpuUnit> units{{"physical", GpuUnit::physical},
                                               {"h100", GpuUnit::h100Equivalent}};
    oneOf(verb->add_option("--unit", show.unit, tr("physical GPUs, or H100 equivalents")), units);
    addFormat(*verb, show.format, true);
}

void addExample(CLI::App& app, Example& example) {
    auto* verb = app.add_subcommand(
        "example",
        tr("print a federation.toml, sources.toml or alerts.toml with every key, explained"));
    const std::map<std::string, Example::File> files{{"federation", Example::File::federation},
                                                     {"sources", Example::File::sources},
                                                     {"alerts", Example::File::alerts}};
    oneOf(verb->add_option("file", example.file, tr("which file"))->required(), files);
}

/// Both ends of a window, of a verb that takes them; the end is now where it is left out.
std::optional<Window> windowOf(const Verb& verb) {
    return std::visit(
        [](const auto& each) -> std::optional<Window> {
            if constexpr (requires { each.from&& each.to; }) {
                if (each.from) {
                    return Window{*each.from, each.to.value_or(now())};
                }
            }
            return {};
        },
        verb);
}

/// Into how many steps the verb cuts its period, at most; 0 where it cuts none.
std::int64_t stepsOf(const Verb& verb) {
    using namespace std::chrono_literals;
    const auto over = [](const auto& each, Duration step) {
        return cli::windowOf(each.period, each.from, each.to, now(), each.zone).length() / step;
    };
    if (const auto* show = std::get_if<Show>(&verb); show && (show->every || show->metric)) {
        return over(*show, show->every.value_or(1h));
    }
    if (const auto* usage = std::get_if<Usage>(&verb); usage && usage->every) {
        return over(*usage, *usage->every == Every::hour ? Duration{1h} : Duration{24h});
    }
    return 0;
}

/// An option that the subject would pass over, in the words of CLI11; empty where there is none.
std::string passedOver(const Show& show) {
    using enum Subject;
    const auto isOneOf = [&](std::initializer_list<Subject> subjects) {
        return std::ranges::find(subjects, show.subject) != subjects.end();
    };
    if (show.metric && !isOneOf({series})) {
        return "--metric";
    }
    if (show.by && !isOneOf({waits})) {
        return "--by";
    }
    if (show.every && !isOneOf({floor, queue, shares, series})) {
        return "--every";
    }
    return show.holder && isOneOf({capacity, factories, queue, notes, sources, series}) ? "--holder"
                                                                                        : "";
}

// By themselves, since lupdate takes a tr() in a function of std::string for one of "std".
constexpr const char* kLater = QT_TRANSLATE_NOOP("ff::cli", "has to be later than --from");
constexpr const char* kPrintsOnly = QT_TRANSLATE_NOOP(
    "ff::cli", "usage, attribution, reconcile, report and show print what was known then; "
               "the other verbs and the window work on what there is now");
constexpr const char* kReadsOnly = QT_TRANSLATE_NOOP(
    "ff::cli",
    "the window, show, usage, attribution, reconcile, verify, backtest, plan and "
    "alerts read the simulated federation; the other verbs work on files and on the cache");
constexpr const char* kWeighsOnly =
    QT_TRANSLATE_NOOP("ff::cli", "only show floor and show shares weigh GPUs by their model");

/// An option that the verb would pass over in silence, in words; empty where there is none.
std::string contradiction(const Command& command) {
    if (const auto window = windowOf(command.verb); window && window->empty()) {
        return "--to: " + tr(kLater);
    }
    if (stepsOf(command.verb) > kMostSteps) {
        return "--every: the period has too many steps of time; choose a later --from or a longer "
               "--every";
    }
    const auto* show = std::get_if<Show>(&command.verb);
    if (const std::string option = show ? passedOver(*show) : ""; !option.empty()) {
        return "this subject of show excludes " + option;
    }
    const bool shares = show && show->subject == Subject::shares;
    const bool prints = show || std::holds_alternative<Usage>(command.verb) ||
                        std::holds_alternative<ListAttribution>(command.verb) ||
                        std::holds_alternative<Reconcile>(command.verb) ||
                        std::holds_alternative<Backtest>(command.verb) ||
                        std::holds_alternative<MakeReport>(command.verb);
    if (command.common.asOf && !prints) {
        return "--as-of: " + tr(kPrintsOnly);
    }
    if (command.common.asOf && *command.common.asOf > now()) {
        return "--as-of: nothing is known yet of a time to come";
    }
    const bool reads = prints || std::holds_alternative<OpenWindow>(command.verb) ||
                       std::holds_alternative<Verify>(command.verb) ||
                       std::holds_alternative<Plan>(command.verb) ||
                       std::holds_alternative<ListAlerts>(command.verb) ||
                       std::holds_alternative<TryAlert>(command.verb);
    if (command.common.demo && !reads) {
        return "--demo: " + tr(kReadsOnly);
    }
    const bool weighed = shares || (show && show->subject == Subject::floor);
    if (show && show->unit != GpuUnit::physical && !weighed) {
        return "--unit: " + tr(kWeighsOnly);
    }
    return {};
}

/// "factoryfloor://view?..." or a file with a view in it; a word that is neither was meant as a
/// verb.
void addView(CLI::App& app, OpenWindow& window) {
    app.add_option("view", window.view, tr("a view to open: a link factoryfloor://view, or a file"))
        ->type_name("LINK|FILE")
        ->check([](const std::string& text) -> std::string {
            const bool isView = text.starts_with("factoryfloor:") || text.ends_with(".toml");
            return isView ? std::string()
                          : text + ": " +
                                tr("neither a verb nor a view: a view is a link that begins with "
                                   "factoryfloor:, or a file .toml");
        });
}

/// A running window has another folder of its own.
std::string whole(const std::string& view) {
    std::error_code gone; // the folder that this one runs in
    return view.empty() || view.starts_with("factoryfloor:")
               ? view
               : std::filesystem::absolute(view, gone).string();
}

} // namespace

std::variant<Command, int> parse(int argc, const char* const* argv) {
    Command command;
    command.common.config = place(QStandardPaths::GenericConfigLocation);
    command.common.cache = place(QStandardPaths::GenericDataLocation) / "cache.sqlite";

    CLI::App app(tr("Factory Floor: capacity and usage of Europe's AI Factories"), "factoryfloor");
    app.fallthrough();
    app.set_help_flag("-h,--help", tr("print this help, then leave"));
    app.set_version_flag("--version", FF_VERSION, tr("print the version, then leave"));
    app.add_option("--config", command.common.config,
                   tr("directory of federation.toml, sources.toml and alerts.toml"))
        ->type_name("DIR");
    app.add_option("--cache", command.common.cache, tr("the SQLite file"))->type_name("FILE");
    app.add_option("--language", command.common.language, tr("language of texts, such as de"));
    addInstant(app, "--as-of", command.common.asOf, tr("print what was known then"));
    auto* demo = app.add_flag(
        "--demo", command.common.demo,
        tr("on the simulated federation in place of the cache: the window, or any verb "
           "that reads, such as \"factoryfloor --demo show floor\""));
    app.add_option("--demo-days", command.common.demoDays, tr("with --demo: days of its past"))
        ->check(CLI::Range(1, 366))
        ->needs(demo);
    app.add_flag("--verbose", command.common.verbose,
                 tr("log on stderr what the program does; QT_LOGGING_RULES chooses, such as "
                    "\"factoryfloor.feeds=true\""));

    OpenWindow window;
    Collect collect;
    Check check;
    Show show;
    addView(app, window);
    addDemo(app, window);
    auto* collectVerb = app.add_subcommand(
        "collect", tr("poll and store without a window, until SIGINT or SIGTERM"));
    auto* once =
        collectVerb->add_flag("--once", collect.once, tr("poll each source once, then leave"));
    collectVerb
        ->add_flag("--with-past", collect.withPast,
                   tr("with --once: fetch the past of the sources too (backfill_days), and leave "
                      "when it is there"))
        ->needs(once);
    addPublish(*collectVerb, collect, once);
    Backfill backfill;
    addBackfill(app, backfill);
    addCheck(app, check);
    addShow(app, show);
    AccountingVerbs accounting;
    addAccountingVerbs(app, accounting);
    PlanningVerbs planning;
    addPlanningVerbs(app, planning);
    ReportVerbs reports;
    addReportVerbs(app, reports);
    AlertVerbs alerts;
    addAlertVerbs(app, alerts);
    Example example;
    addExample(app, example);
    Help help;
    addHelp(app, help);
    app.require_subcommand(0, 1);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error, std::cout, std::cerr) == 0 ? 0 : 2;
    }
    if (app.got_subcommand("help")) {
        printHelp(app, help);
        return 0;
    }
    window.demo = app.got_subcommand("demo") || command.common.demo;
    if (command.common.demo && !app.got_subcommand("demo")) {
        window.days = command.common.demoDays;
    }
    window.view = whole(window.view);
    command.verb = window;
    if (app.got_subcommand("collect")) {
        command.verb = collect;
    } else if (app.got_subcommand("backfill")) {
        backfill.to = backfill.to.value_or(now());
        command.verb = backfill;
    } else if (app.got_subcommand("check")) {
        command.verb = check;
    } else if (app.got_subcommand("show")) {
        command.verb = show;
    } else if (app.got_subcommand("backtest")) {
        command.verb = planning.backtest;
    } else if (app.got_subcommand("plan")) {
        command.verb = planning.plan;
    } else if (app.got_subcommand("example")) {
        command.verb = example;
    } else if (const auto verb = chosen(app, accounting)) {
        command.verb = *verb;
    } else if (const auto reportVerb = chosen(app, reports)) {
        command.verb = *reportVerb;
    } else if (const auto alertVerb = chosen(app, alerts)) {
        command.verb = *alertVerb;
    }
    if (const std::string why = contradiction(command); !why.empty()) {
        std::cerr << why << '\n';
        return 2;
    }
    return command;
}

} // namespace ff::cli
