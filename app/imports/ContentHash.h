// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

#include <filesystem>
#include <string>

namespace ff {

/// 128 bits of what a file holds, as 32 hexadecimal digits, by which a file is known again. Two
/// different files of up to 2 GB share theirs with a probability below 2^-60; nobody gains from
/// making two that do, since what is in the ledger already changes nothing. Error: fileUnreadable.
[[nodiscard]] Result<std::string> contentHash(const std::filesystem::path& file);

} // namespace ff
