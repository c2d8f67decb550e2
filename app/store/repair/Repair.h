// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"
#include "models/ports/LedgerCheck.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace ff::store {

struct RepairFiles {
    std::filesystem::path damaged;                 ///< is only read
    std::filesystem::path out;                     ///< nothing may stand there yet
    std::optional<std::filesystem::path> backup{}; ///< an earlier copy of the same cache
};

struct Repaired {
    std::int64_t rows = 0;       ///< that could be read of the damaged file
    std::int64_t fromBackup = 0; ///< rows that only the backup has
    /// Series with the hours that are gone, and tables of which not all rows could be read.
    std::vector<Damage> lost{};
    bool isOfBackupAlone = false; ///< nothing of the damaged file could be read
};

/// Makes a new cache of what can be read of a damaged one, and for the rest of a backup. The hours
/// that are gone count as not seen, so that sources are asked for them again. Works on copies
/// beside `out`, which are gone afterwards; where it fails, so is `out`.
[[nodiscard]] Result<Repaired> repair(const RepairFiles& files);

} // namespace ff::store
