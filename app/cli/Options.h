// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/CommandLine.h"
#include "app/cli/text/Words.h"

#include <CLI/CLI.hpp>

#include <map>
#include <optional>
#include <string>

/// What the verbs' options have in common. Only the files that build the command line include it:
/// CLI11 takes seconds to compile.
namespace ff::cli {

/// What a date without a time stands for.
enum class DateMeans { itsBegin, itsEnd };

/// Reads --from and --to: ISO 8601, or "7d" for a time that long ago. What names no zone is read in
/// `zone`, whose option must be added before this one: options are read in that order.
void addInstant(CLI::App& app, const std::string& flag, std::optional<Instant>& into,
                const std::string& help, const std::string* zone = nullptr,
                DateMeans date = DateMeans::itsBegin);
/// --period, or --from and --to, of a report; left out, the last thirty days (see `windowOf`).
/// Dates are meant in `zone`, whose option must be added before.
void addPeriod(CLI::App& app, std::optional<Period>& period, std::optional<Instant>& from,
               std::optional<Instant>& to, const std::string& zone);
/// --zone: the time zone, by its IANA name.
void addZone(CLI::App& app, std::string& zone, const std::string& help);
void addDuration(CLI::App& app, const std::string& flag, std::optional<Duration>& into,
                 const std::string& help);
void addFormat(CLI::App& app, Format& format, bool csv);

/// What is said of a name that is not on the list.
[[nodiscard]] std::string notOneOf(const std::string& list, const std::string& got);

/// An option that takes one of these names; help and errors list them.
template <class Value>
void oneOf(CLI::Option* option, const std::map<std::string, Value>& names) {
    std::string list;
    for (const auto& each : names) {
        list += (list.empty() ? "" : "|") + each.first;
    }
    const auto toNumber = [names, list](std::string& text) {
        const auto known = names.find(CLI::detail::to_lower(text));
        if (known == names.end()) {
            return notOneOf(list, text);
        }
        text = std::to_string(int(known->second));
        return std::string{};
    };
    option->transform(CLI::Validator(toNumber, ""))->type_name(list);
}

template <class Tag>
void addId(CLI::App& app, const std::string& flag, std::optional<Id<Tag>>& into,
           const std::string& help) {
    app.add_option_function<std::string>(
        flag, [&into](const std::string& text) { into = Id<Tag>{text}; }, help);
}

/// The verbs of the accounting: usage, attribution, import, reconcile, verify, backup, repair.
struct AccountingVerbs {
    Usage usage;
    ListAttribution attribution;
    Import import;
    ListImports listImports;
    WithdrawImport withdrawImport;
    Reconcile reconcile;
    Verify verify;
    BackUp backUp;
    Repair repair;
};
void addAccountingVerbs(CLI::App& app, AccountingVerbs& verbs);
/// The one that was typed, if any.
[[nodiscard]] std::optional<Verb> chosen(const CLI::App& app, const AccountingVerbs& verbs);

/// The verbs of planning: plan and backtest.
struct PlanningVerbs {
    Plan plan;
    Backtest backtest;
};
void addPlanningVerbs(CLI::App& app, PlanningVerbs& verbs);

/// `alerts` and `alerts try`.
struct AlertVerbs {
    ListAlerts list;
    TryAlert tryRule;
};
void addAlertVerbs(CLI::App& app, AlertVerbs& verbs);
/// The one that was typed, if any.
[[nodiscard]] std::optional<Verb> chosen(const CLI::App& app, const AlertVerbs& verbs);

/// `report` with its kinds.
struct ReportVerbs {
    MakeReport make;
    FreezeReport freeze;
    ListReports list;
    ExportReport exportOne;
    PublishReport publish;
    DiffReport diff;
    ScheduleReport schedule;
    ListDefinitions definitions;
    SaveDefinition save;
    MakeDefined makeDefined;
    FreezeDefined freezeDefined;
    DeleteDefinition remove;
};
void addReportVerbs(CLI::App& app, ReportVerbs& verbs);
/// The one that was typed, if any.
[[nodiscard]] std::optional<Verb> chosen(const CLI::App& app, const ReportVerbs& verbs);

/// `help`: the same as --help, and what is made of the same table. Packages print these when they
/// are built; people have --help, so the verb stands in no list.
struct Help {
    enum class Shell { bash, zsh, fish };
    bool man = false;
    std::optional<Shell> completion;
};
void addHelp(CLI::App& app, Help& help);
void printHelp(const CLI::App& app, const Help& help);

} // namespace ff::cli
