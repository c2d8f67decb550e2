// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/planning/FreeForecasts.h"

#include "app/services/planning/FreeHistories.h"
#include "models/federation/Federation.h"
#include "models/pilot/PilotAhead.h"
#include "models/planning/PastJobs.h"

namespace ff {
namespace {

/// Eight weeks are learned from, and the weeks before them are what the backtest has learned from.
constexpr std::chrono::weeks kPast{13};

} // namespace

Result<std::shared_ptr<const FreeKnowledge>> FreeForecasts::at(const QueryContext& reading,
                                                               const System& system, Instant at) {
    Kept* kept = nullptr;
    {
        const std::scoped_lock lock(m_mutex);
        kept = &m_kept[system.id]; // a map leaves it where it is
    }
    const std::scoped_lock lock(kept->mutex);
    const Instant hour = std::chrono::floor<std::chrono::hours>(at);
    if (kept->knowledge && kept->hour == hour && kept->settings == reading.settings) {
        return kept->knowledge;
    }
    auto history = readFreeHistory(reading, system, {hour - kPast, hour});
    if (!history) {
        return std::unexpected(history.error());
    }
    planning::FreeForecast forecast(*history, planning::secondsOf(hour));
    const planning::FreeBacktest quality =
        planning::freeBacktest(*history, takenAway(reading.settings->announced, system.id));
    kept->knowledge =
        std::make_shared<FreeKnowledge>(std::move(*history), std::move(forecast), quality);
    kept->hour = hour;
    kept->settings = reading.settings;
    return kept->knowledge;
}

} // namespace ff
