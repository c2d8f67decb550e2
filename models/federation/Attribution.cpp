// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/Attribution.h"

#include "models/federation/PatternRules.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace ff {
namespace {

using Rules = std::vector<const AttributionRule*>;
using ByName = std::unordered_map<std::string, Rules>;

bool applies(const AttributionRule& rule, const SystemId& system, Instant t) {
    return (!rule.system || *rule.system == system) && (!rule.from || *rule.from <= t) &&
           (!rule.until || t < *rule.until);
}

/// The first of the named rules that holds, in the order of the file.
const AttributionRule* firstOf(const ByName& rules, const std::string& name, const SystemId& system,
                               Instant t) {
    const auto found = rules.find(name);
    if (found == rules.end()) {
        return nullptr;
    }
    const auto rule = std::ranges::find_if(
        found->second, [&](const AttributionRule* r) { return applies(*r, system, t); });
    return rule == found->second.end() ? nullptr : *rule;
}

/// Where an account stood, since when; by time.
using Places = std::vector<std::pair<Instant, std::string>>;
using Tree = std::unordered_map<std::string, Places>;

/// Its parent at `t`, or null where the tree does not hold it.
const std::string* parentAt(const Tree& tree, const std::string& name, Instant t) {
    const auto found = tree.find(name);
    if (found == tree.end()) {
        return nullptr;
    }
    const Places& places = found->second;
    const auto after =
        std::ranges::upper_bound(places, t, {}, &std::pair<Instant, std::string>::first);
    return after == places.begin() ? &places.front().second : &std::prev(after)->second;
}

bool hasLabel(const std::string& label, const ChargeKey& key) {
    return label == "partition=" + key.partition || label == "qos=" + key.qos;
}

} // namespace

struct Attribution::Tables {
    Federation federation;
    ByName accounts;
    ByName ancestors;
    Rules labels;
    PatternRules patterns;
    std::unordered_map<SystemId, Tree> trees;
    std::map<SystemId, std::set<Instant>> moves; ///< when some account changed its place

    /// Visits the account and those above it at `t` until one says false. The tree comes from a
    /// site: it may hold a circle, so the walk is as long as the tree at most.
    template <class Visit>
    void climb(const SystemId& system, const std::string& account, Instant t, Visit visit) const {
        const auto tree = trees.find(system);
        const std::string* name = &account;
        const std::size_t most = tree == trees.end() ? 0 : tree->second.size();
        for (std::size_t step = 0; name && step <= most && !name->empty() && visit(*name); ++step) {
            name = tree == trees.end() ? nullptr : parentAt(tree->second, *name, t);
        }
    }
};

Attribution::Attribution(Federation federation)
    : m_tables(std::make_unique<Tables>()) {
    m_tables->federation = std::move(federation);
    for (const AttributionRule& rule : m_tables->federation.rules) {
        switch (rule.by) {
        case AttributionRule::By::account:
            m_tables->accounts[rule.match].push_back(&rule);
            break;
        case AttributionRule::By::ancestor:
            m_tables->ancestors[rule.match].push_back(&rule);
            break;
        case AttributionRule::By::label:
            m_tables->labels.push_back(&rule);
            break;
        case AttributionRule::By::pattern:
            m_tables->patterns.add(rule);
            break;
        }
    }
}

Attribution::~Attribution() = default;
Attribution::Attribution(Attribution&&) noexcept = default;
Attribution& Attribution::operator=(Attribution&&) noexcept = default;

void Attribution::setAccounts(const SystemId& system, const std::vector<AccountNode>& accounts) {
    Tree& tree = m_tables->trees[system];
    tree.clear();
    std::set<Instant>& moves = m_tables->moves[system];
    moves.clear();
    for (const AccountNode& account : accounts) {
        Places& places = tree[account.name];
        if (places.empty()) {
            places.emplace_back(account.since, account.parent);
        } else if (places.back().second.empty()) {
            places.back().second = account.parent; // where it stood had not been said
        } else if (places.back().second != account.parent) {
            places.emplace_back(account.since, account.parent);
            moves.insert(account.since);
        }
    }
}

bool Attribution::knows(const SystemId& system, const std::string& account) const {
    const auto tree = m_tables->trees.find(system);
    return tree != m_tables->trees.end() && tree->second.contains(account);
}

Match Attribution::match(const ChargeKey& key, Instant t) const {
    if (const auto rule = firstOf(m_tables->accounts, key.account, key.system, t)) {
        return {rule, {}};
    }

    const AttributionRule* mapped = nullptr;
    std::string through;
    m_tables->climb(key.system, key.account, t, [&](const std::string& name) {
        mapped = firstOf(m_tables->ancestors, name, key.system, t);
        if (mapped) {
            through = name;
        }
        return mapped == nullptr;
    });
    if (mapped) {
        return {mapped, through};
    }

    for (const AttributionRule* rule : m_tables->labels) {
        if (applies(*rule, key.system, t) && hasLabel(rule->match, key)) {
            return {rule, {}};
        }
    }

    if (m_tables->patterns.empty()) {
        return {};
    }
    for (const AttributionRule* rule : m_tables->patterns.fitting(key.account)) {
        if (applies(*rule, key.system, t)) {
            return {rule, {}};
        }
    }
    return {};
}

Match Attribution::match(const Award& award) const {
    for (const auto& [system, account] : award.accounts) {
        if (Match found = match({system, account, {}, {}}, award.window.from)) {
            return found;
        }
    }
    return {};
}

std::vector<std::string> Attribution::lineage(const SystemId& system, const std::string& account,
                                              Instant t) const {
    std::vector<std::string> names;
    m_tables->climb(system, account, t, [&](const std::string& name) {
        names.push_back(name);
        return true;
    });
    return names;
}

std::vector<Instant> Attribution::changes(Window window) const {
    std::set<Instant> instants;
    for (const AttributionRule& rule : m_tables->federation.rules) {
        for (const auto& instant : {rule.from, rule.until}) {
            if (instant && *instant > window.from && *instant < window.to) {
                instants.insert(*instant);
            }
        }
    }
    // Nothing else asks the tree.
    if (!m_tables->ancestors.empty() || !m_tables->federation.awards.empty()) {
        for (const auto& [system, moves] : m_tables->moves) {
            instants.insert(moves.upper_bound(window.from), moves.lower_bound(window.to));
        }
    }
    return {instants.begin(), instants.end()};
}

const Federation& Attribution::federation() const {
    return m_tables->federation;
}

} // namespace ff
