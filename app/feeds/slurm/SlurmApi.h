// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/base/PollProtocol.h"
#include "app/feeds/slurm/SlurmAnswer.h"

#include <string>
#include <string_view>
#include <vector>

namespace ff::feeds {

/// An answer of slurmrestd, or what it was refused with: whatever its HTTP status, its `errors[]`
/// are read (a bad token on /slurmdb is HTTP 200), and an error need not be JSON.
/// "Nothing found" (9003) is an empty answer.
[[nodiscard]] Result<SlurmAnswer> readSlurmResponse(const Response& response);

/// The API versions for which an OpenAPI description lists /slurm, ascending.
[[nodiscard]] std::vector<int> apisIn(std::string_view openApi);

/// The version to speak: the newest that is known here, else the nearest newer one, else 0.
[[nodiscard]] int bestApi(const std::vector<int>& apis);

/// /slurmdb jobs that touch the time from `from` (up to `to`, if given), whole and with requeued
/// runs, by the parameters that this version has. Times are Unix seconds: they need no zone.
[[nodiscard]] std::string accountedJobsTarget(const std::string& api, Instant from,
                                              std::optional<Instant> to);

[[nodiscard]] Request get(std::string target);

/// Finds out which version a server speaks, and keeps it in the source's memory.
class SlurmDiscovery {
public:
    explicit SlurmDiscovery(SourceMemory& memory)
        : m_memory(memory) {}

    [[nodiscard]] bool done() const { return !m_memory.api.empty(); }
    [[nodiscard]] Request next() const;
    [[nodiscard]] Result<void> take(const Response& response);
    /// The version that was right is not loaded any more (the server was updated). False where it
    /// was found in this very conversation: asking again would go in circles.
    [[nodiscard]] bool again();

private:
    SourceMemory& m_memory;
    std::size_t m_attempt = 0;
    bool m_asked = false;
};

/// "Slurm 22.05.8, API v0.0.38".
[[nodiscard]] std::string serverText(const SlurmAnswer& answer, const SourceMemory& memory);
/// What to say of a version that is newer than the rules here; empty for a known one.
[[nodiscard]] std::string versionWarning(const SourceMemory& memory);

} // namespace ff::feeds
