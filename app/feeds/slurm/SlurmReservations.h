// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/slurm/SlurmAnswer.h"
#include "models/telemetry/Reservation.h"

#include <vector>

namespace ff::feeds {

/// What reservations take away from `at` on, in the order in which they begin: of one kind and one
/// time together, so that a node in two of them counts once. Those that come again are there for
/// each time that begins in the next 15 days. Left out: without GPUs, over, without an end.
[[nodiscard]] std::vector<Reservation>
reservationsAhead(const std::vector<SlurmNode>& nodes,
                  const std::vector<SlurmReservation>& reservations, Instant at,
                  const GpuTypes& types = {});

} // namespace ff::feeds
