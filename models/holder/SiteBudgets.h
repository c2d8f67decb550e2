// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/holder/HolderDetail.h"

#include <functional>

namespace ff {

/// The months or quarters of a grant by the calendar of the zone, cut to the grant; the grant
/// itself where the rule has no reset.
[[nodiscard]] std::vector<Window> quotaPeriods(const BurnRule& rule, Window grant,
                                               const std::string& zone);

/// When the rule looks whether enough was used: so many calendar months after the grant began.
[[nodiscard]] std::optional<Instant> cutCheckOf(const BurnRule& rule, Window grant,
                                                const std::string& zone);

/// A grant of `granted` site units under the rule. Its quota is the same for each period; of past
/// quarters, what was not used is lost, while a month only sets the priority. `used` gives the
/// site units used in a window.
[[nodiscard]] SiteBudget siteBudget(const BurnRule& rule, double granted, Window grant,
                                    const std::function<double(Window)>& used, Instant now,
                                    const std::string& zone);

} // namespace ff
