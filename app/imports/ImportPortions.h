// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/imports/ImportFiles.h"
#include "app/imports/OpenJobs.h"

namespace ff {

/// Hands a file's records to the ledger in portions; the first error ends it.
class ImportPortions final {
public:
    /// `number`: by which the ledger knows the file; `written`: the latest time at which the file
    /// can have been written.
    ImportPortions(store::Cache& cache, const FileToImport& file, std::int64_t number,
                   Instant written, const std::stop_token& stop);

    void take(JobRecord&& job);
    /// The rest, once the file was read.
    [[nodiscard]] Result<ImportCounts> finish(const feeds::ImportReport& report);
    /// For which time the file has every job; known once it is finished.
    [[nodiscard]] const std::vector<Window>& cover() const { return m_cover; }
    /// What a person has to know about its jobs; known once it is finished.
    [[nodiscard]] const std::vector<std::string>& warnings() const { return m_warnings; }

private:
    [[nodiscard]] std::vector<Window> wholeCover(const feeds::ImportReport& report) const;
    [[nodiscard]] bool isOfSacct() const;
    void put(std::span<const Window> cover);

    store::Cache& m_cache;
    const FileToImport& m_file;
    const std::int64_t m_number;
    const Instant m_written;
    const std::stop_token& m_stop;
    std::vector<JobRecord> m_jobs;
    OpenJobs m_open;
    std::uint64_t m_started = 0;
    bool m_namesGpus = false;
    std::vector<Window> m_cover;
    std::vector<std::string> m_warnings;
    ImportCounts m_counts;
    std::optional<Error> m_error;
};

} // namespace ff
