// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ff::feeds {

/// How many tasks an array's text stands for.
struct TaskCount {
    std::int64_t tasks = 0;
    bool cut = false; ///< Slurm cut a long list short ("1,3,5,..."): there are more
};

/// Counts `0-99`, `1-100%4`, `1-9:2`, `2,4,7-9`, `[9-11,20]`, and `0x1f` as slurmdbd has it; 0
/// where the text is none of these.
[[nodiscard]] TaskCount countTasks(std::string_view text);

/// Spells out a host list: `gn[001-003,007],cn1`. At most `most` names, for a list of any length.
[[nodiscard]] std::vector<std::string> hostNames(std::string_view list, std::size_t most = 200'000);

} // namespace ff::feeds
