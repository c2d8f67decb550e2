// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

#include <filesystem>
#include <string>

namespace ff {

/// The BLAKE2b hash of what a file holds, as 64 hexadecimal digits, by which a file is known again.
/// Error: fileUnreadable.
[[nodiscard]] Result<std::string> contentHash(const std::filesystem::path& file);

} // namespace ff
