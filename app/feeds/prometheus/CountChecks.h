// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/base/Decoded.h"

namespace ff::feeds {

/// Holds the GPU counts of one answer against each other. A capacity of 0 beside allocated GPUs is
/// left out. What is allocated beyond the sum of the accounts is kept as `account_gpus_allocated`
/// without an account: unattributed. Both are said in `decoded.warnings`, as is what cannot be:
/// accounts that sum to more than is allocated, more allocated than there are.
/// `accountsAsked`: the site was asked for GPUs by account, so an absent account has none.
void checkCounts(const SystemId& system, bool accountsAsked, Decoded& decoded);

/// What to say where the capacity that a poll brought differs from the federation's (in the site's
/// devices; 0: unknown) by more than a twentieth; empty where it does not.
[[nodiscard]] std::string againstCatalogue(const Decoded& decoded, double catalogueDevices);

} // namespace ff::feeds
