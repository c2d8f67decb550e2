// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/simulation/NodePool.h"
#include "app/demo/simulation/StepSeries.h"
#include "models/telemetry/JobRecord.h"

#include <boost/container/deque.hpp>

#include <cstdint>
#include <vector>

namespace ff::demo {

/// A time in half the bytes: a simulated federation keeps hundreds of thousands of jobs.
class Stamp final {
public:
    Stamp& operator=(Seconds seconds) {
        m_seconds = std::uint32_t(seconds);
        return *this;
    }
    operator Seconds() const { return m_seconds; }

private:
    std::uint32_t m_seconds = 0;
};

/// One run of a simulated job, or the waiting tasks of an array. Times are 0 until they are known.
struct SimJob {
    std::uint32_t id = 0;
    std::uint32_t arrayId = 0;     ///< 0: no array
    std::int32_t arrayTask = -1;   ///< -1: no array, or the waiting rest of one
    std::int32_t tasksLeft = 1;    ///< waiting tasks that this record stands for
    std::int32_t firstTask = 0;    ///< of those
    std::int32_t tasksAtOnce = 0;  ///< the array's own limit ("%4"); 0: none
    std::uint32_t arrayRecord = 0; ///< of a task: where the waiting rest is (index)
    std::int32_t tasksRunning = 0; ///< of the waiting rest

    std::uint16_t account = 0; ///< index into the plan's accounts
    std::uint16_t user = 0;
    std::uint8_t pool = 0;
    std::uint8_t restarts = 0;
    JobState state = JobState::pending;
    PendingKind pending = PendingKind::eligible;
    std::int32_t devices = 0;
    std::int32_t nodes = 0;
    std::int32_t priority = 0;
    std::int32_t busyPermille = 0; ///< while it runs

    Stamp submit;
    Stamp eligible;
    Stamp start;
    Stamp end;
    Stamp suspendedSince;
    std::int32_t suspended = 0;             ///< s, of suspensions that are over
    std::int32_t limit = 0;                 ///< s
    std::int32_t work = 0;                  ///< s that it would take without a limit
    JobState outcome = JobState::completed; ///< how it ends where nothing else ends it
    std::uint32_t dependsOn = 0;            ///< id
    std::uint32_t serial = 0; ///< counts what was planned for it: an older plan is void
    std::vector<NodePool::Node> placed;
};

/// In blocks of 32 KiB: those of std::deque would waste a part of each.
using SimJobs = boost::container::deque<
    SimJob, void, boost::container::deque_options<boost::container::block_bytes<32768U>>::type>;

} // namespace ff::demo
