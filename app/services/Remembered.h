// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/Settings.h"
#include "models/analysis/Reconcile.h"
#include "models/federation/Attribution.h"
#include "models/telemetry/JobRecord.h"

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace ff {

/// What is dear to work out and stays true for a while, kept from question to question of one
/// cache. Thread-safe.
class Remembered final {
public:
    using Trees = std::vector<std::vector<AccountNode>>; ///< in the order of the systems

    /// The attribution made of these settings and account trees, or null.
    [[nodiscard]] std::shared_ptr<const Attribution> attribution(const SettingsPtr& settings,
                                                                 const Trees& trees) const;
    void keep(const SettingsPtr& settings, Trees trees, std::shared_ptr<const Attribution> made);

    /// The last reconciliation of a system, where it is younger than ten minutes.
    [[nodiscard]] std::optional<Reconciliation> reconciliation(const SystemId& system,
                                                               Instant now) const;
    void keep(const SystemId& system, Instant at, const Reconciliation& result);

private:
    struct Made {
        std::weak_ptr<const Settings> settings;
        Trees trees;
        std::shared_ptr<const Attribution> attribution;
    };
    struct Reconciled {
        Instant at;
        Reconciliation result;
    };

    mutable std::mutex m_mutex;
    std::deque<Made> m_made; ///< of the settings in force, and of one `as of`
    std::map<SystemId, Reconciled> m_reconciled;
};

} // namespace ff
