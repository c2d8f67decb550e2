// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/core/Ids.h"
#include "models/core/Time.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ff {

/// One total of the site's own accounting (sreport), as it was given.
struct BookEntry {
    SystemId system;
    std::string account;
    Window window;
    std::int64_t deviceSeconds = 0;
    /// Of these, what none of the account's users used: what sreport charges for GPUs that stood
    /// idle in a reservation. 0 also where the report does not tell it apart.
    std::int64_t idleSeconds = 0;

    bool operator==(const BookEntry&) const = default;
};

/// A total that the site stated anew: what it says now, and what it said before that.
struct Restatement {
    BookEntry now;
    std::int64_t deviceSecondsBefore = 0;
    Instant stated;   ///< when the earlier total became known
    Instant restated; ///< and when the present one did

    bool operator==(const Restatement&) const = default;
};

/// What the site's own books say, to be set beside what this program counted.
class SiteAccounting {
public:
    virtual ~SiteAccounting() = default;
    /// Keeps the totals; one of the same system, account and window replaces the older. `file` is
    /// the number of what brought them (JobImport).
    virtual Result<void> keep(std::span<const BookEntry> entries, std::int64_t file = 0) = 0;
    /// The totals whose window lies inside `window`, by account and begin.
    [[nodiscard]] virtual Result<std::vector<BookEntry>> entries(const SystemId& system,
                                                                 Window window) const = 0;
    /// Those of them that were another number before, by account and begin.
    [[nodiscard]] virtual Result<std::vector<Restatement>> restated(const SystemId& system,
                                                                    Window window) const = 0;
};

} // namespace ff
