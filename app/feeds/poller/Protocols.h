// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/base/PollProtocol.h"

#include <memory>

namespace ff::feeds {

/// A live poll of the source.
[[nodiscard]] std::unique_ptr<PollProtocol> makePoll(const SourceConfig& source,
                                                     SourceMemory& memory);

/// One window of the past; null where this kind of source has none to give (openMetrics).
[[nodiscard]] std::unique_ptr<PollProtocol>
makeBackfill(const SourceConfig& source, SourceMemory& memory, Window window, Duration every);

} // namespace ff::feeds
