// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/federation/Federation.h"
#include "models/sources/SourcesView.h"

namespace ff {

/// A row for each source, in the order of sources.toml.
[[nodiscard]] SourcesView buildSources(const std::vector<SourceConfig>& sources,
                                       const std::vector<SourceStatus>& statuses,
                                       const Federation& federation, Instant now);

} // namespace ff
