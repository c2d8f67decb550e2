// SPDX-License-Identifier: GPL-3.0-only
#include "models/holder/AwardUse.h"

#include <algorithm>
#include <iterator>

namespace ff {

/// One of an award's accounts: it may use what is left of the award.
struct AwardUse::Claim {
    std::size_t entry;
    std::size_t account;
};

namespace {

/// Which accounts have an award, or stand below one that has.
class Awarded final {
public:
    Awarded(const Attribution& attribution, const std::vector<Instant>& pieces)
        : m_attribution(attribution) {
        for (const Award& award : attribution.federation().awards) {
            for (const auto& [system, account] : award.accounts) {
                m_accounts[system].insert(account);
            }
        }
        if (!pieces.empty()) {
            m_times = attribution.changes({pieces.front(), pieces.back()});
            m_times.insert(m_times.begin(), pieces.front());
        }
    }
    [[nodiscard]] bool contains(const SystemId& system, const std::string& account) {
        const auto awarded = m_accounts.find(system);
        if (awarded == m_accounts.end()) {
            return false;
        }
        const auto [known, isNew] = m_known.try_emplace({system, account});
        if (isNew) {
            known->second = std::ranges::any_of(m_times, [&](Instant t) {
                return std::ranges::any_of(
                    m_attribution.lineage(system, account, t),
                    [&](const std::string& above) { return awarded->second.contains(above); });
            });
        }
        return known->second;
    }

private:
    const Attribution& m_attribution;
    std::map<SystemId, std::set<std::string>> m_accounts;
    std::vector<Instant> m_times; ///< between two of them no account moves
    std::map<std::pair<SystemId, std::string>, bool> m_known;
};

} // namespace

UsageData useForAwards(const UsageData& usage, const Attribution& attribution) {
    Awarded awarded(attribution, usage.boundaries);
    UsageData kept;
    kept.boundaries = usage.boundaries;
    kept.seen = usage.seen;
    kept.outOfUse = usage.outOfUse;
    kept.until = usage.until;
    std::ranges::copy_if(usage.rows, std::back_inserter(kept.rows), [&](const UsageRow& row) {
        return awarded.contains(row.system, row.account);
    });
    if (usage.matrix) {
        auto matrix = std::make_shared<UsageMatrix>();
        matrix->periods = usage.matrix->periods;
        for (std::size_t k = 0; k < usage.matrix->keys.size(); ++k) {
            const UsageMatrix::Key& key = usage.matrix->keys[k];
            if (awarded.contains(key.system, key.account)) {
                const auto cells =
                    usage.matrix->cells.begin() + std::ptrdiff_t(k * matrix->periods);
                matrix->keys.push_back(key);
                matrix->cells.insert(matrix->cells.end(), cells,
                                     cells + std::ptrdiff_t(matrix->periods));
            }
        }
        kept.matrix = std::move(matrix);
    }
    return kept;
}

double sumIn(const std::vector<double>& amounts, Window window,
             const std::vector<Instant>& pieces) {
    double sum = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (pieces[i] >= window.from && pieces[i] < window.to) {
            sum += amounts[i];
        }
    }
    return sum;
}

double AwardUse::Entry::usedIn(Window window, const std::vector<Instant>& pieces) const {
    return sumIn(used, window, pieces);
}

AwardUse::AwardUse(const Attribution& attribution, const std::vector<Instant>& pieces)
    : m_attribution(&attribution)
    , m_pieces(&pieces) {
    if (!pieces.empty()) {
        m_changes = attribution.changes({pieces.front(), pieces.back()});
    }
    for (const Award& award : attribution.federation().awards) {
        for (const auto& [system, account] : award.accounts) {
            m_awarded[{system.text, account}].push_back(award.window);
            m_systems.insert(system.text);
        }
    }
}

void AwardUse::grant(const Award& award, double amount) {
    const std::vector<double> nothing(m_pieces->size());
    m_entries.push_back({&award, amount, nothing, {award.accounts.size(), nothing}});
}

bool AwardUse::isInForce(const std::vector<Window>& windows, Instant t) {
    return std::ranges::any_of(windows, [&](Window w) { return w.from <= t && t < w.to; });
}

std::optional<AwardUse::Account> AwardUse::payerOf(const Account& account, Instant t) {
    const auto changes = std::size_t(std::ranges::upper_bound(m_changes, t) - m_changes.begin());
    const auto [line, added] = m_lines.try_emplace({account, changes});
    if (added) {
        for (std::string& name :
             m_attribution->lineage(SystemId{account.first}, account.second, t)) {
            if (Account above{account.first, std::move(name)}; m_awarded.contains(above)) {
                line->second.push_back(std::move(above));
            }
        }
    }
    for (const Account& above : line->second) {
        if (isInForce(m_awarded.at(above), t)) {
            return above;
        }
    }
    return {};
}

void AwardUse::charge(const std::string& system, const std::string& account, std::size_t piece,
                      double amount) {
    if (!m_systems.contains(system)) {
        return;
    }
    const auto payer = payerOf({system, account}, (*m_pieces)[piece]);
    if (!payer) {
        return;
    }
    auto& charged = m_charged[*payer];
    charged.resize(m_pieces->size());
    charged[piece] += amount;
}

void AwardUse::settle(const std::vector<Claim>& claims, std::vector<double>& left,
                      std::size_t piece, double charged) {
    const Claim* last = nullptr;
    const auto take = [&](const Claim& claim, double amount) {
        Entry& entry = m_entries[claim.entry];
        entry.used[piece] += amount;
        entry.usedBy[claim.account][piece] += amount;
        left[claim.entry] -= amount;
        charged -= amount;
    };
    for (const Claim& claim : claims) {
        if (charged <= 0) {
            break;
        }
        if (!isInForce({m_entries[claim.entry].award->window}, (*m_pieces)[piece])) {
            continue;
        }
        last = &claim;
        take(claim, std::min(charged, std::max(0., left[claim.entry])));
    }
    if (last && charged > 0) {
        take(*last, charged);
    }
}

std::vector<AwardUse::Entry> AwardUse::settle() {
    std::map<Account, std::vector<Claim>> claims;
    std::vector<double> left;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Award& award = *m_entries[i].award;
        left.push_back(m_entries[i].granted);
        for (std::size_t k = 0; k < award.accounts.size(); ++k) {
            claims[{award.accounts[k].system.text, award.accounts[k].account}].push_back({i, k});
        }
    }
    // The one that ends first pays first; of equals the first in the file.
    for (auto& [account, list] : claims) {
        std::ranges::sort(list, {}, [&](const Claim& c) {
            return std::pair{m_entries[c.entry].award->window.to, c.entry};
        });
    }
    // Piece by piece over all accounts, since an award over several systems is used on all at once.
    for (std::size_t piece = 0; piece < m_pieces->size(); ++piece) {
        for (const auto& [account, charged] : m_charged) {
            if (const auto own = claims.find(account); own != claims.end()) {
                settle(own->second, left, piece, charged[piece]);
            }
        }
    }
    return std::move(m_entries);
}

} // namespace ff
