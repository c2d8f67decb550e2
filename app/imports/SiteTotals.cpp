// SPDX-License-Identifier: GPL-3.0-only
#include "app/imports/SiteTotals.h"

#include <algorithm>
#include <limits>
#include <map>

namespace ff {
namespace {

/// The totals of one table of sreport, by account.
struct Totals {
    std::map<std::string, std::int64_t> whole; ///< with an account's children
    std::map<std::string, std::int64_t> own;   ///< of its users
    std::map<std::string, std::int64_t> idle;  ///< of `own`: of none of them

    [[nodiscard]] std::int64_t restOf(const std::string& account,
                                      const std::map<std::string, std::string>& parents) const {
        std::int64_t rest = whole.at(account);
        if (const auto users = own.find(account); users != own.end()) {
            rest -= users->second;
        }
        for (const auto& [child, seconds] : whole) {
            if (child != account && parents.contains(child) && parents.at(child) == account) {
                rest -= seconds;
            }
        }
        return rest;
    }
};

/// What is left of a total beside users and children is an idle reservation's, unless it is no
/// more than what rounding each of them to `unit` makes.
void addRests(Totals& totals, const std::map<std::string, std::string>& parents, Duration unit) {
    const std::int64_t grain = unit / std::chrono::seconds{1};
    const std::int64_t noise =
        totals.own.empty() ? std::numeric_limits<std::int64_t>::max() // users are not told apart
        : grain > 1        ? grain * std::int64_t(totals.whole.size() + totals.own.size())
                           : 0;
    for (const auto& [account, seconds] : totals.own) {
        totals.whole.try_emplace(account, seconds);
    }
    const auto inTree = [&](const auto& entry) {
        return entry.first == "root" || parents.contains(entry.first);
    };
    std::map<std::string, std::int64_t> rests;
    if (std::ranges::all_of(totals.whole, inTree)) {
        for (const auto& [account, seconds] : totals.whole) {
            rests[account] = totals.restOf(account, parents);
        }
    } else if (const auto root = totals.whole.find("root"); root != totals.whole.end()) {
        std::int64_t rest = root->second;
        for (const auto& [account, seconds] : totals.own) {
            rest -= seconds;
        }
        rests["root"] = rest;
    }
    for (const auto& [account, rest] : rests) {
        if (rest > 0) { // below zero: sreport rounded its hours
            totals.own[account] += rest;
            if (rest > noise) {
                totals.idle[account] = rest;
            }
        }
    }
}

} // namespace

std::vector<BookEntry> ownTotals(const feeds::ImportReport& report,
                                 const std::vector<AccountNode>& tree) {
    std::map<std::string, std::string> parents;
    for (const AccountNode& node : tree) {
        parents[node.name] = node.parent.empty() ? "root" : node.parent;
    }
    std::map<Window, Totals> tables;
    for (const BookEntry& entry : report.books) {
        tables[entry.window].whole[entry.account] = entry.deviceSeconds;
    }
    for (const BookEntry& entry : report.ownAccounting) {
        tables[entry.window].own[entry.account] = entry.deviceSeconds;
    }
    std::vector<BookEntry> entries;
    for (auto& [window, totals] : tables) {
        addRests(totals, parents, report.bookUnit);
        if (totals.whole.contains("root")) {
            totals.own.try_emplace("root", 0);
        }
        for (const auto& [account, seconds] : totals.own) {
            entries.push_back({{}, account, window, seconds, totals.idle[account]});
        }
    }
    return entries;
}

} // namespace ff
