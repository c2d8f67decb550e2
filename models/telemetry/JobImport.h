// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/Error.h"
#include "models/telemetry/Ids.h"
#include "models/telemetry/JobRecord.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ff {

/// What an import did to the ledger. Adding two of them adds each count.
struct ImportCounts {
    std::int64_t added = 0;
    std::int64_t changed = 0;   ///< corrections and progress; what they replaced is kept
    std::int64_t unchanged = 0; ///< known so already, or known better
    std::int64_t refused = 0;   ///< impossible: negative counts, times before 1970 or after 9999

    ImportCounts& operator+=(const ImportCounts& other) {
        added += other.added;
        changed += other.changed;
        unchanged += other.unchanged;
        refused += other.refused;
        return *this;
    }
    bool operator==(const ImportCounts&) const = default;
};

/// A file that went in: by the hash of its content, never by its name.
struct ImportedFile {
    SystemId system;
    std::string hash;
    Instant at;
    ImportCounts counts;

    bool operator==(const ImportedFile&) const = default;
};

/// The way of accounting records into the ledger; waits for the commit, so off the GUI's thread.
class JobImport {
public:
    virtual ~JobImport() = default;
    /// Records of accounting. `cover` is the window for which they hold every job, if any.
    virtual Result<ImportCounts> importJobs(const SystemId& system,
                                            std::span<const JobRecord> records,
                                            std::optional<Window> cover) = 0;
    virtual Result<void> keep(const ImportedFile& file) = 0;
    /// The names under which sites know a system's cluster, from polls and imports, sorted: job
    /// numbers of another one are other jobs.
    [[nodiscard]] virtual Result<std::vector<std::string>>
    clusters(const SystemId& system) const = 0;
    virtual Result<void> keepClusters(const SystemId& system,
                                      std::span<const std::string> names) = 0;
    [[nodiscard]] virtual Result<std::vector<ImportedFile>> importedFiles() const = 0;
};

} // namespace ff
