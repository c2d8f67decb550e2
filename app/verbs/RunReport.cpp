// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/Export.h"
#include "app/export/ReportDocument.h"
#include "app/export/ReportHtml.h"
#include "app/export/ReportJson.h"
#include "app/services/reports/DiffReport.h"
#include "app/verbs/Headless.h"
#include "app/verbs/Run.h"
#include "app/verbs/SaveReport.h"
#include "app/verbs/WithReport.h"
#include "models/language/InLanguage.h"

#include <QCoreApplication>

#include <iostream>

namespace ff {
namespace {

using report::FileFormat;

void tell(const QString& sentence) {
    std::cerr << sentence.toStdString() << '\n';
}

/// In which it is written: the person's own where that has the language of the report.
QLocale localeOf(const report::Report& made) {
    const QLocale wanted(QString::fromStdString(made.language));
    return wanted.language() == QLocale().language() ? QLocale() : wanted;
}

/// The report in its places; what was written goes to stdout.
template <class Wanted>
int deliver(const report::Report& made, const Wanted& wanted) {
    const QLocale locale = localeOf(made);
    const InLanguage speaking(locale); // also what stands around its texts
    if (!wanted.out) {
        const bool isJson = wanted.formats.contains(FileFormat::json);
        std::cout << (isJson ? toJson(made) : toHtml(made, formatterOf(made, locale))).toStdString()
                  << std::flush;
    } else {
        const auto written = saveReport(made, locale, {*wanted.out, wanted.formats, wanted.paper});
        if (!written) {
            say(written.error());
            return 1;
        }
        for (const auto& file : *written) {
            std::cout << file.string() << '\n';
        }
        std::cout << std::flush;
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

/// False, and said on stderr, where PDF is wanted of a program that cannot draw pages.
bool canWrite(const std::set<FileFormat>& formats) {
    if (!formats.contains(FileFormat::pdf) || canDrawPages()) {
        return true;
    }
    tell(QCoreApplication::translate(
        "report", "This program was built without its window, and writes no PDF. The package "
                  "\"factoryfloor\" does; html, xlsx, csv and json are written here too."));
    return false;
}

std::string textOf(std::int64_t id) {
    return std::to_string(id);
}

/// The report of this id, in the state that it has by now.
Result<report::Report> frozenReport(Session& session, std::int64_t id) {
    const auto stored = session.cache().reports().read(id);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    const auto& bytes = stored->document;
    auto report = report::fromDocument(
        QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())),
        textOf(id));
    if (report) {
        report->state = stored->published ? report::State::published : report::State::frozen;
    }
    return report;
}

/// As `withCache`, for the report of an id.
int withFrozen(const cli::Common& common, std::int64_t id,
               const std::function<int(Session&, const report::Report&)>& use) {
    const auto opened = openToRead(common);
    if (!opened) {
        return 1;
    }
    const auto report = frozenReport(*opened->session, id);
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

cli::Table diffTable(const std::vector<report::FigureChange>& changes, bool isWeighed) {
    cli::Table table{
        {{"section"}, {"figure"}, {"name"}, {"unit"}, {"then"}, {"now"}, {"difference"}, {"cause"}},
        {},
        false};
    for (const report::FigureChange& change : changes) {
        std::optional<double> difference;
        if (change.then && change.now) {
            difference = *change.now - *change.then;
        }
        table.rows.push_back({change.section, change.id, change.name,
                              report::unitName(change.unit, isWeighed), cli::cell(change.then),
                              cli::cell(change.now), cli::cell(difference),
                              std::string(name(change.cause))});
    }
    return table;
}

/// What came into the cache after the freeze, for the reader of the differences.
QString arrivals(Session& session, Instant frozen) {
    std::int64_t files = 0;
    std::int64_t jobs = 0;
    for (const KeptImport& kept :
         session.cache().imports().list().value_or(std::vector<KeptImport>{})) {
        if (kept.file.at > frozen) {
            ++files;
            jobs += kept.file.counts.added + kept.file.counts.changed;
        }
    }
    return files == 0 ? QString()
                      : QCoreApplication::translate(
                            "report", "Since the freeze %1 files were imported, with %2 new or "
                                      "corrected jobs.")
                            .arg(files)
                            .arg(jobs);
}

int diff(Session& session, const cli::DiffReport& wanted, const report::Report& frozen) {
    const auto stored = session.cache().reports().read(wanted.id);
    const auto then = session.cache().knownAsOf(stored ? stored->frozen : frozen.made);
    const QueryContext today = session.reading();
    QueryContext ofThen{then->samples(), then->jobs(), then->polls(),
                        today.settings,  today.now,    stored ? stored->frozen : frozen.made};
    ofThen.books = &then->books();
    const auto rules = session.cache().federations().inForce(today.now);
    const auto changes = diffReport(
        frozen, today, ofThen, rules && *rules ? std::optional((*rules)->since) : std::nullopt);
    if (!changes) {
        say(changes.error());
        return exitCodeOf(changes.error());
    }
    cli::Table table = diffTable(*changes, frozen.isWeighed);
    const QString arrived = arrivals(session, stored ? stored->frozen : frozen.made);
    table.remark =
        (changes->empty()
             ? QCoreApplication::translate("report", "No figure differs from report %1.")
                   .arg(wanted.id)
             : QCoreApplication::translate("report", "%1 of %2 figures differ from report %3.")
                   .arg(changes->size())
                   .arg(frozen.figures.size())
                   .arg(wanted.id))
            .toStdString();
    if (!arrived.isEmpty()) {
        *table.remark += '\n' + arrived.toStdString();
    }
    print(table, wanted.format);
    return changes->empty() ? 0 : 1;
}

} // namespace

int runReport(const cli::Common& common, const cli::MakeReport& wanted) {
    if (!canWrite(wanted.formats)) {
        return 2;
    }
    return withReport(common, wanted,
                      [&](Session&, const report::Report& made) { return deliver(made, wanted); });
}

int runFreezeReport(const cli::Common& common, const cli::FreezeReport& wanted) {
    return withReport(common, wanted.make, [](Session& session, const report::Report& made) {
        report::Report frozen = made;
        frozen.state = report::State::frozen;
        const QByteArray document = report::toDocument(frozen);
        const auto id = session.cache().reports().keep(
            {.kind = name(made.kind),
             .subject = made.subject,
             .period = made.period,
             .zone = made.zone,
             .isWeighed = made.isWeighed,
             .language = made.language,
             .title = made.title,
             .frozen = {},
             .document = std::vector<std::uint8_t>(document.begin(), document.end())});
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
                          const auto reports = session.cache().reports().list();
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
        if (const auto published = session.cache().reports().publish(wanted.id); !published) {
            say(published.error());
            return 1;
        }
        return 0;
    });
}

int runDiffReport(const cli::Common& common, const cli::DiffReport& wanted) {
    return withFrozen(common, wanted.id, [&](Session& session, const report::Report& frozen) {
        return diff(session, wanted, frozen);
    });
}

} // namespace ff
