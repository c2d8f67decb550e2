// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/SiteFamilies.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ff::demo {

/// A value of PromQL: a vector at each time of a grid, or a number.
struct PromValue {
    std::vector<Column> columns;
    std::optional<double> number;
};

/// `left op right` as PromQL has it: "or", "unless", ">=", "<=", "-", "*", "/", "^". Vectors are
/// matched by all their labels but the name. Nothing where the operator is not known or both sides
/// are numbers.
[[nodiscard]] std::optional<PromValue> applied(std::string_view op, PromValue left,
                                               const PromValue& right);
/// clamp_max of PromQL.
[[nodiscard]] std::vector<Column> clampedTo(std::vector<Column> columns, double most);

} // namespace ff::demo
