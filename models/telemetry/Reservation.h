// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

namespace ff {

/// GPUs that a site sets apart for a time, as it tells. Its name and for whom it is are left out:
/// sites name reservations after people.
struct Reservation {
    Window window;
    bool isMaintenance = false;
    double gpus = 0; ///< device units

    bool operator==(const Reservation&) const = default;
};

} // namespace ff
