// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/ReadUsage.h"

#include "app/services/reading/Gather.h"

#include <algorithm>

namespace ff {

Result<std::shared_ptr<const UsageTable>> readUsage(const QueryContext& reading,
                                                    const UsageRequest& request) {
    const auto systems = systemsOf(reading, request.system);
    if (!systems) {
        return std::unexpected(systems.error());
    }
    UsageGrouping cut;
    cut.report = !request.report.empty() ? request.report
                 : request.whole         ? std::vector{request.window.from, request.window.to}
                                         : boundaries(request.window, request.every, request.zone);
    cut.by = request.by;
    cut.unit = request.unit;
    return gatherTable(reading, *systems, cut);
}

namespace {

/// The sources that had been asked by then, or whose system had been seen: sources.toml has no
/// versions, and one that was added later was not missing before.
Result<std::vector<SourceConfig>> sourcesAsOf(const QueryContext& reading, Instant at) {
    const auto statuses = reading.polls.status();
    if (!statuses) {
        return std::unexpected(statuses.error());
    }
    std::vector<SourceConfig> result;
    for (const SourceConfig& source : reading.settings->sources) {
        bool wasAsked =
            std::ranges::find(*statuses, source.id, &SourceStatus::source) != statuses->end();
        if (!wasAsked) {
            const auto observed = reading.polls.observed(source.system, {Instant{}, at});
            if (!observed) {
                return std::unexpected(observed.error());
            }
            wasAsked = !observed->empty();
        }
        if (wasAsked) {
            result.push_back(source);
        }
    }
    return result;
}

} // namespace

Result<QueryContext> asKnownAt(const QueryContext& reading, const FederationArchive& archive,
                               Instant at) {
    const auto version = archive.inForce(at);
    if (!version) {
        return std::unexpected(version.error());
    }
    auto sources = sourcesAsOf(reading, at);
    if (!sources) {
        return std::unexpected(sources.error());
    }
    Settings settings =
        settingsFrom(*version ? (*version)->text : std::string{}, std::move(*sources));
    QueryContext past = reading;
    past.settings = std::make_shared<const Settings>(std::move(settings));
    past.asOf = at;
    past.now = std::min(reading.now, at); // "the last 30 days" then
    return past;
}

} // namespace ff
