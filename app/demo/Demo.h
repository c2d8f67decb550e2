// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/federation/Federation.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace ff::demo {

struct DemoOptions {
    std::uint64_t seed = 1;
    int days = 30; ///< of past
    Instant now;   ///< where the simulation stands at the start; it goes on in real time
};

/// The simulated federation: a deterministic simulation of jobs on every system of the catalogue,
/// and a loopback server (127.0.0.1, a free port) a system that speaks the real wire formats.
class Demo {
public:
    /// Simulates the past (off the GUI thread: it computes for a second or so) and starts serving.
    Demo(const Federation& federation, const DemoOptions& options);
    ~Demo();
    Demo(const Demo&) = delete;
    Demo& operator=(const Demo&) = delete;

    /// The sources to poll, all with `simulated` set.
    [[nodiscard]] std::vector<SourceConfig> sources() const;
    /// A federation.toml that maps the simulated accounts, with entitlements for the simulated
    /// systems (basis: placeholder) and capacities where the catalogue has none.
    [[nodiscard]] std::string federationToml() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace ff::demo
