// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/prometheus/exporters/Presets.h"
#include "models/config/Source.h"

#include <set>
#include <string>
#include <string_view>

namespace ff::feeds {

/// An exporter may tell of several systems, each series with the name of its own
/// (Preset::systemLabel), as the page of another Factory Floor does. Of a source of one system only
/// the series with its name count, and those without a name; `match` in sources.toml chooses
/// otherwise.

/// The name that the series must have; empty where the preset or the source asks for none.
[[nodiscard]] std::string ownSystem(const Preset& preset, const SourceConfig& source);
/// The same as a matcher of PromQL: `system=~"lumi|"`; empty where any series counts.
[[nodiscard]] std::string ownSystemMatcher(const Preset& preset, const SourceConfig& source);
/// The exporter has nothing of the system: what it has instead, and what to do.
[[nodiscard]] std::string otherSystemsText(std::string_view label, const std::string& own,
                                           const std::set<std::string>& others);

} // namespace ff::feeds
