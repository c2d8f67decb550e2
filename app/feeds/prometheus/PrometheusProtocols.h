// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/base/PollProtocol.h"

#include <memory>

namespace ff::feeds {

/// One poll of a server that speaks the HTTP API of Prometheus.
[[nodiscard]] std::unique_ptr<PollProtocol> prometheusPoll(const SourceConfig&, SourceMemory&);
/// One window of its past, a sample each `every`.
[[nodiscard]] std::unique_ptr<PollProtocol> prometheusBackfill(const SourceConfig&, SourceMemory&,
                                                               Window, Duration every);
/// One poll of a page in a text exposition format.
[[nodiscard]] std::unique_ptr<PollProtocol> expositionPoll(const SourceConfig&, SourceMemory&);

} // namespace ff::feeds
