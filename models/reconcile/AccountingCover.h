// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/SiteAccounting.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace ff {

/// Which of a site's totals are compared, and over which time of which account. Reports overlap: a
/// week's counts the same as those of its days, so of an account's that overlap the longest stands.
/// A report with a total of "root" is of every account: who is not in it used nothing then.
class AccountingCover final {
public:
    struct Sum {
        std::int64_t seconds = 0;
        std::int64_t idle = 0; ///< of these
    };

    /// The totals of one system.
    explicit AccountingCover(const std::vector<BookEntry>& entries);

    [[nodiscard]] bool empty() const { return m_sums.empty(); }
    /// When the books tell what the account used.
    [[nodiscard]] const std::vector<Window>& windowsOf(const std::string& account) const;
    /// When they tell it of every account.
    [[nodiscard]] const std::vector<Window>& whole() const { return windowsOf({}); }
    /// When they tell it of any account, without overlaps.
    [[nodiscard]] std::vector<Window> any() const;
    /// Where such a time begins or ends.
    [[nodiscard]] std::set<Instant> edges() const;
    /// What stands, by account.
    [[nodiscard]] const std::map<std::string, Sum>& sums() const { return m_sums; }
    [[nodiscard]] Sum total() const;
    /// The same of the reports of every account alone.
    [[nodiscard]] const Sum& wholeTotal() const { return m_whole; }

private:
    std::map<std::string, std::vector<Window>> m_windows; ///< of "": who is in no report
    std::map<std::string, Sum> m_sums;
    Sum m_whole;
};

} // namespace ff
