// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/usage/UsageWalk.h"

namespace ff::store {

UsageWalk::UsageWalk(std::span<const std::int64_t> boundaries)
    : m_boundaries(boundaries)
    , m_marks(boundaries.size()) {}

void UsageWalk::begin() {
    m_next = 0;
    m_now = {};
}

void UsageWalk::finish() {
    while (m_next < m_boundaries.size()) {
        note();
    }
}

} // namespace ff::store
