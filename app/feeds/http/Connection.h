// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/net/Transport.h"

#include <boost/asio/ip/tcp.hpp>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ff::feeds {

/// Where a connection leads: to the address itself or through a proxy, plain or in TLS.
struct Route {
    Url url;
    std::optional<Url> proxy;
    SharedTls tls; ///< null for http
    bool verify = true;
};

/// One request as it is written: `target` is absolute where a proxy forwards plain http.
struct WireRequest {
    std::string method;
    std::string target;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
};

/// One answer as it was read.
struct WireAnswer {
    int status = 0;
    std::string contentType;
    std::string contentEncoding;
    std::string location;
    std::string retryAfter;
    std::string body;
    std::shared_ptr<BodyBudget::Claim> claim{}; ///< of the body
};

struct ExchangeError {
    Error error;
    bool nothingReceived = false; ///< not a byte of an answer: safe to ask again elsewhere
};

/// One TCP connection, with TLS on it where the route says so, for one request after the other.
class Connection final {
public:
    /// Looks up, connects (each address gets its share of the time), passes the proxy, shakes
    /// hands.
    [[nodiscard]] static boost::asio::awaitable<Result<std::unique_ptr<Connection>>>
    open(Transport& transport, const Route& route, Deadline& deadline);

    /// Sends and reads one whole answer of at most `maxBytes` of body.
    [[nodiscard]] boost::asio::awaitable<std::expected<WireAnswer, ExchangeError>>
    exchange(const WireRequest& request, std::size_t maxBytes, BodyBudget& budget,
             Deadline& deadline);

    /// May another request follow? False when the server said or did something against it.
    [[nodiscard]] bool reusable();

private:
    using Socket = boost::asio::ip::tcp::socket;

    Connection(const boost::asio::any_io_executor& executor, const Route& route);

    boost::asio::awaitable<Result<void>> connect(Transport&, Deadline&);
    boost::asio::awaitable<Result<void>> passProxy(Deadline&);
    boost::asio::awaitable<Result<void>> shakeHands(Deadline&);
    template <class Stream>
    boost::asio::awaitable<std::expected<WireAnswer, ExchangeError>>
    exchangeOn(Stream& stream, const WireRequest&, std::size_t maxBytes, BodyBudget&, Deadline&);
    void close();

    Route m_route;
    std::string m_where;
    Socket m_socket;
    std::optional<boost::asio::ssl::stream<Socket&>> m_tls;
    bool m_keep = false;
};

} // namespace ff::feeds
