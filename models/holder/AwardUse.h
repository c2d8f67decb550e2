// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Attribution.h"
#include "models/usage/Usage.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ff {

/// What was used of each award. An account's use counts for the nearest account at or above it in
/// the site's tree that has an award in force at the time, and so never twice: a child with an
/// award of its own no longer counts for its parent's. Where that account has several in force, the
/// one that ends first pays first, and the last one also for what goes beyond all of them. An award
/// over several systems is one amount that its accounts on all of them use up. What is left of an
/// award when it ends lapses.
class AwardUse final {
public:
    struct Entry {
        const Award* award = nullptr;
        double granted = 0;
        std::vector<double> used;                ///< one a piece, by all of its accounts
        std::vector<std::vector<double>> usedBy; ///< the same by each of them, in their order

        /// Used in the pieces that begin inside the window.
        [[nodiscard]] double usedIn(Window window, const std::vector<Instant>& pieces) const;
    };

    /// `pieces`: ascending boundaries, among them those of every award. Both have to live on.
    AwardUse(const Attribution& attribution, const std::vector<Instant>& pieces);

    /// Takes the award in, with its amount in the unit that use is charged in.
    void grant(const Award& award, double amount);
    /// Use of one account in piece i, [i, i+1). Without an award that it counts for, it is passed
    /// over.
    void charge(const std::string& system, const std::string& account, std::size_t piece,
                double amount);
    /// Shares what was charged out among the awards that were taken in. Once, after the last
    /// charge.
    [[nodiscard]] std::vector<Entry> settle();

private:
    using Account = std::pair<std::string, std::string>; ///< of a system

    [[nodiscard]] std::optional<Account> payerOf(const Account& account, Instant t);
    [[nodiscard]] static bool isInForce(const std::vector<Window>& windows, Instant t);
    struct Claim;
    void settle(const std::vector<Claim>& claims, std::vector<double>& left, std::size_t piece,
                double charged);

    const Attribution* m_attribution;
    const std::vector<Instant>* m_pieces;
    std::map<Account, std::vector<Window>> m_awarded; ///< every award of the federation
    std::set<std::string> m_systems;                  ///< that have any
    std::vector<Instant> m_changes;                   ///< when an account may have moved
    /// The awarded ones at or above an account, after so many changes.
    std::map<std::pair<Account, std::size_t>, std::vector<Account>> m_lines;
    std::map<Account, std::vector<double>> m_charged; ///< by piece
    std::vector<Entry> m_entries;
};

/// The use of those accounts alone that may count for an award, now or at another time: all that
/// AwardUse takes, of what may be thousands of accounts. Shares of a whole cannot be told from it.
[[nodiscard]] UsageData useForAwards(const UsageData& usage, const Attribution& attribution);

/// The sum over the pieces that begin inside the window.
[[nodiscard]] double sumIn(const std::vector<double>& amounts, Window window,
                           const std::vector<Instant>& pieces);

} // namespace ff
