// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

#include <string>
#include <string_view>

namespace ff::feeds {

inline constexpr std::size_t kMaxSecret = 65536;

/// The one token in a text: without blank ends and the "SLURM_JWT=" that scontrol prints before it.
/// Error: credentialUnreadable, with `where`.
[[nodiscard]] Result<std::string> tokenOf(std::string_view text, const std::string& where);

/// The token in a file that nobody else may read. Error: credentialUnreadable, naming the file.
[[nodiscard]] Result<std::string> readSecretFile(const std::string& path);

} // namespace ff::feeds
