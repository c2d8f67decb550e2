// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/files/Import.h"

namespace ff {

/// What each account used itself, so that the sum over accounts is the site's whole: sreport's
/// totals include an account's children. What an account used without any user (an idle
/// reservation) is the account's where the tree is known, else the root's.
[[nodiscard]] std::vector<BookEntry> ownTotals(const feeds::ImportReport& report,
                                               const std::vector<AccountNode>& tree);

} // namespace ff
