// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/net/Deadline.h"
#include "app/feeds/net/Network.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/address.hpp>

#include <memory>
#include <string>
#include <vector>

namespace ff::feeds {

/// Names to addresses on threads of its own. getaddrinfo cannot be interrupted: a name whose server
/// hangs keeps its thread, every other name gets another one, and whoever waited for it leaves when
/// the deadline says so. (Asio's resolver has one thread: there a stuck name delays all others.)
class Resolver final {
public:
    Resolver(boost::asio::any_io_executor executor, Lookup lookup);
    ~Resolver(); ///< does not wait for stuck names: they end on their own and tell nobody
    Resolver(const Resolver&) = delete;
    Resolver& operator=(const Resolver&) = delete;

    /// At least one address. Errors: nameNotFound, or the deadline's verdict.
    [[nodiscard]] boost::asio::awaitable<Result<std::vector<boost::asio::ip::address>>>
    resolve(const std::string& host, Deadline& deadline);

private:
    class Threads;
    boost::asio::any_io_executor m_executor;
    std::shared_ptr<Threads> m_threads;
};

} // namespace ff::feeds
