// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/Version.h"
#include "models/reports/Words.h"
#include "models/reports/sections/Parts.h"

#include <algorithm>

namespace ff::report {
namespace {

/// The last moment of the period of which anything is known.
std::optional<Instant> dataTo(const Common& common) {
    std::optional<Instant> newest;
    for (const SystemQuality& system : common.quality) {
        for (const Window& seen : system.seen) {
            newest = std::max(newest.value_or(seen.to), seen.to);
        }
    }
    return newest;
}

double coverageOf(const Common& common) {
    Coverage all;
    for (const SystemQuality& system : common.quality) {
        for (const Coverage& week : system.byWeek) {
            all += week;
        }
    }
    return all.ratio();
}

std::string rulesText(const Common& common) {
    if (common.isSimulated) {
        return words(QT_TRANSLATE_NOOP("ff::Report", "rules of the simulated federation"));
    }
    const std::string rules = std::to_string(common.federation.rules.size());
    return common.request.rulesSince
               ? words(QT_TRANSLATE_NOOP("ff::Report", "version of %1, %2 rules"),
                       formatterOf(common).instant(*common.request.rulesSince).toStdString(), rules)
               : words(QT_TRANSLATE_NOOP("ff::Report", "%1 rules"), rules);
}

} // namespace

Formatter formatterOf(const Common& common) {
    Formatter format(common.request.locale, common.request.scope.zone);
    format.setWeighed(common.request.scope.unit == GpuUnit::h100Equivalent);
    return format;
}

Report beginReport(const Common& common, std::string subject, std::string title,
                   std::string basis) {
    const Request& request = common.request;
    Report report;
    report.kind = request.kind;
    report.subject = std::move(subject);
    report.title = std::move(title);
    report.period = request.period.name;
    report.periodText = periodText(request.period, request.locale, request.scope.zone);
    report.window = request.period.window;
    report.zone = request.scope.zone;
    report.language = request.locale.bcp47Name().toStdString();
    report.isWeighed = request.scope.unit == GpuUnit::h100Equivalent;
    report.isSimulated = common.isSimulated;
    report.hasEnded = request.period.window.to <= common.now;
    report.made = common.now;
    report.dataTo = dataTo(common);
    report.isAnythingKnown = report.dataTo.has_value();
    report.coverage = coverageOf(common);
    report.basis = std::move(basis);
    report.program = FF_VERSION;
    report.rules = rulesText(common);
    report.note = request.note;
    report.style = request.style;
    return report;
}

} // namespace ff::report
