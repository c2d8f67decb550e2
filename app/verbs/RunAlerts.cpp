// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/show/ShowAlerts.h"
#include "app/services/alerts/ReadAlerts.h"
#include "app/verbs/Headless.h"
#include "app/verbs/Run.h"

#include <QCoreApplication>

#include <algorithm>
#include <iostream>

namespace ff {

int runAlerts(const cli::Common& common, const cli::ListAlerts& wanted) {
    return printTable(
        common, wanted.format, {},
        [&](Session& session, const QueryContext& reading) -> Result<cli::Table> {
            if (common.demo) { // nobody has looked at the rules of a cache that is new
                session.lookAtAlerts();
            }
            const auto view = readAlertsView(reading, session.alertLog());
            if (!view) {
                return std::unexpected(view.error());
            }
            return wanted.history ? cli::alertHistoryTable(*view) : cli::alertsTable(*view);
        });
}

int runTryAlert(const cli::Common& common, const cli::TryAlert& wanted) {
    return withCache(common, [&](Session&, const QueryContext& reading) {
        const auto& rules = reading.settings->alertRules;
        const auto rule = std::ranges::find(rules, wanted.rule, &AlertRule::id);
        if (rule == rules.end()) {
            QStringList ids;
            for (const AlertRule& each : rules) {
                ids << QString::fromStdString(each.id);
            }
            std::cerr << QCoreApplication::translate("alerts",
                                                     "There is no rule “%1”. There are: %2.")
                             .arg(QString::fromStdString(wanted.rule),
                                  ids.join(QStringLiteral(", ")))
                             .toStdString()
                      << '\n';
            return 2;
        }
        const auto past = readAlertPast(reading, *rule, wanted.days);
        if (!past) {
            say(past.error());
            return exitCodeOf(past.error());
        }
        print(cli::alertTryTable(*rule, *past, reading.settings->simulated), wanted.format);
        return 0;
    });
}

} // namespace ff
