// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/Cache.h"

#include <optional>
#include <span>

namespace ff {

/// Records of accounting into the ledger of a cache, as a file that is never withdrawn; `cover` is
/// the window for which they hold every job.
inline Result<ImportCounts> importJobs(store::Cache& cache, const SystemId& system,
                                       std::span<const JobRecord> records,
                                       std::optional<Window> cover = {}) {
    const auto windows = cover ? std::span<const Window>(&*cover, 1) : std::span<const Window>{};
    return cache.imports().importJobs(system, records, windows, 0);
}

} // namespace ff
