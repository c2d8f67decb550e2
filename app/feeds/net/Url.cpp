// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/net/Url.h"

#include <boost/url/parse.hpp>
#include <boost/url/parse_query.hpp>
#include <boost/url/url.hpp>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace ff::feeds {
namespace {

namespace urls = boost::urls;

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

bool isAllowed(unsigned char c) {
    return std::isalnum(c) || std::string_view{"-._~:/?#[]@!$&'()*+,;=%"}.contains(char(c));
}

void appendEncoded(std::string& out, unsigned char c) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    out += {'%', kDigits[c >> 4], kDigits[c & 15]};
}

/// Characters that are no part of any address, and brackets outside of the host, percent-encoded.
std::string tolerant(std::string_view text) {
    const auto scheme = text.find("//");
    const auto afterHost =
        scheme == text.npos ? 0 : std::min(text.find_first_of("/?#", scheme + 2), text.size());
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const bool bracket = i >= afterHost && (c == '[' || c == ']');
        if (bracket || !isAllowed(c)) {
            appendEncoded(out, c);
        } else {
            out += char(c);
        }
    }
    return out;
}

/// Encoded, a host could be anything: a line break that begins a header of the site's own choice,
/// or a slash behind which another host begins.
bool isHost(std::string_view host) {
    return std::ranges::all_of(host, [](unsigned char c) {
        return std::isalnum(c) || std::string_view{"-._:"}.contains(char(c));
    });
}

Result<Url> fromView(const urls::url_view_base& view) {
    Url url;
    const std::string scheme = lower(std::string(view.scheme()));
    if (scheme != "http" && scheme != "https") {
        return fail(ErrorCode::badConfig, "the address must begin with http:// or https://");
    }
    url.tls = scheme == "https";
    url.host = lower(view.host_address());
    if (url.host.empty()) {
        return fail(ErrorCode::badConfig, "the address names no host");
    }
    if (!isHost(url.host)) {
        return fail(ErrorCode::badConfig,
                    "a host is written in the letters a to z, digits, dots and "
                    "dashes; one in other letters as xn--...");
    }
    url.port = url.tls ? 443 : 80;
    if (view.has_port() && !view.port().empty()) {
        url.port = view.port_number();
        if (url.port == 0) {
            return fail(ErrorCode::badConfig, "the port must be 1 to 65535");
        }
    }
    url.path = view.encoded_path();
    if (url.path.empty()) {
        url.path = "/";
    }
    if (!url.path.starts_with('/')) { // behind "host:" Boost takes anything for a path
        return fail(ErrorCode::badConfig, "the port must be 1 to 65535");
    }
    url.query = view.encoded_query();
    url.userInfo = view.userinfo();
    return url;
}

} // namespace

Result<Url> Url::parse(std::string_view text) {
    const std::string encoded = tolerant(text);
    const auto view = urls::parse_uri(encoded);
    if (view.has_error()) {
        return fail(ErrorCode::badConfig, "this is no address such as https://host:port/path");
    }
    return fromView(*view);
}

Url Url::joined(std::string_view target) const {
    Url result = *this;
    const auto mark = target.find('?');
    std::string_view tail = target.substr(0, mark);
    if (!tail.empty()) {
        while (result.path.ends_with('/')) {
            result.path.pop_back();
        }
        while (tail.starts_with('/')) {
            tail.remove_prefix(1);
        }
        result.path += '/';
        result.path += tail;
    }
    if (mark != target.npos) {
        if (!result.query.empty()) {
            result.query += '&';
        }
        result.query += target.substr(mark + 1);
    }
    return result;
}

Result<Url> Url::resolved(std::string_view location) const {
    const std::string encoded = tolerant(location);
    const auto reference = urls::parse_uri_reference(encoded);
    const std::string from = origin() + target();
    const auto base = urls::parse_uri(from);
    urls::url joined;
    if (reference.has_error() || base.has_error() ||
        urls::resolve(*base, *reference, joined).has_error()) {
        return fail(ErrorCode::redirectRefused, "the redirect leads nowhere", shown());
    }
    auto url = fromView(joined);
    if (!url) {
        return fail(ErrorCode::redirectRefused, url.error().detail, shown());
    }
    url->userInfo.clear();
    return url;
}

std::string Url::authority() const {
    std::string text = host.contains(':') ? '[' + host + ']' : host;
    if (port != (tls ? 443 : 80)) {
        text += ':' + std::to_string(port);
    }
    return text;
}

std::string Url::origin() const {
    return (tls ? "https://" : "http://") + authority();
}

std::string Url::target() const {
    return query.empty() ? path : path + '?' + query;
}

std::string Url::shown() const {
    return origin() + path;
}

bool mayCarrySecrets(const Url& from, const Url& to) {
    if (from.host != to.host) {
        return false;
    }
    if (from.tls == to.tls) {
        return from.port == to.port;
    }
    return to.tls && from.port == 80 && to.port == 443;
}

std::vector<std::pair<std::string, std::string>> parametersOf(const std::string& query) {
    std::vector<std::pair<std::string, std::string>> parameters;
    if (const auto read = urls::parse_query(query)) {
        for (const auto& parameter : *read) {
            parameters.emplace_back(parameter.key.decode(), parameter.value.decode());
        }
    }
    return parameters;
}

std::string base64(std::string_view bytes) {
    std::string out(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                                     reinterpret_cast<const unsigned char*>(bytes.data()),
                                     static_cast<int>(bytes.size()));
    out.resize(static_cast<std::size_t>(size));
    return out;
}

} // namespace ff::feeds
