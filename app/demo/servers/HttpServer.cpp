// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/servers/HttpServer.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <chrono>
#include <exception>
#include <string>
#include <thread>

namespace ff::demo {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;

constexpr std::uint32_t kLongestHeader = 16 * 1024;
constexpr std::uint64_t kLongestForm = 64 * 1024;
constexpr std::chrono::seconds kIdle{120};
constexpr int kMostConnections = 256; ///< of one site

using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;

Response respond(SiteFront& site, const Request& request, Instant now) {
    const std::string_view method(request.method_string().data(), request.method_string().size());
    const std::string_view target(request.target().data(), request.target().size());
    Response response;
    response.version(request.version());
    response.keep_alive(request.keep_alive());
    WireAnswer answer;
    try {
        answer = site.answer(parseRequest(method, target, request.body()), now);
    } catch (const std::exception& error) {
        answer = {500, "text/plain", error.what()};
    }
    response.result(unsigned(answer.status));
    response.set(http::field::content_type, answer.contentType);
    response.set(http::field::server, "factoryfloor-demo");
    response.body() = std::move(answer.body);
    response.prepare_payload();
    return response;
}

} // namespace

class HttpServer::Impl final {
public:
    struct Site {
        std::unique_ptr<SiteFront> front;
        tcp::acceptor acceptor;
        int connections = 0;
    };

    ~Impl() {
        m_io.stop();
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

    std::uint16_t serve(std::unique_ptr<SiteFront> front) {
        boost::system::error_code error;
        const tcp::endpoint loopback(asio::ip::address_v4::loopback(), 0);
        tcp::acceptor acceptor(m_io);
        acceptor.open(loopback.protocol(), error);
        if (!error) {
            acceptor.bind(loopback, error);
        }
        if (!error) {
            acceptor.listen(asio::socket_base::max_listen_connections, error);
        }
        const auto port = error ? std::uint16_t{0} : acceptor.local_endpoint(error).port();
        if (!error) {
            m_sites.push_back(std::make_unique<Site>(std::move(front), std::move(acceptor)));
        }
        return port;
    }

    void start(std::shared_ptr<const Clock> clock) {
        m_clock = std::move(clock);
        for (const auto& site : m_sites) {
            asio::co_spawn(m_io, accept(*site), asio::detached);
        }
        m_thread = std::thread([this] { m_io.run(); });
    }

private:
    asio::awaitable<void> accept(Site& site) {
        while (true) {
            boost::system::error_code error;
            auto socket = co_await site.acceptor.async_accept(
                asio::redirect_error(asio::use_awaitable, error));
            if (error) {
                // Out of file descriptors, most likely: others may be given back.
                asio::steady_timer pause(m_io, std::chrono::milliseconds(100));
                co_await pause.async_wait(asio::use_awaitable);
                continue;
            }
            if (site.connections < kMostConnections) {
                asio::co_spawn(m_io, converse(site, beast::tcp_stream(std::move(socket))),
                               asio::detached);
            }
        }
    }

    asio::awaitable<void> converse(Site& site, beast::tcp_stream stream) {
        ++site.connections;
        beast::flat_buffer buffer;
        boost::system::error_code error;
        bool open = true;
        while (open) {
            http::request_parser<http::string_body> parser;
            parser.header_limit(kLongestHeader);
            parser.body_limit(kLongestForm);
            stream.expires_after(kIdle);
            co_await http::async_read(stream, buffer, parser,
                                      asio::redirect_error(asio::use_awaitable, error));
            if (error) {
                break;
            }
            Response response = respond(*site.front, parser.get(), m_clock->now());
            open = response.keep_alive();
            co_await http::async_write(stream, response,
                                       asio::redirect_error(asio::use_awaitable, error));
            open = open && !error;
        }
        stream.socket().shutdown(tcp::socket::shutdown_both, error);
        --site.connections;
    }

    asio::io_context m_io{1}; // first, as what uses it has to go before it does
    std::vector<std::unique_ptr<Site>> m_sites;
    std::shared_ptr<const Clock> m_clock;
    std::thread m_thread;
};

HttpServer::HttpServer()
    : m_impl(std::make_unique<Impl>()) {}

HttpServer::~HttpServer() = default;

std::uint16_t HttpServer::serve(std::unique_ptr<SiteFront> site) {
    return m_impl->serve(std::move(site));
}

void HttpServer::start(std::shared_ptr<const Clock> clock) {
    m_impl->start(std::move(clock));
}

} // namespace ff::demo
