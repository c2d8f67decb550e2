// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/ReaderPool.h"
#include "models/ports/SiteReservations.h"

namespace ff::store {

class ReservationReader final : public SiteReservations {
public:
    explicit ReservationReader(ReaderPool& pool)
        : m_pool(pool) {}

    [[nodiscard]] Result<std::vector<Reservation>> told(const SystemId& system,
                                                        Instant at) const override;

private:
    ReaderPool& m_pool;
};

} // namespace ff::store
