// SPDX-License-Identifier: GPL-3.0-only
#include "models/sources/Freshness.h"

namespace ff {

Freshness freshnessOf(const SourceStatus& status, Duration interval, Instant now) {
    const bool holds = status.lastSuccess && now - *status.lastSuccess <= holdTime(interval);
    if (!status.last.ok()) {
        return holds ? Freshness::late : Freshness::unreachable;
    }
    if (!status.lastSuccess) {
        return Freshness::never;
    }
    return holds ? Freshness::live : Freshness::late;
}

} // namespace ff
