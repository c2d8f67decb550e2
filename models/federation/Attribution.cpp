// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/Attribution.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace ff {
namespace {

using Rules = std::vector<const AttributionRule*>;
using ByName = std::unordered_map<std::string, Rules>;

struct Pattern {
    const AttributionRule* rule;
    QRegularExpression expression;
};

bool applies(const AttributionRule& rule, const SystemId& system, Instant t) {
    return (!rule.system || *rule.system == system) && (!rule.from || *rule.from <= t) &&
           (!rule.until || t < *rule.until);
}

/// The first of the named rules that holds, in the order of the file.
const AttributionRule* firstOf(const ByName& rules, const std::string& name, const SystemId& system,
                               Instant t) {
    const auto found = rules.find(name);
    if (found == rules.end())
        return nullptr;
    const auto rule = std::ranges::find_if(
        found->second, [&](const AttributionRule* r) { return applies(*r, system, t); });
    return rule == found->second.end() ? nullptr : *rule;
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
    std::vector<Pattern> patterns;
    std::unordered_map<SystemId, std::unordered_map<std::string, std::string>> parents;
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
            m_tables->patterns.push_back(
                {&rule, QRegularExpression(QString::fromStdString(rule.match))});
            break;
        }
    }
}

Attribution::~Attribution() = default;
Attribution::Attribution(Attribution&&) noexcept = default;
Attribution& Attribution::operator=(Attribution&&) noexcept = default;

void Attribution::setAccounts(const SystemId& system, const std::vector<AccountNode>& accounts) {
    auto& parents = m_tables->parents[system];
    parents.clear();
    for (const AccountNode& account : accounts)
        parents.emplace(account.name, account.parent);
}

Match Attribution::match(const ChargeKey& key, Instant t) const {
    if (const auto rule = firstOf(m_tables->accounts, key.account, key.system, t))
        return {rule, {}};

    // The tree comes from a site: it may hold a circle, so the walk is as long as the tree at most.
    const auto tree = m_tables->parents.find(key.system);
    std::string name = key.account;
    const std::size_t most = tree == m_tables->parents.end() ? 0 : tree->second.size();
    for (std::size_t step = 0; step <= most && !name.empty(); ++step) {
        if (const auto rule = firstOf(m_tables->ancestors, name, key.system, t))
            return {rule, name};
        if (tree == m_tables->parents.end())
            break;
        const auto parent = tree->second.find(name);
        if (parent == tree->second.end())
            break;
        name = parent->second;
    }

    for (const AttributionRule* rule : m_tables->labels)
        if (applies(*rule, key.system, t) && hasLabel(rule->match, key))
            return {rule, {}};

    const QString account = QString::fromStdString(key.account);
    for (const Pattern& pattern : m_tables->patterns)
        if (applies(*pattern.rule, key.system, t) && pattern.expression.match(account).hasMatch())
            return {pattern.rule, {}};
    return {};
}

std::vector<Instant> Attribution::changes(Window window) const {
    std::set<Instant> instants;
    for (const AttributionRule& rule : m_tables->federation.rules)
        for (const auto& instant : {rule.from, rule.until})
            if (instant && *instant > window.from && *instant < window.to)
                instants.insert(*instant);
    return {instants.begin(), instants.end()};
}

const Federation& Attribution::federation() const {
    return m_tables->federation;
}

} // namespace ff
