// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/net/Network.h"
#include "app/feeds/poller/Protocols.h"
#include "models/core/Log.h"

#include <functional>
#include <memory>

namespace ff::feeds {

/// What a Poller is made of; tests bring their own conversations, names and limits.
struct PollerOptions {
    NetworkOptions network;
    std::function<std::unique_ptr<PollProtocol>(const SourceConfig&, SourceMemory&)> poll =
        makePoll;
    std::function<std::unique_ptr<PollProtocol>(const SourceConfig&, SourceMemory&, Window,
                                                Duration)>
        backfill = makeBackfill;
    Duration backoffCap{std::chrono::minutes{5}};       ///< or the interval, where that is longer
    Duration backfillTimeout{std::chrono::seconds{60}}; ///< of one window
    Duration backfillPause{std::chrono::seconds{2}};    ///< before a window is tried again
    Duration sinkPause{std::chrono::milliseconds{50}};  ///< while the sink is full
    std::size_t pollsAtOnce = 64;                       ///< of pollOnce
    Log log;
};

} // namespace ff::feeds
