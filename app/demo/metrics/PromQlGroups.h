// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/metrics/SiteFamilies.h"

#include <string>
#include <string_view>
#include <vector>

namespace ff::demo {

/// `by (...)` or `without (...)`.
struct PromQlGrouping {
    std::vector<std::string> labels;
    bool without = false;

    [[nodiscard]] bool keeps(const std::string& label) const;
};

/// "sum", "avg" or "count" of the columns of each group. A column that stands for series which
/// `apart` tells apart stays so many groups where that label is kept.
[[nodiscard]] std::vector<Column> aggregated(std::string_view function,
                                             const std::vector<Column>& columns,
                                             const PromQlGrouping& grouping,
                                             std::string_view apart);

} // namespace ff::demo
