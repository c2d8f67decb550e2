// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/ImportFiles.h"

namespace ff {

/// Hands a file's records to the ledger in portions; the first error ends it.
class ImportPortions final {
public:
    /// `number`: by which the ledger knows the file; `written`: the latest time at which the file
    /// can have been written.
    ImportPortions(store::Cache& cache, const FileToImport& file, std::int64_t number,
                   Instant written, const std::stop_token& stop);

    void take(JobRecord&& job);
    /// The rest.
    [[nodiscard]] Result<ImportCounts> finish();
    /// For which time the file has every job; known once it is finished.
    [[nodiscard]] const std::optional<Window>& cover() const { return m_cover; }

private:
    [[nodiscard]] std::optional<Window> covers() const;
    void put(const std::optional<Window>& cover);

    store::Cache& m_cache;
    const FileToImport& m_file;
    const std::int64_t m_number;
    const Instant m_written;
    const std::stop_token& m_stop;
    std::vector<JobRecord> m_jobs;
    std::vector<JobRecord> m_alive; ///< told when the file was seen so only at its end
    std::optional<Instant> m_latest;
    std::optional<Instant> m_lastStart;
    std::optional<Instant> m_firstEnd;
    std::optional<Window> m_cover;
    ImportCounts m_counts;
    std::optional<Error> m_error;
};

} // namespace ff
