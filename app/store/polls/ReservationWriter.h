// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Statement.h"
#include "models/telemetry/Reservation.h"

#include <cstdint>
#include <span>

namespace ff::store {

/// Keeps what sites tell of maintenances and reservations, and when they do. Of an answer that says
/// the same as the one before, only its time is kept.
class ReservationWriter final {
public:
    explicit ReservationWriter(Database& database);
    /// The source's newest answer, which holds all that is not over at `arrived`.
    void set(std::int64_t system, std::int64_t source, std::span<const Reservation> told,
             Instant arrived);

private:
    Statement m_answer;
    Statement m_forget;
    Statement m_standing;
    Statement m_tell;
    Statement m_takeBack;
    Statement m_expire;
};

} // namespace ff::store
