// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"
#include "models/sources/SourceFinding.h"

#include <optional>
#include <vector>

namespace ff {

/// How a system of the catalogue fits what a source tells.
struct CatalogueMatch {
    SystemId system{};
    std::optional<double> listed{}; ///< physical GPUs that the catalogue has
    std::optional<double> told{};   ///< the source's, in GPUs of that system
    bool isNamed = false;           ///< the site's name for it, or the host of the address, is its

    /// (told - listed) / listed; unset where either is not known.
    [[nodiscard]] std::optional<double> apart() const;
};

/// Every system of the federation, the likeliest first: one that is named, then by how far its
/// GPUs are from those that are told. Those of which one of the two is not known come last, by
/// name.
[[nodiscard]] std::vector<CatalogueMatch>
catalogueMatches(const SourceFinding& found, const Federation& federation, Instant now);

/// So near that the two are likely the same: within a twentieth.
inline constexpr double kNear = 0.05;
[[nodiscard]] bool isLikely(const CatalogueMatch& match);

} // namespace ff
