// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryCache.h"
#include "app/services/settings/Settings.h"
#include "models/ports/JobLedger.h"
#include "models/ports/NoteBook.h"
#include "models/ports/PollLog.h"
#include "models/ports/SampleHistory.h"
#include "models/ports/SampleLines.h"
#include "models/ports/SiteAccounting.h"
#include "models/ports/SiteReservations.h"

#include <filesystem>
#include <optional>

namespace ff {

/// All that a question needs, frozen at the time it is asked. The ports outlive it.
struct QueryContext {
    const SampleHistory& samples;
    const JobLedger& jobs;
    const PollLog& polls;
    SettingsPtr settings;
    Instant now;
    std::optional<Instant> asOf;           ///< what was known then; unset: now
    const SiteAccounting* books = nullptr; ///< the sites' own totals, where some were imported
    QueryCache* remembered = nullptr; ///< what earlier questions worked out; null: nothing is kept
    /// Of all that the ports read, before it is read; unset: no answer is kept.
    std::optional<std::uint64_t> edition = {};
    const NoteBook* notes = nullptr; ///< what people wrote beside the charts
    /// A folder for what can be worked out anew but takes long; empty: nothing is written.
    std::filesystem::path keptBeside = {};
    /// The samples at the resolution of a screen; null: `samples` tell, point by point.
    const SampleLines* lines = nullptr;
    /// What sites tell of maintenances and reservations; null: nothing.
    const SiteReservations* reservations = nullptr;
};

} // namespace ff
