// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"

#include <vector>

/// An engine that serves many systems is one entry in sources.toml and one conversation for the
/// poller. All that is between them (pages, coverage, the past that is missing) knows it as one
/// source a system.
namespace ff {

/// A source for each of the systems that these serve; a source of one system as it is.
[[nodiscard]] std::vector<SourceConfig> apart(const std::vector<SourceConfig>& sources);

/// The other way round: those of one engine as one source again, in the place of the first. What
/// the federation says of each system goes with it.
[[nodiscard]] std::vector<SourceConfig> together(const std::vector<SourceConfig>& sources);

/// The id under which the questions to the source are one: of its engine, or its own.
[[nodiscard]] const SourceId& askedAs(const SourceConfig& source);

/// The ids under which its polls are kept.
[[nodiscard]] std::vector<SourceId> keptAs(const SourceConfig& source);

} // namespace ff
