// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/figure/Figure.h"
#include "models/periods/Periods.h"
#include "models/usage/Usage.h"

#include <optional>
#include <vector>

namespace ff {

/// How a table of usage is cut; the scope says the period, the zone, the unit and what counts.
struct UsageQuestion {
    std::vector<Dimension> by;  ///< in the order of the columns
    std::optional<Every> every; ///< unset: the period as a whole

    bool operator==(const UsageQuestion&) const = default;
};

/// A table of usage with what was asked.
struct UsageView {
    Scope scope;
    UsageQuestion asked;
    UsageTable table;
    bool simulated = false;
    Instant now{}; ///< when it was asked

    /// The period of a line.
    [[nodiscard]] Window windowOf(const UsageLine& line) const {
        return {table.report[line.period], table.report[line.period + 1]};
    }
};

/// The question within a scope: its network, holder (in its view) and mode are filters.
[[nodiscard]] UsageGrouping groupingFor(const UsageQuestion& question, const Scope& scope,
                                        const Federation& federation);

/// The GPU-hours of one line with how they came about; no value where less than half of the period
/// was seen.
[[nodiscard]] Figure figureOf(const UsageView& view, const UsageLine& line);

} // namespace ff
