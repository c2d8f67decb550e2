// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Redirect.h"

#include <string_view>

namespace ff::feeds {
namespace {

constexpr int kMaxRedirects = 5;

std::string_view lastSegment(std::string_view path) {
    while (path.ends_with('/')) {
        path.remove_suffix(1);
    }
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

} // namespace

bool isRedirect(const WireAnswer& answer) {
    const int s = answer.status;
    return (s == 301 || s == 302 || s == 303 || s == 307 || s == 308) && !answer.location.empty();
}

Result<void> follow(Hop& hop, const WireAnswer& answer, const Url& home) {
    const auto refuse = [&](const std::string& why) {
        return fail(ErrorCode::redirectRefused, why, hop.url.shown());
    };
    if (++hop.followed > kMaxRedirects) {
        return refuse("more than five redirects, one after the other");
    }
    auto next = hop.url.resolved(answer.location);
    if (!next) {
        return std::unexpected(next.error());
    }
    if (hop.url.tls && !next->tls) {
        return refuse("it leads from https to " + next->shown());
    }
    hop.trusted = hop.trusted && mayCarrySecrets(home, *next);
    if (!hop.trusted) {
        hop.body = hop.bodyForOthers;
    }
    const bool sameResource = lastSegment(next->path) == lastSegment(hop.url.path);
    // RFC 9110, 15.4 allows to turn POST into GET, which loses the query. A redirect to the same
    // resource elsewhere (a prefix, a slash at the end) keeps it; to a login page, it does not.
    const bool keepsMethod = answer.status >= 307 || (answer.status != 303 && sameResource);
    if (!keepsMethod && hop.method == "POST") {
        hop.method = "GET";
        hop.body.clear();
    }
    if (sameResource && next->query.empty()) {
        next->query = hop.trusted ? hop.url.query : hop.asked;
    }
    hop.url = std::move(*next);
    return {};
}

} // namespace ff::feeds
