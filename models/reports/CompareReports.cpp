// SPDX-License-Identifier: GPL-3.0-only
#include "models/reports/CompareReports.h"

#include "models/reports/FigureText.h"

#include <map>
#include <set>
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

/// What a reader sees of it; empty where the report has no such figure.
std::string seen(const ById& figures, std::string_view id, const Formatter& format) {
    const auto found = figures.find(id);
    return found == figures.end() ? std::string() : tableText(*found->second, format);
}

Cause causeOf(bool byData, bool byRules, bool isOtherProgram) {
    if (byData && byRules) {
        return Cause::dataAndRules;
    }
    if (byData) {
        return Cause::data;
    }
    return isOtherProgram ? Cause::program : Cause::rules;
}

} // namespace

const char* name(Cause cause) {
    switch (cause) {
    case Cause::data:
        return "data";
    case Cause::rules:
        return "rules";
    case Cause::dataAndRules:
        return "data+rules";
    case Cause::program:
        return "program";
    }
    return "";
}

std::vector<FigureChange> changes(const Report& frozen, const Report& today, const Report& ofThen,
                                  const Formatter& format) {
    const ById before = byId(frozen);
    const ById after = byId(today);
    const ById between = byId(ofThen);
    const bool isOtherProgram = frozen.rules == today.rules && frozen.program != today.program;
    std::vector<FigureChange> result;
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
            const std::string then = seen(before, figure.id, format);
            const std::string now = seen(after, figure.id, format);
            if (then == now) {
                continue;
            }
            const std::string middle = seen(between, figure.id, format);
            FigureChange change{.section = figure.section,
                                .id = figure.id,
                                .name = figure.name,
                                .unit = figure.unit,
                                .then = {},
                                .now = {},
                                .thenText = then,
                                .nowText = now,
                                .cause = causeOf(middle != now, middle != then, isOtherProgram)};
            if (const auto found = before.find(figure.id); found != before.end()) {
                change.then = found->second->value;
            }
            if (const auto found = after.find(figure.id); found != after.end()) {
                change.now = found->second->value;
            }
            result.push_back(std::move(change));
        }
    }
    return result;
}

} // namespace ff::report
