// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <sqlite3.h>

#include <atomic>

namespace ff::store {

/// While it lives, SQLite's files are on a disk that fails when it is told to: a file system
/// (https://www.sqlite.org/vfs.html) over that of the machine.
class FaultyDisk final {
public:
    enum class Kind : int { read = 1, write = 2, sync = 4, all = 7 };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// From the `after`th such call on, until `mend`.
    void breakAfter(int after, Kind kind);
    void mend();
    /// How many calls failed.
    [[nodiscard]] int failed() const;
};

} // namespace ff::store
