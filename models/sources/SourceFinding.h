// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/telemetry/Metric.h"

#include <cstdint>
#include <set>
#include <string>

namespace ff {

/// What stands at an address, before anything of it is kept.
struct SourceFinding {
    /// As it answered: its kind, and the address that did.
    SourceConfig source{};
    /// It wants to know who asks: nothing else is known then, and the kind is a guess.
    bool asksForCredential = false;
    std::string refusal{}; ///< in what words it refused
    std::string server{};  ///< "Slurm 22.05.8, API v0.0.38", "Prometheus 2.42.0"
    std::string remark{};  ///< which exporters, and what is odd about them
    std::string cluster{}; ///< as the site calls the system
    std::int64_t nodes = 0;
    std::int64_t devices = 0; ///< GPUs as the site counts them; 0: it does not tell
    std::int64_t accounts = 0;
    std::int64_t jobs = 0;
    std::set<Metric> metrics{}; ///< that it tells
};

} // namespace ff
