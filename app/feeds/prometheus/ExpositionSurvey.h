// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/prometheus/exporters/ExporterScope.h"
#include "app/feeds/prometheus/exporters/GpuExporters.h"
#include "app/feeds/prometheus/exporters/Presets.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ff::feeds {

// What a page of metrics shows, before any of it is added up: its families, the exporters behind
// it, the clusters and systems that it is of.

/// The families of a 0.0.4 text or an OpenMetrics one, each once; reads nothing but names.
[[nodiscard]] std::vector<std::string_view> familiesIn(std::string_view text);

/// The exporters that a page shows, by the labels of a family that each gives once. One is usual, a
/// federated page may have more.
[[nodiscard]] std::vector<ExporterCopy> copiesIn(std::string_view text, std::string_view family,
                                                 const std::map<std::string, std::string>& match);

/// The clusters that the page's series of these exporters name; empty where none does.
[[nodiscard]] std::set<std::string> clustersIn(std::string_view text,
                                               const std::vector<const GpuExporter*>& exporters);

/// The systems that the page's series of this preset name (Preset::systemLabel); an empty text for
/// those that name none.
[[nodiscard]] std::set<std::string> systemsIn(std::string_view text, const Preset& preset);

} // namespace ff::feeds
