// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/core/Ids.h"
#include "models/core/Time.h"

#include <string>
#include <vector>

namespace ff {

/// Where a roll-up is not what the jobs say; without an account: the packed waits of a stretch of
/// jobs, whose numbers are the GPU device-seconds for which they waited.
struct RollupDifference {
    SystemId system;
    std::string account;
    std::string partition;
    std::string qos;
    Window window{}; ///< the UTC day or month that differs
    std::int64_t expected =
        0;                   ///< GPU device-seconds that the window's starts and ends add, by jobs
    std::int64_t stored = 0; ///< the same by the roll-up
    std::string gpuModel{};  ///< as JobRecord::gpuModel

    bool operator==(const RollupDifference&) const = default;
};

/// How much there is to be compared.
struct LedgerSize {
    std::int64_t runs = 0;
    std::int64_t rollups = 0; ///< of a charge's day or month
};

/// A block of samples that cannot be used, or what SQLite finds wrong with the file.
struct Damage {
    SystemId system{};
    std::string account{};
    std::string what; ///< "samples: gpus_allocated", or SQLite's words
    Window window{};  ///< empty: of the file as a whole
};

/// What the cache takes on the disk.
struct StorageSize {
    std::int64_t bytes = 0; ///< in use
    std::int64_t free = 0;  ///< bytes of the file beside these, for what comes
    double bytesADay = 0;   ///< over the last `days`
    std::int64_t days = 0;  ///< at most 7 where the program ran every day; 0: not known yet
};

/// Proves the roll-ups against the jobs, and makes them anew from the jobs.
class LedgerCheck {
public:
    virtual ~LedgerCheck() = default;
    /// Empty: every roll-up is what the jobs say.
    [[nodiscard]] virtual Result<std::vector<RollupDifference>> verify() const = 0;
    /// Empty: every block of samples and the file itself are as they were written.
    [[nodiscard]] virtual Result<std::vector<Damage>> damage() const = 0;
    [[nodiscard]] virtual Result<LedgerSize> size() const = 0;
    [[nodiscard]] virtual Result<StorageSize> storage() const = 0;
    virtual Result<void> rebuild() = 0;
};

} // namespace ff
