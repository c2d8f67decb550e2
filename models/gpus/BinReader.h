// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/gpus/GpuStates.h"

namespace ff {

/// Reads what the GPUs of one system did out of its series, one bin after the other.
class BinReader final {
public:
    /// Says in `source` where the busy figure comes from; `latestDevices` as in `statesOf`.
    BinReader(const System& system, const BinTable& bins, BusySource& source,
              std::optional<double> latestDevices);

    [[nodiscard]] bool known() const { return m_found.allocated || m_found.idle; }
    [[nodiscard]] bool partlyKnown() const {
        return !known() && (m_found.capacity || m_found.busy);
    }
    [[nodiscard]] StateBin at(std::size_t i, Duration width, Instant from) const;

private:
    struct Found {
        const SeriesBins* allocated = nullptr;
        const SeriesBins* idle = nullptr;
        const SeriesBins* capacity = nullptr;
        const SeriesBins* plannedDown = nullptr;
        const SeriesBins* down = nullptr;
        const SeriesBins* reserved = nullptr;
        const SeriesBins* queue = nullptr;
        const SeriesBins* busy = nullptr;
    };

    [[nodiscard]] static Found find(const System& system, const BinTable& bins, BusySource& source);
    [[nodiscard]] static StateBin::Counts countsOf(const SeriesBins* series, std::size_t i);
    [[nodiscard]] double meanOf(const SeriesBins* series, std::size_t i,
                                const Bin& reference) const;
    [[nodiscard]] std::optional<double> inDevices(std::optional<double> devices) const;
    void setWithoutAllocation(StateBin& bin, std::size_t i, Instant from) const;
    void setCapacity(StateBin& bin, std::size_t i, Instant from, double idle, double part) const;

    const System& m_system;
    Found m_found;
    std::optional<double> m_latest;
};

} // namespace ff
