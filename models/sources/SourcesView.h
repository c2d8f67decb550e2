// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reconcile/Reconcile.h"
#include "models/sources/Freshness.h"
#include "models/sources/PastFetch.h"

#include <optional>
#include <string>
#include <vector>

namespace ff {

struct SourceRow {
    SourceStatus status;
    std::string title; ///< source id
    std::string systemName;
    std::string kind;
    std::string url;
    Freshness freshness = Freshness::never;
    bool simulated = false;
    bool tokenInClear = false; ///< its token travels over a network without encryption
    /// How far jobs, samples and books of the system's last 7 days are apart, 0..1; without a
    /// value: fewer than two ways of knowing.
    Figure reconciliation;
    std::optional<ReconcileLine> furthest; ///< the two that it is of
    std::optional<PastFetch> past;         ///< while its past is fetched, or that was stopped
};

struct SourcesView {
    std::vector<SourceRow> rows;
    FreshnessCount freshness;
};

} // namespace ff
