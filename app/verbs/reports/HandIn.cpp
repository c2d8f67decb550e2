// SPDX-License-Identifier: GPL-3.0-only
#include "app/verbs/reports/HandIn.h"

#include "app/services/reports/ReadHandIn.h"
#include "app/verbs/Headless.h"
#include "models/core/Coverage.h"
#include "models/periods/Periods.h"

#include <QCoreApplication>

#include <iostream>
#include <system_error>

namespace ff {
namespace {

using report::HandInFormat;

QString words(const char* text) {
    return QCoreApplication::translate("report", text);
}
void tell(const QString& sentence) {
    std::cerr << sentence.toStdString() << '\n';
}

double seen(const UsageTable& days) {
    Coverage all;
    for (const Coverage& day : days.coverages) {
        all += day;
    }
    return all.ratio();
}

void tellOfDeic(const report::DeicFiles& made, const report::HandInNames& names,
                const Formatter& format) {
    tell(words(QT_TRANSLATE_NOOP("report", "DeiC: no person is named: ids of people are empty, and "
                                           "Person.json is not written. CPU time and storage are "
                                           "0, since this program counts GPUs.")));
    if (names.center.empty()) {
        tell(words(QT_TRANSLATE_NOOP("report", "DeiC: the centre's id is the nil GUID. Name the "
                                               "right one with --center-id.")));
    }
    if (made.unknownAccess > 0 || made.unknownUniversity > 0) {
        tell(words(QT_TRANSLATE_NOOP("report", "DeiC: %1 GPU-hours have no known source of access, "
                                               "and %2 no known university; its verifier "
                                               "complains about these rows."))
                 .arg(format.number(made.unknownAccess), format.number(made.unknownUniversity)));
    }
}

/// "2026-10, 2026-12": the months of which the report has a part alone.
QString monthsInPart(const std::vector<Instant>& borders, const std::string& zone) {
    QStringList months;
    for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
        if (calendarPeriod(borders[i], Every::month, zone) != Window{borders[i], borders[i + 1]}) {
            months << QString::fromStdString(toIso8601In(borders[i], zone).substr(0, 7));
        }
    }
    return months.join(QStringLiteral(", "));
}

void tellOfApel(const report::SiteUsage& usage, const report::HandInNames& names,
                const std::string& zone) {
    tell(words(QT_TRANSLATE_NOOP("report", "APEL: durations are seconds of GPUs, since the message "
                                           "has no place for GPUs. The CPU durations repeat them, "
                                           "and no benchmark is applied.")));
    if (names.site.empty()) {
        tell(words(QT_TRANSLATE_NOOP("report", "APEL: the site is called by the system's id. Name "
                                               "it as GOCDB does with --site-name.")));
    }
    if (zone != "UTC") {
        tell(words(QT_TRANSLATE_NOOP("report", "APEL: the months are those of %1, and not of UTC "
                                               "as EGI has them."))
                 .arg(QString::fromStdString(zone)));
    }
    if (const QString months = monthsInPart(usage.months.report, zone); !months.isEmpty()) {
        tell(words(QT_TRANSLATE_NOOP("report", "APEL: of %1 the report has a part alone, and EGI "
                                               "takes a record as its whole month. Hand in whole "
                                               "months that are over."))
                 .arg(months));
    }
    for (const UsageLine& line : usage.months.lines) {
        if (line.method == "samples") {
            tell(words(QT_TRANSLATE_NOOP("report", "APEL: NumberOfJobs is 0 where samples alone "
                                                   "are known.")));
            break;
        }
    }
}

Result<std::vector<std::filesystem::path>> write(const MadeReport& made,
                                                 const cli::MakeReport& wanted, HandInFormat format,
                                                 const report::SiteUsage& usage,
                                                 const Formatter& numbers) {
    const std::filesystem::path folder =
        *wanted.out / (report::fileName(made.report) + '-' + report::name(format));
    if (format == HandInFormat::apel) {
        tellOfApel(usage, wanted.handInNames, made.report.zone);
        return writeFolder(folder, toApel(made.report, usage, wanted.handInNames));
    }
    const report::DeicFiles files =
        toDeic(made.report, usage, made.reading.settings->federation, wanted.handInNames);
    tellOfDeic(files, wanted.handInNames, numbers);
    return writeFolder(folder, files.files);
}

} // namespace

int writeHandIns(const MadeReport& made, const cli::MakeReport& wanted) {
    const auto usage = readSiteUsage(made.reading, made.request);
    if (!usage) {
        say(usage.error());
        return exitCodeOf(usage.error());
    }
    const Formatter format(QLocale(), made.report.zone);
    const double coverage = seen(usage->days);
    if (coverage < kEnoughSeen) {
        tell(words(QT_TRANSLATE_NOOP("report", "%1 of the period was seen: too little to hand in. "
                                               "It takes at least half of it."))
                 .arg(format.text(coverage, Unit::ratio)));
        return 1;
    }
    if (coverage < kFullCoverage) {
        tell(words(QT_TRANSLATE_NOOP("report", "%1 of the period was seen. What was not seen is "
                                               "missing in what is handed in."))
                 .arg(format.text(coverage, Unit::ratio)));
    }
    if (made.request.scope.unit == GpuUnit::h100Equivalent) {
        tell(words(QT_TRANSLATE_NOOP("report", "What is handed in counts physical GPUs.")));
    }
    std::error_code ignored; // said by whoever writes into it
    std::filesystem::create_directories(*wanted.out, ignored);
    for (const HandInFormat each : wanted.handIns) {
        if (!printWritten(write(made, wanted, each, *usage, format))) {
            return 1;
        }
    }
    return 0;
}

} // namespace ff
