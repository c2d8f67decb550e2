// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/CommandLine.h"
#include "app/feeds/files/Import.h"

#include <array>
#include <utility>

namespace ff {

/// The kinds of files as the command line names them, and their formats.
inline constexpr std::array<std::pair<cli::FileKind, feeds::ImportFormat>, 5> kFileKinds{{
    {cli::FileKind::sacct, feeds::ImportFormat::sacct},
    {cli::FileKind::sacctJson, feeds::ImportFormat::sacctJson},
    {cli::FileKind::sreport, feeds::ImportFormat::sreport},
    {cli::FileKind::swf, feeds::ImportFormat::swf},
    {cli::FileKind::usageRecord, feeds::ImportFormat::usageRecord},
}};

[[nodiscard]] constexpr feeds::ImportFormat formatOf(cli::FileKind wanted) {
    for (const auto& [kind, format] : kFileKinds) {
        if (kind == wanted) {
            return format;
        }
    }
    return feeds::ImportFormat::sacct;
}

[[nodiscard]] constexpr cli::FileKind kindOf(feeds::ImportFormat wanted) {
    for (const auto& [kind, format] : kFileKinds) {
        if (format == wanted) {
            return kind;
        }
    }
    return cli::FileKind::sacct;
}

} // namespace ff
