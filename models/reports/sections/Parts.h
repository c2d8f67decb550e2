// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reports/sections/Draft.h"
#include "models/reports/sections/ReportInputs.h"

#include <functional>

/// Sections that several kinds of reports have. Private to models/reports.
namespace ff::report {

/// The report with its title page; sections follow.
[[nodiscard]] Report beginReport(const Common& common, std::string subject, std::string title,
                                 std::string basis);
[[nodiscard]] Formatter formatterOf(const Common& common);

/// GPU-hours of a cut, largest first, with share, runs, coverage and method, and their total.
struct UsageCut {
    std::string id;
    std::string title;
    struct Key {
        std::string id;
        std::string title;
        std::function<std::string(const std::string&)> text; ///< of a key; unset: itself
    };
    std::vector<Key> keys; ///< one for each cut of the table
    std::string context{};
};
/// One period. What is withheld, since too little of it was seen, stands in a row of its own, so
/// that the parts add up to the total.
/// Under it stands who used most, and how much the first three have together.
void putUsage(Draft& draft, const Formatter& format, const UsageTable& usage, const UsageCut& cut);

/// Two sentences, of which either may be empty.
[[nodiscard]] std::string sentences(const std::string& first, const std::string& second);

/// Names for keys of usage, as pages have them; what no rule maps is called so.
[[nodiscard]] std::function<std::string(const std::string&)> holderText(const Common& common);
/// "Greece"; in the EU's style "Greece (EL)".
[[nodiscard]] std::string holderWords(const Common& common, const HolderId& holder);
/// Holders, by the first cut of the table, in the order of the report's style.
[[nodiscard]] UsageTable inOrder(const Common& common, UsageTable byHolder);
[[nodiscard]] std::vector<SharesView::Row> inOrder(const Common& common,
                                                   std::vector<SharesView::Row> rows);
[[nodiscard]] std::function<std::string(const std::string&)> modeText(const Federation& federation);
[[nodiscard]] std::function<std::string(const std::string&)>
systemText(const Federation& federation);
[[nodiscard]] std::string organisationText(const std::string& organisation);

/// A key figure of every period that was read: `of` says its value in a view, and how much was
/// seen.
template <class View, class Of>
FigureRef addCompared(Draft& draft, NewFigure figure, const Compared<View>& views, const Of& of) {
    const auto shown = [&](const std::optional<View>& view) -> std::optional<double> {
        if (!view) {
            return {};
        }
        const auto [value, coverage] = of(*view);
        return coverage >= kEnoughSeen ? value : std::nullopt;
    };
    std::tie(figure.value, figure.coverage) = of(views.now);
    const FigureRef ref = draft.add(std::move(figure));
    draft.at(ref).before = shown(views.before);
    draft.at(ref).yearBefore = shown(views.yearBefore);
    draft.at(ref).yearToDate = shown(views.yearToDate);
    return ref;
}
using Seen = std::pair<std::optional<double>, double>; ///< value, coverage

/// The systems of the award by the names that people know them by.
[[nodiscard]] std::string systemNames(const Federation& federation, const Award& award);
/// Awards with what is left of them.
void putAwards(Draft& draft, const Common& common, const std::vector<AwardRow>& awards);
/// What is left of each of them over its time, with the day on which it runs out.
void putBurnDowns(Draft& draft, const Common& common, const std::vector<AwardRow>& awards);
/// How long an award or an entitlement lasts.
struct Outlook {
    Instant end{};
    std::optional<Instant> runsOut{};
    bool isRateKnown = true; ///< false: too little is known to say that it lasts
};
[[nodiscard]] std::string outlook(const Outlook& of, Instant now, const Formatter& format);
/// p50 and p90 of the waits by system, of what the floor's scope lets through.
void putWaits(Draft& draft, const FloorView& floor);
/// What newcomers waited, with a sentence of who they are.
void putNewcomers(Draft& draft, const Newcomers& newcomers, double coverage);
/// p50 and p90 of the waits on one system by holder, mode and size.
[[nodiscard]] Table waitTable(Draft& draft, const FactoryView& view, double coverage);
/// What the Union paid in access modes that have a cap, against it.
void putCaps(Draft& draft, const Common& common, const SharesView& shares,
             const UsageTable& unionModes);
/// What is left out of the usage or doubtful in it, coverage by system and week, gaps, unattributed
/// use by system, reconciliation, restated totals.
void putQuality(Draft& draft, const Common& common, const UsageTable& usage,
                const SharesView* shares);
/// Definitions, units, factors, sources and rules.
void putMethod(Draft& draft, const Common& common);

} // namespace ff::report
