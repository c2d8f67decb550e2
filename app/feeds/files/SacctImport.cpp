// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/ImportText.h"
#include "app/feeds/files/SacctLines.h"
#include "app/feeds/slurm/text/GresText.h"
#include "app/feeds/slurm/text/ListText.h"
#include "app/feeds/slurm/text/SlurmStates.h"

#include <algorithm>
#include <utility>

namespace ff::feeds {
namespace {

/// Slurm's INFINITE, where it is printed as the number it is.
constexpr std::int64_t kNoLimit = 0xffffffff;
/// Seconds: more than a calendar has, and few enough to be counted in milliseconds.
constexpr std::int64_t kLongestElapsed = 1'000'000'000'000;

/// "1234.batch", "1234.0", "1234.extern": a step of a job, and no run of its own.
bool isStep(std::string_view id) {
    return id.contains('.');
}

/// Digits, whatever number they make: no other column's text moved in here.
bool isNumeric(std::string_view text) {
    return text.find_first_not_of("-0123456789.") == std::string_view::npos;
}

/// Turns the rows of one file into records.
class SacctRecords {
public:
    SacctRecords(ImportSink& sink, const ImportOptions& options)
        : m_sink(sink)
        , m_options(options) {}

    void take(const SacctColumns& columns, const SacctFields& fields, std::uint64_t line) {
        m_columns = &columns;
        m_fields = &fields;
        takeFields(line);
    }

    /// Why no job was taken, where none was and no line was bad.
    [[nodiscard]] Result<void> finish() {
        ImportReport& report = m_sink.report();
        if (report.good > 0 || report.bad > 0) {
            return {};
        }
        if (m_steps > 0) {
            return fail(ErrorCode::syntax,
                        "all of its " + std::to_string(m_steps) +
                            " lines are steps of jobs: the jobs themselves are missing");
        }
        report.nothingRan = m_revoked > 0
                                ? "all of its jobs ran on another cluster of the federation"
                                : "it has a header and no line below it: sacct found no job";
        return {};
    }

private:
    [[nodiscard]] std::string_view field(SacctColumn column) const {
        return trimmed(m_columns->field(*m_fields, column));
    }

    void takeFields(std::uint64_t line) {
        if (isStep(field(SacctColumn::jobIdRaw)) || isStep(field(SacctColumn::jobId))) {
            ++m_steps;
            m_sink.passOver();
            return;
        }
        if (field(SacctColumn::state).starts_with("REVOKED")) { // it ran on another cluster
            ++m_revoked;
            m_sink.passOver();
            return;
        }
        JobRecord job;
        m_problem.clear();
        readIdentity(job);
        readTimes(job);
        readSize(job);
        if (!m_problem.empty()) {
            m_sink.reject(line, m_problem, blanked(), timeTouched(job));
        } else {
            m_sink.take(std::move(job), line,
                        {field(SacctColumn::cluster), m_columns->isSure(SacctColumn::cluster)},
                        [this] { return blanked(); });
        }
    }

    void readIdentity(JobRecord& job) {
        const auto id = wholeNumber(field(SacctColumn::jobIdRaw));
        if (!id || *id <= 0) {
            problem("JobIDRaw is no number");
        } else {
            job.id = std::uint64_t(*id);
        }
        const auto state = field(SacctColumn::state);
        if (state != m_state) { // most lines say what the line before said
            m_state = state;
            m_jobState = accountedJobState({state});
        }
        job.state = m_jobState;
        if (job.state == JobState::other && !state.starts_with("RESIZING")) {
            problem("State is none of Slurm's");
        }
        job.account = field(SacctColumn::account);
        job.partition = field(SacctColumn::partition);
        job.qos = field(SacctColumn::qos);
        job.observed = m_options.observed;
        if (job.state != JobState::pending) {
            return;
        }
        job.pending = pendingKind({.stateWord = state, .reason = field(SacctColumn::reason)});
        if (const auto text = field(SacctColumn::jobId); text.contains('[')) {
            job.tasks = std::max<std::int64_t>(countTasks(text.substr(text.find('['))).tasks, 1);
        }
    }

    void readTimes(JobRecord& job) {
        const auto submit = time(SacctColumn::submit, "Submit");
        job.submit = submit.value_or(Instant{});
        job.eligible = time(SacctColumn::eligible, "Eligible", job.submit);
        const auto [start, end] = startAndEnd(job.submit);
        const bool over = isOver(job.state);
        // Cancelled while it waited: start = end, and nothing was ever allocated.
        const bool neverStarted = over && start == end && m_columns->has(SacctColumn::allocTres) &&
                                  field(SacctColumn::allocTres).empty();
        if (job.state != JobState::pending && !neverStarted) {
            job.start = start;
        }
        if (over) {
            job.end = end;
        }
        readSuspension(job);
        readLimit(job);
        if (!over) {
            job.observed = provenTime(job);
        }
    }

    /// When a job that is not over was seen so: its elapsed time leaves suspension out.
    [[nodiscard]] Instant provenTime(const JobRecord& job) const {
        const auto elapsed = elapsedTime();
        if (!job.start || !elapsed) {
            return {};
        }
        return *job.start + *elapsed + job.suspended;
    }

    [[nodiscard]] std::optional<Instant> time(SacctColumn column, const char* what,
                                              Instant notBefore = {}) {
        const auto text = field(column);
        if (isNoTime(text)) {
            return {};
        }
        auto instant = fileTime(text, m_options, notBefore);
        if (!instant) {
            problem(std::string(what) + " is no time");
        }
        return instant;
    }

    /// In an hour that the clocks show twice, the elapsed time tells which of the two is meant.
    [[nodiscard]] std::pair<std::optional<Instant>, std::optional<Instant>>
    startAndEnd(Instant submit) {
        auto start = time(SacctColumn::start, "Start", submit);
        if (!start || !m_options.toUtc) {
            return {start, time(SacctColumn::end, "End", start.value_or(submit))};
        }
        const auto elapsed = elapsedTime();
        const auto end = time(SacctColumn::end, "End", *start + elapsed.value_or(Duration{0}));
        const auto later = time(SacctColumn::start, "Start", *start + Duration{1});
        if (elapsed && end && *later + *elapsed <= *end) {
            start = later;
        }
        return {start, end};
    }

    /// Without what a suspended job stood still: never longer than from start to end.
    [[nodiscard]] std::optional<Duration> elapsedTime() const {
        if (const auto raw = wholeNumber(field(SacctColumn::elapsedRaw)); raw && *raw >= 0) {
            return std::chrono::seconds{std::min(*raw, kLongestElapsed)};
        }
        return slurmDuration(field(SacctColumn::elapsed));
    }

    /// Said, or what the elapsed time lacks.
    void readSuspension(JobRecord& job) const {
        const auto said = slurmDuration(field(SacctColumn::suspended));
        if (job.start && !isOver(job.state)) {
            job.suspended = said.value_or(Duration{0});
        }
        if (!job.start || job.end <= job.start) {
            return;
        }
        const Duration length = *job.end - *job.start;
        if (said) {
            job.suspended = std::min(*said, length);
        } else if (const auto elapsed = elapsedTime()) {
            job.suspended = length - std::min(*elapsed, length);
        }
    }

    void readLimit(JobRecord& job) {
        const auto isNone = [](std::string_view text) {
            return text.empty() || text == "UNLIMITED" || text == "Partition_Limit";
        };
        if (const auto raw = field(SacctColumn::limitRaw); !raw.empty()) {
            const auto minutes = wholeNumber(raw);
            if (isNone(raw) || isNumeric(raw)) {
                // Which number cannot be is no reason to lose the job: its limit is unknown then.
                if (minutes > 0 && minutes < kNoLimit) {
                    job.limit = std::chrono::minutes{*minutes};
                }
                return;
            }
            problem("TimelimitRaw is no number of minutes");
            return;
        }
        const auto text = field(SacctColumn::limit);
        if (isNone(text)) {
            return;
        }
        job.limit = slurmDuration(text);
        if (!job.limit) {
            problem("Timelimit is no duration");
        }
    }

    void readSize(JobRecord& job) {
        if (const auto text = field(SacctColumn::nodes); !text.empty()) {
            const auto nodes = nodeCount(text);
            if (nodes) {
                job.nodes = *nodes;
            } else if (!isNumeric(text)) { // one that cannot be is unknown: it decides no GPU-hour
                problem("NNodes is no number");
            }
        }
        const auto counted = [&](SacctColumn column) {
            auto count = gpusIn(field(column));
            if (count.absurd()) {
                problem("it names a number of GPUs below 0 or above 100000000");
            }
            return count;
        };
        auto gpus = counted(SacctColumn::allocTres);
        if (!job.start || !names(gpus)) {
            gpus = otherCount(job, gpus, counted);
        }
        if (!names(gpus)) {
            job.gpuBasis = GpuBasis::unsaid;
        }
        job.gpus = gpus.devices();
        job.gpuModel = gpus.types();
    }

    static bool names(const GpuCount& count) { return count.named() || count.devices() > 0; }

    /// GPUs that AllocTRES does not name: of a job that never started, or of a site whose
    /// AccountingStorageTRES leaves them out.
    [[nodiscard]] GpuCount otherCount(JobRecord& job, GpuCount none, const auto& counted) {
        if (job.start) {
            if (auto gres = counted(SacctColumn::allocGres); names(gres)) {
                return gres;
            }
            job.gpuBasis = GpuBasis::requested;
        }
        if (auto requested = counted(SacctColumn::reqTres); names(requested)) {
            return requested;
        }
        const auto perNode = counted(SacctColumn::reqGres);
        if (!names(perNode)) {
            return none;
        }
        return perNode.times(std::clamp<std::int64_t>(job.nodes, 1, 1'000'000));
    }

    void problem(std::string what) {
        if (m_problem.empty()) {
            m_problem = std::move(what);
        }
    }
    [[nodiscard]] std::string blanked() const { return m_columns->blanked(*m_fields); }

    const SacctColumns* m_columns = nullptr; ///< of the row that is read now
    const SacctFields* m_fields = nullptr;
    ImportSink& m_sink;
    const ImportOptions& m_options;
    std::string m_problem;
    std::string m_state; ///< of the line before, and what it stands for
    JobState m_jobState = JobState::other;
    std::uint64_t m_steps = 0;
    std::uint64_t m_revoked = 0;
};

} // namespace

Result<void> importSacct(std::istream& in, ImportSink& sink, const ImportOptions& options) {
    SacctRecords records(sink, options);
    SacctLines lines(sink, options,
                     [&](const SacctColumns& columns, const SacctFields& fields,
                         std::uint64_t line) { records.take(columns, fields, line); });
    if (auto read = lines.read(in); !read) {
        return read;
    }
    return records.finish();
}

} // namespace ff::feeds
