// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace ff {

/// How a person likes Overview: kept from one start to the next.
struct OverviewLook {
    QString columns{}; ///< as FloorColumns has it; empty: as usual
    QString filter{};  ///< as FloorFilter has it; empty: all
    bool cards = false;
    bool inGpus = false;   ///< bars as long as their GPUs
    bool entitled = false; ///< the map shows shares of entitlement

    bool operator==(const OverviewLook&) const = default;
};

} // namespace ff
