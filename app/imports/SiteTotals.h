// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/files/Import.h"

namespace ff {

/// What each account used itself, so that the sum over accounts is the site's whole: sreport's
/// totals include an account's children. What an account used without any user is an idle
/// reservation's: it is the account's where the tree is known, else the root's. A report that has
/// the root's total is of every account: then the root is told of even with 0.
[[nodiscard]] std::vector<BookEntry> ownTotals(const feeds::ImportReport& report,
                                               const std::vector<AccountNode>& tree);

} // namespace ff
