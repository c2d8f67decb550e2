// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <QTimeZone>

#include <string>
#include <unordered_map>

namespace ff {

/// Reads what a zone's clocks show as UTC. The hour that they leave out is read as if they had not
/// been changed yet.
class LocalTimes final {
public:
    explicit LocalTimes(const std::string& zone);
    /// `local` holds what the clocks show, as if it were UTC. Of an hour that they show twice this
    /// is the first that is not before `notBefore`, or the second.
    [[nodiscard]] Instant operator()(Instant local, Instant notBefore = {});

    /// Whether the clocks show this time twice.
    [[nodiscard]] bool comesTwice(Instant utc);

private:
    struct Offsets {
        Duration first{};
        Duration second{}; ///< the same but in the hour that comes twice
    };

    [[nodiscard]] Duration offsetAt(Instant utc) const;
    [[nodiscard]] Offsets offsetsFor(Instant local) const;
    [[nodiscard]] const Offsets& offsets(Instant local);

    QTimeZone m_zone;
    /// By quarter of an hour: no zone changes its clocks inside of one.
    std::unordered_map<std::int64_t, Offsets> m_offsets;
    std::unordered_map<std::int64_t, bool> m_twice; ///< by quarter of UTC
};

} // namespace ff
