// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"
#include "models/telemetry/JobRecord.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ff {

struct ChargeKey {
    SystemId system;
    std::string account;
    std::string partition;
    std::string qos;

    auto operator<=>(const ChargeKey&) const = default;
};

struct Match {
    const AttributionRule* rule = nullptr; ///< null: unattributed
    std::string through;                   ///< the ancestor that was mapped, where by == ancestor

    explicit operator bool() const { return rule != nullptr; }
};

/// Maps accounts to holders by the federation's rules. Built once for a federation and the account
/// trees of the systems; asking is cheap and const, from any thread.
class Attribution {
public:
    explicit Attribution(Federation federation);
    ~Attribution();
    Attribution(Attribution&&) noexcept;
    Attribution& operator=(Attribution&&) noexcept;

    void setAccounts(const SystemId& system, const std::vector<AccountNode>& accounts);
    /// The rule in force at `t` for a charging key.
    [[nodiscard]] Match match(const ChargeKey& key, Instant t) const;
    /// The instants inside the window at which some rule starts or ends: cut usage there.
    [[nodiscard]] std::vector<Instant> changes(Window window) const;
    [[nodiscard]] const Federation& federation() const;

private:
    struct Tables;
    std::unique_ptr<Tables> m_tables;
};

} // namespace ff
