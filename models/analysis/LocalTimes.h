// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/Time.h"

#include <QTimeZone>

#include <string>
#include <unordered_map>

namespace ff {

/// Reads what a zone's clocks show as UTC. The hour that they show twice is read as its first, the
/// one that they leave out as if they had not been changed yet.
class LocalTimes final {
public:
    explicit LocalTimes(const std::string& zone);
    /// `local` holds what the clocks show, as if it were UTC.
    [[nodiscard]] Instant operator()(Instant local);

private:
    [[nodiscard]] Duration offsetAt(Instant utc) const;
    [[nodiscard]] Duration offsetFor(Instant local) const;

    QTimeZone m_zone;
    /// By quarter of an hour: no zone changes its clocks inside of one.
    std::unordered_map<std::int64_t, Duration> m_offsets;
};

} // namespace ff
