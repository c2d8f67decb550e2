// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/prometheus/api/ApiAnswer.h"
#include "app/feeds/prometheus/exporters/Presets.h"
#include "models/config/Source.h"

#include <map>
#include <string>
#include <vector>

namespace ff::feeds {

/// Which of the known exporters stand behind an engine.
struct EnginePresets {
    std::vector<const Preset*> presets; ///< empty: none is recognised
    /// All names by which they are known are there, and the answer is whole.
    bool isSure = false;
    std::string remark; ///< what a person should know of it; empty: nothing
};
/// `families` is the engine's answer about the families that it has: their names, or series of
/// them. Presets that the source names stand.
[[nodiscard]] EnginePresets presetsBehind(const ApiAnswer& families, const SourceConfig& source);

/// Whether several of them are of the Slurm kind, whose exporters share names: what the one of a
/// system counts is known only where it is known which one it is.
[[nodiscard]] bool shareNames(const std::vector<const Preset*>& presets);
/// The presets behind each system, by the value of the label that tells systems apart.
[[nodiscard]] std::map<std::string, std::string> flavoursBehind(const ApiAnswer& families,
                                                                const std::string& label);

} // namespace ff::feeds
