// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/core/Ids.h"
#include "models/telemetry/Reservation.h"

#include <vector>

namespace ff {

/// What sites tell of maintenances and reservations, to be read from any thread but the GUI's.
class SiteReservations {
public:
    virtual ~SiteReservations() = default;
    /// What the newest answer before or at `at` told of times that were not over then, in the order
    /// in which they begin.
    [[nodiscard]] virtual Result<std::vector<Reservation>> told(const SystemId& system,
                                                                Instant at) const = 0;
};

} // namespace ff
