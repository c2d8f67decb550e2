// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/UsageView.h"

#include "models/facts/SystemFacts.h"
#include "models/figure/Figures.h"
#include "models/figure/Words.h"
#include "models/usage/UsageFigures.h"
#include "models/usage/UsageScope.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

const char* formulaOf(const UsageView& view, const UsageLine& line) {
    if (line.method == "samples") {
        return QT_TRANSLATE_NOOP("ff::Provenance",
                                 "integral over the period of the GPUs allocated to the accounts");
    }
    if (view.scope.unit == GpuUnit::h100Equivalent) {
        return QT_TRANSLATE_NOOP("ff::Provenance", "sum over jobs of physical GPUs x the factor of "
                                                   "their model x wall hours inside the period");
    }
    return QT_TRANSLATE_NOOP("ff::Provenance",
                             "sum over jobs of physical GPUs x wall hours inside the period");
}

/// Who told, of the system that the line is of or of all: their names, and up to when.
/// The titles of systems of a table.
std::vector<std::string> titlesOf(const UsageTable& table, const std::vector<SystemId>& systems) {
    std::vector<std::string> titles;
    for (const SystemId& system : systems) {
        const auto origin = table.origins.find(system.text);
        titles.push_back(origin == table.origins.end() ? system.text : origin->second.title);
    }
    return titles;
}

void setSources(Provenance& from, const UsageView& view, const UsageLine& line) {
    const auto cut = std::ranges::find(view.table.by, Dimension::system);
    const Window window = view.windowOf(line);
    for (const auto& [system, origin] : view.table.origins) {
        const bool its = cut == view.table.by.end() ||
                         line.keys[std::size_t(cut - view.table.by.begin())] == system;
        if (!its || (!origin.knownTo && origin.method == "samples")) {
            continue;
        }
        from.source +=
            (from.source.empty() ? "" : "; ") + origin.title + ": " +
            (origin.sources.empty()
                 ? inWords(QT_TRANSLATE_NOOP("ff::Provenance", "files that were imported"))
                 : origin.sources);
        if (origin.knownTo && *origin.knownTo > window.from) {
            from.newest =
                std::max(from.newest.value_or(window.from), std::min(*origin.knownTo, window.to));
        }
    }
    if (from.source.empty()) {
        from.source = inWords(QT_TRANSLATE_NOOP("ff::Provenance", "none"));
    }
}

} // namespace

UsageGrouping groupingFor(const UsageQuestion& question, const Scope& scope,
                          const Federation& federation) {
    UsageGrouping cut = groupingFor(scope, federation, question.by);
    if (question.every) {
        cut.report = boundaries(scope.window, *question.every, scope.zone);
    }
    if (!scope.holder.empty()) {
        (scope.view == HolderView::payer ? cut.payer : cut.beneficiary) = scope.holder;
    }
    return cut;
}

Figure figureOf(const UsageView& view, const UsageLine& line) {
    const Window window = view.windowOf(line);
    Provenance from{.metric = "GPU-hours",
                    .formula = formulaOf(view, line),
                    .inputs = {{QT_TRANSLATE_NOOP("ff::Provenance", "period"),
                                inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1 to %2"),
                                        toIso8601(window.from), toIso8601(window.to))},
                               unitInput(view.scope.unit),
                               {QT_TRANSLATE_NOOP("ff::Provenance", "GPU-seconds"),
                                amount(std::round(line.gpuSeconds), "GPU-s")},
                               {QT_TRANSLATE_NOOP("ff::Provenance", "all GPU-hours"),
                                amount(view.table.totalHours[line.period], "GPU-h")}},
                    .source = {},
                    .method = line.method,
                    .rule = inWords(QT_TRANSLATE_NOOP(
                        "ff::Provenance", "the rules of attribution in force at the time of use"))};
    if (line.method != "samples") {
        from.runs = line.jobs;
    }
    setSources(from, view, line);
    if (line.entitled) {
        from.inputs.emplace_back(QT_TRANSLATE_NOOP("ff::Provenance", "entitled to date"),
                                 amount(*line.entitled, "GPU-h"));
    }
    if (line.siteUnits) {
        from.inputs.emplace_back(QT_TRANSLATE_NOOP("ff::Provenance", "as the site charges it"),
                                 amount(*line.siteUnits, line.siteUnit));
    }
    for (const std::string& title : titlesOf(view.table, line.leftOut)) {
        from.inputs.emplace_back(
            QT_TRANSLATE_NOOP("ff::Provenance", "left out, since its GPUs have no H100-equivalent"),
            title);
    }
    if (std::ranges::find(view.table.by, Dimension::system) == view.table.by.end()) {
        addUnweighed(titlesOf(view.table, view.table.unweighed), from);
    }
    return figureOf(line.isKnown ? std::optional{line.gpuHours} : std::nullopt, line.coverage,
                    std::move(from), view.now);
}

} // namespace ff
