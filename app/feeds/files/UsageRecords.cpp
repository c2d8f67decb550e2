// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/UsageRecords.h"

#include "app/feeds/slurm/text/GresText.h"
#include "models/telemetry/JobLimits.h"

#include <algorithm>
#include <array>

namespace ff::feeds {
namespace {

using Fields = std::map<std::string, std::string, std::less<>>;

std::string_view first(const Fields& fields, std::initializer_list<std::string_view> names) {
    for (const auto name : names) {
        if (const auto found = fields.find(name); found != fields.end() && !found->second.empty()) {
            return found->second;
        }
    }
    return {};
}

JobState stateOf(std::string_view status) {
    constexpr std::array<std::pair<std::string_view, JobState>, 6> kStates{{
        {"completed", JobState::completed},
        {"failed", JobState::failed},
        {"aborted", JobState::cancelled},
        {"suspended", JobState::suspended},
        {"started", JobState::running},
        {"queued", JobState::pending},
    }};
    for (const auto& [word, state] : kStates) {
        if (status == word) {
            return state;
        }
    }
    return JobState::completed; // a usage record is written when a job is over
}

/// The first number of a task of an array: Slurm's end far below.
constexpr std::uint64_t kFirstOfTasks = std::uint64_t(1) << (kJobIdBits - 1);

/// The digits that a text begins with, which are taken off it.
std::optional<std::int64_t> takeDigits(std::string_view& text) {
    const auto end = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto digits = text.substr(0, end);
    text.remove_prefix(end);
    return wholeNumber(digits);
}

/// The number of a local job id, such as "31564872" or "31564872.ce01.example.org". The tasks of an
/// array ("31564872_5", "31564872[5].ce01") may all start at once, and what Slurm numbers them by
/// stands in no usage record: each gets a number above all of Slurm's, always the same.
std::uint64_t jobNumber(std::string_view text) {
    const auto id = takeDigits(text);
    if (!id || *id <= 0) {
        return 0;
    }
    if (!text.starts_with('_') && !text.starts_with('[')) {
        return std::uint64_t(*id);
    }
    text.remove_prefix(1);
    const auto task = takeDigits(text);
    if (!task) {
        return std::uint64_t(*id);
    }
    constexpr int kTaskBits = 22; // an array has 4,000,001 tasks at most
    return kFirstOfTasks +
           ((std::uint64_t(*id) << kTaskBits) + std::uint64_t(*task)) % (kFirstOfTasks - 1);
}

std::string problemOf(const Fields& fields, const ImportOptions& options, JobRecord& job) {
    job.id = jobNumber(first(fields, {"LocalJobId"}));
    job.account = first(fields, {"ProjectName", "Project", "Account", "VO", "Group", "GroupName"});
    job.partition = first(fields, {"Queue"});
    job.state = stateOf(first(fields, {"Status"}));
    job.observed = options.observed;
    const auto wallText = first(fields, {"WallDuration"});
    const auto wall = isoDuration(wallText);
    if (!wallText.empty() && !wall) {
        return "WallDuration is no duration";
    }
    job.start = fileTime(first(fields, {"StartTime"}), options);
    if (!job.start) {
        return "StartTime is missing or no time";
    }
    // In an hour that the clocks show twice, the duration tells which of the two is meant.
    job.end = fileTime(first(fields, {"EndTime"}), options, *job.start + wall.value_or(Duration{}));
    const auto later = fileTime(first(fields, {"StartTime"}), options, *job.start + Duration{1});
    if (wall && job.end && *later + *wall <= *job.end) {
        job.start = later;
    }
    if (!job.end && wall) {
        job.end = *job.start + *wall;
    }
    const auto submit = fileTime(first(fields, {"SubmitTime"}), options);
    job.submitKnown = submit && *submit <= *job.start;
    job.submit = job.submitKnown ? *submit : *job.start;
    job.secondHand = true;
    if (const auto text = first(fields, {"NodeCount"}); !text.empty()) {
        job.nodes = wholeNumber(text).value_or(-1);
    }
    if (const auto text = first(fields, {"GPUs", "GpuCount", "AcceleratorCount", "Accelerators"});
        !text.empty()) {
        job.gpus = wholeNumber(text).value_or(-1);
    } else {
        job.gpuBasis = GpuBasis::unsaid;
    }
    job.gpuModel = first(fields, {"GpuModel", "AcceleratorModel"});
    if (!isOver(job.state)) {
        job.observed = job.end.value_or(Instant{}); // so long it is known to have run
        job.end.reset();
    }
    if (job.state == JobState::pending) {
        job.start.reset();
    }
    return {};
}

} // namespace

void UsageRecords::begin(std::uint64_t line) {
    m_fields.clear();
    m_line = line;
}

void UsageRecords::field(std::string_view name, std::string_view value) {
    if (name.contains("User") || name == "JobName" || value.empty()) {
        return;
    }
    m_fields.emplace(std::string(name), std::string(value.substr(0, kLongestValue)));
}

void UsageRecords::end() {
    if (m_fields.empty()) {
        return;
    }
    if (isSummary()) {
        m_sink.passOver();
        return;
    }
    JobRecord job;
    if (auto problem = problemOf(m_fields, m_options, job); !problem.empty()) {
        m_sink.reject(m_line, std::move(problem), text(), timeTouched(job));
        return;
    }
    m_counted = m_counted || job.gpus > 0;
    m_tasks += job.id >= kFirstOfTasks && job.gpus > 0 ? 1 : 0;
    m_sink.take(std::move(job), m_line, {first(m_fields, {"MachineName", "Cluster"})},
                [this] { return text(); });
}

std::string UsageRecords::text() const {
    std::string text;
    for (const auto* name :
         {"LocalJobId", "StartTime", "EndTime", "WallDuration", "NodeCount", "Status", "Queue"}) {
        if (const auto value = first(m_fields, {name}); isMeasure(value) && !value.empty()) {
            text += (text.empty() ? "" : " ") + std::string(name) + "=" + quotedText(value);
        }
    }
    return text;
}

} // namespace ff::feeds
