// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Retention.h"
#include "models/ports/CacheRooms.h"
#include "models/ports/LedgerCheck.h"

#include <string>
#include <vector>

namespace ff {

/// What the cache takes, whose it is, and what limits it.
struct CacheUse {
    StorageSize size{};
    std::vector<SystemRoom> systems{}; ///< the largest first
    Retention retention{};
    std::string file{};         ///< which says so, or would
    bool isOfFile = false;      ///< the file sets a limit now
    bool isChangeable = false;  ///< false: simulated, or the file cannot be read
    std::vector<Error> wrong{}; ///< in the file's table [cache]: none of it is in force
};

} // namespace ff
