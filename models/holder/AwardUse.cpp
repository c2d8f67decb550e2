// SPDX-License-Identifier: GPL-3.0-only
#include "models/holder/AwardUse.h"

#include "models/usage/UsageSum.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ff {

/// One of an award's accounts: it may use what is left of the award.
struct AwardUse::Claim {
    std::size_t entry;
    std::size_t account;
};

namespace {

/// Which accounts have one of these awards, or stand below one that has.
class Awarded final {
public:
    Awarded(const Attribution& attribution, const std::vector<Instant>& pieces,
            const std::vector<const Award*>& awards)
        : m_attribution(attribution) {
        for (const Award* award : awards) {
            for (const auto& [system, account] : award->accounts) {
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

/// The use of those accounts alone that may count for one of these awards, now or at another time:
/// all that AwardUse takes, of what may be thousands of accounts. Shares of a whole cannot be told
/// from it.
UsageData useFor(const std::vector<const Award*>& awards, const UsageData& usage,
                 const Attribution& attribution) {
    Awarded awarded(attribution, usage.boundaries, awards);
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

} // namespace

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

void AwardUse::grant(const Award& award) {
    const std::vector<double> nothing(m_pieces->size());
    m_entries.push_back({&award, nothing, {award.accounts.size(), nothing}, nothing});
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

void AwardUse::charge(const Account& account, std::size_t piece, const Charge& use) {
    if (!m_systems.contains(account.first)) {
        return;
    }
    const auto payer = payerOf(account, (*m_pieces)[piece]);
    if (!payer) {
        return;
    }
    auto& charges = m_charged[*payer];
    charges.resize(m_pieces->size());
    Charge& charge = charges[piece];
    charge.gpuHours += use.gpuHours;
    charge.siteUnits += use.siteUnits;
    charge.runs += use.runs;
}

void AwardUse::settle(const std::vector<Claim>& claims, std::vector<double>& left,
                      std::size_t piece, const Charge& charge) {
    const Claim* last = nullptr;
    double charged = charge.gpuHours;
    const auto take = [&](const Claim& claim, double amount) {
        if (amount <= 0) {
            return;
        }
        Entry& entry = m_entries[claim.entry];
        double& used = entry.usedBy[claim.account][piece];
        entry.runs += used > 0 ? 0 : charge.runs;
        used += amount;
        entry.used[piece] += amount;
        entry.siteUnits[piece] += charge.siteUnits * amount / charge.gpuHours;
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
        take(claim, std::min(charged, left[claim.entry]));
    }
    if (last) {
        take(*last, charged);
    }
}

std::vector<AwardUse::Entry> AwardUse::settle() {
    std::map<Account, std::vector<Claim>> claims;
    std::vector<double> left;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Award& award = *m_entries[i].award;
        left.push_back(award.gpuHours);
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

std::vector<const Award*> withSharers(const Federation& federation,
                                      const std::vector<const Award*>& awards) {
    std::set<const Award*> found(awards.begin(), awards.end());
    std::set<SystemAccount> accounts;
    for (std::size_t before = 0; found.size() != std::exchange(before, found.size());) {
        for (const Award* award : found) {
            accounts.insert(award->accounts.begin(), award->accounts.end());
        }
        for (const Award& award : federation.awards) {
            if (std::ranges::any_of(award.accounts, [&](const SystemAccount& each) {
                    return accounts.contains(each);
                })) {
                found.insert(&award);
            }
        }
    }
    std::vector<const Award*> result;
    for (const Award& award : federation.awards) {
        if (found.contains(&award)) {
            result.push_back(&award);
        }
    }
    return result;
}

std::vector<AwardUse::Entry> settleAwards(const UsageData& usage, const Attribution& attribution,
                                          const std::vector<Instant>& report,
                                          const std::vector<const Award*>& awards) {
    if (awards.empty()) {
        return {};
    }
    const auto all = withSharers(attribution.federation(), awards);
    AwardUse use(attribution, report);
    for (const Award* award : all) {
        use.grant(*award);
    }
    if (report.size() > 1) {
        UsageGrouping cut;
        cut.report = report;
        cut.by = {Dimension::system, Dimension::account};
        // By day and account it is the largest table of all: the sums alone, without its lines.
        const UsageData known = useFor(all, usage, attribution);
        const UsageSum sum(known, attribution, cut);
        for (const UsageSum::Group& group : sum.groups()) {
            for (const UsageSum::Track& track : group.tracks) {
                for (std::size_t i = 0; i < track.parts.size(); ++i) {
                    if (const UsageSum::Part& part = track.parts[i]; part.touched()) {
                        use.charge({group.keys[0], group.keys[1]}, i,
                                   {sum.hours(track, i), part.siteUnits, part.jobs});
                    }
                }
            }
        }
    }
    auto entries = use.settle();
    std::erase_if(entries, [&](const AwardUse::Entry& entry) {
        return std::ranges::find(awards, entry.award) == awards.end();
    });
    return entries;
}

} // namespace ff
