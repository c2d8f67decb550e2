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

    /// The account tree of a system. An account that has moved is there once for each parent it
    /// had, by time: the first holds from the beginning, each until the next one came.
    void setAccounts(const SystemId& system, const std::vector<AccountNode>& accounts);
    /// The rule in force at `t` for a charging key.
    [[nodiscard]] Match match(const ChargeKey& key, Instant t) const;
    /// The rule in force when the award begins, of the first of its accounts that one maps.
    [[nodiscard]] Match match(const Award& award) const;
    /// The account itself and those above it in the site's tree at `t`, the nearest first.
    [[nodiscard]] std::vector<std::string> lineage(const SystemId& system,
                                                   const std::string& account, Instant t) const;
    /// Whether the system's tree holds the account.
    [[nodiscard]] bool knows(const SystemId& system, const std::string& account) const;
    /// The instants inside the window at which some rule starts or ends, or an account moved in its
    /// tree: cut usage there.
    [[nodiscard]] std::vector<Instant> changes(Window window) const;
    [[nodiscard]] const Federation& federation() const;

private:
    struct Tables;
    std::unique_ptr<Tables> m_tables;
};

} // namespace ff
