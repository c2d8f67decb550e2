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
        std::vector<double> used; ///< GPU-h, physical; one a piece, by all of its accounts
        std::vector<std::vector<double>> usedBy; ///< the same by each of them, in their order
        std::vector<double> siteUnits;           ///< the same use by the burn rules of the sites
        std::int64_t runs = 0; ///< that used any of it, counted in each piece they were active in

        /// Used in the pieces that begin inside the window.
        [[nodiscard]] double usedIn(Window window, const std::vector<Instant>& pieces) const;
    };

    /// `pieces`: ascending boundaries, among them those of every award. Both have to live on.
    AwardUse(const Attribution& attribution, const std::vector<Instant>& pieces);

    /// Takes the award in.
    void grant(const Award& award);
    using Account = std::pair<std::string, std::string>; ///< of a system
    struct Charge {
        double gpuHours = 0;
        double siteUnits = 0;
        std::int64_t runs = 0;
    };
    /// Use of one account in piece i, [i, i+1). Without an award that it counts for, it is passed
    /// over.
    void charge(const Account& account, std::size_t piece, const Charge& use);
    /// Shares what was charged out among the awards that were taken in. Once, after the last
    /// charge.
    [[nodiscard]] std::vector<Entry> settle();

private:
    [[nodiscard]] std::optional<Account> payerOf(const Account& account, Instant t);
    [[nodiscard]] static bool isInForce(const std::vector<Window>& windows, Instant t);
    struct Claim;
    void settle(const std::vector<Claim>& claims, std::vector<double>& left, std::size_t piece,
                const Charge& charge);

    const Attribution* m_attribution;
    const std::vector<Instant>* m_pieces;
    std::map<Account, std::vector<Window>> m_awarded; ///< every award of the federation
    std::set<std::string> m_systems;                  ///< that have any
    std::vector<Instant> m_changes;                   ///< when an account may have moved
    /// The awarded ones at or above an account, after so many changes.
    std::map<std::pair<Account, std::size_t>, std::vector<Account>> m_lines;
    std::map<Account, std::vector<Charge>> m_charged; ///< by piece
    std::vector<Entry> m_entries;
};

/// These awards (of the federation), and all that share an account with one of them, be it over
/// others: what one of them paid depends on what the others did. In the order of the file.
[[nodiscard]] std::vector<const Award*> withSharers(const Federation& federation,
                                                    const std::vector<const Award*>& awards);
/// What was used of these awards in the periods of `report`, whoever paid or profited. The others
/// that share accounts with them pay their part: `report` and the data have to reach back to the
/// beginning of the first, and hold the use on all of their systems. In the order of the file.
[[nodiscard]] std::vector<AwardUse::Entry> settleAwards(const UsageData& usage,
                                                        const Attribution& attribution,
                                                        const std::vector<Instant>& report,
                                                        const std::vector<const Award*>& awards);

/// The sum over the pieces that begin inside the window.
[[nodiscard]] double sumIn(const std::vector<double>& amounts, Window window,
                           const std::vector<Instant>& pieces);

} // namespace ff
