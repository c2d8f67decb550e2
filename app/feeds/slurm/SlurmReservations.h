// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/slurm/SlurmAnswer.h"
#include "models/telemetry/Reservation.h"

#include <vector>

namespace ff::feeds {

/// What reservations take away from `at` on, in the order in which they begin: of one kind and one
/// time together. A node counts once at each time, for maintenance where both kinds name it, so
/// that the sum is what is away. Those that come again are there for each time that begins in the
/// next 15 days. Left out: without GPUs, over, without an end.
[[nodiscard]] std::vector<Reservation>
reservationsAhead(const std::vector<SlurmNode>& nodes,
                  const std::vector<SlurmReservation>& reservations, Instant at,
                  const GpuTypes& types = {});

} // namespace ff::feeds
