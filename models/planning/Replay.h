// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/BoundMethod.h"

#include <span>
#include <vector>

namespace ff::planning {

/// What a method said of each job when it entered the queue, in the order of `jobs`.
using StatedBounds = std::vector<std::optional<WaitBound>>;

/// Replays the past: at each job the method knows the jobs that entered the queue before it, and
/// the starts and ends that came before that moment. `jobs` are in the order in which they were
/// queued.
[[nodiscard]] StatedBounds replay(std::span<const PastJob> jobs, BoundMethod& method);

} // namespace ff::planning
