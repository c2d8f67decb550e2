// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/factory/FactoryView.h"
#include "models/floor/BuildFloor.h"

namespace ff {

/// What one system's page is made of. `floor` holds the same lists as for Overview, restricted to
/// this system or not; in `floor.bins` also Metric::accountGpusAllocated for shares over time.
struct FactoryInputs {
    SystemId system;
    FloorInputs floor;
    BinTable hours;               ///< scope.window by the hour, for the week's heat map
    std::vector<Window> observed; ///< PollLog::observed of scope.window: its holes are outages
    std::vector<Note> notes{};    ///< of the system, about scope.window
};

[[nodiscard]] FactoryView buildFactory(const FactoryInputs& inputs);

} // namespace ff
