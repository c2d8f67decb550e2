// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace ff {

/// Bytes that can be worked out anew, in a file of their own beside the cache: the cache's schema
/// need not know them, several processes may write them, and a file that is damaged, or of another
/// version or kind of machine, is as good as none.
/// `basis` says what the bytes were worked out from: a file with another one is not read.
[[nodiscard]] std::optional<std::string> readKept(const std::filesystem::path& file,
                                                  const std::string& basis);
/// Replaces the file as a whole. False: it could not be written, and nothing is lost by that.
bool writeKept(const std::filesystem::path& file, const std::string& basis,
               const std::string& bytes);

} // namespace ff
