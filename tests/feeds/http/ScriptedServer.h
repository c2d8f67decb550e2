// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/feeds/http/TestCertificates.h"

#include <openssl/ssl.h>

#include <atomic>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

namespace ff::test {

/// The other end of one connection, as the script of a server sees it. Blocking.
class Peer final {
public:
    Peer(int socket, int number);
    ~Peer();
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;

    /// Becomes the server's side of TLS with this certificate; false when the client turns away.
    /// With `clientCa` a certificate of the client is asked for and must be of that CA.
    bool startTls(const Certificate& certificate, const std::string& clientCa = {});
    /// One request, header and body; empty when the client has closed.
    std::string readRequest();
    /// False when the client has closed.
    bool send(std::string_view bytes);
    void waitUntilClosed();
    /// Says goodbye as TLS wants it (otherwise it just closes).
    void sayGoodbye();
    /// Ends the connection from another thread.
    void interrupt();

    [[nodiscard]] int number() const { return m_number; } ///< 0 for the first connection

private:
    int m_socket;
    int m_number;
    std::string m_ahead;
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context{nullptr, SSL_CTX_free};
    std::unique_ptr<SSL, decltype(&SSL_free)> m_tls{nullptr, SSL_free};

    int receive(char* data, int size);
};

/// A server on 127.0.0.1 that does exactly what its script says, well-behaved or not: the script
/// runs once a connection, each on a thread of its own.
class ScriptedServer final {
public:
    using Script = std::function<void(Peer&)>;

    explicit ScriptedServer(Script script);
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer&) = delete;
    ScriptedServer& operator=(const ScriptedServer&) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    /// "http://127.0.0.1:PORT" and `path`.
    [[nodiscard]] std::string url(const std::string& path = "/") const;
    [[nodiscard]] int connections() const { return m_count; }

private:
    struct Served {
        std::unique_ptr<Peer> peer;
        std::jthread thread;
    };

    void accept();

    Script m_script;
    std::uint16_t m_port = 0;
    int m_listener = -1; // after the port, which it finds
    std::atomic<int> m_count = 0;
    std::mutex m_mutex;
    std::list<Served> m_served;
    std::jthread m_thread;
};

/// A port of 127.0.0.1 on which nobody listens.
[[nodiscard]] std::uint16_t closedPort();

/// "HTTP/1.1 200 OK" with a length, `headers` ("A: b\r\n") and the body.
[[nodiscard]] std::string ok(std::string_view body, std::string_view headers = {});
[[nodiscard]] std::string answer(std::string_view status, std::string_view body,
                                 std::string_view headers = {});
/// `bytes` as gzip.
[[nodiscard]] std::string gzip(std::string_view bytes);
/// The value of a header of a request, or nothing.
[[nodiscard]] std::optional<std::string> header(const std::string& request, std::string_view name);

/// Answers every request with `body`, for as long as the client wants.
[[nodiscard]] ScriptedServer::Script answering(std::string answer);

} // namespace ff::test
