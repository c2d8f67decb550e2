// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/usage/Usage.h"

#include <vector>

namespace ff {

/// What the scope asks of usage: its one period, its holder view and mode.
[[nodiscard]] UsageGrouping groupingFor(const Scope& scope, const Federation& federation,
                                        std::vector<Dimension> by);
[[nodiscard]] Dimension dimensionOf(HolderView view);

/// True where the scope's holder and mode let the account's queue and waits through.
[[nodiscard]] bool passes(const Scope& scope, const Attribution& attribution, const ChargeKey& key,
                          Instant t);

} // namespace ff
