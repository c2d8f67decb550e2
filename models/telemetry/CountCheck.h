// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace ff {

/// True where a count of GPUs that a site shows differs from the capacity that is known of it by
/// more than a twentieth, which nodes that come and go explain. Both in the same units; 0: unknown.
[[nodiscard]] inline bool contradictsCapacity(double shown, double known) {
    constexpr double kNodesOut = 0.05;
    const double apart = shown > known ? shown - known : known - shown;
    return known > 0 && apart > kNodesOut * known;
}

} // namespace ff
