// SPDX-License-Identifier: GPL-3.0-only
#include "models/analysis/AwardUse.h"

#include <algorithm>

namespace ff {

double AwardUse::Entry::usedIn(Window window, const std::vector<Instant>& pieces) const {
    double sum = 0;
    for (std::size_t i = 0; i < used.size(); ++i)
        if (pieces[i] >= window.from && pieces[i] < window.to)
            sum += used[i];
    return sum;
}

AwardUse::AwardUse(const Attribution& attribution, const std::vector<Instant>& pieces)
    : m_attribution(&attribution)
    , m_pieces(&pieces) {
    if (!pieces.empty())
        m_changes = attribution.changes({pieces.front(), pieces.back()});
    for (const Award& award : attribution.federation().awards) {
        m_awarded[{award.system.text, award.account}].push_back(award.window);
        m_systems.insert(award.system.text);
    }
}

void AwardUse::grant(const Award& award, double amount) {
    m_entries.push_back({&award, amount, std::vector<double>(m_pieces->size())});
}

bool AwardUse::isInForce(const std::vector<Window>& windows, Instant t) {
    return std::ranges::any_of(windows, [&](Window w) { return w.from <= t && t < w.to; });
}

std::optional<AwardUse::Account> AwardUse::payerOf(const Account& account, Instant t) {
    const auto changes = std::size_t(std::ranges::upper_bound(m_changes, t) - m_changes.begin());
    const auto [line, added] = m_lines.try_emplace({account, changes});
    if (added)
        for (std::string& name : m_attribution->lineage(SystemId{account.first}, account.second, t))
            if (Account above{account.first, std::move(name)}; m_awarded.contains(above))
                line->second.push_back(std::move(above));
    for (const Account& above : line->second)
        if (isInForce(m_awarded.at(above), t))
            return above;
    return {};
}

void AwardUse::charge(const std::string& system, const std::string& account, std::size_t piece,
                      double amount) {
    if (!m_systems.contains(system))
        return;
    const auto payer = payerOf({system, account}, (*m_pieces)[piece]);
    if (!payer)
        return;
    auto& charged = m_charged[*payer];
    charged.resize(m_pieces->size());
    charged[piece] += amount;
}

std::vector<AwardUse::Entry> AwardUse::settle() {
    std::map<Account, std::vector<Entry*>> awards;
    for (Entry& entry : m_entries)
        awards[{entry.award->system.text, entry.award->account}].push_back(&entry);
    for (auto& [account, entries] : awards) {
        const auto charged = m_charged.find(account);
        if (charged == m_charged.end())
            continue;
        std::ranges::sort(entries, {}, [](const Entry* e) { return e->award->window.to; });
        std::vector<double> left;
        for (const Entry* entry : entries)
            left.push_back(entry->granted);
        for (std::size_t i = 0; i < charged->second.size(); ++i) {
            double rest = charged->second[i];
            std::optional<std::size_t> last;
            for (std::size_t k = 0; k < entries.size() && rest > 0; ++k) {
                if (!isInForce({entries[k]->award->window}, (*m_pieces)[i]))
                    continue;
                last = k;
                const double part = std::min(rest, std::max(0., left[k]));
                entries[k]->used[i] += part;
                left[k] -= part;
                rest -= part;
            }
            if (last && rest > 0) {
                entries[*last]->used[i] += rest;
                left[*last] -= rest;
            }
        }
    }
    return std::move(m_entries);
}

} // namespace ff
