// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/base/Decoded.h"

namespace ff::feeds {

/// Adds a doubt where the capacity that a poll brought differs from `source.catalogueDevices`. Of a
/// source that only measures it is a warning: it misses the GPUs of nodes that are down.
void checkAgainstCatalogue(const SourceConfig& source, Decoded& decoded);

} // namespace ff::feeds
