// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/JobRecord.h"

#include <optional>
#include <string>
#include <vector>

namespace ff {

/// The jobs of a file that are not over. Each counts up to what the file proves: its own start and
/// elapsed time, else the latest time that stands in the file; never up to when the file was copied
/// here or to the window that it was asked for, and never beyond what `judgeOpenJob` allows.
class OpenJobs final {
public:
    void take(JobRecord&& job);
    /// A time that stands in the file.
    void note(Instant at) { m_latest = m_latest ? std::max(*m_latest, at) : at; }

    /// When the file was written, where its running jobs tell by how long they have run.
    [[nodiscard]] std::optional<Instant> written() const {
        return m_written ? std::max(m_written, m_latest) : m_written;
    }
    /// The jobs with `observed` set. Call once, at the end of the file.
    [[nodiscard]] std::vector<JobRecord> finished();
    /// What a person has to know about them; after `finished`.
    [[nodiscard]] const std::vector<std::string>& warnings() const { return m_warnings; }

private:
    void tell(std::string words);

    std::vector<JobRecord> m_jobs;
    std::optional<Instant> m_latest;
    std::optional<Instant> m_written;
    std::uint64_t m_doubtful = 0; ///< jobs that were told of, or would have been
    std::vector<std::string> m_warnings;
};

} // namespace ff
