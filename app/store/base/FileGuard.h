// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

namespace ff::store {

/// The name of a filesystem on which write-ahead logging does not work because its memory is not
/// shared between machines ("NFS"), by statfs's number; empty for the others.
[[nodiscard]] std::string_view networkFilesystem(std::uint64_t type);
/// statfs's number of the filesystem that holds the path, or would; 0 where nobody says.
[[nodiscard]] std::uint64_t filesystemType(const std::filesystem::path& file);

/// Looks at a file before SQLite may touch it: no network filesystem, and a file that may be read
/// or nothing. It is not opened.
[[nodiscard]] Result<void> inspect(const std::filesystem::path& file,
                                   std::uint64_t filesystemNumber);
/// Makes the file if it is not there; only its owner may read it.
[[nodiscard]] Result<void> createPrivate(const std::filesystem::path& file);

/// The right to write: a lock on a file beside the cache, held by one process until it ends.
class WriterLock final {
public:
    /// Null: another process holds it.
    [[nodiscard]] static Result<std::unique_ptr<WriterLock>>
    tryTake(const std::filesystem::path& cache);
    ~WriterLock();
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;

private:
    explicit WriterLock(int descriptor)
        : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace ff::store
