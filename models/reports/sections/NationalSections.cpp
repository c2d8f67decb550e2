// SPDX-License-Identifier: GPL-3.0-only
#include "models/reports/FigureText.h"
#include "models/reports/Words.h"
#include "models/reports/sections/National.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace ff::report {

void National::putModes() {
    m_draft.begin("modes", words(QT_TRANSLATE_NOOP("ff::Report", "Use by system and access mode")));
    putUsage(m_draft, m_format, m_inputs.modes.table,
             {.id = "modes",
              .title = words(QT_TRANSLATE_NOOP("ff::Report", "Used as beneficiary")),
              .keys = {{"system", words(QT_TRANSLATE_NOOP("ff::Report", "System")),
                        systemText(m_common.federation)},
                       {"mode", words(QT_TRANSLATE_NOOP("ff::Report", "Access mode")),
                        modeText(m_common.federation)}}});
}

void National::putMonths() {
    m_draft.begin("months", words(QT_TRANSLATE_NOOP("ff::Report", "Twelve months")));
    const UsageTable& profit = m_inputs.months.table;
    const UsageTable& pay = m_inputs.monthsPaid.table;
    const std::string used = words(QT_TRANSLATE_NOOP("ff::Report", "Used"));
    const std::string paid = words(QT_TRANSLATE_NOOP("ff::Report", "Paid"));
    Table table{.id = "months",
                .title = words(QT_TRANSLATE_NOOP("ff::Report", "Used and paid by month")),
                .columns = {{"month", words(QT_TRANSLATE_NOOP("ff::Report", "Month"))},
                            {"used_gpu_hours", used, Unit::gpuHours},
                            {"paid_gpu_hours", paid, Unit::gpuHours},
                            coverageColumn()},
                .rows = {},
                .context = {},
                .empty = words(QT_TRANSLATE_NOOP("ff::Report", "No use of GPUs was seen."))};
    Chart chart{.id = "use_by_month",
                .title = words(QT_TRANSLATE_NOOP("ff::Report", "Use by month")),
                .summary = {},
                .kind = Chart::Kind::columns,
                .unit = Unit::gpuHours,
                .categoryTitle = words(QT_TRANSLATE_NOOP("ff::Report", "Month")),
                .categories = {},
                .series = {{"used", used, {}}}};
    const auto sumOf = [](const UsageTable& usage, std::size_t period) -> std::optional<double> {
        double sum = 0;
        bool isKnown = true;
        for (const UsageLine& line : usage.lines) {
            sum += line.period == period ? line.gpuHours : 0;
            isKnown = isKnown && (line.period != period || line.isKnown);
        }
        return isKnown ? std::optional(sum) : std::nullopt;
    };
    std::size_t seen = 0;
    double most = 0;
    for (std::size_t i = 0; i + 1 < profit.report.size(); ++i) {
        const std::string month =
            toIso8601In(profit.report[i], m_common.request.scope.zone).substr(0, 7);
        const double coverage = profit.coverages[i].ratio();
        // What a holder pays can come from other systems than what it uses.
        const auto hours = [&](const char* what, const std::string& name, const UsageTable& usage) {
            return m_draft.add({.id = "months." + month + '.' + what,
                                .name = name,
                                .value = sumOf(usage, i),
                                .unit = Unit::gpuHours,
                                .coverage = usage.coverages[i].ratio(),
                                .method = "jobs+samples"});
        };
        const FigureRef usedHere = hours("used", used, profit);
        table.rows.push_back({{month, usedHere, hours("paid", paid, pay),
                               m_draft.coverage("months." + month, coverage)}});
        chart.categories.push_back(month);
        chart.series.front().values.push_back(m_draft.at(usedHere).value);
        const auto& here = m_draft.at(usedHere).value;
        seen += here ? 1 : 0;
        if (here && *here > most) {
            most = *here;
            table.context = words(QT_TRANSLATE_NOOP("ff::Report", "Most was used in %1: %2."),
                                  month, cardText(m_draft.at(usedHere), m_format));
        }
    }
    chart.summary =
        words(QT_TRANSLATE_NOOP("ff::Report", "%1 of %2 months were seen to half or more."),
              std::to_string(seen), std::to_string(chart.categories.size()));
    m_draft.put(std::move(chart));
    m_draft.put(std::move(table));
}

void National::putAwardSection() {
    m_draft.begin("awards", words(QT_TRANSLATE_NOOP("ff::Report", "Awards and what is left")));
    putAwards(m_draft, m_common, m_inputs.awards);
    putBurnDown();
    if (m_inputs.awards.size() > 1) { // of one alone it is the same line
        putBurnDowns(m_draft, m_common, m_inputs.awards);
    }
    putLost();
}

void National::putBurnDown() {
    const HolderDetail& detail = m_inputs.detail;
    // As the page Shares says it of the same line.
    QStringList leftOut;
    for (const Award& award : detail.awardsWithoutFactor) {
        leftOut << QCoreApplication::translate("ff::HolderHead", "the award to %1 on %2",
                                               "account, system")
                       .arg(QString::fromStdString(accountsText(award)),
                            QString::fromStdString(systemNames(m_common.federation, award)));
    }
    if (!leftOut.empty()) {
        m_draft.say(QCoreApplication::translate("ff::HolderHead",
                                                "Left out, since no H100-equivalent is known: %1.")
                        .arg(leftOut.join(QStringLiteral(", ")))
                        .toStdString());
    }
    const double granted = detail.granted.value_or(detail.entitled.value_or(0));
    if (granted <= 0 || detail.left.empty()) {
        return;
    }
    if (!detail.isEnoughKnown) {
        m_draft.say(words(QT_TRANSLATE_NOOP(
            "ff::Report", "Too little of the time so far is known to say what is left of all of it "
                          "together.")));
        return;
    }
    Chart chart{
        .id = "burn_down",
        .title = detail.granted
                     ? words(QT_TRANSLATE_NOOP("ff::Report", "What is left of the awards"))
                     : words(QT_TRANSLATE_NOOP("ff::Report", "What is left of the entitlement")),
        .summary = {},
        .kind = Chart::Kind::lines,
        .unit = Unit::gpuHours,
        .categoryTitle = words(QT_TRANSLATE_NOOP("ff::Report", "Day")),
        .categories = {},
        .series = {
            {"left", words(QT_TRANSLATE_NOOP("ff::Report", "Left")), {}},
            {"straight", words(QT_TRANSLATE_NOOP("ff::Report", "Straight line to the end")), {}}}};
    // A page has room for about sixty points: of a year, every sixth day.
    constexpr std::size_t kMost = 62;
    const std::size_t step = (detail.grid.count + kMost - 1) / kMost;
    for (std::size_t i = 0; i < std::min(detail.grid.count, detail.left.size()); i += step) {
        // Days of 24 hours: once the clocks have changed, only their middle is on one date.
        const Instant day = detail.grid.start + detail.grid.every * std::int64_t(i);
        chart.categories.push_back(m_format.date(day + detail.grid.every / 2).toStdString());
        chart.times.push_back(day);
        chart.series[0].values.push_back(detail.left[i]);
        chart.series[1].values.push_back(i < detail.straight.size() ? detail.straight[i]
                                                                    : std::nullopt);
    }
    chart.summary = outlook({.end = detail.burnWindow.to,
                             .runsOut = detail.runsOut,
                             .isRateKnown = detail.rate.has_value()},
                            m_common.now, m_format);
    m_draft.put(std::move(chart));
}

void National::putLost() {
    const std::string lost = words(QT_TRANSLATE_NOOP("ff::Report", "Lost at resets"));
    Table table{.id = "lost",
                .title =
                    words(QT_TRANSLATE_NOOP("ff::Report", "Lost at resets, in the site's unit")),
                .columns = {{"system", words(QT_TRANSLATE_NOOP("ff::Report", "System"))},
                            {"account", words(QT_TRANSLATE_NOOP("ff::Report", "Account"))},
                            {"lost", lost, Unit::count},
                            {"unit", words(QT_TRANSLATE_NOOP("ff::Report", "Unit"))},
                            {"rule", words(QT_TRANSLATE_NOOP("ff::Report", "The site's rule"))}},
                .rows = {},
                .context = words(QT_TRANSLATE_NOOP(
                    "ff::Report", "What was not used before a reset and, by the site's rule, is "
                                  "not carried over.")),
                .empty = words(QT_TRANSLATE_NOOP("ff::Report", "Nothing was lost at a reset."))};
    for (const SiteBudget& budget : m_inputs.detail.budgets) {
        if (budget.lost <= 0) {
            continue;
        }
        table.rows.push_back(
            {{systemText(m_common.federation)(budget.system.text), budget.account,
              m_draft.add({.id = "lost." + budget.system.text + '/' + budget.account,
                           .name = lost,
                           .value = budget.lost,
                           .unit = Unit::count,
                           .coverage = budget.figure.coverage.ratio(),
                           .method = budget.figure.provenance.method}),
              budget.unit, budget.rule}});
    }
    m_draft.put(std::move(table));
}

void National::putProfit() {
    m_draft.begin("profit", words(QT_TRANSLATE_NOOP("ff::Report", "Who profited, and who paid")));
    const auto holder = [&] { return holderText(m_common); };
    putUsage(m_draft, m_format, inOrder(m_common, m_inputs.payers.table),
             {.id = "payers",
              .title = words(QT_TRANSLATE_NOOP("ff::Report", "Who paid for the use of %1"),
                             holderName()),
              .keys = {{"payer", words(QT_TRANSLATE_NOOP("ff::Report", "Payer")), holder()}}});
    putUsage(m_draft, m_format, inOrder(m_common, m_inputs.beneficiaries.table),
             {.id = "beneficiaries",
              .title = words(QT_TRANSLATE_NOOP("ff::Report", "Who profited of what %1 paid"),
                             holderName()),
              .keys = {{"beneficiary", words(QT_TRANSLATE_NOOP("ff::Report", "Beneficiary")),
                        holder()}}});
}

void National::putWaitSection() {
    m_draft.begin("waits", words(QT_TRANSLATE_NOOP("ff::Report", "Waits")));
    putWaits(m_draft, m_common.floor);
}

void National::putAccounts() {
    m_draft.begin("accounts", words(QT_TRANSLATE_NOOP("ff::Report", "Accounts")));
    putUsage(
        m_draft, m_format, m_inputs.accounts.table,
        {.id = "accounts",
         .title = words(QT_TRANSLATE_NOOP("ff::Report", "Accounts by GPU-hours")),
         .keys = {{"system", words(QT_TRANSLATE_NOOP("ff::Report", "System")),
                   systemText(m_common.federation)},
                  {"account", words(QT_TRANSLATE_NOOP("ff::Report", "Account")), {}},
                  {"mode", words(QT_TRANSLATE_NOOP("ff::Report", "Access mode")),
                   modeText(m_common.federation)},
                  {"organisation", words(QT_TRANSLATE_NOOP("ff::Report", "Organisation")),
                   organisationText}},
         .context = words(QT_TRANSLATE_NOOP(
             "ff::Report", "Of a project that several states profit from, this holder's part."))});
    std::map<std::string, std::string> programmes;
    for (const UsageLine& line : m_inputs.accounts.table.lines) {
        const auto facts = m_common.accounts.find({line.keys[0], line.keys[1]});
        if (facts != m_common.accounts.end() && !facts->second.programme.empty()) {
            std::string& accounts = programmes[facts->second.programme];
            accounts += (accounts.empty() ? "" : ", ") + line.keys[1];
        }
    }
    if (!programmes.empty()) {
        m_draft.say(words(QT_TRANSLATE_NOOP("ff::Report", "Programmes that granted access:")));
        m_draft.put(Facts{{programmes.begin(), programmes.end()}});
    }
}

} // namespace ff::report
