// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

#include <filesystem>

namespace ff::store {

class Database;

/// All that the connection sees, as a file of its own that only its owner may read; a file that is
/// there is written over. Throws Failure, such as for a full disk.
[[nodiscard]] Result<void> copyDatabase(Database& open, const std::filesystem::path& file);
/// Error: cacheUnusable.
[[nodiscard]] Result<void> moveFile(const std::filesystem::path& from,
                                    const std::filesystem::path& to);
/// The same, but nothing is written over: where something stands at `to`, it is left alone.
[[nodiscard]] Result<void> moveToFreePlace(const std::filesystem::path& from,
                                           const std::filesystem::path& to);

} // namespace ff::store
