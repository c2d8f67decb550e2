// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Options.h"
#include "models/planning/WaitForecast.h"

#include <cmath>

namespace ff::cli {

namespace {

void addBacktest(CLI::App& app, Backtest& backtest) {
    auto* verb = app.add_subcommand("backtest",
                                    tr("replay a system's past: how often the wait bounds held"));
    addId(*verb, "--system", backtest.system, tr("the system, by its id"));
    verb->get_option("--system")->required();
    addInstant(
        *verb, "--from", backtest.from,
        tr("judge the jobs that entered the queue from here on (all jobs before are known)"));
    addInstant(*verb, "--to", backtest.to, tr("the end of that, not included (now)"));
    verb->add_option_function<std::string>(
        "--confidence",
        [&backtest](const std::string& text) {
            const bool read = CLI::detail::lexical_cast(text, backtest.confidence);
            if (!read || !(backtest.confidence > 0.5) || !(backtest.confidence < 0.999)) {
                throw CLI::ValidationError(
                    "--confidence",
                    tr("wants a number above 0.5 and below 0.999; it got: ") + text);
            }
        },
        tr("how often a bound has to hold (0.95)"));
    const std::map<std::string, BoundsBy> methods{{"ours", BoundsBy::ours},
                                                  {"qbets", BoundsBy::qbets}};
    verb->add_option_function<std::string>(
            "--method",
            [&backtest, methods](const std::string& text) { backtest.method = methods.at(text); },
            tr("ours, or qbets, the published method; left out: both, and ours with --each"))
        ->check(CLI::IsMember(methods));
    verb->add_flag("--each", backtest.each, tr("one row for each job"));
    auto* capacity = verb->add_flag("--capacity", backtest.capacity,
                                    tr("how well free GPUs were predicted, in place of waits"));
    for (const char* ofWaits : {"--from", "--confidence", "--method", "--each"}) {
        capacity->excludes(ofWaits);
    }
    addFormat(*verb, backtest.format, true);
    verb->footer(tr("Each bound is stated from what was known when the job entered the queue:\n"
                    "jobs that had started or ended by then, and how long others had waited."));
}

/// "H100,GH200": names that a comma sets apart.
std::vector<std::string> namesIn(const std::string& text) {
    std::vector<std::string> names;
    for (const std::string& part : CLI::detail::split(text, ',')) {
        if (const std::string name = CLI::detail::trim_copy(part); !name.empty()) {
            names.push_back(name);
        }
    }
    return names;
}

std::set<report::FileFormat> formatsIn(const std::string& text) {
    std::set<report::FileFormat> formats;
    for (const std::string& wanted : namesIn(text)) {
        std::string known;
        bool isKnown = false;
        for (const report::FileFormat each : report::allFormats()) {
            known += (known.empty() ? "" : ", ") + std::string(report::name(each));
            if (wanted == report::name(each)) {
                formats.insert(each);
                isKnown = true;
            }
        }
        if (!isKnown) {
            throw CLI::ValidationError("--brief-format",
                                       tr("knows only ") + known + tr("; it got: ") + wanted);
        }
    }
    return formats;
}

template <class Tag>
void addNamed(CLI::App& app, const std::string& flag, Id<Tag>& into, const std::string& help) {
    app.add_option_function<std::string>(
        flag, [&into](const std::string& text) { into = Id<Tag>{text}; }, help);
}

/// With the threshold of the confidence that a plan has where none is asked for.
std::string planFooter() {
    const double confidence = PilotNeed{}.confidence;
    const QString text = QString::fromStdString(
        tr("Best option first. A wait bound is shown only where bounds of the last 90 days "
           "held\nfor at least %1 % of the jobs (at a confidence of %2); the row says how often."));
    return text.arg(std::lround(100 * planning::heldAtLeast(confidence)))
        .arg(confidence)
        .toStdString();
}

void addPlan(CLI::App& app, Plan& plan) {
    PilotNeed& need = plan.need;
    auto* verb = app.add_subcommand("plan", tr("where and when a pilot can run"));
    verb->add_option("--gpus", need.gpus, tr("GPUs at once, in each run"))->required();
    verb->add_option("--hours", need.hours, tr("hours of one run"))->required();
    verb->add_option("--runs", need.runs, tr("number of runs (1)"));
    verb->add_flag("--parallel", need.parallel, tr("all runs at once; else one after the other"));
    verb->add_option_function<std::string>(
        "--model", [&need](const std::string& text) { need.models = namesIn(text); },
        tr("GPU models that serve, such as H100,GH200 (any)"));
    verb->add_option("--memory", need.memoryGb, tr("GB of memory that a GPU has at least"));
    addInstant(*verb, "--from", need.from, tr("the first run begins then or later (now)"));
    addInstant(*verb, "--until", need.until,
               tr("the deadline of the last run; of a date the end of that day in UTC"), nullptr,
               DateMeans::itsEnd);
    addNamed(*verb, "--network", need.network, tr("systems of this network (all)"));
    verb->add_option_function<std::string>(
        "--system",
        [&need](const std::string& text) {
            for (std::string& name : namesIn(text)) {
                need.systems.emplace_back(std::move(name));
            }
        },
        tr("these systems, such as lumi,alps (all)"));
    addNamed(*verb, "--holder", need.holder, tr("whose share it spends"));
    addNamed(*verb, "--mode", need.mode, tr("the access mode (all of them)"));
    verb->add_option("--confidence", need.confidence, tr("how often a bound has to hold (0.95)"));
    addInstant(*verb, "--at", plan.at, tr("plan with what was known then (now)"));
    verb->add_flag("--ahead", plan.ahead,
                   tr("free GPUs in the next 14 days, hour by hour, in place of the options"));
    auto* brief = verb->add_option_function<std::string>(
                          "--brief", [&plan](const std::string& folder) { plan.brief = folder; },
                          tr("write the plan as a report into this folder"))
                      ->type_name("DIR")
                      ->excludes("--ahead");
    verb->add_option_function<std::string>(
            "--brief-format",
            [&plan](const std::string& text) { plan.briefFormats = formatsIn(text); },
            tr("formats of the brief, such as html,json; several with commas (all)"))
        ->needs(brief);
    addFormat(*verb, plan.format, true);
    verb->footer(planFooter());
}

} // namespace

void addPlanningVerbs(CLI::App& app, PlanningVerbs& verbs) {
    addPlan(app, verbs.plan);
    addBacktest(app, verbs.backtest);
}

} // namespace ff::cli
