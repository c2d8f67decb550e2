// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/ImportText.h"
#include "app/feeds/files/text/LineReader.h"
#include "app/feeds/slurm/text/GresText.h"
#include "models/telemetry/JobLimits.h"

#include <algorithm>
#include <array>

namespace ff::feeds {
namespace {

/// The columns that are read, counted from 0, of the 18 that a line has.
enum Column {
    kNumber = 0,
    kSubmit = 1,
    kWait = 2,
    kRunTime = 3,
    kProcessors = 4,
    kRequestedProcessors = 7,
    kRequestedTime = 8,
    kStatus = 10,
    kGroup = 12,
    kQueue = 14,
    kPartition = 15,
    kColumns = 18
};

/// The status of a job that was cancelled, before it started or while it ran.
constexpr std::int64_t kCancelled = 5;

/// A column whose number decides a figure, and the largest that can be. A start time plus the
/// largest seconds is still a time.
struct Used {
    Column column;
    std::string_view name;
    std::int64_t most;
    std::string_view unit;
};
constexpr std::int64_t kMostSeconds = 250'000'000'000;
constexpr std::array<Used, 5> kUsed{{
    {kNumber, "the job number", (std::int64_t(1) << kJobIdBits) - 1, ""},
    {kSubmit, "the submit time", kMostSeconds, " s"},
    {kWait, "the wait time", kMostSeconds, " s"},
    {kRunTime, "the run time", kMostSeconds, " s"},
    {kProcessors, "the number of processors", kMostDevices, ""},
}};

/// -1 where the format says that it is unknown.
using Row = std::array<std::int64_t, kColumns>;

/// Reads the columns that decide a figure. Whatever stands in the others, and what is absurd in
/// those that only describe (-1 then), costs no job. Returns what is wrong; empty: nothing.
std::string readRow(std::string_view line, Row& row) {
    std::array<std::string_view, kColumns> text;
    std::size_t count = 0;
    while (!(line = trimmed(line)).empty()) {
        const auto end = std::min(line.find_first_of(" \t"), line.size());
        if (count < kColumns) {
            text[count] = line.substr(0, end);
        }
        line.remove_prefix(end);
        ++count;
    }
    if (count != kColumns) {
        return "it has " + std::to_string(count) + " fields in place of 18";
    }
    for (std::size_t i = 0; i < kColumns; ++i) {
        // Fractions (average CPU time) are cut off.
        const auto value = wholeNumber(text[i].substr(0, text[i].find('.')));
        row[i] = value && *value >= 0 && *value <= kMostSeconds ? *value : -1;
        const auto* const used = std::ranges::find(kUsed, int(i), &Used::column);
        if (used == kUsed.end() || (value && *value >= -1 && *value <= used->most)) {
            continue;
        }
        return std::string(used->name) + " (field " + std::to_string(i + 1) +
               (value ? ") is " + std::to_string(*value) + std::string(used->unit)
                      : std::string(") is no number")) +
               ": -1 (unknown) to " + std::to_string(used->most) + std::string(used->unit) +
               " can be";
    }
    return {};
}

/// "; UnixStartTime: 795990712".
std::string_view headerValue(std::string_view line, std::string_view name) {
    line = trimmed(line.substr(std::min(line.find_first_not_of("; \t"), line.size())));
    if (!line.starts_with(name) || !line.substr(name.size()).starts_with(':')) {
        return {};
    }
    return trimmed(line.substr(name.size() + 1));
}

std::string numbered(std::string_view what, std::int64_t number) {
    return number < 0 ? std::string() : std::string(what) + std::to_string(number);
}

JobState stateOf(std::int64_t status) {
    switch (status) {
    case 0:
        return JobState::failed;
    case kCancelled:
        return JobState::cancelled;
    default:
        return JobState::completed;
    }
}

/// Statuses 2 to 4 are parts of a job whose line with 0, 1 or 5 has the whole of it.
bool isPart(std::int64_t status) {
    return status >= 2 && status <= 4;
}

JobRecord recordOf(const Row& row, std::int64_t start, const ImportOptions& options) {
    JobRecord job;
    const auto at = [&](std::int64_t seconds) { return instantFromSeconds(start + seconds); };
    job.id = std::uint64_t(std::max<std::int64_t>(row[kNumber], 0));
    job.submit = at(row[kSubmit]);
    job.eligible = job.submit;
    job.state = stateOf(row[kStatus]);
    job.account = numbered("group", row[kGroup]);
    job.partition = numbered("partition", row[kPartition]);
    job.qos = numbered("queue", row[kQueue]);
    job.observed = options.observed;
    const auto wait = std::max<std::int64_t>(row[kWait], 0);
    const auto run = std::max<std::int64_t>(row[kRunTime], 0);
    if (job.state != JobState::cancelled || run > 0) {
        job.start = at(row[kSubmit] + wait);
    }
    job.end = at(row[kSubmit] + wait + run);
    const auto processors = row[kProcessors] > 0
                                ? row[kProcessors]
                                : std::max<std::int64_t>(row[kRequestedProcessors], 0);
    job.gpus = std::min<std::int64_t>(processors, kMostDevices) * options.gpusPerProcessor;
    job.gpuBasis = job.gpus > 0 ? GpuBasis::counted : GpuBasis::unsaid;
    job.secondHand = true;
    constexpr std::int64_t kLongestLimit = 10'000'000'000;
    if (row[kRequestedTime] > 0 && row[kRequestedTime] <= kLongestLimit) {
        job.limit = std::chrono::seconds{row[kRequestedTime]};
    }
    return job;
}

} // namespace

Result<void> importSwf(std::istream& in, ImportSink& sink, const ImportOptions& options) {
    LineReader lines(in);
    std::string_view line;
    std::optional<std::int64_t> start;
    std::uint64_t withoutRun = 0;
    while (lines.next(line)) {
        if (trimmed(line).empty()) {
            continue;
        }
        if (trimmed(line).starts_with(';')) {
            if (const auto value = headerValue(line, "UnixStartTime"); !value.empty()) {
                start = wholeNumber(value);
            }
            continue;
        }
        if (!start || *start < 0 || *start > kMostSeconds) {
            return fail(ErrorCode::syntax, "it lacks the line `; UnixStartTime:` with the Unix "
                                           "seconds from which its times count, or it is no SWF");
        }
        // All columns are numbers: a line that has them names nobody but by the user's number.
        Row row{};
        std::string wrong = readRow(line, row);
        if (wrong.empty() && isPart(row[kStatus])) {
            sink.passOver();
            continue;
        }
        if (wrong.empty() && row[kRunTime] < 0 && row[kStatus] != kCancelled) {
            ++withoutRun;
            sink.passOver();
            continue;
        }
        if (wrong.empty() && row[kSubmit] < 0) {
            wrong = "the submit time (field 2) is unknown (-1), so the job has no time at all";
        }
        if (wrong.empty() && row[kWait] < 0 && row[kRunTime] > 0) {
            wrong = "the wait time (field 3) is unknown (-1), so its start is too";
        }
        if (wrong.empty()) {
            sink.take(recordOf(row, *start, options), lines.number(), {},
                      [] { return std::string(); });
        } else {
            sink.reject(lines.number(), std::move(wrong), {}, kAllTime);
        }
    }
    ImportReport& report = sink.report();
    if (withoutRun > 0) {
        report.warnings.push_back(std::to_string(withoutRun) +
                                  " of its jobs have no run time (-1) and were not cancelled while "
                                  "they waited: what they used is unknown, and they are left out");
    }
    if (report.good + report.bad + report.passedOver == 0) {
        report.nothingRan = "it has a header and no job below it";
    }
    if (options.gpusPerProcessor == 0) {
        report.warnings.emplace_back(
            "this format counts no GPUs: say with --gpus-per-processor how many one processor "
            "stands for");
    }
    return {};
}

} // namespace ff::feeds
