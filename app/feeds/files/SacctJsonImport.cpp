// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/ImportText.h"
#include "app/feeds/slurm/SlurmAnswer.h"

#include <istream>

namespace ff::feeds {
namespace {

/// simdjson's own limit is 4 GB; a file of this size is 300,000 jobs with all their steps.
constexpr std::size_t kLargestFile = std::size_t(2) << 30;

Result<std::string> wholeText(std::istream& in) {
    constexpr std::size_t block = std::size_t(1) << 20;
    std::string text;
    while (in) {
        const auto kept = text.size();
        text.resize(kept + block);
        in.read(text.data() + kept, std::streamsize(block));
        text.resize(kept + std::size_t(in.gcount()));
        if (text.size() > kLargestFile)
            return fail(ErrorCode::bodyTooLarge, "more than 2 GB of JSON: split it by time");
    }
    return text;
}

} // namespace

Result<void> importSacctJson(std::istream& in, ImportSink& sink, const ImportOptions& options) {
    const auto text = wholeText(in);
    if (!text)
        return std::unexpected(text.error());
    auto answer = decodeSlurm(*text);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->kind == SlurmKind::error)
        return fail(ErrorCode::siteReportsError, answer->errors.front().text);
    if (answer->kind != SlurmKind::accountingJobs)
        return fail(ErrorCode::unexpectedAnswer, "it holds no jobs of accounting");
    for (std::size_t i = 0; i < answer->jobs.size() && !sink.refused(); ++i) {
        auto& job = answer->jobs[i];
        job.observed = options.observed;
        NamedCluster cluster;
        if (const auto at = answer->clusterOfJob[i]; at < answer->clusters.size())
            cluster.name = answer->clusters[at];
        else if (at != kNoCluster)
            cluster.name = "?";
        // It is not told how long a run of v0.0.37 that goes on has run already.
        sink.take(std::move(job), i + 1, cluster, [] { return std::string(); });
    }
    for (auto& warning : answer->warnings)
        sink.report().warnings.push_back(std::move(warning));
    return {};
}

} // namespace ff::feeds
