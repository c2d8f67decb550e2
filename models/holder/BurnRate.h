// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/usage/Usage.h"

#include <optional>
#include <vector>

namespace ff {

/// What is known of the use of one budget (an award, an entitlement) in some stretch of time.
struct UseInTime {
    double hours = 0;        ///< GPU-hours, all that is known
    double coveredHours = 0; ///< of these, the ones inside the covered time
    Duration asked{};        ///< how long the stretch is
    Duration covered{};      ///< of it, the time in which every job (or sample) is known
    Coverage known{};        ///< of it, the time that is covered or has known use, weighed

    /// GPU-hours a day: use inside the covered time over that time. Jobs that are known outside of
    /// it (a file of one account covers no time) are a lower bound: the rate is never less than all
    /// known use over the whole stretch. Nothing where less than a day is covered.
    [[nodiscard]] std::optional<double> rate() const;
    /// Whether at least half of the stretch is known: else what is left of the budget is not.
    [[nodiscard]] bool isEnough() const;

    UseInTime& operator+=(const UseInTime& other);
};

/// Use of a budget on a system in the windows (ascending, without overlaps), whose ends are
/// boundaries of the usage data. `used` has the GPU-hours of each piece of these. What is known is
/// weighed by the GPUs of `place`; null: not weighed.
[[nodiscard]] UseInTime useIn(const UsageData& usage, const SystemId& system,
                              const std::vector<Window>& windows, const std::vector<double>& used,
                              const System* place = nullptr);

} // namespace ff
