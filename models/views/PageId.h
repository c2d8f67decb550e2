// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace ff {

enum class PageId { overview, factories, shares, planner, reports, sources };

} // namespace ff
