// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Ids.h"
#include "models/core/Time.h"

#include <vector>

namespace ff::store {

/// What a commit brought, told once a commit on the writer's thread.
struct Change {
    std::vector<SystemId> systems;
    Window samples; ///< from the oldest to the newest point that was written
    bool jobs = false;
};

} // namespace ff::store
