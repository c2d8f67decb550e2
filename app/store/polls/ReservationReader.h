// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/ReaderPool.h"
#include "models/ports/SiteReservations.h"

#include <optional>

namespace ff::store {

/// Of the sources of a system that tell reservations, the one counts that told them last, none
/// included: two of them tell of the same GPUs. What was told more than a day ago, whatever else
/// the source has answered since, says nothing any more.
class ReservationReader final : public SiteReservations {
public:
    /// `asOf`: nothing that came later is known; unset: all is.
    explicit ReservationReader(ReaderPool& pool, std::optional<Instant> asOf = {})
        : m_pool(pool)
        , m_asOf(asOf) {}

    [[nodiscard]] Result<std::vector<Reservation>> told(const SystemId& system,
                                                        Instant at) const override;

private:
    ReaderPool& m_pool;
    std::optional<Instant> m_asOf;
};

} // namespace ff::store
