// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/metrics/SiteFamilies.h"

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

/// `left op right` as PromQL has it: "or", "unless", ">=", "<=", "<", "-", "*", "/", "^". Vectors
/// are matched by all their labels but the name. Nothing where the operator is not known or both
/// sides are numbers.
[[nodiscard]] std::optional<PromValue> applied(std::string_view op, PromValue left,
                                               const PromValue& right);
/// clamp_max of PromQL.
[[nodiscard]] std::vector<Column> clampedTo(std::vector<Column> columns, double most);

/// The mean of each `count` values that follow each other; NaN where none of them is a value.
[[nodiscard]] std::vector<Column> meansOf(std::vector<Column> columns, std::size_t count);
/// How many of `evaluations` have a value, by the part of each `count` values that is one.
[[nodiscard]] std::vector<Column> countsOf(std::vector<Column> columns, std::size_t count,
                                           double evaluations);

} // namespace ff::demo
