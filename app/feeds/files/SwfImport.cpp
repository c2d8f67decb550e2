// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/ImportText.h"
#include "app/feeds/files/LineReader.h"

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

using Row = std::array<std::int64_t, kColumns>;

/// Eighteen numbers, -1 where unknown; fractions (average CPU time) are cut off.
std::optional<Row> readRow(std::string_view line) {
    Row row{};
    std::size_t count = 0;
    while (!(line = trimmed(line)).empty()) {
        const auto end = std::min(line.find_first_of(" \t"), line.size());
        auto cell = line.substr(0, end);
        line.remove_prefix(end);
        cell = cell.substr(0, cell.find('.'));
        const auto value = wholeNumber(cell);
        if (!value || count == kColumns)
            return {};
        row[count++] = *value;
    }
    return count == kColumns ? std::optional{row} : std::nullopt;
}

/// "; UnixStartTime: 795990712".
std::string_view headerValue(std::string_view line, std::string_view name) {
    line = trimmed(line.substr(std::min(line.find_first_not_of("; \t"), line.size())));
    if (!line.starts_with(name) || !line.substr(name.size()).starts_with(':'))
        return {};
    return trimmed(line.substr(name.size() + 1));
}

std::string numbered(std::string_view what, std::int64_t number) {
    return number < 0 ? std::string() : std::string(what) + std::to_string(number);
}

JobState stateOf(std::int64_t status) {
    switch (status) {
    case 0:
        return JobState::failed;
    case 5:
        return JobState::cancelled;
    default:
        return JobState::completed;
    }
}

/// Statuses 2 to 4 are parts of a job whose line with 0, 1 or 5 has the whole of it.
bool isPart(std::int64_t status) {
    return status >= 2 && status <= 4;
}

/// Beyond these a number is an overflow, and adding to a start time would be one too.
bool absurd(const Row& row) {
    constexpr std::int64_t most = 250'000'000'000;
    return std::ranges::any_of(row, [](std::int64_t v) { return v < -1 || v > most; });
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
    if (job.state != JobState::cancelled || run > 0)
        job.start = at(row[kSubmit] + wait);
    job.end = at(row[kSubmit] + wait + run);
    const auto processors = row[kProcessors] > 0
                                ? row[kProcessors]
                                : std::max<std::int64_t>(row[kRequestedProcessors], 0);
    job.gpus = std::min<std::int64_t>(processors, 100'000'000) * options.gpusPerProcessor;
    job.gpuBasis = options.gpusPerProcessor > 0 ? GpuBasis::counted : GpuBasis::unsaid;
    job.secondHand = true;
    if (row[kRequestedTime] > 0)
        job.limit = std::chrono::seconds{row[kRequestedTime]};
    return job;
}

} // namespace

Result<void> importSwf(std::istream& in, ImportSink& sink, const ImportOptions& options) {
    LineReader lines(in);
    std::string_view line;
    std::optional<std::int64_t> start;
    while (lines.next(line)) {
        if (trimmed(line).empty())
            continue;
        if (trimmed(line).starts_with(';')) {
            if (const auto value = headerValue(line, "UnixStartTime"); !value.empty())
                start = wholeNumber(value);
            continue;
        }
        if (!start || *start < 0)
            return fail(ErrorCode::syntax, "it lacks `; UnixStartTime:`: its times have no begin");
        const auto row = readRow(line);
        // All columns are numbers: a line that has them names nobody but by the user's number.
        if (!row) {
            sink.reject(lines.number(), "it is not 18 numbers", {});
        } else if (isPart((*row)[kStatus])) {
            sink.passOver();
        } else if (absurd(*row) || (*row)[kSubmit] < 0) {
            sink.reject(lines.number(), "one of its numbers cannot be", {});
        } else if ((*row)[kWait] < 0 && (*row)[kRunTime] > 0) {
            sink.reject(lines.number(), "how long it waited is unknown, so its start is too", {});
        } else {
            sink.take(recordOf(*row, *start, options), lines.number(), {},
                      [] { return std::string(); });
        }
    }
    if (options.gpusPerProcessor == 0)
        sink.report().warnings.emplace_back(
            "this format counts no GPUs: say with --gpus-per-processor how many one processor "
            "stands for");
    return {};
}

} // namespace ff::feeds
