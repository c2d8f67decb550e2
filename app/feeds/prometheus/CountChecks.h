// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/base/Decoded.h"

namespace ff::feeds {

/// Holds the GPU counts of one answer against each other. A capacity of 0 beside allocated GPUs is
/// left out. What is allocated beyond the sum of the accounts is kept as `account_gpus_allocated`
/// without an account: unattributed, which `decoded.warnings` says. `decoded.doubts` says what
/// cannot be: such a capacity, accounts that sum to more than is allocated, more allocated than
/// there are. `accountsAsked`: the site was asked for GPUs by account, so an absent account has
/// none.
void checkCounts(const SystemId& system, bool accountsAsked, Decoded& decoded);

} // namespace ff::feeds
