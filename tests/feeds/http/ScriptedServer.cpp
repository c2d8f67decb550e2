// SPDX-License-Identifier: GPL-3.0-only
#include "tests/feeds/http/ScriptedServer.h"

#include <zlib.h>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <csignal>
#include <cstdlib>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace ff::test {
namespace {

int loopbackSocket(std::uint16_t& port) {
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (fd < 0 || bind(fd, generic, size) != 0 || getsockname(fd, generic, &size) != 0) {
        throw std::runtime_error("no free port on 127.0.0.1");
    }
    port = ntohs(address.sin_port);
    return fd;
}

std::size_t bodyLength(const std::string& head) {
    const auto length = header(head, "Content-Length");
    return length ? std::stoul(*length) : 0;
}

} // namespace

Peer::Peer(int socket, int number)
    : m_socket(socket)
    , m_number(number) {}

Peer::~Peer() {
    m_tls.reset();
    ::close(m_socket);
}

void Peer::interrupt() {
    ::shutdown(m_socket, SHUT_RDWR);
}

bool Peer::startTls(const Certificate& certificate, const std::string& clientCa) {
    m_context.reset(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_use_certificate_chain_file(m_context.get(), certificate.file.c_str());
    SSL_CTX_use_PrivateKey_file(m_context.get(), certificate.keyFile.c_str(), SSL_FILETYPE_PEM);
    if (!clientCa.empty()) {
        SSL_CTX_load_verify_file(m_context.get(), clientCa.c_str());
        SSL_CTX_set_verify(m_context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT,
                           nullptr);
    }
    m_tls.reset(SSL_new(m_context.get()));
    SSL_set_fd(m_tls.get(), m_socket);
    return SSL_accept(m_tls.get()) == 1;
}

int Peer::receive(char* data, int size) {
    return m_tls ? SSL_read(m_tls.get(), data, size)
                 : static_cast<int>(::recv(m_socket, data, static_cast<std::size_t>(size), 0));
}

std::string Peer::readRequest() {
    std::array<char, 4096> chunk{};
    for (;;) {
        if (const auto end = m_ahead.find("\r\n\r\n"); end != m_ahead.npos) {
            const std::size_t whole = end + 4 + bodyLength(m_ahead.substr(0, end + 2));
            if (m_ahead.size() >= whole) {
                std::string request = m_ahead.substr(0, whole);
                m_ahead.erase(0, whole);
                return request;
            }
        }
        const int size = receive(chunk.data(), chunk.size());
        if (size <= 0) {
            return {};
        }
        m_ahead.append(chunk.data(), static_cast<std::size_t>(size));
    }
}

bool Peer::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto size = m_tls
                              ? SSL_write(m_tls.get(), bytes.data(), static_cast<int>(bytes.size()))
                              : ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (size <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(size));
    }
    return true;
}

void Peer::waitUntilClosed() {
    std::array<char, 4096> chunk{};
    while (receive(chunk.data(), chunk.size()) > 0) {
    }
}

void Peer::sayGoodbye() {
    SSL_shutdown(m_tls.get());
}

ScriptedServer::ScriptedServer(Script script)
    : m_script(std::move(script))
    , m_listener(loopbackSocket(m_port)) {
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes to what clients have closed
    if (listen(m_listener, 1024) != 0) {
        throw std::runtime_error("cannot listen");
    }
    m_thread = std::jthread([this] { accept(); });
}

ScriptedServer::~ScriptedServer() {
    ::shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    {
        const std::lock_guard lock(m_mutex);
        for (const Served& served : m_served) {
            served.peer->interrupt();
        }
    }
    for (Served& served : m_served) {
        served.thread.join();
    }
    ::close(m_listener);
}

void ScriptedServer::accept() {
    for (;;) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0) {
            return;
        }
        const std::lock_guard lock(m_mutex);
        Served& served = m_served.emplace_back();
        served.peer = std::make_unique<Peer>(socket, m_count++);
        served.thread = std::jthread([this, peer = served.peer.get()] {
            m_script(*peer);
            peer->interrupt();
        });
    }
}

std::string ScriptedServer::url(const std::string& path) const {
    return "http://127.0.0.1:" + std::to_string(m_port) + path;
}

std::uint16_t closedPort() {
    std::uint16_t port = 0;
    ::close(loopbackSocket(port));
    return port;
}

std::string ok(std::string_view body, std::string_view headers) {
    return answer("200 OK", body, headers);
}

std::string answer(std::string_view status, std::string_view body, std::string_view headers) {
    std::string text = "HTTP/1.1 ";
    text.append(status).append("\r\nContent-Length: ").append(std::to_string(body.size()));
    return text.append("\r\n").append(headers).append("\r\n").append(body);
}

std::string gzip(std::string_view bytes) {
    z_stream z{};
    deflateInit2(&z, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&z, bytes.size()), '\0');
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    z.avail_in = static_cast<uInt>(bytes.size());
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    deflate(&z, Z_FINISH);
    out.resize(z.total_out);
    deflateEnd(&z);
    return out;
}

std::optional<std::string> header(const std::string& request, std::string_view name) {
    const std::string key = "\r\n" + std::string(name) + ": ";
    const auto at = request.find(key);
    if (at == request.npos) {
        return std::nullopt;
    }
    const auto from = at + key.size();
    return request.substr(from, request.find("\r\n", from) - from);
}

ScriptedServer::Script answering(std::string answer) {
    return [answer = std::move(answer)](Peer& peer) {
        while (!peer.readRequest().empty() && peer.send(answer)) {
        }
    };
}

} // namespace ff::test
