// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/imports/ImportFiles.h"
#include "models/config/Source.h"
#include "models/telemetry/Batch.h"

#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <string>

namespace ff {

/// A directory into which a site puts its accounting files. Each look takes those that are whole,
/// in the order of their names, and moves them to `done/`, or to `failed/` where nothing of them
/// could be used. `NAME.error.txt` beside a file there says which lines were bad, or why it failed;
/// `NAME.notes.txt` beside one that is right says what has to be known of it.
class DropFolder final {
public:
    DropFolder(store::Cache& cache, std::filesystem::path rejects)
        : m_cache(cache)
        , m_rejects(std::move(rejects)) {}

    /// A file is taken when two looks see the same size and time of change: until then it may still
    /// be written. One that changes while it is read stays, and is taken again. Hidden files, and
    /// those whose name ends in .part, .tmp or the like, wait for their final name. A cache that
    /// cannot be written leaves the files where they are.
    [[nodiscard]] Outcome look(const SourceConfig& source, const std::string& cluster,
                               const std::stop_token& stop = {});
    /// How many files a folder has to take. Error: fileUnreadable.
    [[nodiscard]] static Result<std::size_t> count(const std::filesystem::path& folder);
    /// Files that were seen and not yet taken.
    [[nodiscard]] std::size_t waiting() const { return m_seen.size(); }

private:
    struct Seen {
        std::uintmax_t size = 0;
        std::filesystem::file_time_type changed;
        bool operator==(const Seen&) const = default;
    };
    /// What one look did.
    struct Sums {
        std::uint64_t files = 0;
        std::uint64_t failed = 0;
        std::uint64_t bad = 0;
        std::uint64_t bytes = 0;
        ImportCounts counts;
        std::uint64_t totals = 0;
        std::optional<Error> error;
    };

    [[nodiscard]] static std::optional<Seen> stateOf(const std::filesystem::path& file);
    [[nodiscard]] static Result<std::map<std::filesystem::path, Seen>>
    list(const std::filesystem::path& folder);
    void take(const std::filesystem::path& file, const Seen& before, FileToImport wanted,
              Sums& sums, const std::stop_token& stop);
    /// What is written beside a file that was moved.
    struct Beside {
        std::string text;
        const char* suffix = "";
    };
    void put(const std::filesystem::path& file, const char* into, const Beside& beside, Sums& sums);

    store::Cache& m_cache;
    std::filesystem::path m_rejects;
    std::map<std::filesystem::path, Seen> m_seen;
};

} // namespace ff
