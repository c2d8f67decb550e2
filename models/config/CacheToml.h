// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/core/Retention.h"

#include <string>
#include <string_view>
#include <vector>

namespace ff {

struct RetentionRead {
    Retention retention;         ///< as it is where nothing is said: for ever
    bool isUnreadable = false;   ///< it is no TOML: nobody knows what it says
    std::vector<Error> problems; ///< "file:line" and reason each; with one, nothing is coarsened
};

/// The table [cache] of sources.toml: how long samples are kept as they came. What else is wrong in
/// the file is not said here (`readSources`).
[[nodiscard]] RetentionRead readRetention(std::string_view toml, const std::string& fileName);

/// The text with its table [cache] changed to say what `retention` says, all else to the letter as
/// it was, and so is a limit that stays ("1.5 GiB", "2160h"). Error: it is written in a way that
/// cannot be changed line by line.
[[nodiscard]] Result<std::string> withRetention(const std::string& toml,
                                                const Retention& retention);

/// "20 GB" in bytes; also kB, MB, TB, and KiB, MiB, GiB, TiB. Unset: no size.
[[nodiscard]] std::optional<std::int64_t> parseSize(std::string_view text);

} // namespace ff
