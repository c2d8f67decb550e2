// SPDX-License-Identifier: GPL-3.0-only
#include "models/reports/CompareReports.h"

#include "models/reports/FigureText.h"
#include "models/reports/Words.h"

#include <map>
#include <string_view>

namespace ff::report {
namespace {

using ById = std::map<std::string_view, const Figure*>;

ById byId(const Report& report) {
    ById result;
    for (const Figure& figure : report.figures) {
        result.emplace(figure.id, &figure);
    }
    return result;
}

/// What a reader sees of it; empty where the report has no such figure. How a table shares out its
/// remainder is no difference: the same value may be printed as 373 or as 374.
std::string seen(const ById& figures, std::string_view id, const Formatter& format) {
    const auto found = figures.find(id);
    if (found == figures.end()) {
        return {};
    }
    Figure figure = *found->second;
    figure.printed.reset();
    return tableText(figure, format);
}

std::optional<double> valueIn(const ById& figures, std::string_view id) {
    const auto found = figures.find(id);
    return found == figures.end() ? std::nullopt : found->second->value;
}

const char* wordsOf(Cause cause) {
    switch (cause) {
    case Cause::jobs:
        return QT_TRANSLATE_NOOP("ff::Report", "jobs that arrived later");
    case Cause::samples:
        return QT_TRANSLATE_NOOP("ff::Report", "samples that arrived later");
    case Cause::totals:
        return QT_TRANSLATE_NOOP("ff::Report", "totals that a site stated anew");
    case Cause::rules:
        return QT_TRANSLATE_NOOP("ff::Report", "a rule that changed");
    case Cause::capacity:
        return QT_TRANSLATE_NOOP("ff::Report", "capacity that was corrected");
    case Cause::program:
        return QT_TRANSLATE_NOOP("ff::Report", "another version of the program");
    case Cause::unknown:
        return QT_TRANSLATE_NOOP("ff::Report", "unknown");
    }
    return "";
}

} // namespace

const char* name(Cause cause) {
    switch (cause) {
    case Cause::jobs:
        return "jobs";
    case Cause::samples:
        return "samples";
    case Cause::totals:
        return "totals";
    case Cause::rules:
        return "rules";
    case Cause::capacity:
        return "capacity";
    case Cause::program:
        return "program";
    case Cause::unknown:
        return "unknown";
    }
    return "";
}

std::string names(const std::set<Cause>& causes) {
    std::string text;
    for (const Cause cause : causes) {
        text += (text.empty() ? "" : "+") + std::string(name(cause));
    }
    return text;
}

std::string causesText(const std::set<Cause>& causes) {
    std::string text;
    for (const Cause cause : causes) {
        text += (text.empty() ? "" : ", ") + words(wordsOf(cause));
    }
    return text;
}

std::vector<FigureChange> changes(const Report& frozen, const std::vector<Step>& steps,
                                  const Formatter& format) {
    std::vector<FigureChange> result;
    if (steps.empty()) {
        return result;
    }
    const Report& today = steps.back().report;
    const ById before = byId(frozen);
    std::vector<ById> after;
    for (const Step& step : steps) {
        after.push_back(byId(step.report));
    }
    std::set<std::string_view> compared;
    std::set<std::string_view> sections; // of what was left out nothing is new
    for (const Section& section : frozen.sections) {
        sections.insert(section.id);
    }
    for (const Report* report : {&frozen, &today}) {
        for (const Figure& figure : report->figures) {
            if (!sections.contains(figure.section) || !compared.insert(figure.id).second) {
                continue;
            }
            FigureChange change{.section = figure.section,
                                .id = figure.id,
                                .name = figure.name,
                                .unit = figure.unit,
                                .then = valueIn(before, figure.id),
                                .now = valueIn(after.back(), figure.id),
                                .thenText = seen(before, figure.id, format),
                                .nowText = seen(after.back(), figure.id, format),
                                .causes = {},
                                .isPhysical = figure.isPhysical};
            if (change.thenText == change.nowText) {
                continue;
            }
            std::string last = change.thenText;
            for (std::size_t i = 0; i < steps.size(); ++i) {
                std::string next = seen(after[i], figure.id, format);
                if (next != last) {
                    change.causes.insert(steps[i].cause);
                }
                last = std::move(next);
            }
            result.push_back(std::move(change));
        }
    }
    return result;
}

} // namespace ff::report
