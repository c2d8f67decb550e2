// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/SampleHistory.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ff {

/// Bins of any number of systems over one window.
struct BinTable {
    Window window;
    Duration every{std::chrono::hours{1}};
    std::vector<SeriesBins> series;
};

/// Lines that share one time axis: value i of each belongs to [start + i*every, +every).
struct TimeGrid {
    Instant start;
    Duration every{};
    std::size_t count = 0;
};

struct Band {
    std::string key;                           ///< "delivered", an access mode, a holder id
    std::string title;                         ///< as shown
    std::vector<std::optional<double>> values; ///< unset: a gap, hatched and never zero
};

/// The four parts of a floor bar, GPUs. Delivered + allocatedNotBusy = allocated; where no busy
/// figure exists, `busyKnown` is false and all allocated GPUs stand in allocatedNotBusy.
struct FloorParts {
    double delivered = 0;
    double allocatedNotBusy = 0;
    double idle = 0; ///< idle and reserved
    double down = 0; ///< down and planned down
    bool busyKnown = false;
    /// False: the site does not tell which GPUs are allocated. `delivered` are those that are busy,
    /// and nothing is known of the others.
    bool allocationKnown = true;

    [[nodiscard]] double allocated() const { return delivered + allocatedNotBusy; }
    [[nodiscard]] double total() const { return delivered + allocatedNotBusy + idle + down; }
};

} // namespace ff
