// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/publish/PageServer.h"

#include "app/feeds/http/SecretFile.h"
#include "app/feeds/net/PrivateFile.h"
#include "app/feeds/publish/PageAnswer.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <charconv>
#include <optional>
#include <thread>

namespace ff::feeds {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;

constexpr std::uint32_t kLongestHeader = 16 * 1024;
constexpr std::uint64_t kLongestBody = 1024;
constexpr std::chrono::seconds kIdle{30};
constexpr int kMostConnections = 64;
std::optional<tcp::endpoint> endpointOf(const std::string& text) {
    const auto colon = text.rfind(':');
    const std::string digits = colon == std::string::npos ? text : text.substr(colon + 1);
    std::string host = colon == std::string::npos ? "127.0.0.1" : text.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']')) {
        host = host.substr(1, host.size() - 2);
    }
    if (host == "localhost") {
        host = "127.0.0.1";
    }
    std::uint16_t port = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    boost::system::error_code error;
    const auto address = asio::ip::make_address(host, error);
    if (failed != std::errc{} || end != digits.data() + digits.size() || error) {
        return std::nullopt;
    }
    return tcp::endpoint(address, port);
}

} // namespace

class PageServer::Impl final {
public:
    explicit Impl(PageServerOptions options)
        : m_options(std::move(options))
        , m_acceptor(m_io) {}

    ~Impl() {
        m_io.stop();
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

    Result<void> start() {
        const auto endpoint = endpointOf(m_options.address);
        if (!endpoint) {
            return fail(ErrorCode::badConfig,
                        "it has to be an address and a port such as 127.0.0.1:9417",
                        m_options.address);
        }
        if (m_options.certificate.empty() != m_options.key.empty()) {
            return fail(ErrorCode::badConfig, "a certificate and its key belong together",
                        m_options.address);
        }
        if (!m_options.tokenFile.empty()) {
            if (!endpoint->address().is_loopback() && m_options.certificate.empty()) {
                return fail(ErrorCode::badConfig,
                            "the token would travel without encryption: set a certificate and its "
                            "key, or publish on 127.0.0.1",
                            m_options.address);
            }
            if (const auto token = readSecretFile(m_options.tokenFile); !token) {
                return std::unexpected(token.error());
            }
        }
        if (auto ready = prepareTls(); !ready) {
            return ready;
        }
        return listen(*endpoint);
    }

    [[nodiscard]] std::string url() const {
        const auto& address = m_endpoint.address();
        const std::string host =
            address.is_v6() ? "[" + address.to_string() + "]" : address.to_string();
        return (m_tls ? "https://" : "http://") + host + ":" + std::to_string(m_endpoint.port()) +
               "/metrics";
    }
    [[nodiscard]] bool isLoopback() const { return m_endpoint.address().is_loopback(); }

private:
    Result<void> prepareTls() {
        if (m_options.certificate.empty()) {
            return {};
        }
        m_tls.emplace(asio::ssl::context::tls_server);
        m_tls->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1 |
                           asio::ssl::context::no_tlsv1_1);
        boost::system::error_code error;
        if (auto ordinary = checkOrdinary(m_options.certificate); !ordinary) {
            return ordinary;
        }
        m_tls->use_certificate_chain_file(m_options.certificate, error);
        if (error) {
            return fail(ErrorCode::badConfig, error.message(), m_options.certificate);
        }
        if (auto read = useKeyFile(*m_tls, m_options.key, error); !read) {
            return read;
        }
        if (error) {
            return fail(ErrorCode::badConfig, error.message(), m_options.key);
        }
        return {};
    }

    Result<void> listen(const tcp::endpoint& endpoint) {
        boost::system::error_code error;
        m_acceptor.open(endpoint.protocol(), error);
        if (!error) {
            m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
        }
        if (!error) {
            m_acceptor.bind(endpoint, error);
        }
        if (!error) {
            m_acceptor.listen(asio::socket_base::max_listen_connections, error);
        }
        if (error) {
            return fail(ErrorCode::connectFailed, error.message(), m_options.address);
        }
        m_endpoint = m_acceptor.local_endpoint(error);
        asio::co_spawn(m_io, accept(), asio::detached);
        m_thread = std::thread([this] { m_io.run(); });
        return {};
    }

    asio::awaitable<void> accept() {
        while (true) {
            boost::system::error_code error;
            auto socket =
                co_await m_acceptor.async_accept(asio::redirect_error(asio::use_awaitable, error));
            if (error) {
                // Out of file descriptors, most likely: others may be given back.
                asio::steady_timer pause(m_io, std::chrono::milliseconds(100));
                co_await pause.async_wait(asio::use_awaitable);
                continue;
            }
            if (m_connections < kMostConnections) {
                asio::co_spawn(m_io, serve(beast::tcp_stream(std::move(socket))), asio::detached);
            }
        }
    }

    asio::awaitable<void> serve(beast::tcp_stream stream) {
        ++m_connections;
        boost::system::error_code error;
        if (m_tls) {
            asio::ssl::stream<beast::tcp_stream> secure(std::move(stream), *m_tls);
            secure.next_layer().expires_after(kIdle);
            co_await secure.async_handshake(asio::ssl::stream_base::server,
                                            asio::redirect_error(asio::use_awaitable, error));
            if (!error) {
                co_await converse(secure, secure.next_layer());
                secure.next_layer().expires_after(kIdle);
                co_await secure.async_shutdown(asio::redirect_error(asio::use_awaitable, error));
            }
        } else {
            co_await converse(stream, stream);
            stream.socket().shutdown(tcp::socket::shutdown_both, error);
        }
        --m_connections;
    }

    template <class Stream>
    asio::awaitable<void> converse(Stream& stream, beast::tcp_stream& tcp) {
        beast::flat_buffer buffer;
        for (bool open = true; open;) {
            http::request_parser<http::string_body> parser;
            parser.header_limit(kLongestHeader);
            parser.body_limit(kLongestBody);
            boost::system::error_code error;
            tcp.expires_after(kIdle);
            co_await http::async_read(stream, buffer, parser,
                                      asio::redirect_error(asio::use_awaitable, error));
            if (error) {
                break;
            }
            PageAnswer answer = answerTo(parser.get(), m_options);
            open = answer.keep_alive();
            tcp.expires_after(kIdle);
            co_await http::async_write(stream, answer,
                                       asio::redirect_error(asio::use_awaitable, error));
            open = open && !error;
        }
    }

    PageServerOptions m_options;
    std::optional<asio::ssl::context> m_tls; // before the loop, whose streams use it
    asio::io_context m_io{1};
    tcp::acceptor m_acceptor;
    tcp::endpoint m_endpoint;
    int m_connections = 0;
    std::thread m_thread;
};

PageServer::PageServer(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {}

PageServer::~PageServer() = default;

Result<std::unique_ptr<PageServer>> PageServer::start(PageServerOptions options) {
    auto impl = std::make_unique<Impl>(std::move(options));
    if (auto started = impl->start(); !started) {
        return std::unexpected(started.error());
    }
    return std::unique_ptr<PageServer>(new PageServer(std::move(impl)));
}

std::string PageServer::url() const {
    return m_impl->url();
}

bool PageServer::isLoopback() const {
    return m_impl->isLoopback();
}

} // namespace ff::feeds
