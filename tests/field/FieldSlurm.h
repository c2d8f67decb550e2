// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/base/Decoded.h"
#include "app/feeds/files/Import.h"
#include "models/config/Source.h"

#include <string>
#include <string_view>
#include <vector>

namespace ff::test {

/// An answer of slurmrestd without nodes and jobs.
inline constexpr const char* kNoNodes = R"({"errors":[],"jobs":[],"nodes":[]})";

/// What a slurmrestd of v0.0.41 answers, by the last word of the path.
struct Rest {
    std::string nodes = kNoNodes;
    std::string jobs = kNoNodes;
    std::string accounted = kNoNodes;
};

/// What a poll or a backfill of it brought.
struct Polled {
    std::string error;
    feeds::Decoded decoded;

    /// The newest value; -1 where there is none.
    [[nodiscard]] double value(Metric metric, std::string_view account = {},
                               std::string_view qualifier = {}) const;
    /// True where a warning or a doubt contains the words.
    [[nodiscard]] bool says(std::string_view words) const;
    [[nodiscard]] const JobRecord& job(std::uint64_t id) const;
};

/// A source of the kind slurm-rest whose system the catalogue does not know.
[[nodiscard]] SourceConfig slurmSource();
[[nodiscard]] std::string answerTo(const std::string& target, const Rest& rest);
[[nodiscard]] Polled pollSlurm(const Rest& rest, const SourceConfig& from = slurmSource());
[[nodiscard]] Polled backfillSlurm(const Rest& rest, Window window, Duration every,
                                   const SourceConfig& from = slurmSource());

/// An accounting file that can be read.
struct ReadFile {
    feeds::ImportReport report;
    std::vector<JobRecord> jobs;
};
[[nodiscard]] ReadFile readFile(const std::string& text,
                                feeds::ImportFormat format = feeds::ImportFormat::sacct);

} // namespace ff::test
