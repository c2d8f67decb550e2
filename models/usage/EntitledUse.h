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
        Coverage coverage{};               ///< of the system
    };
    /// Nothing where the holder is entitled to nothing there, or the capacity is unknown.
    [[nodiscard]] std::optional<Of> on(const SystemId& system, const HolderId& holder);

    /// What these are together. What was not seen on other systems does not make it doubtful.
    struct Sum {
        double entitled = 0;
        double used = 0;
        EntitlementBasis basis = EntitlementBasis::agreed; ///< the weakest
        Coverage coverage{};

        [[nodiscard]] std::optional<double> share() const {
            return entitled > 0 ? std::optional(used / entitled) : std::nullopt;
        }
    };
    /// Nothing where the holder is entitled to nothing on any of them.
    [[nodiscard]] std::optional<Sum> over(const std::vector<SystemId>& systems,
                                          const HolderId& holder);
    /// How much was seen of those on which any of the holders is entitled to anything.
    [[nodiscard]] Coverage coverage(const std::vector<SystemId>& systems,
                                    const std::set<HolderId>& holders);

private:
    const UsageData* m_data;
    const Federation* m_federation;
    Window m_window;
    UsageTable m_paid;
    Entitled m_entitled;
};

} // namespace ff
