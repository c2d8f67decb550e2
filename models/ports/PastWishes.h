// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/core/Ids.h"
#include "models/core/Time.h"

#include <cstdint>
#include <optional>

namespace ff {

/// The past of a system as a person asks for it, however long ago.
struct PastWish {
    SystemId system;
    Window window;
    std::optional<Duration> every; ///< unset: as often as each source is polled
};

/// A wish that is kept, and how far it has come.
struct KeptWish {
    std::int64_t id = 0;
    PastWish wish{};
    Instant alive{};    ///< when it was asked, or the one that fetches was last at work on any
    bool begun = false; ///< somebody fetches it
    SourceId source{};  ///< with `day`: all of it from there to the end of the window is there
    Instant day{};
    std::int64_t done = 0; ///< days of all sources, of `days`
    std::int64_t days = 0;
    bool over = false;
    std::optional<Error> error{}; ///< why it ended; unset: all of it is there
};

/// Wishes of programs that may not write to the cache, for the one that does. Thread-safe; may wait
/// for a disk.
class PastWishes {
public:
    virtual ~PastWishes() = default;
    /// Keeps it, and gives its number. Works where another process writes to the cache.
    virtual Result<std::int64_t> ask(const PastWish& wish) = 0;
    /// Error: noData where there is none of this number.
    [[nodiscard]] virtual Result<KeptWish> find(std::int64_t id) const = 0;
    /// The oldest one that is not over.
    [[nodiscard]] virtual Result<std::optional<KeptWish>> next() const = 0;
    /// Keeps how far it is, and that somebody is at work on it.
    virtual Result<void> note(const KeptWish& wish) = 0;
    /// It is over: all is there, or why it is not. What is over already stays as it ended.
    virtual Result<void> end(std::int64_t id, const Result<void>& how) = 0;
};

} // namespace ff
