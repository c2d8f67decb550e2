// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Attribution.h"
#include "models/periods/Scope.h"
#include "models/ports/JobLedger.h"
#include "models/telemetry/GpuTypes.h"
#include "models/waits/WaitSet.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

/// How long jobs of one kind waited, from eligible time, those still pending as censored.
struct WaitGroup {
    enum class By { holder, mode, size };
    By by = By::size;
    std::string key;             ///< a holder's or mode's id, empty: unattributed; "1-4", ">256"
    std::string title;           ///< as shown
    std::optional<Duration> p50; ///< unset: fewer than that have started yet
    std::optional<Duration> p90;
    std::size_t started = 0;
    std::size_t pending = 0; ///< still waiting, or gone without a start
};

/// "1-4", "5-32", "33-256" or ">256" physical GPUs.
[[nodiscard]] std::string_view sizeClass(double gpus);

/// p50 and p90 of the system's waits by holder (payer or beneficiary, as the scope views them), by
/// access mode and by size of the job.
class WaitGrouping final {
public:
    /// What it is made of has to outlive it.
    WaitGrouping(const System& system, const Scope& scope, const Attribution& attribution);
    WaitGrouping(const WaitGrouping&) = delete;
    WaitGrouping& operator=(const WaitGrouping&) = delete;

    /// False: the wait is of another system, or the scope does not let it through. One of several
    /// beneficiaries counts in each of them.
    bool add(const WaitObservation& wait, std::int64_t times = 1);
    /// Of each kind in the order of the number of jobs, sizes ascending.
    [[nodiscard]] std::vector<WaitGroup> groups();

private:
    using Sets = std::map<std::string, WaitSet>;

    const System& m_system;
    const Scope& m_scope;
    const Attribution& m_attribution;
    GpuTypes m_types;
    GpuUnits m_units;
    Sets m_holders;
    Sets m_modes;
    Sets m_sizes;
};

} // namespace ff
