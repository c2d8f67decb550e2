// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace ff::store {

class Database;

// What can be said of the file that a connection has open, through SQLite's own descriptor. A
// program that opens and closes the file itself loses all locks of its process on it, SQLite's too:
// https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_

enum class RawRead {
    whole,
    cut, ///< the file ends before; the rest is zeros
    failed,
};
/// Reads bytes of the file as they are on the disk, whatever the write-ahead log has.
[[nodiscard]] RawRead readRaw(Database& open, std::uint64_t at, std::span<unsigned char> into);

/// It begins as SQLite's files do.
[[nodiscard]] bool isDatabase(std::span<const unsigned char> beginning);
/// It has something, which is not a database.
[[nodiscard]] bool isForeign(Database& open);

/// Another file stands at the path of the one that is open, or none.
[[nodiscard]] bool hasMoved(Database& open);

} // namespace ff::store
