// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/holder/SharesView.h"

namespace ff {

/// The columns by their GPU-hours, without those that do not tell.
[[nodiscard]] SharesView arrangedShares(const SharesView& view);
/// The sum of all rows.
[[nodiscard]] SharesView::Row totalShares(const SharesView& view);

} // namespace ff
