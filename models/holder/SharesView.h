// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Coverage.h"
#include "models/federation/Federation.h"
#include "models/periods/Scope.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ff {

struct ShareCell {
    double gpuHours = 0;
    bool isKnown = true;   ///< false: H100-equivalents of GPUs without a factor, left out
    double usageShare = 0; ///< of all GPU-hours of the system (or of all systems), of every mode
    std::optional<double> entitled;
    std::optional<double> shareOfEntitlement;
    /// GPU-h paid where an entitlement is known and in force: what the share is of. Unset: none is.
    std::optional<double> usedWhereEntitled;
    std::optional<double> siteUnits; ///< by the site's burn rule; unset: it has none, or a total
    std::optional<EntitlementBasis> basis;
    Coverage coverage;
    Coverage entitledCoverage{}; ///< of the systems with the entitlement: what the share is of
};

struct AccountUse {
    SystemId system;
    std::string account;
    double gpuHours = 0;
    ModeId mode;
    HolderId holder;  ///< empty: unattributed
    std::string rule; ///< which rule, in words
    std::optional<std::int64_t> runs{};
    Coverage coverage{}; ///< of its system
};

struct SharesView {
    Scope scope;
    struct Column {
        SystemId system;
        std::string title;
        Coverage coverage;
        bool known = false;     ///< the site gives usage by account at all
        std::string siteUnit{}; ///< "node-h"; empty: no burn rule is known
    };
    struct Row {
        HolderId holder; ///< empty: unattributed
        std::string title;
        std::vector<std::optional<ShareCell>> cells; ///< one a column
        ShareCell total;
    };
    std::vector<Column> columns;
    std::vector<Row> rows; ///< by total; then Union, unattributed last
    ShareCell total;
    /// H100-equivalents only: systems whose GPUs have no factor. They are left out of every sum,
    /// and whoever shows the matrix has to say so.
    std::vector<SystemId> withoutFactor;
    bool simulated = false;
};

} // namespace ff
