// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Retention.h"
#include "models/format/Formatter.h"
#include "models/ports/LedgerCheck.h"

namespace ff {

/// What the cache takes on the disk, how much that grew, and when its limit is met at that pace.
[[nodiscard]] QString storageText(const StorageSize& size, const Retention& retention,
                                  Instant present, const Formatter& format);

} // namespace ff
