// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/ledger/AccountWriter.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace ff::store {

AccountWriter::AccountWriter(Database& database)
    : m_parent(database, "SELECT parent, since FROM account WHERE system = ? AND name = ? "
                         "ORDER BY since DESC LIMIT 1")
    , m_account(database, "INSERT INTO account (system, name, since, parent) VALUES (?, ?, ?, ?)") {
}

void AccountWriter::add(std::int64_t system, const Batch& batch) {
    std::map<std::string_view, std::string_view> parents; // an answer may name an account twice
    for (const AccountNode& account : batch.accounts) {
        if (auto& parent = parents[account.name]; !account.parent.empty()) {
            parent = account.parent;
        }
    }
    for (const auto& [name, parent] : parents) {
        std::int64_t since = toMillis(batch.arrived);
        const bool known = m_parent.bind(system, name).step();
        // A list without parents tells nothing about the tree.
        const bool same = known && (parent.empty() || m_parent.text(0) == parent);
        if (known) { // however the clock was set meanwhile
            since = std::max(since, m_parent.integer(1) + 1);
        }
        m_parent.reset();
        if (!same) {
            m_account.run(system, name, since, parent);
        }
    }
}

} // namespace ff::store
