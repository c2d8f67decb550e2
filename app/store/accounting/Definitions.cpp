// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/accounting/Definitions.h"

#include <algorithm>
#include <set>

namespace ff::store {
namespace {

void removeFrom(Database& database, const std::string& name) {
    Statement(database, "DELETE FROM report_definition_section WHERE definition = ?").run(name);
    Statement(database, "DELETE FROM report_definition WHERE name = ?").run(name);
}

void addSections(Database& database, ReportDefinition& definition) {
    Statement rows(database, "SELECT section, comment, left_out FROM report_definition_section "
                             "WHERE definition = ?");
    rows.bind(definition.name);
    while (rows.step()) {
        if (!rows.text(1).empty()) {
            definition.comments.emplace(rows.text(0), rows.text(1));
        }
        if (rows.integer(2) != 0) {
            definition.leftOut.insert(rows.text(0));
        }
    }
}

} // namespace

Result<void> Definitions::keep(const ReportDefinition& definition) {
    if (definition.name.empty() || definition.name.size() > kLongestDefinitionName) {
        return fail(ErrorCode::definitionRefused,
                    definition.name.empty()
                        ? "no name"
                        : "more than " + std::to_string(kLongestDefinitionName) + " bytes",
                    definition.name.substr(0, kLongestDefinitionName));
    }
    return m_amend([&](Database& database) {
        removeFrom(database, definition.name);
        Statement(database, "INSERT INTO report_definition (name, kind, subject, period, zone, "
                            "weighed, language, paper, style, summary) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .run(definition.name, definition.kind, definition.subject, definition.period,
                 definition.zone, definition.isWeighed, definition.language, definition.paper,
                 definition.style, definition.summary);
        std::set<std::string> sections = definition.leftOut;
        for (const auto& [section, comment] : definition.comments) {
            sections.insert(section);
        }
        Statement insert(database, "INSERT INTO report_definition_section "
                                   "(definition, section, comment, left_out) VALUES (?, ?, ?, ?)");
        for (const std::string& section : sections) {
            const auto comment = definition.comments.find(section);
            insert.run(definition.name, section,
                       comment == definition.comments.end() ? std::string() : comment->second,
                       definition.leftOut.contains(section));
        }
    });
}

Result<void> Definitions::remove(const std::string& name) {
    if (const auto there = read(name); !there) {
        return std::unexpected(there.error());
    }
    return m_amend([&](Database& database) { removeFrom(database, name); });
}

Result<std::vector<ReportDefinition>> Definitions::list() const {
    return m_pool.ask([](Database& database) {
        Statement rows(database, "SELECT name, kind, subject, period, zone, weighed, language, "
                                 "paper, style, summary FROM report_definition ORDER BY name");
        std::vector<ReportDefinition> result;
        while (rows.step()) {
            result.push_back({.name = rows.text(0),
                              .kind = rows.text(1),
                              .subject = rows.text(2),
                              .period = rows.text(3),
                              .zone = rows.text(4),
                              .isWeighed = rows.integer(5) != 0,
                              .language = rows.text(6),
                              .paper = rows.text(7),
                              .style = rows.text(8),
                              .summary = rows.text(9)});
        }
        for (ReportDefinition& definition : result) {
            addSections(database, definition);
        }
        return result;
    });
}

Result<ReportDefinition> Definitions::read(const std::string& name) const {
    const auto all = list();
    if (!all) {
        return std::unexpected(all.error());
    }
    const auto found = std::ranges::find(*all, name, &ReportDefinition::name);
    if (found == all->end()) {
        return unknown(name);
    }
    return *found;
}

std::unexpected<Error> Definitions::unknown(const std::string& name) const {
    std::string names;
    for (const ReportDefinition& each : list().value_or(std::vector<ReportDefinition>{})) {
        names += (names.empty() ? "" : ", ") + each.name;
    }
    return fail(ErrorCode::unknownDefinition, names.empty() ? "none" : names, name);
}

} // namespace ff::store
