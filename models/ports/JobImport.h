// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/core/Ids.h"
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
    std::int64_t refused = 0;   ///< impossible: absurd counts, times before 1970 or in the future

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
    std::int64_t number = 0; ///< by which its records know it
    SystemId system;
    std::string hash;
    std::string reading; ///< the options that decide what its records say
    std::string asked;   ///< the time that it was said to hold every job of
    Instant at;
    bool whole = false; ///< all of it went in, and nothing of it was bad
    ImportCounts counts;
    std::int64_t rejected = 0;   ///< lines or records that did not go in
    std::optional<Window> cover; ///< from the first to the last time that it covers

    bool operator==(const ImportedFile&) const = default;
};

/// A file that went in, and what has become of what it said.
struct KeptImport {
    ImportedFile file;
    std::int64_t totals = 0;          ///< of sreport that are kept of it
    std::optional<Instant> withdrawn; ///< unset: it counts
};

/// The way of accounting records into the ledger; waits for the commit, so off the GUI's thread.
class JobImport {
public:
    virtual ~JobImport() = default;
    /// Records of accounting. `cover` are the windows for which they hold every job, if any; `file`
    /// is the number of what brought them, if that shall be withdrawn ever.
    virtual Result<ImportCounts> importJobs(const SystemId& system,
                                            std::span<const JobRecord> records,
                                            std::span<const Window> cover,
                                            std::int64_t file = 0) = 0;
    /// The file with this content, if it went in, in part or whole, and was not withdrawn.
    [[nodiscard]] virtual Result<std::optional<ImportedFile>>
    importedFile(const SystemId& system, const std::string& hash) const = 0;
    /// All files that went in, the withdrawn ones too, by number.
    [[nodiscard]] virtual Result<std::vector<KeptImport>> list() const = 0;
    /// Keeps what is known of a file; one whose number is 0 is new. Returns its number.
    virtual Result<std::int64_t> keep(const ImportedFile& file) = 0;
    /// Takes back all that a file said: each of its runs is again what it was before, or is gone.
    /// Returns how many runs those were. The figures of before stay to be asked for (as of).
    virtual Result<std::int64_t> withdraw(const ImportedFile& file) = 0;
    /// Takes back for which time a file was said to hold every job.
    virtual Result<void> uncover(const ImportedFile& file) = 0;
    /// The names under which sites know a system's cluster, from polls and imports, sorted: job
    /// numbers of another one are other jobs.
    [[nodiscard]] virtual Result<std::vector<std::string>>
    clusters(const SystemId& system) const = 0;
    virtual Result<void> keepClusters(const SystemId& system,
                                      std::span<const std::string> names) = 0;
};

} // namespace ff
