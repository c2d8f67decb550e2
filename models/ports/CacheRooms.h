// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/core/Ids.h"

#include <cstdint>
#include <vector>

namespace ff {

/// What the samples of a system take in the cache.
struct SystemRoom {
    SystemId system{};
    std::int64_t bytes = 0;
    double bytesADay = 0; ///< that the last days brought; 0: none
};

/// Who takes how much of the cache: to be asked from any thread but the GUI's, for it looks at
/// every block.
class CacheRooms {
public:
    virtual ~CacheRooms() = default;
    /// The largest first.
    [[nodiscard]] virtual Result<std::vector<SystemRoom>> rooms() const = 0;
};

} // namespace ff
