// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Ids.h"
#include "models/core/Time.h"

namespace ff {

/// How far the fetching of a source's past has come.
struct PastFetch {
    SourceId source;
    Duration left{};  ///< of the time that is asked for
    Duration whole{}; ///< that was asked for since the fetching began
    /// By a person, until they let it go on or the program starts again; nothing is known of how
    /// much is left then.
    bool stopped = false;

    /// 0 to 1.
    [[nodiscard]] double done() const {
        return whole.count() > 0 ? 1 - double(left.count()) / double(whole.count()) : 1;
    }
    bool operator==(const PastFetch&) const = default;
};

} // namespace ff
