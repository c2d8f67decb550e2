// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Ids.h"
#include "models/core/Time.h"

#include <optional>
#include <string>
#include <vector>

namespace ff {

/// What is watched, and when it is worth a word.
struct AlertRule {
    enum class When { below, above, noData };

    std::string id;     ///< unique; never empty
    std::string name{}; ///< as a person calls it; empty: as the starter set does, else the id
    std::string figure; ///< an id of `alertFigures`, or the name of a metric
    When when = When::above;
    double threshold = 0;  ///< in the figure's unit; a ratio is 0..1
    double hysteresis = 0; ///< how far beyond the threshold it has to be to end; same unit
    Duration lasts{};      ///< how long without a break before it fires
    std::vector<SystemId> systems{};      ///< empty: all
    std::vector<HolderId> holders{};      ///< empty: all; of figures by holder
    std::optional<Duration> endsWithin{}; ///< of awards: only those that end so soon
    bool isOn = true;

    bool operator==(const AlertRule&) const = default;
};

} // namespace ff
