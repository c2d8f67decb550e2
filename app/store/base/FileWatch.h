// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace ff::store {

/// What became of a cache that is open: other programs may delete, replace or cut its files.
enum class FileState {
    intact,
    gone,        ///< nothing stands at the path; the open file still has all
    replaced,    ///< another file stands at the path; the open file still has all
    damaged,     ///< the file itself was cut, or is no database any more
    journalGone, ///< only the write-ahead log was deleted or replaced; the open one still has all
    journalCut,  ///< only the write-ahead log is shorter than it was
};

/// Compares a cache's files with what was noted of them. Four calls of the kernel each time.
class FileWatch final {
public:
    explicit FileWatch(std::filesystem::path file);

    /// Notes identity and size of both files, after each commit of the one writer.
    void note();
    [[nodiscard]] FileState look() const;

private:
    struct Seen {
        std::uint64_t device = 0;
        std::uint64_t inode = 0;
        std::uint64_t size = 0;
    };
    static std::optional<Seen> see(const std::filesystem::path& file);

    std::filesystem::path m_file;
    std::filesystem::path m_journal;
    std::optional<Seen> m_fileSeen;
    std::optional<Seen> m_journalSeen;
};

} // namespace ff::store
