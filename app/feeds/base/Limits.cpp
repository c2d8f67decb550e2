// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/base/Limits.h"

#include <string_view>
#include <unordered_set>
#include <utility>

namespace ff::feeds {
namespace {

Error refused(std::int64_t limit, const char* what, const char* key) {
    return {ErrorCode::bodyTooLarge,
            "more than " + std::to_string(limit) + " " + what + ", which " + key +
                " of sources.toml does not let pass",
            {}};
}

} // namespace

Error tooManyAccounts(const SourceConfig& source) {
    return refused(source.accountLimit, "accounts", "account_limit");
}

std::optional<Error> tooMuch(const Decoded& decoded, const SourceConfig& source) {
    if (std::cmp_greater(decoded.series.size(), source.seriesLimit)) {
        return refused(source.seriesLimit, "series", "series_limit");
    }
    std::unordered_set<std::string_view> accounts;
    for (const SeriesSamples& series : decoded.series) {
        accounts.insert(series.key.account);
    }
    for (const AccountNode& node : decoded.accounts) {
        accounts.insert(node.name);
    }
    for (const JobRecord& job : decoded.jobs) {
        accounts.insert(job.account);
    }
    accounts.erase(std::string_view{});
    if (std::cmp_greater(accounts.size(), source.accountLimit)) {
        return tooManyAccounts(source);
    }
    return std::nullopt;
}

} // namespace ff::feeds
