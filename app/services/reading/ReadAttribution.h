// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/federation/Federation.h"

#include <optional>
#include <string>
#include <vector>

namespace ff {

/// What one account of one system is counted for, by one rule.
struct AccountMapping {
    SystemId system;
    std::string account;
    /// Of an account that rules map by its labels: those this mapping holds for, such as
    /// "partition=ai"; empty where it holds for all of the account.
    std::string labels;
    std::optional<Attributed> gives; ///< unset: unattributed
    std::string rule;                ///< by which rule, and where it stands
    std::string note;
};

/// Every account that a site told of or that used something in the year before `reading.now`, with
/// the rules that map it then: an entry for each distinct rule of what it charged.
[[nodiscard]] Result<std::vector<AccountMapping>>
readAttribution(const QueryContext& reading, const std::optional<SystemId>& system);

} // namespace ff
