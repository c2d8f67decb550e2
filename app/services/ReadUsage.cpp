// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/ReadUsage.h"

#include "app/services/Gather.h"

#include <algorithm>

namespace ff {

Result<std::shared_ptr<const UsageTable>> readUsage(const Reading& reading,
                                                    const UsageRequest& request) {
    const auto systems = systemsOf(reading, request.system);
    if (!systems)
        return std::unexpected(systems.error());
    UsageCut cut;
    cut.report = !request.report.empty() ? request.report
                 : request.whole         ? std::vector{request.window.from, request.window.to}
                                         : boundaries(request.window, request.every, request.zone);
    cut.by = request.by;
    cut.unit = request.unit;
    return gatherTable(reading, *systems, cut);
}

Result<Reading> asKnownAt(const Reading& reading, const FederationArchive& archive, Instant at) {
    const auto version = archive.inForce(at);
    if (!version)
        return std::unexpected(version.error());
    Settings settings =
        settingsFrom(*version ? (*version)->text : std::string{}, reading.settings->sources);
    Reading past = reading;
    past.settings = std::make_shared<const Settings>(std::move(settings));
    past.asOf = at;
    past.now = std::min(reading.now, at); // "the last 30 days" then
    return past;
}

} // namespace ff
