// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/servers/Clock.h"
#include "app/demo/servers/Wire.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace ff::demo {

/// Serves sites over HTTP/1.1 on 127.0.0.1, a free port each, all on one thread that it owns. What
/// it takes is bounded: in size, in the number of connections and in how long they may idle.
class HttpServer final {
public:
    HttpServer();
    ~HttpServer(); ///< stops, and waits for the thread
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// Opens a port for the site, which is asked on the server's thread from now on. 0 where the
    /// system has no port to give.
    [[nodiscard]] std::uint16_t serve(std::unique_ptr<SiteFront> site);
    /// Starts answering. `clock` tells the time of each request.
    void start(std::shared_ptr<const Clock> clock);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace ff::demo
