// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"

#include <QRegularExpression>

#include <cstdint>
#include <memory>
#include <set>
#include <shared_mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace ff {

/// The rules that are patterns of account names. A site has thousands of accounts and a federation
/// may have as many patterns: which of them an account fits is found out once and remembered, and
/// a pattern that begins with plain text is only tried on names that begin with it, or hold it
/// where it is not anchored. Thread-safe but for `add`.
class PatternRules final {
public:
    void add(const AttributionRule& rule);
    [[nodiscard]] bool empty() const { return m_patterns.empty(); }
    /// Those that the account fits, in the order of the file.
    [[nodiscard]] const std::vector<const AttributionRule*>&
    fitting(const std::string& account) const;

private:
    using Rules = std::vector<const AttributionRule*>;
    struct Pattern {
        const AttributionRule* rule = nullptr;
        QRegularExpression expression;
        std::string holds{}; ///< plain text in every name that fits
    };

    std::vector<Pattern> m_patterns;
    /// Where in it, by the plain text with which each name that fits begins.
    std::unordered_map<std::string, std::vector<std::size_t>> m_byBegin;
    std::set<std::size_t> m_lengths;   ///< of these texts
    mutable std::shared_mutex m_mutex; ///< guards what is known
    mutable std::unordered_map<std::string, std::unique_ptr<const Rules>> m_known;
};

/// The plain text with which everything that fits a pattern begins: "project_" of "^project_\d+$";
/// empty where it is not anchored, or not simple enough to tell.
[[nodiscard]] std::string beginOf(std::string_view pattern);

} // namespace ff
