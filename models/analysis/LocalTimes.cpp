// SPDX-License-Identifier: GPL-3.0-only
#include "models/analysis/LocalTimes.h"

#include <QDateTime>

namespace ff {

using namespace std::chrono;

LocalTimes::LocalTimes(const std::string& zone)
    : m_zone(QByteArray::fromStdString(zone)) {}

Duration LocalTimes::offsetAt(Instant utc) const {
    return seconds{m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMillis(utc), Qt::UTC))};
}

Duration LocalTimes::offsetFor(Instant local) const {
    const Duration before = offsetAt(local - days{1});
    const Duration after = offsetAt(local + days{1});
    for (const Duration offset : {std::max(before, after), std::min(before, after)})
        if (offsetAt(local - offset) == offset)
            return offset;
    return before;
}

Instant LocalTimes::operator()(Instant local) {
    const Instant quarter{floor<duration<std::int64_t, std::ratio<900>>>(local.time_since_epoch())};
    const auto [place, added] = m_offsets.try_emplace(toMillis(quarter));
    if (added)
        place->second = offsetFor(quarter);
    return local - place->second;
}

} // namespace ff
