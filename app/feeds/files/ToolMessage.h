// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ff::feeds {

/// What the site's command wrote to its error output, where that went into the file (`2>&1`).
struct ToolMessage {
    std::string words; ///< printable, without paths and without the names of users
    bool isError = true;
};

/// "sacct: error: slurmdbd: Too wide of a date range in query", "slurm_load_jobs error: Unable to
/// contact slurm controller", "bash: sacct: command not found"; nothing for any other line.
[[nodiscard]] std::optional<ToolMessage> toolMessage(std::string_view line);

/// The name of the command that such a line begins with: "sacct".
[[nodiscard]] std::string_view toolName(std::string_view line);

/// A text as a sentence may quote it: printable ASCII, not long, without paths and user names.
[[nodiscard]] std::string quotableWords(std::string_view text);

} // namespace ff::feeds
