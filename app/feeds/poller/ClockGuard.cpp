// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/poller/ClockGuard.h"

#include "models/core/ClockSet.h"

#include <utility>

namespace ff::feeds {

ClockGuard::ClockGuard(BatchSink& next, Log log)
    : m_next(next)
    , m_log(std::move(log)) {}

bool ClockGuard::offer(Batch& batch) {
    // A poll that began before the clock was set and ended after it would last for decades.
    const bool isSet = isClockSet(batch.outcome.started) && isClockSet(batch.arrived);
    if (!isSet) {
        if (!std::exchange(m_isLost, true)) {
            writeLog(m_log, {LogLine::Level::warning,
                             "the clock of this computer says " + toIso8601(batch.outcome.started) +
                                 ": sources are polled, and nothing of them is kept until it is "
                                 "set"});
        }
        batch = {};
        return true;
    }
    if (!m_next.offer(batch)) {
        return false;
    }
    if (std::exchange(m_isLost, false)) {
        writeLog(m_log, {LogLine::Level::warning,
                         "the clock of this computer is set: what is polled is kept from now on"});
    }
    return true;
}

} // namespace ff::feeds
