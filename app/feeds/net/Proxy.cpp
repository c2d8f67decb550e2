// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/net/Proxy.h"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/network_v4.hpp>
#include <boost/asio/ip/network_v6.hpp>

#include <algorithm>
#include <cctype>
#include <initializer_list>

namespace ff::feeds {
namespace {

namespace ip = boost::asio::ip;

std::string firstSet(const Environment& environment, std::initializer_list<const char*> names) {
    for (const char* name : names) {
        if (auto value = environment(name); value && !value->empty()) {
            return *value;
        }
    }
    return {};
}

std::vector<std::string> splitList(std::string_view text) {
    std::vector<std::string> entries;
    std::string entry;
    for (const char c : text) {
        if (c == ',' || c == ' ') {
            if (!entry.empty()) {
                entries.push_back(std::exchange(entry, {}));
            }
        } else {
            entry += char(std::tolower(static_cast<unsigned char>(c)));
        }
    }
    if (!entry.empty()) {
        entries.push_back(entry);
    }
    return entries;
}

bool isLoopback(const std::string& host) {
    boost::system::error_code ec;
    const auto address = ip::make_address(host, ec);
    return ec ? host == "localhost" || host.ends_with(".localhost") : address.is_loopback();
}

bool inNetwork(const std::string& host, const std::string& entry) {
    boost::system::error_code ec;
    const auto address = ip::make_address(host, ec);
    if (ec) {
        return false;
    }
    if (address.is_v4()) {
        const auto network = ip::make_network_v4(entry, ec);
        const auto length = network.prefix_length();
        return !ec && network.canonical() == ip::network_v4(address.to_v4(), length).canonical();
    }
    const auto network = ip::make_network_v6(entry, ec);
    const auto length = network.prefix_length();
    return !ec && network.canonical() == ip::network_v6(address.to_v6(), length).canonical();
}

} // namespace

Proxies::Proxies(const Environment& environment)
    : m_http(firstSet(environment, {"http_proxy", "all_proxy", "ALL_PROXY"}))
    , m_https(firstSet(environment, {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}))
    , m_exempt(splitList(firstSet(environment, {"no_proxy", "NO_PROXY"}))) {}

bool Proxies::exempt(const Url& url) const {
    if (isLoopback(url.host)) {
        return true;
    }
    return std::ranges::any_of(m_exempt, [&](std::string entry) {
        if (entry.starts_with('[') && entry.ends_with(']')) { // as addresses have it
            entry = entry.substr(1, entry.size() - 2);
        }
        if (entry == "*" || entry == url.host || inNetwork(url.host, entry)) {
            return true;
        }
        const auto colon = entry.rfind(':');
        if (colon != entry.npos && entry.find(':') == colon) {
            if (entry.substr(colon + 1) != std::to_string(url.port)) {
                return false;
            }
            entry.resize(colon);
        }
        if (entry.starts_with("*.")) {
            entry.erase(0, 1);
        }
        const std::string suffix = entry.starts_with('.') ? entry : '.' + entry;
        return url.host == suffix.substr(1) || url.host.ends_with(suffix);
    });
}

Result<std::optional<Url>> Proxies::forUrl(const Url& url) const {
    const std::string& text = url.tls ? m_https : m_http;
    if (text.empty() || exempt(url)) {
        return std::nullopt;
    }
    auto proxy = Url::parse(text.contains("://") ? text : "http://" + text);
    if (!proxy || proxy->tls) {
        return fail(ErrorCode::proxyRefused,
                    "only proxies of the form http://host:port are understood", url.shown());
    }
    return *proxy;
}

} // namespace ff::feeds
