// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/gpus/Bins.h"
#include "models/usage/Usage.h"

#include <map>

namespace ff {

/// What the bins of Metric::gpusDown, gpusPlannedDown and gpusReserved say of one system.
[[nodiscard]] OutOfUse outOfUse(const System& system, const BinTable& bins);

/// What one holder is entitled to on one system over any window: a question is two searches.
class EntitledLine final {
public:
    /// Nothing where the holder has none there, or the capacity (or the GPUs' factor) is unknown.
    [[nodiscard]] std::optional<double> hours(Window window) const;
    /// The last entitlement that was in force in the window; null where none was.
    [[nodiscard]] const Entitlement* last(Window window) const;

private:
    friend class Entitled;
    /// From `from` to the next one's.
    struct Step {
        Instant from;
        double gpus = 0;
        bool known = false;
        double hoursBefore = 0; ///< GPU-hours from the second step to `from`
        double knownBefore = 0; ///< hours of those in which it is known
        const Entitlement* entitlement = nullptr;
    };
    std::vector<Step> m_steps;
};

/// What holders are entitled to over any window, in GPU-hours: the integral of base x fraction,
/// piecewise over changes of capacity, of fraction and of what was down or reserved. Each pair of
/// system and holder is integrated once.
class Entitled final {
public:
    /// `out`: what was observed not to be available, for entitlements to available or allocatable
    /// capacity. Where nothing was observed, nothing is taken off.
    Entitled(const Federation& federation, GpuUnit unit, const std::map<SystemId, OutOfUse>& out);

    /// Stays where it is as long as this does.
    [[nodiscard]] const EntitledLine& line(const SystemId& system, const HolderId& holder);
    [[nodiscard]] std::optional<double> hours(const SystemId& system, const HolderId& holder,
                                              Window window) {
        return line(system, holder).hours(window);
    }
    [[nodiscard]] const Entitlement* last(const SystemId& system, const HolderId& holder,
                                          Window window) {
        return line(system, holder).last(window);
    }

private:
    EntitledLine makeLine(const System& system, const HolderId& holder) const;
    [[nodiscard]] std::optional<double> gpusAt(const System& system, const Entitlement& entitlement,
                                               Instant t) const;

    const Federation* m_federation;
    GpuUnit m_unit;
    const std::map<SystemId, OutOfUse>* m_out;
    std::map<std::pair<SystemId, HolderId>, EntitledLine> m_lines;
};

} // namespace ff
