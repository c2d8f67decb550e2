// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace ff::feeds {

struct PageServerOptions {
    /// "127.0.0.1:9417", "[::1]:9417", or a port alone, which is of 127.0.0.1. Port 0: a free one.
    std::string address;
    std::string tokenFile;   ///< of mode 0600: only who sends it gets the page; empty: everybody
    std::string certificate; ///< a chain in PEM, with `key`: HTTPS; empty: HTTP
    std::string key;
    /// Makes the page; on the server's own thread, so it may wait for the disk.
    std::function<Result<std::string>()> page;
};

/// Serves one page as /metrics over HTTP/1.1, on a thread of its own. What it takes is bounded: in
/// size, in the number of connections and in how long they may idle.
class PageServer final {
public:
    /// Errors: badConfig (an address that is none; a token that would travel over a network without
    /// encryption; a certificate), credentialUnreadable, connectFailed (the port is taken).
    [[nodiscard]] static Result<std::unique_ptr<PageServer>> start(PageServerOptions options);
    ~PageServer(); ///< stops, and waits for the thread
    PageServer(const PageServer&) = delete;
    PageServer& operator=(const PageServer&) = delete;

    /// "http://127.0.0.1:9417/metrics"
    [[nodiscard]] std::string url() const;
    /// Only this computer reaches it.
    [[nodiscard]] bool isLoopback() const;

private:
    class Impl;
    explicit PageServer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace ff::feeds
