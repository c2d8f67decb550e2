// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/base/PollProtocol.h"

#include <memory>

namespace ff::feeds {

/// One poll of a slurmrestd.
[[nodiscard]] std::unique_ptr<PollProtocol> slurmPoll(const SourceConfig&, SourceMemory&);
/// One window of what its accounting knows.
[[nodiscard]] std::unique_ptr<PollProtocol> slurmBackfill(const SourceConfig&, SourceMemory&,
                                                          Window, Duration every);

} // namespace ff::feeds
