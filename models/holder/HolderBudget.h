// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/holder/AwardUse.h"
#include "models/holder/HolderParts.h"

/// What burns down for a holder, before it is drawn by the day. Private to models/analysis.
namespace ff {

/// One award, or the entitlement on one system: what it gives, when, and what was used of it.
struct Pot {
    struct Part {
        SystemId system;
        std::string account;      ///< empty: all of the holder's on the system
        std::vector<double> used; ///< one a piece of the usage data
    };
    std::vector<Part> parts; ///< never empty; several for an award over several systems
    Window window;
    double granted = 0;

    [[nodiscard]] double usedIn(std::size_t piece) const {
        double sum = 0;
        for (const Part& part : parts) {
            sum += part.used[piece];
        }
        return sum;
    }
};

/// What burns down: the holder's awards, or where there is none its entitlement.
struct Budget {
    bool awarded = false;
    Window window;
    std::vector<Pot> pots;

    [[nodiscard]] double total() const {
        double sum = 0;
        for (const Pot& pot : pots) {
            sum += pot.granted;
        }
        return sum;
    }
};

/// The awards and what was used of each. Those whose GPUs have no factor are named in the detail.
[[nodiscard]] Budget grantedTo(HolderDetail& detail, const HolderInputs& inputs,
                               const std::vector<const Award*>& awards);
/// The entitlement of the allowance, and what the holder paid on the systems it is on: a pot for
/// each time in which it is in force. Back to the last 28 days, whose use says how long it lasts.
[[nodiscard]] Budget entitledTo(const HolderInputs& inputs);
/// The part of the window in which the holder is entitled to anything on the system: what it pays
/// outside of it is not held against the entitlement.
[[nodiscard]] std::vector<Window> timesEntitled(const HolderInputs& inputs, const SystemId& system,
                                                Window window);

/// How many runs the use is of, by award or by system.
class Runs final {
public:
    /// `cut`: of the use on a system.
    Runs(const HolderInputs& inputs, UsageGrouping cut, const std::vector<const Award*>& awards);

    [[nodiscard]] std::int64_t of(const Award& award) const;
    /// In a window whose ends are borders of the usage data.
    [[nodiscard]] std::int64_t on(const SystemId& system, Window window) const;

private:
    const HolderInputs* m_inputs;
    UsageGrouping m_cut;
    std::vector<AwardUse::Entry> m_awards;
};

/// From the first award's beginning to the last one's end.
[[nodiscard]] Window hullOf(const std::vector<const Award*>& awards);

} // namespace ff
