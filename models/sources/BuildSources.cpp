// SPDX-License-Identifier: GPL-3.0-only
#include "models/sources/BuildSources.h"

#include "models/config/SourceKinds.h"
#include "models/config/SourceUrl.h"
#include "models/facts/SystemFacts.h"

namespace ff {
namespace {

/// Without its query, which may hold a token: the page is looked at together, and in pictures.
std::string shownUrl(const std::string& url) {
    const auto query = url.find('?');
    return query == std::string::npos ? url : url.substr(0, query) + "?…";
}

} // namespace

SourcesView buildSources(const std::vector<SourceConfig>& sources,
                         const std::vector<SourceStatus>& statuses, const Federation& federation,
                         Instant now) {
    SourcesView view;
    for (const SourceConfig& source : sources) {
        SourceRow row;
        if (const SourceStatus* status = statusOf(statuses, source.id)) {
            row.status = *status;
            row.freshness = freshnessOf(*status, source.interval, now);
        } else {
            row.status.source = source.id;
            row.status.system = source.system;
        }
        const System* system = federation.system(source.system);
        row.title = source.id.text;
        row.systemName = system ? titleOf(federation, *system) : source.system.text;
        row.kind = infoOf(source.kind).id;
        row.url = shownUrl(source.url);
        row.simulated = source.simulated;
        row.tokenInClear = sendsSecretInClear(source);
        view.freshness.live += row.freshness == Freshness::live;
        view.freshness.late += row.freshness == Freshness::late;
        view.freshness.unreachable += row.freshness == Freshness::unreachable;
        view.freshness.never += row.freshness == Freshness::never;
        view.rows.push_back(std::move(row));
    }
    return view;
}

} // namespace ff
