// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Blanked.h"
#include "app/feeds/http/Body.h"
#include "app/feeds/http/Credential.h"
#include "app/feeds/http/Refusal.h"
#include "app/feeds/net/Proxy.h"
#include "app/feeds/net/Url.h"
#include "app/feeds/publish/PageAnswer.h"
#include "tests/fuzz/Parts.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>

#include <algorithm>

namespace ff::fuzz {

using namespace ff::feeds;

/// An address that was read is written so that it is read as the same; where a redirect leads is an
/// address too, and no secret is in what is shown.
void url(std::string_view bytes) {
    const auto line = bytes.substr(0, bytes.find('\n'));
    const auto read = Url::parse(line);
    const auto base = Url::parse("https://site.example:8443/a/b?c=d");
    require(base.has_value());
    static_cast<void>(base->joined(line));
    static_cast<void>(base->resolved(line));
    if (read) {
        const auto again = Url::parse(read->origin() + read->target());
        require(again && again->origin() == read->origin() && again->target() == read->target());
        require(mayCarrySecrets(*read, *read));
        require(read->origin() == base->origin() || !mayCarrySecrets(*base, *read));
        static_cast<void>(read->shown());
    }
}

/// A body never grows over its limit, whatever it was packed with.
void httpBody(std::string_view bytes) {
    constexpr std::size_t kMost = 64 * 1024;
    for (const std::string_view encoding : {"", "gzip", "gzip, gzip", "identity", "br"}) {
        const auto plain = plainBody(bytes, encoding, kMost);
        require(!plain || plain->size() <= kMost || plain->size() <= bytes.size());
        static_cast<void>(isEncoded(bytes, encoding));
    }
}

/// What a site says of its refusal is shown in one line without control characters.
void httpRefusal(std::string_view bytes) {
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
    require(std::ranges::none_of(wordsOf(bytes), isControl));
    static_cast<void>(isHtml(bytes));
    for (const int status : {401, 404, 500, 503}) {
        Response response;
        response.status = status;
        response.body = std::string(bytes);
        static_cast<void>(refusalText(response));
    }
}

void token(std::string_view bytes) {
    static_cast<void>(jwtExpiry(bytes));
}

/// However a site repeats a secret, it is not in what is said of the answer.
void blanked(std::string_view bytes) {
    const std::string secret = "s3cret/of+mine";
    const std::string text(bytes);
    const std::size_t middle = text.size() / 2;
    for (const std::string& said :
         {text, text + secret, text.substr(0, middle) + secret + text.substr(middle)}) {
        require(feeds::blanked(said, {secret}).find(secret) == std::string::npos);
    }
    static_cast<void>(withoutName(text, "slurm"));
    if (middle >= 4) { // a secret of any bytes
        const std::string own = text.substr(0, middle);
        if (own.find_first_not_of('*') != std::string::npos) {
            static_cast<void>(feeds::blanked(text, {own}));
        }
    }
}

/// Whatever the variables of the environment hold: an address is reached directly, by a proxy, or
/// the variable is refused.
void proxy(std::string_view bytes) {
    const auto end = bytes.find('\n');
    const std::string address(bytes.substr(0, end));
    const std::string exempt(end == std::string_view::npos ? "" : bytes.substr(end + 1));
    const Proxies proxies([&](const std::string& name) {
        return std::optional(name == "no_proxy" ? exempt : address);
    });
    for (const char* to : {"https://site.example/x", "http://10.1.2.3:9090/", "http://[fd00::1]/",
                           "http://localhost:1/"}) {
        const auto way = proxies.forUrl(*Url::parse(to));
        require(way || way.error().code == ErrorCode::proxyRefused);
    }
}

/// Anyone may ask anything of the published page: an answer comes, and without the token no
/// figures.
void pageRequest(std::string_view bytes) {
    namespace http = boost::beast::http;
    http::request_parser<http::string_body> parser;
    parser.body_limit(4096);
    boost::beast::error_code error;
    parser.eager(true);
    parser.put(boost::asio::buffer(bytes.data(), bytes.size()), error);
    if (error || !parser.is_done()) {
        return;
    }
    PageServerOptions options;
    options.page = [] { return Result<std::string>("figures"); };
    options.tokenFile = "/nowhere/token"; // who cannot be checked gets nothing
    const PageAnswer answer = answerTo(parser.get(), options);
    require(answer.body().find("figures") == std::string::npos);
    options.tokenFile.clear();
    static_cast<void>(answerTo(parser.get(), options));
}

} // namespace ff::fuzz
