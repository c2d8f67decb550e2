// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/base/Dialogue.h"

#include <memory>

namespace ff::feeds {

/// One poll of a server that speaks the HTTP API of Prometheus.
[[nodiscard]] std::unique_ptr<Dialogue> prometheusPoll(const SourceConfig&, SourceMemory&);
/// One window of its past, a sample each `every`.
[[nodiscard]] std::unique_ptr<Dialogue> prometheusBackfill(const SourceConfig&, SourceMemory&,
                                                           Window, Duration every);
/// One poll of a page in a text exposition format.
[[nodiscard]] std::unique_ptr<Dialogue> expositionPoll(const SourceConfig&, SourceMemory&);

} // namespace ff::feeds
