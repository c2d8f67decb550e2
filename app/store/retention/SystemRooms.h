// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/ReaderPool.h"
#include "models/core/Time.h"
#include "models/ports/CacheRooms.h"

#include <functional>

namespace ff::store {

/// Adds up what the blocks of samples take, system by system: their bytes, and those of the table
/// around them as a rule of thumb.
class SystemRooms final : public CacheRooms {
public:
    explicit SystemRooms(ReaderPool& pool, std::function<Instant()> now = ff::now)
        : m_pool(pool)
        , m_now(std::move(now)) {}

    [[nodiscard]] Result<std::vector<SystemRoom>> rooms() const override;

private:
    ReaderPool& m_pool;
    const std::function<Instant()> m_now;
};

} // namespace ff::store
