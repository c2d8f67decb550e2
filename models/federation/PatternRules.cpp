// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/PatternRules.h"

#include <algorithm>
#include <mutex>

namespace ff {
namespace {

bool isWordCharacter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

std::string beginOf(std::string_view pattern) {
    if (!pattern.starts_with('^') || pattern.contains('|')) {
        return {};
    }
    std::string begin;
    for (std::size_t at = 1; at < pattern.size(); ++at) {
        char c = pattern[at];
        if (c == '\\' && at + 1 < pattern.size() && !isWordCharacter(pattern[at + 1])) {
            c = pattern[++at]; // of a letter or a digit it would be a class, or a reference
        } else if (std::string_view("\\.[]()*+?{}$^").contains(c)) {
            break;
        }
        // A character that may be missing is no beginning, nor is a part of one in UTF-8.
        const char next = at + 1 < pattern.size() ? pattern[at + 1] : '\0';
        if (std::string_view("*?{").contains(next) && next != '\0') {
            break;
        }
        begin += c;
    }
    while (!begin.empty() && (static_cast<unsigned char>(begin.back()) & 0x80U) != 0) {
        begin.pop_back();
    }
    return begin;
}

void PatternRules::add(const AttributionRule& rule) {
    const std::string begin = beginOf(rule.match);
    m_lengths.insert(begin.size());
    m_byBegin[begin].push_back(m_patterns.size());
    m_patterns.push_back({&rule, QRegularExpression(QString::fromStdString(rule.match)),
                          rule.match.starts_with('^') ? begin : beginOf('^' + rule.match)});
}

const std::vector<const AttributionRule*>& PatternRules::fitting(const std::string& account) const {
    {
        const std::shared_lock lock(m_mutex);
        if (const auto known = m_known.find(account); known != m_known.end()) {
            return *known->second;
        }
    }
    std::vector<std::size_t> tried;
    for (const std::size_t length : m_lengths) {
        const auto same =
            length <= account.size() ? m_byBegin.find(account.substr(0, length)) : m_byBegin.end();
        if (same != m_byBegin.end()) {
            tried.insert(tried.end(), same->second.begin(), same->second.end());
        }
    }
    std::ranges::sort(tried);
    auto found = std::make_unique<Rules>();
    const QString name = QString::fromStdString(account);
    for (const std::size_t at : tried) {
        const Pattern& pattern = m_patterns[at];
        if (account.contains(pattern.holds) && pattern.expression.match(name).hasMatch()) {
            found->push_back(pattern.rule);
        }
    }
    const std::unique_lock lock(m_mutex);
    return *m_known.try_emplace(account, std::move(found)).first->second;
}

} // namespace ff
