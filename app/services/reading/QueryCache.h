// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/settings/Settings.h"
#include "models/federation/Attribution.h"
#include "models/reconcile/Reconcile.h"
#include "models/telemetry/JobRecord.h"
#include "models/usage/Usage.h"

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace ff {

/// A question about usage, and what its answer was made of.
struct UsageAsked {
    UsageGrouping cut;
    std::vector<SystemId> systems;
    std::weak_ptr<const Settings> settings;
    std::optional<Instant> asOf;
    std::uint64_t edition = 0; ///< of the cache

    [[nodiscard]] bool sameAs(const UsageAsked& other) const;
};

/// What is dear to work out and stays true for a while, kept from question to question of one
/// cache. Thread-safe.
class QueryCache final {
public:
    using Trees = std::vector<std::vector<AccountNode>>; ///< in the order of the systems

    using Edition = std::optional<std::uint64_t>; ///< of the cache; unset: not known

    /// The attribution made of these settings that was right at this edition, or null: then the
    /// account trees have to be read.
    [[nodiscard]] std::shared_ptr<const Attribution> attribution(const SettingsPtr& settings,
                                                                 std::uint64_t edition) const;
    /// The one made of these settings and account trees, or null. It is right at this edition.
    [[nodiscard]] std::shared_ptr<const Attribution>
    attribution(const SettingsPtr& settings, const Trees& trees, Edition edition);
    void keep(const SettingsPtr& settings, Trees trees, Edition edition,
              std::shared_ptr<const Attribution> made);

    /// The finished answer, or null. Big ones are not kept, and of the others the latest.
    [[nodiscard]] std::shared_ptr<const UsageTable> usage(const UsageAsked& asked) const;
    void keep(UsageAsked asked, std::shared_ptr<const UsageTable> table);

    /// The last reconciliation of a system, where it is younger than ten minutes.
    [[nodiscard]] std::optional<Reconciliation> reconciliation(const SystemId& system,
                                                               Instant now) const;
    void keep(const SystemId& system, Instant at, const Reconciliation& result);

private:
    struct Made {
        std::weak_ptr<const Settings> settings;
        Trees trees;
        Edition edition; ///< the latest at which the trees were these
        std::shared_ptr<const Attribution> attribution;
    };
    struct Reconciled {
        Instant at;
        Reconciliation result;
    };

    mutable std::mutex m_mutex;
    std::deque<Made> m_made; ///< of the settings in force, and of one `as of`
    std::deque<std::pair<UsageAsked, std::shared_ptr<const UsageTable>>> m_tables;
    std::map<SystemId, Reconciled> m_reconciled;
};

} // namespace ff
