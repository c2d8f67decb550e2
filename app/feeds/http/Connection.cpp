// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Connection.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

namespace ff::feeds {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;

constexpr auto kTuple = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t kReadChunk = 65536;
constexpr std::size_t kFirstRead = 8192; ///< of a header, and a small page with it
constexpr std::uint32_t kMaxHeader = 65536;
constexpr Duration kGraceForLast = std::chrono::seconds{1};
constexpr int kMaxInterim = 5; // "100 Continue" and the like before the answer

Error readError(const error_code& ec, const std::string& where) {
    if (ec == http::error::body_limit) {
        return {ErrorCode::bodyTooLarge, "the answer is longer than a site's should be", where};
    }
    if (ec == http::error::end_of_stream) {
        return {ErrorCode::connectionClosed, "closed before the answer", where};
    }
    if (ec == http::error::partial_message || ec == asio::ssl::error::stream_truncated ||
        ec == asio::error::eof) {
        return {ErrorCode::connectionClosed, "closed in the middle of the answer", where};
    }
    if (ec.category() == http::make_error_code(http::error::bad_version).category()) {
        return {ErrorCode::badHttp, ec.message(), where};
    }
    if (ec.category() == asio::error::get_ssl_category()) {
        return {ErrorCode::tlsFailed, ec.message(), where};
    }
    return {ErrorCode::connectionClosed, ec.message(), where};
}

http::request<http::string_body> toBeast(const WireRequest& wire) {
    http::request<http::string_body> request;
    request.version(11);
    request.method_string(wire.method);
    request.target(wire.target);
    for (const auto& [name, value] : wire.headers) {
        request.set(name, value);
    }
    request.body() = wire.body;
    if (!wire.body.empty()) {
        request.prepare_payload();
    }
    return request;
}

WireAnswer fromBeast(http::response<http::string_body> response) {
    return {.status = static_cast<int>(response.result_int()),
            .contentType = response[http::field::content_type],
            .contentEncoding = response[http::field::content_encoding],
            .location = response[http::field::location],
            .retryAfter = response[http::field::retry_after],
            .body = std::move(response.body())};
}

} // namespace

Connection::Connection(const asio::any_io_executor& executor, const Route& route)
    : m_route(route)
    , m_where(route.url.shown())
    , m_socket(executor) {}

void Connection::close() {
    error_code ignored;
    m_socket.close(ignored);
}

asio::awaitable<Result<std::unique_ptr<Connection>>>
Connection::open(Transport& transport, const Route& route, Deadline& deadline) {
    std::unique_ptr<Connection> connection(new Connection(transport.executor, route));
    auto done = co_await connection->connect(transport, deadline);
    if (done && route.tls) {
        if (route.proxy) {
            done = co_await connection->passProxy(deadline);
        }
        if (done) {
            done = co_await connection->shakeHands(deadline);
        }
    }
    if (!done) {
        co_return std::unexpected(done.error());
    }
    co_return connection;
}

asio::awaitable<Result<void>> Connection::connect(Transport& transport, Deadline& deadline) {
    const Url& to = m_route.proxy ? *m_route.proxy : m_route.url;
    auto addresses = co_await transport.resolver.resolve(to.host, deadline);
    if (!addresses) {
        co_return std::unexpected(addresses.error());
    }
    Error first{ErrorCode::connectFailed, {}, m_where};
    for (std::size_t i = 0; i < addresses->size() && !deadline.over(); ++i) {
        // The last one may have all that is left: then it is the deadline itself that ends it.
        const auto left = static_cast<long>(addresses->size() - i);
        const auto share = std::chrono::ceil<Duration>(deadline.remaining() / left);
        Deadline attempt(transport.executor, left == 1 ? share + kGraceForLast : share);
        const Deadline::Step outer(deadline, "connecting", [&] { attempt.cancel(); });
        const Deadline::Step inner(attempt, "connecting", [&] { close(); });
        const asio::ip::tcp::endpoint endpoint((*addresses)[i], to.port);
        auto [ec] = co_await m_socket.async_connect(endpoint, kTuple);
        if (!ec && !attempt.over()) {
            error_code ignored;
            m_socket.set_option(asio::ip::tcp::no_delay(true), ignored);
            m_socket.set_option(asio::socket_base::keep_alive(true), ignored);
            co_return Result<void>{};
        }
        if (first.detail.empty() && !deadline.over()) {
            first.detail = m_route.proxy ? "the proxy " + to.origin() + ", " : std::string();
            first.detail += endpoint.address().to_string() + ": " +
                            (attempt.over() ? "no answer" : ec.message());
        }
        close();
    }
    if (first.detail.empty()) {
        co_return std::unexpected(deadline.verdict(m_where));
    }
    co_return std::unexpected(first);
}

asio::awaitable<Result<void>> Connection::passProxy(Deadline& deadline) {
    const std::string host =
        m_route.url.host.contains(':') ? '[' + m_route.url.host + ']' : m_route.url.host;
    const std::string target = host + ':' + std::to_string(m_route.url.port);
    http::request<http::empty_body> request(http::verb::connect, target, 11);
    request.set(http::field::host, target);
    if (!m_route.proxy->userInfo.empty()) {
        request.set(http::field::proxy_authorization, "Basic " + base64(m_route.proxy->userInfo));
    }
    const Deadline::Step step(deadline, "asking the proxy", [this] { close(); });
    boost::beast::flat_buffer buffer(kMaxHeader);
    http::response_parser<http::empty_body> parser;
    parser.skip(true); // an answer to CONNECT has no body: the tunnel begins behind its header
    auto [ec, written] = co_await http::async_write(m_socket, request, kTuple);
    if (!ec) {
        auto [readEc, read] = co_await http::async_read_header(m_socket, buffer, parser, kTuple);
        ec = readEc;
    }
    if (deadline.over()) {
        co_return std::unexpected(deadline.verdict(m_where));
    }
    if (ec) {
        co_return fail(ErrorCode::proxyRefused, readError(ec, m_where).detail, m_where);
    }
    const auto status = parser.get().result_int();
    if (status < 200 || status > 299) {
        co_return fail(ErrorCode::proxyRefused,
                       status == 407 ? "the proxy asks for a login (HTTP 407)"
                                     : "the proxy answered HTTP " + std::to_string(status),
                       m_where);
    }
    co_return Result<void>{};
}

asio::awaitable<Result<void>> Connection::shakeHands(Deadline& deadline) {
    m_tls.emplace(m_socket, *m_route.tls);
    expectHost(m_tls->native_handle(), m_route.url.host, m_route.verify);
    const Deadline::Step step(deadline, "shaking hands in TLS", [this] { close(); });
    auto [ec] = co_await m_tls->async_handshake(asio::ssl::stream_base::client, kTuple);
    if (deadline.over()) {
        Error verdict = deadline.verdict(m_where);
        // A port that speaks plain HTTP waits for a request and never answers the greeting of TLS:
        // the person has to hear of TLS, not of time.
        if (verdict.code == ErrorCode::deadlineExceeded) {
            verdict.code = ErrorCode::tlsFailed;
        }
        co_return std::unexpected(std::move(verdict));
    }
    if (ec) {
        co_return std::unexpected(tlsError(m_tls->native_handle(), ec, m_where));
    }
    co_return Result<void>{};
}

asio::awaitable<std::expected<WireAnswer, ExchangeError>>
Connection::exchange(const WireRequest& request, std::size_t maxBytes, BodyBudget& budget,
                     Deadline& deadline) {
    if (m_tls) {
        co_return co_await exchangeOn(*m_tls, request, maxBytes, budget, deadline);
    }
    co_return co_await exchangeOn(m_socket, request, maxBytes, budget, deadline);
}

template <class Stream>
asio::awaitable<std::expected<WireAnswer, ExchangeError>>
Connection::exchangeOn(Stream& stream, const WireRequest& wire, std::size_t maxBytes,
                       BodyBudget& budget, Deadline& deadline) {
    m_keep = false;
    const auto claim = budget.claim();
    const auto isHere = std::make_shared<bool>(true);
    const auto broken = [&](const error_code& ec, bool nothing) {
        const Error error = deadline.over() ? deadline.verdict(m_where) : readError(ec, m_where);
        return std::unexpected(ExchangeError{error, nothing && !deadline.over()});
    };
    const Deadline::Step step(deadline, "sending the request", [this] { close(); });
    const auto request = toBeast(wire);
    auto [sendError, sent] = co_await http::async_write(stream, request, kTuple);
    if (sendError || deadline.over()) {
        co_return broken(sendError, true);
    }
    const Deadline::Step reading(deadline, "waiting for the answer", [this] { close(); });
    // Beast reads as much as there is room for. Thousands of sources may wait for their answer at
    // once: there is much room only where a body has begun that needs it.
    boost::beast::flat_buffer buffer(kReadChunk);
    buffer.reserve(kFirstRead);
    for (int interim = 0; interim <= kMaxInterim; ++interim) {
        http::response_parser<http::string_body> parser;
        parser.header_limit(kMaxHeader);
        parser.body_limit(maxBytes);
        auto [headError, head] = co_await http::async_read_header(stream, buffer, parser, kTuple);
        if (headError || deadline.over()) {
            co_return broken(headError, !parser.got_some());
        }
        if (parser.get().result_int() / 100 == 1) {
            continue;
        }
        const Deadline::Step body(deadline, "receiving the answer", [this] { close(); });
        claim->setStop([this, executor = m_socket.get_executor(), here = std::weak_ptr(isHere)] {
            asio::post(executor, [this, here] {
                if (!here.expired()) {
                    close();
                }
            });
        });
        parser.eager(true);
        while (!parser.is_done()) {
            buffer.reserve(kReadChunk);
            auto [readEc, read] = co_await http::async_read_some(stream, buffer, parser, kTuple);
            if (!claim->resize(parser.get().body().capacity())) {
                close();
                co_return std::unexpected(
                    ExchangeError{{ErrorCode::bodyTooLarge, budget.noRoomText(), m_where}, false});
            }
            // A server that closes without saying goodbye to TLS is forgiven once all is here.
            if ((readEc && !parser.is_done()) || deadline.over()) {
                co_return broken(readEc, false);
            }
        }
        claim->setStop({});
        m_keep = parser.keep_alive() && buffer.size() == 0;
        WireAnswer answer = fromBeast(parser.release());
        answer.claim = claim;
        co_return answer;
    }
    co_return std::unexpected(
        ExchangeError{{ErrorCode::badHttp, "only interim answers", m_where}, false});
}

bool Connection::reusable() {
    if (!m_keep || !m_socket.is_open()) {
        return false;
    }
    // Something on an idle plain connection is a parting word such as "408 Request Timeout". In TLS
    // it may as well be a session ticket.
    error_code ec;
    return m_tls || (m_socket.available(ec) == 0 && !ec);
}

} // namespace ff::feeds
