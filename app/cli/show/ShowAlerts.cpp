// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/show/ShowAlerts.h"

#include "models/alerts/AlertWords.h"
#include "models/alerts/Evaluate.h"

#include <QCoreApplication>

#include <algorithm>

namespace ff::cli {
namespace {

using Phase = AlertProgress::Phase;

std::string says(const AlertRule& rule) {
    return ruleSentence(rule, Formatter(QLocale())).toStdString();
}

std::vector<Cell> rowOf(const AlertNow& now) {
    const AlertProgress& progress = now.kept.progress;
    const char* state = phaseName(progress.phase, now.isAcknowledged(), now.mutedUntil.has_value());
    return {now.rule.id,
            std::string(state),
            now.kept.key.subject,
            now.kept.title,
            cell(progress.value),
            progress.since,
            now.spell ? Cell{now.spell->spell.fired} : Cell{},
            now.spell ? cell(now.spell->acknowledged) : Cell{},
            says(now.rule)};
}

} // namespace

Table alertsTable(const AlertsView& view) {
    Table table{{{"rule"},
                 {"state"},
                 {"subject"},
                 {"title"},
                 {"value", 3},
                 {"since"},
                 {"fired"},
                 {"acknowledged"},
                 {"says"}},
                {},
                view.isSimulated};
    for (const AlertRule& rule : view.rules) {
        const std::size_t before = table.rows.size();
        for (const AlertNow& now : view.now) {
            if (now.rule.id == rule.id && now.kept.progress.phase != Phase::ok) {
                table.rows.push_back(rowOf(now));
            }
        }
        if (table.rows.size() == before) {
            const bool looked = std::ranges::any_of(
                view.now, [&](const AlertNow& now) { return now.rule.id == rule.id; });
            const char* state = !rule.isOn ? "off" : looked ? "ok" : "unknown";
            table.rows.push_back({rule.id, std::string(state), {}, {}, {}, {}, {}, {}, says(rule)});
        }
    }
    if (view.now.empty()) {
        table.remark =
            QCoreApplication::translate("alerts", "No rule has been looked at yet: the window and "
                                                  "“factoryfloor collect” do so once a minute.")
                .toStdString();
    }
    table.name = "rules";
    table.more = {alertHistoryTable(view)};
    return table;
}

Table alertHistoryTable(const AlertsView& view) {
    Table table{{{"rule"},
                 {"subject"},
                 {"title"},
                 {"began"},
                 {"fired"},
                 {"ended"},
                 {"furthest", 3},
                 {"acknowledged"},
                 {"says"}},
                {},
                view.isSimulated};
    table.name = "history";
    for (const KeptSpell& kept : view.history) {
        table.rows.push_back({kept.key.rule, kept.key.subject, kept.title, kept.spell.began,
                              kept.spell.fired, cell(kept.spell.ended), cell(kept.spell.furthest),
                              cell(kept.acknowledged), kept.rule});
    }
    if (table.rows.empty()) {
        table.remark = QCoreApplication::translate("alerts", "Nothing fired in the last %n days.",
                                                   nullptr, kAlertDays)
                           .toStdString();
    }
    return table;
}

Table alertTryTable(const AlertRule& rule, const AlertPast& past, bool simulated) {
    Table table{
        {{"subject"}, {"title"}, {"began"}, {"fired"}, {"ended"}, {"furthest", 3}}, {}, simulated};
    AlertTries tries;
    for (const AlertSeries& series : past.series) {
        tries.emplace_back(series.title, evaluate(rule, series).spells);
        for (const AlertSpell& spell : tries.back().second) {
            table.rows.push_back({series.subject, series.title, spell.began, spell.fired,
                                  cell(spell.ended), cell(spell.furthest)});
        }
    }
    table.remark = says(rule) + ". " + trySentence(tries, past.days).toStdString();
    return table;
}

} // namespace ff::cli
