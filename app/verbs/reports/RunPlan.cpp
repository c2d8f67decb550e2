// SPDX-License-Identifier: GPL-3.0-only
// `plan`, and what it hands on as a report.
#include "app/cli/planning/Plan.h"
#include "app/verbs/Headless.h"
#include "app/verbs/Run.h"
#include "app/verbs/reports/SaveReport.h"
#include "app/verbs/reports/WithReport.h"
#include "models/figure/Words.h"
#include "models/pilot/PilotBrief.h"

#include <iostream>

namespace ff {
namespace {

/// The plan as a report in its folder; what was written goes to stdout.
int writeBrief(const cli::Plan& wanted, const QueryContext& reading) {
    const auto plan = cli::planOf(wanted, reading);
    if (!plan) {
        say(plan.error());
        return exitCodeOf(plan.error());
    }
    auto formats = wanted.briefFormats;
    if (!canDrawPages() && formats == report::allFormats()) {
        formats.erase(report::FileFormat::pdf); // nobody asked for it
    }
    if (!canWrite(formats)) {
        return 2;
    }
    const QLocale locale;
    const report::Report brief =
        pilotBrief(*plan, reading.settings->federation, Formatter(locale), "UTC");
    return printWritten(saveReport(brief, locale, {*wanted.brief, formats})) ? 0 : 1;
}

} // namespace

int runPlan(const cli::Common& common, const cli::Plan& wanted) {
    const Settings settings = readSettings(common.config);
    if (wanted.at && *wanted.at > now()) {
        std::cerr << inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                               "The time of the plan, %1, is in the future: "
                                               "nothing is known of it yet."),
                             toIso8601(*wanted.at))
                  << '\n';
        return 2;
    }
    const auto problem = needProblem(wanted.need, settings.federation, wanted.at.value_or(now()));
    if (problem && !settings.unreadable) {
        std::cerr << *problem << '\n';
        return 2;
    }
    if (wanted.brief) {
        return withCache(common, [&](Session&, const QueryContext& reading) {
            return writeBrief(wanted, reading);
        });
    }
    return printTable(common, wanted.format, {}, [&](Session&, const QueryContext& reading) {
        return cli::planTable(wanted, reading);
    });
}

} // namespace ff
