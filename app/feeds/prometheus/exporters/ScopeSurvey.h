// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/prometheus/exporters/Presets.h"
#include "app/feeds/prometheus/exporters/Surveyed.h"
#include "models/config/Source.h"

#include <vector>

namespace ff::feeds {

/// Which exporters of the Slurm kind answer for each system, and which of them the questions have
/// to be limited to. `rows` are those of the preset's instance family.
void findScopes(const Preset& preset, const SourceConfig& source,
                const std::vector<ApiSeries>& rows, Surveyed& found);

} // namespace ff::feeds
