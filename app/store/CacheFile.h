// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Schema.h"
#include "app/store/base/Upgrade.h"
#include "models/core/Error.h"

#include <filesystem>
#include <functional>

namespace ff::store {

class Database;

// What is done with the file of a cache beside its writer and its readers.

/// What is in the file, read through a connection that cannot change it. Error: cacheNewer, of a
/// newer program; cacheUnusable, no database or another program's.
[[nodiscard]] Result<SchemaState> schemaOfFile(const std::filesystem::path& file);

/// Brings a file of an older version, which is only to be read, to the newest schema; leaves it
/// alone where another process writes.
[[nodiscard]] Result<void> bringUpToDate(const std::filesystem::path& file,
                                         const Upgrading& upgrading);

/// A transaction through a connection of its own, where another process is the writer.
[[nodiscard]] Result<void> amendBeside(const std::filesystem::path& file,
                                       const std::function<void(Database&)>& run);

/// Copies the cache as it is at this moment, while it is written to. Error: fileUnwritable, also
/// where `to` is there already.
[[nodiscard]] Result<void> backUpFile(const std::filesystem::path& cache,
                                      const std::filesystem::path& to);

} // namespace ff::store
