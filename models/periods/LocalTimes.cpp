// SPDX-License-Identifier: GPL-3.0-only
#include "models/periods/LocalTimes.h"

#include <QDateTime>

namespace ff {

using namespace std::chrono;

namespace {

Instant quarterOf(Instant t) {
    return Instant{floor<duration<std::int64_t, std::ratio<900>>>(t.time_since_epoch())};
}

} // namespace

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
    if (isBefore && isAfter) {
        return {before, after};
    }
    return isAfter ? Offsets{after, after} : Offsets{before, before};
}

const LocalTimes::Offsets& LocalTimes::offsets(Instant local) {
    const auto [place, added] = m_offsets.try_emplace(toMillis(quarterOf(local)));
    if (added) {
        place->second = offsetsFor(quarterOf(local));
    }
    return place->second;
}

Instant LocalTimes::operator()(Instant local, Instant notBefore) {
    const Offsets& known = offsets(local);
    const Instant first = local - known.first;
    return first < notBefore ? local - known.second : first;
}

bool LocalTimes::comesTwice(Instant utc) {
    const auto [place, added] = m_twice.try_emplace(toMillis(quarterOf(utc)));
    if (added) {
        const Offsets& known = offsets(utc + offsetAt(utc));
        place->second = known.first != known.second;
    }
    return place->second;
}

} // namespace ff
