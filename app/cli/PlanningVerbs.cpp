// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Options.h"

namespace ff::cli {

void addPlanningVerbs(CLI::App& app, PlanningVerbs& verbs) {
    Backtest& backtest = verbs.backtest;
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
            if (!read || backtest.confidence <= 0.5 || backtest.confidence >= 0.999) {
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
    addFormat(*verb, backtest.format, true);
    verb->footer(tr("Each bound is stated from what was known when the job entered the queue:\n"
                    "jobs that had started or ended by then, and how long others had waited."));
}

} // namespace ff::cli
