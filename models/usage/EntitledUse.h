// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/usage/Entitled.h"
#include "models/usage/Usage.h"

namespace ff {

/// What holders were entitled to on each system in one window, to date, and what they used of it:
/// as payers, since an entitlement is a share to pay with, whoever profits.
class EntitledUse final {
public:
    /// `asked` says systems, unit and mode; its other filters and cuts are left out.
    EntitledUse(const UsageData& data, const Attribution& attribution, UsageGrouping asked,
                Window window);

    struct Of {
        double entitled = 0;               ///< GPU-hours
        double used = 0;                   ///< GPU-hours while the entitlement was in force
        const Entitlement* last = nullptr; ///< the last one in force; never null
    };
    /// Nothing where the holder is entitled to nothing there, or the capacity is unknown.
    [[nodiscard]] std::optional<Of> on(const SystemId& system, const HolderId& holder);

private:
    Window m_window;
    UsageTable m_paid;
    Entitled m_entitled;
};

} // namespace ff
