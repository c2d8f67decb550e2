// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Statement.h"
#include "models/core/Time.h"

#include <map>
#include <vector>

namespace ff::store {

/// Which points were known at a time: those of the times at which their system had been observed by
/// then. Points carry no arrival of their own: what another source of the same system filled in
/// later, for a time that one had seen already, counts as seen.
class PointsAsOf final {
public:
    /// `asOf` (ms) unset: all of them.
    PointsAsOf(Database& database, std::optional<std::int64_t> asOf)
        : m_database(database)
        , m_asOf(asOf) {}

    [[nodiscard]] bool knowsAll() const { return !m_asOf; }
    [[nodiscard]] bool knows(std::int64_t system, std::int64_t at) {
        return !m_asOf || (at <= *m_asOf && wasSeen(system, at));
    }

private:
    [[nodiscard]] bool wasSeen(std::int64_t system, std::int64_t at);

    Database& m_database;
    std::optional<std::int64_t> m_asOf;
    std::map<std::int64_t, std::vector<Window>> m_seen;
};

} // namespace ff::store
