// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/publish/PageAnswer.h"

#include "app/feeds/http/SecretFile.h"

#include <openssl/crypto.h>

#include <exception>

namespace ff::feeds {
namespace {

namespace http = boost::beast::http;

constexpr const char* kOpenMetrics = "application/openmetrics-text; version=1.0.0; charset=utf-8";

bool isEqual(std::string_view a, std::string_view b) {
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

enum class Access { granted, denied, unknown };
/// The file is read for each question: who changes it, changes the token at once.
Access accessOf(const PageRequest& request, const PageServerOptions& options) {
    if (options.tokenFile.empty()) {
        return Access::granted;
    }
    const auto token = readSecretFile(options.tokenFile);
    if (!token) {
        return Access::unknown;
    }
    const auto sent = request[http::field::authorization];
    return isEqual({sent.data(), sent.size()}, "Bearer " + *token) ? Access::granted
                                                                   : Access::denied;
}

Result<std::string> makePage(const PageServerOptions& options) {
    try {
        return options.page();
    } catch (const std::exception& error) {
        return fail(ErrorCode::internal, error.what());
    }
}

void say(PageAnswer& answer, http::status status, std::string text) {
    answer.result(status);
    answer.body() = std::move(text);
}

} // namespace

PageAnswer answerTo(const PageRequest& request, const PageServerOptions& options) {
    PageAnswer answer;
    answer.version(request.version());
    answer.keep_alive(request.keep_alive());
    answer.set(http::field::content_type, "text/plain; charset=utf-8");
    answer.set(http::field::cache_control, "no-store");
    const std::string_view target(request.target().data(), request.target().size());
    const bool isHead = request.method() == http::verb::head;
    const Access access = accessOf(request, options);
    if (access == Access::unknown) {
        say(answer, http::status::service_unavailable, "the token file cannot be read\n");
    } else if (access == Access::denied) {
        answer.set(http::field::www_authenticate, "Bearer");
        say(answer, http::status::unauthorized, "a bearer token is needed\n");
    } else if (request.method() != http::verb::get && !isHead) {
        answer.set(http::field::allow, "GET, HEAD");
        say(answer, http::status::method_not_allowed, "only GET\n");
    } else if (target.substr(0, target.find('?')) != "/metrics") {
        say(answer, http::status::not_found, "the page is /metrics\n");
    } else if (auto page = makePage(options); page) {
        answer.set(http::field::content_type, kOpenMetrics);
        say(answer, http::status::ok, std::move(*page));
    } else {
        say(answer, http::status::service_unavailable, "the cache cannot be read\n");
    }
    answer.prepare_payload();
    if (isHead) {
        answer.body().clear();
    }
    return answer;
}

} // namespace ff::feeds
