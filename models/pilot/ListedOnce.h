// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Announced.h"

#include <optional>
#include <vector>

namespace ff {

/// What persons announced of a system and what its scheduler tells, in the order in which it
/// begins. What both speak of is there once: one of a kind, with about as many GPUs, at about the
/// same time or the one inside the other. The longer one stays, with the text of the person.
/// `total` are the GPUs of the system, which a person who names no number means; unset: not known.
/// To be read and drawn alone: two that are not the same may look alike, and GPUs of one would be
/// missing in what is reckoned.
[[nodiscard]] std::vector<Announced> listedOnce(const std::vector<Announced>& announced,
                                                std::optional<double> total);

} // namespace ff
