// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/session/HeapTrim.h"

#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>

namespace ff {

/// Looks again and again for memory to give back, beside the window's thread.
class TrimTimer final {
public:
    explicit TrimTimer(std::chrono::milliseconds every = std::chrono::seconds{15});

private:
    struct Walk {
        std::atomic<bool> runs = false;
        HeapTrim trim; ///< of the one that runs
    };

    std::shared_ptr<Walk> m_walk = std::make_shared<Walk>(); ///< may outlive this
    QTimer m_timer;
};

} // namespace ff
