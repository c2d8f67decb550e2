// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/planning/capacity/FreeBacktest.h"
#include "models/planning/capacity/FreeForecast.h"

#include <map>
#include <memory>
#include <mutex>

namespace ff {

/// What samples tell of a system's free GPUs, and what follows for the days ahead.
struct FreeKnowledge {
    planning::FreeHistory history;
    planning::FreeForecast forecast;
    planning::FreeBacktest quality; ///< of the last days
};

/// One for each system, worked out anew with each full hour. Thread-safe.
class FreeForecasts {
public:
    /// What was known at `at`, which is now or a time of the past.
    [[nodiscard]] Result<std::shared_ptr<const FreeKnowledge>> at(const QueryContext& reading,
                                                                  const System& system, Instant at);

private:
    struct Kept {
        std::mutex mutex;
        Instant hour{};
        SettingsPtr settings; ///< that it was read with
        std::shared_ptr<const FreeKnowledge> knowledge;
    };
    std::mutex m_mutex;
    std::map<SystemId, Kept> m_kept;
};

} // namespace ff
