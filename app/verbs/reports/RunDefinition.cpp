// SPDX-License-Identifier: GPL-3.0-only
#include "app/verbs/Headless.h"
#include "app/verbs/Run.h"
#include "app/verbs/reports/WithReport.h"
#include "models/reports/ReportEdits.h"

#include <QCoreApplication>

#include <iostream>

namespace ff {
namespace {

std::string subjectOf(const cli::MakeReport& make) {
    switch (make.kind) {
    case report::Kind::national:
        return make.holder ? make.holder->text : std::string();
    case report::Kind::programme:
        return make.network ? make.network->text : std::string();
    case report::Kind::site:
        return make.system ? make.system->text : std::string();
    case report::Kind::pilot: // is made by `plan`
        break;
    }
    return {};
}

ReportDefinition definitionOf(const cli::SaveDefinition& wanted, const std::string& language) {
    const cli::MakeReport& make = wanted.make;
    return {.name = wanted.name,
            .kind = name(make.kind),
            .subject = subjectOf(make),
            .period = make.period,
            .zone = make.zone,
            .isWeighed = make.unit == GpuUnit::h100Equivalent,
            .language = language,
            .paper = name(make.paper),
            .style = name(make.style),
            .summary = make.edits.summary,
            .comments = make.edits.comments,
            .leftOut = make.edits.leftOut};
}

cli::MakeReport makeOf(const ReportDefinition& definition) {
    cli::MakeReport make;
    make.kind = report::kindNamed(definition.kind).value_or(report::Kind::national);
    if (make.kind == report::Kind::national) {
        make.holder = HolderId{definition.subject};
    } else if (make.kind == report::Kind::site) {
        make.system = SystemId{definition.subject};
    } else if (!definition.subject.empty()) {
        make.network = NetworkId{definition.subject};
    }
    make.period = definition.period;
    make.zone = definition.zone;
    make.unit = definition.isWeighed ? GpuUnit::h100Equivalent : GpuUnit::physical;
    make.language = definition.language;
    make.paper =
        definition.paper == name(report::Paper::letter) ? report::Paper::letter : report::Paper::a4;
    make.style =
        definition.style == name(report::Style::eu) ? report::Style::eu : report::Style::language;
    make.edits = {definition.summary, definition.comments, definition.leftOut};
    return make;
}

/// What `use` returns of the choices of this name; 1 after a sentence where there are none.
int withDefinition(const cli::Common& common, const std::string& name,
                   const std::function<int(cli::MakeReport)>& use) {
    Result<ReportDefinition> definition;
    {
        const auto opened = openToRead(common);
        if (!opened) {
            return 1;
        }
        definition = opened->session->reports().definitions().read(name);
    }
    if (!definition) {
        say(definition.error());
        return exitCodeOf(definition.error());
    }
    return use(makeOf(*definition));
}

} // namespace

int runListDefinitions(const cli::Common& common, const cli::ListDefinitions& wanted) {
    return printTable(
        common, wanted.format, {}, [](Session& session, const QueryContext&) -> Result<cli::Table> {
            const auto definitions = session.reports().definitions().list();
            if (!definitions) {
                return std::unexpected(definitions.error());
            }
            cli::Table table{{{"name"},
                              {"kind"},
                              {"subject"},
                              {"period"},
                              {"zone"},
                              {"unit"},
                              {"language"},
                              {"paper"},
                              {"style"},
                              {"comments"},
                              {"without"}},
                             {},
                             false};
            for (const ReportDefinition& each : *definitions) {
                std::string without;
                for (const std::string& section : each.leftOut) {
                    without += (without.empty() ? "" : ",") + section;
                }
                table.rows.push_back({each.name, each.kind, each.subject, each.period, each.zone,
                                      std::string(each.isWeighed ? "h100" : "physical"),
                                      each.language, each.paper, each.style,
                                      std::int64_t(each.comments.size()), without});
            }
            if (definitions->empty()) {
                table.remark =
                    QCoreApplication::translate("report", "No report definition was saved.")
                        .toStdString();
            }
            return table;
        });
}

/// The choices are checked as if the report were made: a name that is not known is said now.
int runSaveDefinition(const cli::Common& common, const cli::SaveDefinition& wanted) {
    return withReport(common, wanted.make, [&](const MadeReport& made) {
        const auto kept =
            made.session.reports().definitions().keep(definitionOf(wanted, common.language));
        if (!kept) {
            say(kept.error());
            return 1;
        }
        return 0;
    });
}

int runMakeDefined(const cli::Common& common, const cli::MakeDefined& wanted) {
    return withDefinition(common, wanted.name, [&](cli::MakeReport make) {
        make.out = wanted.out;
        make.formats = wanted.formats;
        make.simulate = wanted.simulate;
        return runReport(common, make);
    });
}

int runFreezeDefined(const cli::Common& common, const cli::FreezeDefined& wanted) {
    return withDefinition(common, wanted.name, [&](cli::MakeReport make) {
        return runFreezeReport(common, {.make = std::move(make)});
    });
}

int runDeleteDefinition(const cli::Common& common, const cli::DeleteDefinition& wanted) {
    return withCache(common, [&](Session& session, const QueryContext&) {
        const auto removed = session.reports().definitions().remove(wanted.name);
        if (!removed) {
            say(removed.error());
            return exitCodeOf(removed.error());
        }
        return 0;
    });
}

} // namespace ff
