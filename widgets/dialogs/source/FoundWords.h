// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/sources/CatalogueMatch.h"

namespace ff {

/// What stands at the address: who answers, what it tells and what it does not, a line each.
[[nodiscard]] QString foundText(const SourceFinding& found, const Formatter& formatter);

/// "The catalogue lists 13 824 GPUs of Leonardo; the source tells of 13 800, 0.2 % fewer."
[[nodiscard]] QString comparisonText(const CatalogueMatch& match, const std::string& name,
                                     const Formatter& formatter);

/// A name for the source that none of these has: "lumi-slurm", "lumi-metrics-2".
[[nodiscard]] QString freeName(const SourceConfig& source,
                               const std::vector<SourceConfig>& present);

} // namespace ff
