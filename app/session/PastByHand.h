// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/session/Session.h"

#include <functional>
#include <optional>

namespace ff {

/// After each day (UTC) of each source.
struct PastProgress {
    SourceId source;
    Instant day; ///< it is there, and the days after it in the window, as far as they can be had
    std::int64_t done = 0;
    std::int64_t of = 0;   ///< days of all sources
    bool wasThere = false; ///< nothing had to be asked for
};

/// Is there a source that can be asked for the system's past?
[[nodiscard]] bool hasPast(const Settings& settings, const SystemId& system);

/// Fetches what is not known as finely, the newest day first, from every source of the system that
/// has a past. A day that cannot be had does not stop those before it: it is asked for once more at
/// the end, and told in the error. What came before it was ended (by `goesOn`, which is asked again
/// and again, or by an error) is kept, and is not asked for the next time. Errors: noData where no
/// such source is there, cancelled, and those of the source.
[[nodiscard]] Result<void> fetchPast(Session& session, const PastWish& wanted,
                                     const std::function<void(const PastProgress&)>& report,
                                     const std::function<bool()>& goesOn);

/// The same where another program writes to the cache: that one fetches it. Error: cacheLocked
/// where it does not begin, or is gone.
[[nodiscard]] Result<void> letFetchPast(Session& session, const PastWish& wanted,
                                        const std::function<void(const PastProgress&)>& report,
                                        const std::function<bool()>& goesOn);

} // namespace ff
