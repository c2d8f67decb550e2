// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/net/Url.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ff::feeds {

/// Reads an environment variable; nothing where it is not set.
using Environment = std::function<std::optional<std::string>(const std::string& name)>;

/// The proxy that http_proxy, https_proxy, all_proxy and no_proxy name for an address, by the
/// habits of curl: names in either case, except HTTP_PROXY in capitals, which a web server's client
/// could set (httpoxy). This machine itself is never asked for through a proxy, as in Go.
class Proxies final {
public:
    explicit Proxies(const Environment& environment);

    /// Nothing where the address is reached directly. Error: proxyRefused, where the variable holds
    /// something else than an http proxy.
    [[nodiscard]] Result<std::optional<Url>> forUrl(const Url& url) const;

private:
    [[nodiscard]] bool exempt(const Url& url) const;

    std::string m_http;
    std::string m_https;
    std::vector<std::string> m_exempt;
};

} // namespace ff::feeds
