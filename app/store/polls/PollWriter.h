// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Names.h"
#include "app/store/base/Spans.h"
#include "app/store/polls/ReservationWriter.h"
#include "models/telemetry/Batch.h"

namespace ff::store {

/// Keeps how each poll of the last 400 days went, and when each system was ever observed.
class PollWriter final {
public:
    PollWriter(Database& database, Names& phrases);
    void add(std::int64_t system, const Batch& batch);
    void forget() { m_sources.forget(); }

private:
    void addObserved(std::int64_t system, const Batch& batch);

    Names& m_phrases;
    Names m_sources;
    Spans m_observed;
    Spans m_derived; ///< of these, what was made of jobs
    Statement m_insert;
    Statement m_expire;
    Statement m_listed;
    ReservationWriter m_reservations;
};

} // namespace ff::store
