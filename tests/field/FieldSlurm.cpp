// SPDX-License-Identifier: GPL-3.0-only
#include "tests/field/FieldSlurm.h"

#include "app/feeds/poller/Protocols.h"
#include "tests/field/FieldPage.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace ff::test {
namespace {

Polled converse(feeds::PollProtocol& dialogue, const Rest& rest) {
    while (const auto request = dialogue.next()) {
        if (const auto taken =
                dialogue.take({200, "application/json", answerTo(request->target, rest)});
            !taken) {
            return {taken.error().detail, {}};
        }
    }
    return {{}, dialogue.finish(now())};
}

} // namespace

double Polled::value(Metric metric, std::string_view account, std::string_view qualifier) const {
    for (const SeriesSamples& series : decoded.series) {
        if (series.key.metric == metric && series.key.account == account &&
            series.key.qualifier == qualifier) {
            return series.points.back().value;
        }
    }
    return -1;
}

bool Polled::says(std::string_view words) const {
    const auto holds = [&](const std::string& text) { return text.contains(words); };
    return std::ranges::any_of(decoded.warnings, holds) ||
           std::ranges::any_of(decoded.doubts, holds);
}

const JobRecord& Polled::job(std::uint64_t id) const {
    const auto found = std::ranges::find(decoded.jobs, id, &JobRecord::id);
    if (found == decoded.jobs.end()) {
        throw std::runtime_error("no job " + std::to_string(id));
    }
    return *found;
}

SourceConfig slurmSource() {
    SourceConfig source = withCatalogue({});
    source.kind = SourceKind::slurmRest;
    return source;
}

std::string answerTo(const std::string& target, const Rest& rest) {
    if (target.starts_with("/openapi")) {
        return R"({"openapi":"3.0.3","paths":{"/slurm/v0.0.41/nodes":{},"/slurmdb/v0.0.41/jobs":{}}})";
    }
    if (target.starts_with("/slurmdb/") && target.contains("/jobs")) {
        return rest.accounted;
    }
    if (target.ends_with("/nodes")) {
        return rest.nodes;
    }
    return target.ends_with("/jobs") ? rest.jobs : kNoNodes;
}

Polled pollSlurm(const Rest& rest, const SourceConfig& from) {
    feeds::SourceMemory memory;
    return converse(*feeds::makePoll(from, memory), rest);
}

Polled backfillSlurm(const Rest& rest, Window window, Duration every, const SourceConfig& from) {
    feeds::SourceMemory memory;
    return converse(*feeds::makeBackfill(from, memory, window, every), rest);
}

ReadFile readFile(const std::string& text, feeds::ImportFormat format) {
    ReadFile file;
    std::istringstream in(text);
    feeds::ImportOptions options;
    options.observed = now();
    const auto report = feeds::importFile(
        in, format, [&](JobRecord&& job) { file.jobs.push_back(std::move(job)); }, options);
    if (!report) {
        throw std::runtime_error(report.error().detail);
    }
    file.report = *report;
    return file;
}

} // namespace ff::test
