// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reports/DiffReport.h"

#include "app/services/reports/ReadReport.h"

#include <algorithm>

namespace ff {
namespace {

/// The request that made the report, over exactly its time: a period that had not ended is compared
/// as far as it had come.
report::Request requestOf(const report::Report& frozen, std::optional<Instant> rulesSince) {
    report::Request request;
    request.kind = frozen.kind;
    std::string name = frozen.period;
    if (const auto middle = name.find('_'); middle != std::string::npos) {
        name.replace(middle, 1, "..");
    }
    const Instant last = std::max(frozen.window.to, frozen.made);
    request.period = namedPeriod(name, frozen.zone, last).value_or(NamedPeriod{});
    request.scope.period = Period::custom;
    request.scope.window = frozen.window;
    request.scope.zone = frozen.zone;
    request.scope.unit = frozen.isWeighed ? GpuUnit::h100Equivalent : GpuUnit::physical;
    switch (frozen.kind) {
    case report::Kind::national:
        request.scope.holder = HolderId{frozen.subject};
        break;
    case report::Kind::programme:
        request.scope.network = NetworkId{frozen.subject};
        break;
    case report::Kind::site:
        request.system = SystemId{frozen.subject};
        break;
    case report::Kind::pilot: // is never frozen
        break;
    }
    request.note = frozen.note;
    request.rulesSince = rulesSince;
    return request;
}

} // namespace

Result<std::vector<report::FigureChange>> diffReport(const report::Report& frozen,
                                                     const QueryContext& today,
                                                     const QueryContext& ofThen,
                                                     std::optional<Instant> rulesSince) {
    const report::Request request = requestOf(frozen, rulesSince);
    const auto now = readReport(today, request);
    if (!now) {
        return std::unexpected(now.error());
    }
    const auto between = readReport(ofThen, request);
    if (!between) {
        return std::unexpected(between.error());
    }
    Formatter format(QLocale::c(), frozen.zone);
    format.setWeighed(frozen.isWeighed);
    return report::changes(frozen, *now, *between, format);
}

} // namespace ff
