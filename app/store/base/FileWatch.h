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

class Database;

/// Compares a cache's files with what was noted of them. A few calls of the kernel each time.
class FileWatch final {
public:
    explicit FileWatch(std::filesystem::path file);

    /// Notes identity and size of both files.
    void note();
    /// The same after a commit of the one writer, but only where nobody touched them: else the next
    /// look would find nothing.
    void noteIntact(Database& open);
    /// `open`: a connection to the file that nobody else uses at present; null: there is none.
    [[nodiscard]] FileState look(Database* open) const;

private:
    struct Seen {
        std::uint64_t device = 0;
        std::uint64_t inode = 0;
        std::uint64_t size = 0;
    };
    struct Both {
        std::optional<Seen> file{};
        std::optional<Seen> journal{};
    };
    [[nodiscard]] Both see() const;
    [[nodiscard]] FileState compare(const Both& now, Database* open) const;

    std::filesystem::path m_file;
    std::filesystem::path m_journal;
    Both m_seen;
};

} // namespace ff::store
