// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ff::feeds {

/// An http or https address, taken apart as far as a client needs.
struct Url {
    bool tls = false;
    std::string host; ///< lower case, without brackets round an IPv6 address
    std::uint16_t port = 80;
    std::string path;     ///< percent-encoded, begins with '/'
    std::string query;    ///< percent-encoded, without '?'
    std::string userInfo; ///< decoded "user:password", as an address may carry them

    /// Reads an absolute address; what a strict grammar forbids in a query ("collect[]=x") is
    /// percent-encoded first, as browsers do. Error: badConfig.
    [[nodiscard]] static Result<Url> parse(std::string_view text);

    /// This address with `target` (path and query) below it: queries of both are kept.
    [[nodiscard]] Url joined(std::string_view target) const;
    /// Where a redirect from here leads (RFC 3986, 5.2). Error: redirectRefused.
    [[nodiscard]] Result<Url> resolved(std::string_view location) const;

    /// "example.org", "example.org:8080", "[::1]:8080": the port where it is not the scheme's.
    [[nodiscard]] std::string authority() const;
    [[nodiscard]] std::string origin() const; ///< "https://example.org"
    [[nodiscard]] std::string target() const; ///< path and query, for the request line
    /// Origin and path: for people and logs, since queries and user info may hold secrets.
    [[nodiscard]] std::string shown() const;
};

/// May what was meant for `from` (tokens, cookies, passwords) be sent to `to`? Only the same
/// origin, or the same host moving up from http to https on the usual ports.
[[nodiscard]] bool mayCarrySecrets(const Url& from, const Url& to);

/// The names and values of a query, decoded.
[[nodiscard]] std::vector<std::pair<std::string, std::string>>
parametersOf(const std::string& query);

[[nodiscard]] std::string base64(std::string_view bytes);

} // namespace ff::feeds
