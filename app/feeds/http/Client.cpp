// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Client.h"

#include "app/feeds/http/Blanked.h"
#include "app/feeds/http/Body.h"
#include "app/feeds/http/Refusal.h"
#include "app/feeds/net/Offload.h"
#include "models/core/Version.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <iterator>

namespace ff::feeds {

namespace asio = boost::asio;

namespace {

constexpr std::size_t kMaxKept = 2;
constexpr const char* kAgent = "factoryfloor/" FF_VERSION;

std::optional<Duration> secondsOf(std::string_view text) {
    std::int64_t seconds = 0;
    const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (ec != std::errc{} || end != text.data() + text.size() || seconds < 0) {
        return std::nullopt;
    }
    return std::chrono::seconds{std::min<std::int64_t>(seconds, 86400)};
}

/// What proxies and servers say that let only GET through (403: a role without "create", as
/// Kubernetes' proxies call POST).
bool refusesPost(int status) {
    return status == 403 || status == 405 || status == 501;
}

/// A body that is no form has a header that says what it is.
bool saysItsType(const std::vector<std::pair<std::string, std::string>>& headers) {
    return std::ranges::find(headers, "Content-Type",
                             &std::pair<std::string, std::string>::first) != headers.end();
}

/// The form's fields in the address.
Request asGet(const Request& form) {
    const char* between = form.target.contains('?') ? "&" : "?";
    return {.method = "GET",
            .target = form.target + between + form.body,
            .headers = form.headers,
            .body = {}};
}

} // namespace

/// An answer, and where redirects had led by then.
struct Client::Arrived {
    WireAnswer answer;
    Hop hop;
};

Result<std::unique_ptr<Client>> Client::make(Transport& transport, const SourceConfig& source) {
    auto base = Url::parse(source.url);
    if (!base) {
        return fail(base.error().code, base.error().detail, source.id.text);
    }
    return std::unique_ptr<Client>(new Client(transport, source, std::move(*base)));
}

Client::Client(Transport& transport, SourceConfig source, Url base)
    : m_transport(transport)
    , m_source(std::move(source))
    , m_address(std::move(base))
    , m_credential(m_source.credential, transport.options.environment) {}

Hop Client::hopFor(const Request& request) const {
    Hop hop{.url = m_address.current().joined(request.target),
            .method = request.method,
            .headers = request.headers,
            .body = request.body};
    if (const auto mark = request.target.find('?'); mark != request.target.npos) {
        hop.asked = withoutSecretsOf(m_source.parameters, request.target.substr(mark + 1));
    }
    hop.bodyForOthers = saysItsType(request.headers)
                            ? request.body
                            : withoutSecretsOf(m_source.parameters, request.body);
    hop.trusted = mayCarrySecrets(m_address.given(), hop.url);
    return hop;
}

asio::awaitable<Result<Response>> Client::send(const Request& request, Deadline& deadline) {
    m_retryAfter.reset();
    auto secret = co_await m_credential.get(deadline);
    if (!secret) {
        co_return std::unexpected(secret.error());
    }
    const bool isForm =
        request.method == "POST" && !request.body.empty() && !saysItsType(request.headers);
    auto arrived = co_await exchange(hopFor(isForm && m_getOnly ? asGet(request) : request),
                                     *secret, deadline);
    if (arrived && isForm && !m_getOnly && refusesPost(arrived->answer.status)) {
        arrived = co_await exchange(hopFor(asGet(request)), *secret, deadline);
        m_getOnly = arrived && isUnderstood(arrived->answer.status);
    }
    if (!arrived) {
        co_return std::unexpected(arrived.error());
    }
    m_address.learn(request.target.substr(0, request.target.find('?')), arrived->hop,
                    arrived->answer);
    m_retryAfter = secondsOf(arrived->answer.retryAfter);
    co_return co_await unpacked(std::move(*arrived));
}

asio::awaitable<Result<Client::Arrived>> Client::exchange(Hop hop, const std::string& secret,
                                                          Deadline& deadline) {
    for (;;) {
        auto answer = co_await roundTrip(hop, secret, deadline);
        if (!answer) {
            co_return std::unexpected(answer.error());
        }
        if (!isRedirect(*answer)) {
            co_return Arrived{.answer = std::move(*answer), .hop = std::move(hop)};
        }
        if (auto followed = follow(hop, *answer, m_address.given()); !followed) {
            co_return std::unexpected(followed.error());
        }
    }
}

std::vector<std::string> Client::remarks() const {
    std::vector<std::string> texts;
    if (!m_address.proposed().empty()) {
        texts.push_back("the site redirects to " + m_address.proposed() + ": write url = \"" +
                        m_address.proposed() + "\" for this source");
    }
    if (m_getOnly) {
        texts.emplace_back("the site refuses POST, so it is asked with GET");
    }
    if (m_address.current().tls && !m_source.verifyTls) {
        texts.emplace_back("its certificate is not checked (verify = false): another host could "
                           "answer for it");
    }
    return texts;
}

Result<Route> Client::routeTo(const Url& url, bool trusted) {
    Route route{.url = url, .proxy = std::nullopt, .tls = nullptr, .verify = m_source.verifyTls};
    auto proxy = m_transport.proxies.forUrl(url);
    if (!proxy) {
        return std::unexpected(proxy.error());
    }
    route.proxy = std::move(*proxy);
    if (url.tls) {
        auto tls = m_transport.tls.get(m_source, trusted);
        if (!tls) {
            return std::unexpected(tls.error());
        }
        route.tls = std::move(*tls);
    }
    return route;
}

void Client::addSecrets(WireRequest& request, const std::string& secret) const {
    const auto add = [&](const char* name, std::string value) {
        request.headers.emplace_back(name, std::move(value));
    };
    if (m_source.kind == SourceKind::slurmRest) {
        if (!m_source.userName.empty()) {
            add("X-SLURM-USER-NAME", m_source.userName);
        }
        if (!secret.empty()) {
            add("X-SLURM-USER-TOKEN", secret);
        }
    } else if (!m_source.userName.empty()) {
        add("Authorization", "Basic " + base64(m_source.userName + ':' + secret));
    } else if (!secret.empty()) {
        add("Authorization", "Bearer " + secret);
    } else if (!m_address.given().userInfo.empty()) {
        add("Authorization", "Basic " + base64(m_address.given().userInfo));
    }
    for (const auto& [name, value] : m_source.headers) {
        add(name.c_str(), value);
    }
}

WireRequest Client::toWire(const Hop& hop, const std::optional<Url>& proxy,
                           const std::string& secret) const {
    WireRequest wire{.method = hop.method, .target = hop.url.target(), .headers = {}, .body = {}};
    wire.headers = {{"Host", hop.url.authority()},
                    {"User-Agent", kAgent},
                    {"Accept", "*/*"},
                    {"Accept-Encoding", "gzip"}};
    if (hop.trusted) {
        addSecrets(wire, secret);
    }
    wire.headers.insert(wire.headers.end(), hop.headers.begin(), hop.headers.end());
    if (!hop.body.empty()) {
        if (!saysItsType(hop.headers)) {
            wire.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
        }
        wire.body = hop.body;
    }
    if (proxy && !hop.url.tls) {
        wire.target = hop.url.origin() + wire.target;
        if (!proxy->userInfo.empty()) {
            wire.headers.emplace_back("Proxy-Authorization", "Basic " + base64(proxy->userInfo));
        }
    }
    return wire;
}

asio::awaitable<Result<WireAnswer>> Client::roundTrip(const Hop& hop, const std::string& secret,
                                                      Deadline& deadline) {
    auto route = routeTo(hop.url, hop.trusted);
    if (!route) {
        co_return std::unexpected(route.error());
    }
    const WireRequest wire = toWire(hop, route->proxy, secret);
    const std::string origin = hop.url.origin();
    Kept connection;
    if (auto node = m_kept.extract(origin); !node.empty() && node.mapped()->reusable()) {
        connection = std::move(node.mapped());
    }
    for (;;) {
        const bool kept = connection != nullptr;
        if (!kept) {
            auto opened = co_await Connection::open(m_transport, *route, deadline);
            if (!opened) {
                co_return std::unexpected(opened.error());
            }
            connection = std::move(*opened);
        }
        auto answer = co_await connection->exchange(wire, m_transport.options.maxBytesOnWire,
                                                    m_transport.bodies, deadline);
        // A server may close a connection that it kept just as we write to it, and some say 408.
        if (kept && (answer ? answer->status == 408 : answer.error().nothingReceived)) {
            connection.reset();
            continue;
        }
        if (!answer) {
            co_return std::unexpected(answer.error().error);
        }
        if (answer->status == 407 && route->proxy) {
            co_return fail(ErrorCode::proxyRefused, "the proxy asks for a login (HTTP 407)",
                           hop.url.shown());
        }
        if (connection->reusable() && m_kept.size() < kMaxKept) {
            m_kept.insert_or_assign(origin, std::move(connection));
        }
        co_return std::move(*answer);
    }
}

asio::awaitable<Result<Response>> Client::unpacked(Arrived arrived) {
    WireAnswer& answer = arrived.answer;
    const std::string where = arrived.hop.url.shown();
    Response response{.status = answer.status,
                      .contentType = std::move(answer.contentType),
                      .body = {},
                      .redirectedTo = arrived.hop.followed > 0 ? where : std::string()};
    if (!isEncoded(answer.body, answer.contentEncoding)) {
        response.body = std::move(answer.body);
        response.held = std::move(answer.claim);
        co_return response;
    }
    const auto claim = m_transport.bodies.claim();
    bool hasRoom = true;
    const auto unpack = [&](std::size_t limit) {
        return plainBody(answer.body, answer.contentEncoding, limit, [&](std::size_t bytes) {
            hasRoom = claim->resize(bytes);
            return hasRoom;
        });
    };
    // Small ones here; what turns out to be big, or a bomb, beside this thread.
    auto plain = unpack(m_transport.options.inlineBytes);
    if (!plain && hasRoom && plain.error().code == ErrorCode::bodyTooLarge) {
        plain = co_await offload(m_transport.decoders,
                                 [&] { return unpack(m_transport.options.maxBytesPlain); });
    }
    if (!hasRoom) {
        co_return fail(ErrorCode::bodyTooLarge, m_transport.bodies.noRoomText(), where);
    }
    if (!plain) {
        co_return fail(plain.error().code, plain.error().detail, where);
    }
    response.body = std::move(*plain);
    response.held = claim;
    co_return response;
}

asio::awaitable<bool> Client::renewCredential(Deadline& deadline) {
    co_return co_await m_credential.renew(deadline);
}

std::string Client::redacted(std::string text) const {
    std::vector<std::string> secrets;
    const auto addBasic = [&](const std::string& userInfo) {
        secrets.push_back(base64(userInfo));
        secrets.push_back(userInfo.substr(userInfo.find(':') + 1));
    };
    for (const std::string& secret : m_credential.secrets()) {
        addBasic(m_source.userName + ':' + secret);
    }
    addBasic(m_address.given().userInfo);
    std::ranges::move(querySecrets(m_address.given().query), std::back_inserter(secrets));
    for (const auto* sent : {&m_source.parameters, &m_source.headers}) {
        std::ranges::move(secretsAmong(*sent), std::back_inserter(secrets));
    }
    for (const Url* url : {&m_address.given(), &m_address.current()}) {
        if (const auto proxy = m_transport.proxies.forUrl(*url); proxy && *proxy) {
            addBasic((*proxy)->userInfo);
        }
    }
    return withoutName(blanked(std::move(text), secrets), m_source.userName);
}

} // namespace ff::feeds
