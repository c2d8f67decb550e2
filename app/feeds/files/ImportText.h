// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/files/Import.h"
#include "app/feeds/files/ToolMessage.h"
#include "app/feeds/text/Utf8.h"

#include <optional>
#include <string>
#include <string_view>

namespace ff::feeds {

[[nodiscard]] std::string_view trimmed(std::string_view text);
/// All of the text has to be a number.
[[nodiscard]] std::optional<std::int64_t> wholeNumber(std::string_view text);

/// A count of nodes as sacct prints it: "12", and "2K" for 2048.
[[nodiscard]] std::optional<std::int64_t> nodeCount(std::string_view text);

/// A time as accounting prints it: "2026-11-22T06:40:24", or Unix seconds. `notBefore` tells apart
/// the two readings of an hour that comes twice.
[[nodiscard]] std::optional<Instant> fileTime(std::string_view text, const ImportOptions& options,
                                              Instant notBefore = {});
/// "", "Unknown", "None", "N/A": there is none.
[[nodiscard]] bool isNoTime(std::string_view text);
/// "1-02:03:04", "02:03:04", "30:00", "30:00.125".
[[nodiscard]] std::optional<Duration> slurmDuration(std::string_view text);
/// "PT1H30M", "P1DT2H", "PT12.5S"; or plain seconds.
[[nodiscard]] std::optional<Duration> isoDuration(std::string_view text);

/// 18 numbers, as a row of SWF has them.
[[nodiscard]] bool isSwfRow(std::string_view line);

/// The end of a window that nobody knows the end of.
inline constexpr Instant kOpenEnd = Instant::max();
/// What a record that tells no time at all may have touched.
inline constexpr Window kAllTime{Instant{}, kOpenEnd};
/// The time that a record which did not go in may have touched, as far as its times are known.
[[nodiscard]] Window timeTouched(const JobRecord& job);
/// The same of a line whose fields cannot be told apart: from the first time that stands in it.
[[nodiscard]] Window timeTouched(std::string_view line, const ImportOptions& options);

/// What cannot be true of a run; empty where all is well. What happened, happened before `latest`.
[[nodiscard]] std::string whatIsWrong(const JobRecord& job, Instant latest);

/// A number, time, duration or range, or a word that stands for none: no name of anybody.
[[nodiscard]] bool isMeasure(std::string_view text);

/// Bytes that are no printable ASCII become '?', and what is long is cut: for the rejects.
[[nodiscard]] std::string quotedText(std::string_view text);

/// The cluster that a record names. `sure`: it cannot be another column's text, a name for one.
struct NamedCluster {
    std::string_view name;
    bool sure = true;
};

/// Counts, rejects and the check of the cluster: what every importer does with a record. A reason
/// never quotes a name that stands in a record.
class ImportSink {
public:
    ImportSink(const JobSink& sink, const ImportOptions& options);

    /// Takes a record that was read; one that cannot be true is rejected with `text`.
    void take(JobRecord&& job, std::uint64_t line, NamedCluster cluster, auto&& text) {
        if (auto reason = whatIsWrong(job, m_latest); !reason.empty()) {
            reject(line, std::move(reason), text(), timeTouched(job));
        } else if (!clusterFits(cluster)) {
            reject(line, kOtherCluster, text(), {});
        } else {
            ++m_report.good;
            m_gpus.note(job);
            noteSpan(job);
            for (std::string* name : {&job.account, &job.partition, &job.qos, &job.gpuModel}) {
                makePlain(*name);
            }
            m_sink(std::move(job));
        }
    }
    /// `doubtful`: for which time not every job is known because of it; empty: for none.
    void reject(std::uint64_t line, std::string reason, std::string text, Window doubtful);
    /// What the site's command said in place of a row: an error is a bad line, for what it left out
    /// is unknown.
    void takeMessage(std::uint64_t line, const ToolMessage& message);
    void passOver() { ++m_report.passedOver; }
    /// What comes is of another file than what came, though they were put together; or the end.
    void endPart();
    /// False: what is right otherwise is of another cluster and does not go in. `refused` tells
    /// that it is the file's first and the file as a whole is refused.
    [[nodiscard]] bool clusterFits(NamedCluster cluster);
    [[nodiscard]] const std::optional<Error>& refused() const { return m_refused; }
    [[nodiscard]] ImportReport& report() { return m_report; }
    /// At the end of a file of jobs: warns where no job names a GPU, and of shares of which the
    /// file cannot say how many a GPU has.
    void judgeGpus();

    static constexpr const char* kOtherCluster = "it is of another cluster";

private:
    /// What the jobs taken said of GPUs.
    struct GpuNotes {
        bool named = false;
        std::uint64_t shared = 0; ///< jobs that hold shares of GPUs and nothing else

        void note(const JobRecord& job);
    };
    void noteSpan(const JobRecord& job);

    const JobSink& m_sink;
    const ImportOptions& m_options;
    const Instant m_latest;
    std::optional<Instant> m_firstEnd; ///< of this part
    std::optional<Instant> m_lastStart;
    ImportReport m_report;
    GpuNotes m_gpus;
    std::string m_cluster; ///< of the last record that fitted
    std::optional<Error> m_refused;
};

/// The Error of a file that holds nothing but what the site's command complained of.
[[nodiscard]] std::unexpected<Error> onlyMessages(const ToolMessage& first);

// One importer a format.
[[nodiscard]] Result<void> importSacct(std::istream& in, ImportSink& sink,
                                       const ImportOptions& options);
[[nodiscard]] Result<void> importSacctJson(std::istream& in, ImportSink& sink,
                                           const ImportOptions& options);
[[nodiscard]] Result<void> importSreport(std::istream& in, ImportSink& sink,
                                         const ImportOptions& options);
[[nodiscard]] Result<void> importSwf(std::istream& in, ImportSink& sink,
                                     const ImportOptions& options);
[[nodiscard]] Result<void> importUsageRecords(std::istream& in, ImportSink& sink,
                                              const ImportOptions& options);

} // namespace ff::feeds
