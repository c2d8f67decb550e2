// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/Export.h"
#include "app/export/ReportHtml.h"
#include "app/export/ReportJson.h"
#include "app/verbs/Headless.h"
#include "app/verbs/Run.h"
#include "app/verbs/reports/HandIn.h"
#include "app/verbs/reports/SaveReport.h"
#include "app/verbs/reports/WithReport.h"
#include "models/language/InLanguage.h"

#include <QCoreApplication>

#include <iostream>

namespace ff {
namespace {

using report::FileFormat;

void tell(const QString& sentence) {
    std::cerr << sentence.toStdString() << '\n';
}

/// The report in its places; what was written goes to stdout.
template <class Wanted>
int deliver(const report::Report& made, const Wanted& wanted) {
    const QLocale locale = localeOf(made.language);
    const InLanguage speaking(locale); // also what stands around its texts
    if (!wanted.out) {
        const bool isJson = wanted.formats.contains(FileFormat::json);
        std::cout << (isJson ? toJson(made) : toHtml(made, formatterOf(made, locale))).toStdString()
                  << std::flush;
    } else {
        if (!printWritten(saveReport(made, locale, {*wanted.out, wanted.formats, wanted.paper}))) {
            return 1;
        }
    }
    if (!made.isAnythingKnown) {
        std::cerr << QCoreApplication::translate(
                         "report", "Nothing is known of this period; the report says so.")
                         .toStdString()
                  << '\n';
        return 1;
    }
    return 0;
}

/// As `withCache`, for the report of an id.
int withFrozen(const cli::Common& common, std::int64_t id,
               const std::function<int(Session&, const report::Report&)>& use) {
    const auto opened = openToRead(common);
    if (!opened) {
        return 1;
    }
    const auto report = opened->session->reports().read(id);
    if (!report) {
        say(report.error());
        return exitCodeOf(report.error());
    }
    return use(*opened->session, *report);
}

cli::Table listTable(const std::vector<StoredReport>& reports) {
    cli::Table table{{{"id"},
                      {"kind"},
                      {"subject"},
                      {"period"},
                      {"zone"},
                      {"unit"},
                      {"language"},
                      {"state"},
                      {"frozen"},
                      {"published"},
                      {"replaces"},
                      {"title"}},
                     {},
                     false};
    for (const StoredReport& report : reports) {
        table.rows.push_back(
            {report.id, report.kind, report.subject, report.period, report.zone,
             std::string(report.isWeighed ? "h100" : "physical"), report.language,
             std::string(name(report.published ? report::State::published : report::State::frozen)),
             std::chrono::floor<std::chrono::seconds>(report.frozen), cli::cell(report.published),
             cli::cell(report.replaces), report.title});
    }
    if (reports.empty()) {
        table.remark = QCoreApplication::translate("report", "No report was frozen.").toStdString();
    }
    return table;
}

cli::Table diffTable(const report::Changes& changes, bool isWeighed) {
    cli::Table table{
        {{"section"}, {"figure"}, {"name"}, {"unit"}, {"then"}, {"now"}, {"difference"}, {"cause"}},
        {},
        false};
    for (const report::FigureChange& change : changes.figures) {
        std::optional<double> difference;
        if (change.then && change.now) {
            difference = *change.now - *change.then;
        }
        table.rows.push_back({change.section, change.id, change.name,
                              report::unitName(change.unit, isWeighed && !change.isPhysical),
                              cli::cell(change.then), cli::cell(change.now), cli::cell(difference),
                              report::names(change.causes)});
    }
    return table;
}

/// What a reader of the differences has to know beside them, a sentence a line.
QString diffRemark(const report::Changes& changes, std::int64_t id) {
    QStringList lines;
    lines
        << (changes.figures.empty()
                ? QCoreApplication::translate("report", "No figure differs from report %1.").arg(id)
                : QCoreApplication::translate("report", "%1 of %2 figures differ from report %3.")
                      .arg(changes.figures.size())
                      .arg(changes.compared)
                      .arg(id));
    if (changes.files > 0) {
        lines << QCoreApplication::translate(
                     "report", "Since the freeze %1 files were imported, with %2 new or "
                               "corrected jobs.")
                     .arg(changes.files)
                     .arg(changes.jobs);
    }
    if (!changes.leftOut.empty()) {
        QStringList sections;
        for (const report::LeftOut& section : changes.leftOut) {
            sections << QString::fromStdString(section.id);
        }
        lines << QCoreApplication::translate(
                     "report", "The report was made without these sections, of which nothing is "
                               "compared: %1.")
                     .arg(sections.join(QStringLiteral(", ")));
    }
    return lines.join(u'\n');
}

} // namespace

int runReport(const cli::Common& common, const cli::MakeReport& wanted) {
    if (!canWrite(wanted.formats)) {
        return 2;
    }
    return withReport(common, wanted, [&](const MadeReport& made) {
        const int code = deliver(made.report, wanted);
        return code == 0 && !wanted.handIns.empty() ? writeHandIns(made, wanted) : code;
    });
}

int runFreezeReport(const cli::Common& common, const cli::FreezeReport& wanted) {
    return withReport(common, wanted.make, [](const MadeReport& made) {
        const auto id = made.session.reports().freeze(made.report);
        if (!id) {
            say(id.error());
            return 1;
        }
        std::cout << *id << std::endl;
        return 0;
    });
}

int runListReports(const cli::Common& common, const cli::ListReports& wanted) {
    return printTable(common, wanted.format, {},
                      [](Session& session, const QueryContext&) -> Result<cli::Table> {
                          const auto reports = session.reports().list();
                          if (!reports) {
                              return std::unexpected(reports.error());
                          }
                          return listTable(*reports);
                      });
}

int runExportReport(const cli::Common& common, const cli::ExportReport& wanted) {
    if (!canWrite(wanted.formats)) {
        return 2;
    }
    return withFrozen(common, wanted.id, [&](Session&, const report::Report& frozen) {
        return deliver(frozen, wanted);
    });
}

int runPublishReport(const cli::Common& common, const cli::PublishReport& wanted) {
    return withFrozen(common, wanted.id, [&](Session& session, const report::Report& frozen) {
        if (frozen.state == report::State::published) {
            tell(QCoreApplication::translate("report",
                                             "Report %1 was published already. Nothing changed.")
                     .arg(wanted.id));
            return 0;
        }
        if (const auto published = session.reports().publish(wanted.id); !published) {
            say(published.error());
            return 1;
        }
        return 0;
    });
}

int runDiffReport(const cli::Common& common, const cli::DiffReport& wanted) {
    return withFrozen(common, wanted.id, [&](Session& session, const report::Report& frozen) {
        const auto changes = session.reports().changes(wanted.id);
        if (!changes) {
            say(changes.error());
            return exitCodeOf(changes.error());
        }
        cli::Table table = diffTable(*changes, frozen.isWeighed);
        table.remark = diffRemark(*changes, wanted.id).toStdString();
        print(table, wanted.format);
        return changes->figures.empty() ? 0 : 1;
    });
}

} // namespace ff
