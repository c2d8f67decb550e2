// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/net/Proxy.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace ff::feeds {

/// Looks a host's name up, blocking: addresses as text ("192.0.2.1", "2001:db8::1").
using Lookup = std::function<Result<std::vector<std::string>>(const std::string& host)>;

/// The system's own resolver.
[[nodiscard]] Result<std::vector<std::string>> lookupBySystem(const std::string& host);
/// The process's own environment.
[[nodiscard]] std::optional<std::string> processEnvironment(const std::string& name);

/// What may be different from one network to the next: tests bring their own names and limits.
struct NetworkOptions {
    Lookup lookup = lookupBySystem;
    Environment environment = processEnvironment;
    std::size_t maxBytesOnWire = 256U << 20;   ///< of one body, as it is sent
    std::size_t maxBytesPlain = 512U << 20;    ///< of one body, decompressed
    std::size_t maxBytesInFlight = 512U << 20; ///< of all bodies together (BodyBudget)
    std::size_t inlineBytes = 256U << 10;      ///< bigger bodies are decoded beside the I/O thread
    unsigned decoderThreads = 2;
};

} // namespace ff::feeds
