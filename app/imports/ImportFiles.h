// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/files/Import.h"
#include "app/store/Cache.h"
#include "models/config/Source.h"
#include "models/federation/Federation.h"
#include "models/ports/JobImport.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace ff {

/// A file of accounting, and what is known of it beside its content.
struct FileToImport {
    std::filesystem::path path;
    feeds::ImportFormat format = feeds::ImportFormat::sacct;
    SystemId system;
    std::string cluster;           ///< as the federation names it; empty: those known by their jobs
    std::filesystem::path rejects; ///< the directory for what did not go in
    FileReading reading;
    /// The window with which the site asked for the file (sacct's -S and -E): it holds every job
    /// of that window.
    std::optional<Window> asked;
};

/// What became of a file.
struct FileImport {
    bool known = false; ///< the same content went in before; nothing was done
    /// It went in before with other options: with which, and of how many runs what it had said was
    /// withdrawn first. Empty: it did not.
    std::string readBefore;
    std::int64_t withdrawn = 0;
    std::uint64_t jobs = 0;
    ImportCounts counts;
    std::uint64_t totals = 0; ///< of sreport: accounts' own use, kept as the site's books
    std::uint64_t passedOver = 0;
    std::uint64_t bad = 0;
    std::vector<feeds::ImportReject> rejects; ///< the first ones
    std::filesystem::path rejectsFile;        ///< where they are kept; empty where none was bad
    std::vector<Window> cover;                ///< for which every job is known now
    std::string nothingRan; ///< why it is right that nothing went in; empty where something did
    std::vector<std::string> warnings;

    [[nodiscard]] bool allGood() const { return bad == 0 && counts.refused == 0; }
    /// Nothing of it could be used.
    [[nodiscard]] bool tookNothing() const { return bad > 0 && jobs == 0 && totals == 0; }
};

/// Takes a file into the cache, in portions: memory does not grow with it. Whatever was in the
/// cache already changes nothing, so that it may be done again after an error.
///
/// What it covers: the window it was asked with. Unsaid, sacct's own rule gives a bound: a file
/// asked for [S, E] lists every run that touches it, so S is not after the first end in the file
/// and E not before the last start; what lies between is covered. Where several files were put
/// together, each header begins one of its own. Other formats are not asked with a window, and
/// cover nothing.
///
/// The time of lines that did not go in is not covered, nor is any time by a file none of whose
/// jobs names a GPU. A job that is not over counts up to what the file proves (OpenJobs).
[[nodiscard]] Result<FileImport> importInto(store::Cache& cache, const FileToImport& file,
                                            const std::stop_token& stop = {});

/// Where the rejects of a cache are kept.
[[nodiscard]] inline std::filesystem::path rejectsBeside(const std::filesystem::path& cache) {
    return cache.parent_path() / "rejects";
}

} // namespace ff
