// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"

#include <array>
#include <string_view>

namespace ff {

/// What is known of a kind of source, whatever the site.
struct SourceKindInfo {
    SourceKind kind;
    const char* id;         ///< in sources.toml and on the command line
    bool isPolled = true;   ///< over HTTP; false: its files are imported
    bool hasPast = false;   ///< can be asked for windows of the past
    bool tellsJobs = false; ///< which runs there were; else samples alone
};

/// One row a kind, in the order of `SourceKind`.
inline constexpr std::array<SourceKindInfo, 4> kSourceKinds{{
    {.kind = SourceKind::prometheus, .id = "prometheus", .hasPast = true},
    {.kind = SourceKind::openMetrics, .id = "openmetrics"},
    {.kind = SourceKind::slurmRest, .id = "slurm-rest", .hasPast = true, .tellsJobs = true},
    {.kind = SourceKind::folder, .id = "folder", .isPolled = false, .tellsJobs = true},
}};

[[nodiscard]] constexpr const SourceKindInfo& infoOf(SourceKind kind) {
    return kSourceKinds[std::size_t(kind)];
}
static_assert([] {
    for (const SourceKindInfo& info : kSourceKinds) {
        if (infoOf(info.kind).kind != info.kind) {
            return false;
        }
    }
    return true;
}());

} // namespace ff
