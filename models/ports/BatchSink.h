// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/Batch.h"

namespace ff {

/// Where batches go. Never blocks: a full queue answers false and keeps the batch with the caller,
/// who waits and offers again. So a slow disk slows polling and never fills memory.
class BatchSink {
public:
    virtual ~BatchSink() = default;
    /// True: taken (moved from). False: full, try again later.
    [[nodiscard]] virtual bool offer(Batch& batch) = 0;
};

} // namespace ff
