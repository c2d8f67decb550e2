// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Log.h"
#include "models/ports/BatchSink.h"

namespace ff::feeds {

/// Lets no batch into the cache that was dated by a clock which was not set yet, and says so once.
/// Called on the poller's thread alone.
class ClockGuard final : public BatchSink {
public:
    ClockGuard(BatchSink& next, Log log);
    [[nodiscard]] bool offer(Batch& batch) override;

private:
    BatchSink& m_next;
    Log m_log;
    bool m_isLost = false;
};

} // namespace ff::feeds
