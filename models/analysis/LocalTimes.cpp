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

LocalTimes::Offsets LocalTimes::offsetsFor(Instant local) const {
    const Duration before = offsetAt(local - days{1});
    const Duration after = offsetAt(local + days{1});
    const bool isBefore = offsetAt(local - before) == before;
    const bool isAfter = offsetAt(local - after) == after;
    if (isBefore && isAfter)
        return {before, after};
    return isAfter ? Offsets{after, after} : Offsets{before, before};
}

Instant LocalTimes::operator()(Instant local, Instant notBefore) {
    const Instant quarter{floor<duration<std::int64_t, std::ratio<900>>>(local.time_since_epoch())};
    const auto [place, added] = m_offsets.try_emplace(toMillis(quarter));
    if (added)
        place->second = offsetsFor(quarter);
    const Instant first = local - place->second.first;
    return first < notBefore ? local - place->second.second : first;
}

} // namespace ff
