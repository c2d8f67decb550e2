// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/net/BodyBudget.h"
#include "app/feeds/net/Network.h"
#include "app/feeds/net/Resolver.h"
#include "app/feeds/net/TlsContexts.h"

#include <boost/asio/thread_pool.hpp>

namespace ff::feeds {

/// What all sources share on the way to the network; lives on the I/O thread.
struct Transport {
    Transport(boost::asio::any_io_executor io, const NetworkOptions& given)
        : executor(std::move(io))
        , options(given)
        , resolver(executor, given.lookup)
        , proxies(given.environment)
        , bodies(given.maxBytesInFlight)
        , decoders(given.decoderThreads)
        , pastDecoders(1) {}

    boost::asio::any_io_executor executor;
    NetworkOptions options;
    Resolver resolver;
    Proxies proxies;
    TlsContexts tls;
    BodyBudget bodies;
    boost::asio::thread_pool decoders;     ///< big bodies are unpacked and decoded here
    boost::asio::thread_pool pastDecoders; ///< those of the past: no live poll waits behind them
};

} // namespace ff::feeds
