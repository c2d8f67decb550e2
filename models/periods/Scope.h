// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Ids.h"
#include "models/core/Time.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ff {

enum class Period {
    last24h,
    last7d,
    last30d,
    thisMonth,
    thisQuarter,
    thisYear,
    lastMonth,
    lastQuarter,
    lastYear,
    custom
};
/// As the verbs' option --period has it: "last-month"; `custom` has no name of its own there.
[[nodiscard]] std::string_view name(Period period);
[[nodiscard]] std::optional<Period> periodByName(std::string_view name);
/// Every period but `custom`, in the order in which a person is given the choice.
[[nodiscard]] std::span<const Period> namedPeriods();

enum class HolderView { beneficiary, payer };

/// Physical GPUs everywhere, or each GPU model weighed by the federation's factor.
enum class GpuUnit { physical, h100Equivalent };

/// What the top strip chose: the same on every page.
struct Scope {
    Period period = Period::last30d;
    Window window;            ///< what the period means now, in `zone`
    std::string zone = "UTC"; ///< IANA name
    NetworkId network;        ///< empty: all
    HolderId holder;          ///< empty: all
    ModeId mode;              ///< empty: all
    HolderView view = HolderView::beneficiary;
    GpuUnit unit = GpuUnit::physical;

    bool operator==(const Scope&) const = default;
};

/// The window of a period, cut in the zone (days with 23 or 25 hours are right). Last month,
/// quarter and year are whole calendar periods, the others end now. `custom` keeps `current`.
[[nodiscard]] Window windowOf(Period period, const std::string& zone, Instant now, Window current);

} // namespace ff
