// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/planning/FreeForecasts.h"

#include "app/services/planning/AnnouncedThen.h"
#include "app/services/planning/FreeHistories.h"
#include "models/federation/Federation.h"
#include "models/pilot/PilotAhead.h"
#include "models/planning/PastJobs.h"

namespace ff {
namespace {

/// Eight weeks are learned from, and the weeks before them are what the backtest has learned from.
constexpr std::chrono::weeks kPast{13};

/// From each origin with what had been announced by then.
Result<planning::FreeBacktest> judged(const planning::FreeHistory& history,
                                      const QueryContext& reading, const System& system) {
    std::optional<Error> error;
    const auto quality = planning::freeBacktest(history, [&](planning::Seconds origin) {
        const auto announced = announcedAt(reading, system, instantFromSeconds(origin));
        if (!announced) {
            error = announced.error();
            return std::vector<planning::TakenAway>{};
        }
        return takenAway(*announced, system.id);
    });
    if (error) {
        return std::unexpected(*error);
    }
    return quality;
}

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
    auto quality = judged(*history, reading, system);
    if (!quality) {
        return std::unexpected(quality.error());
    }
    kept->knowledge =
        std::make_shared<FreeKnowledge>(std::move(*history), std::move(forecast), *quality);
    kept->hour = hour;
    kept->settings = reading.settings;
    return kept->knowledge;
}

} // namespace ff
