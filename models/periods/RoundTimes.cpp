// SPDX-License-Identifier: GPL-3.0-only
#include "models/periods/RoundTimes.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace ff {

Instant roundDown(Instant t, Duration every, const std::string& zone) {
    const QTimeZone named(QByteArray::fromStdString(zone));
    const QTimeZone qZone = named.isValid() ? named : QTimeZone::utc();
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMillis(t), Qt::UTC);
    const std::int64_t shown = toMillis(t) + 1000LL * qZone.offsetFromUtc(at);
    const std::int64_t step = std::max<std::int64_t>(every.count(), 1);
    const std::int64_t past = ((shown % step) + step) % step;
    return t - Duration{past};
}

Window roundOut(Window window, Duration every, const std::string& zone, Window limits) {
    const Instant end = roundDown(window.to + every - Duration{1}, every, zone);
    return {std::max(limits.from, roundDown(window.from, every, zone)), std::min(limits.to, end)};
}

} // namespace ff
