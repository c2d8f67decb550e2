// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/ports/SiteAccounting.h"
#include "models/telemetry/JobRecord.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ff::feeds {

/// The files that sites mail or drop.
enum class ImportFormat {
    sacct,      ///< `sacct --parsable2` (or `--parsable`, or any --delimiter), with JobIDRaw
    sacctJson,  ///< `sacct --json`, or a saved answer of /slurmdb/.../jobs
    sreport,    ///< `sreport -P -T gres/gpu -t Seconds`: totals, no jobs
    swf,        ///< Standard Workload Format 2.2
    usageRecord ///< OGF Usage Record (XML), or APEL's text records
};

struct ImportOptions {
    /// Columns of a file without a header, as they were given to --format: "JobIDRaw,State,...".
    std::string fields;
    /// What stands between columns; empty: found in the header, else "|".
    std::string delimiter;
    /// The clusters that records may be of; none: that of the first record. See `force`.
    std::vector<std::string> clusters;
    /// Takes records of other clusters too.
    bool force = false;
    /// When the file was written at the latest. What a job that is not over counts up to is another
    /// thing: see `importFile`.
    Instant observed;
    /// Files hold times without a zone. Unset: they are UTC (`TZ=UTC sacct ...`). Of an hour that
    /// the clocks show twice it gives the first reading that is not before `notBefore`.
    std::function<Instant(Instant local, Instant notBefore)> toUtc;
    /// SWF has no GPU column: how many GPUs one of its processors stands for.
    std::int64_t gpusPerProcessor = 0;
    std::size_t rejectsKept = 1000;
};

/// A record that did not go in.
struct ImportReject {
    /// 1 is the first; of JSON the number of the job, or 0 of what is no job's.
    std::uint64_t line = 0;
    std::string reason;
    /// The line with everything blanked that may name a person, a job or a path; empty where its
    /// fields could not be told apart.
    std::string text;

    bool operator==(const ImportReject&) const = default;
};

struct ImportReport {
    std::uint64_t good = 0;
    std::uint64_t bad = 0;
    std::uint64_t passedOver = 0; ///< right, and not wanted: steps, other TRES, users' own rows
    std::vector<ImportReject> rejects; ///< the first ones; `bad` counts all
    /// The times for which not every job of the file is known, because records did not go in.
    std::vector<Window> doubtful;
    /// From the first end to the last start of a run: of each part, where several files were put
    /// together.
    std::vector<Window> spans;
    /// Why it is right that the file has no job and no total; empty where it has some.
    std::string nothingRan;
    std::vector<std::string> clusters; ///< that good records name for sure
    /// sreport's totals by account. The row of an account includes its children.
    std::vector<BookEntry> books;
    /// sreport's rows by user, added up for their account: its own use, without children.
    std::vector<BookEntry> ownAccounting;
    /// What sreport rounded its totals to.
    Duration bookUnit = std::chrono::seconds{1};
    std::vector<std::string> warnings;
};

using JobSink = std::function<void(JobRecord&&)>;

/// Reads a file record by record: memory does not grow with it (but for sacctJson). Good records go
/// to `sink` in the file's order, bad ones into the report. gzip, UTF-16 and a byte order mark are
/// undone first. `observed` of a job that is not over is what its own record proves (its start and
/// how long it has run), or Instant{}.
/// An Error is what holds for the whole file: fileUnreadable, wrongSystem (nothing went in then),
/// syntax (no header, no JobIDRaw, or nothing was taken and the file does not say why).
/// User names, job names and paths are never kept.
[[nodiscard]] Result<ImportReport> importFile(std::istream& in, ImportFormat format,
                                              const JobSink& sink,
                                              const ImportOptions& options = {});
[[nodiscard]] Result<ImportReport> importFile(const std::filesystem::path& file,
                                              ImportFormat format, const JobSink& sink,
                                              const ImportOptions& options = {});

/// What a text is, by its beginning (a few KB are enough); nothing where it is none of these.
[[nodiscard]] std::optional<ImportFormat> detectImportFormat(std::string_view head);
/// The same of a file, gzip and UTF-16 undone. Errors: fileUnreadable, syntax (it is empty, or
/// packed so that it cannot be read).
[[nodiscard]] Result<std::optional<ImportFormat>> importFormatOf(const std::filesystem::path& file);

/// "sacct", "sacct-json", "sreport", "swf", "usage-record".
[[nodiscard]] std::string_view name(ImportFormat format);

} // namespace ff::feeds
