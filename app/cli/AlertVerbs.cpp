// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Options.h"

namespace ff::cli {

void addAlertVerbs(CLI::App& app, AlertVerbs& verbs) {
    auto* alerts = app.add_subcommand(
        "alerts", tr("print the rules of alerts.toml, their state and what fired"));
    alerts->add_flag("--history", verbs.list.history,
                     tr("what fired in the last 30 days in place of the rules"));
    addFormat(*alerts, verbs.list.format, true);
    alerts->require_subcommand(0, 1);
    auto* tryRule =
        alerts->add_subcommand("try", tr("say how often a rule would have fired, and when"));
    tryRule->add_option("rule", verbs.tryRule.rule, tr("the rule, by its id"))->required();
    tryRule->add_option("--days", verbs.tryRule.days, tr("days of past"))
        ->check(CLI::Range(1, 366));
    addFormat(*tryRule, verbs.tryRule.format, true);
}

std::optional<Verb> chosen(const CLI::App& app, const AlertVerbs& verbs) {
    if (!app.got_subcommand("alerts")) {
        return {};
    }
    if (app.get_subcommand("alerts")->got_subcommand("try")) {
        return verbs.tryRule;
    }
    return verbs.list;
}

} // namespace ff::cli
