// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/factory/BuildFactory.h"
#include "models/federation/Catalogue.h"
#include "models/periods/Periods.h"

/// Two systems with samples, and one that nobody polls: what the builders' tests look at.
namespace ff::testing {

inline constexpr std::string_view kFederation = R"(
[[network]]
id = "net"
[[system]]
id = "big"
name = "Big"
host = "Host"
place = "Place"
country = "FI"
devices_per_gpu = 2
networks = ["net"]
capacity = [{ model = "MI250X", gpus = 100, source = "the book" }]
[[system]]
id = "small"
name = "Small"
networks = ["net"]
capacity = [{ model = "A100", gpus = 40 }]
[[system]]
id = "dark"
name = "Dark"
capacity = [{ model = "A100", gpus = 1000 }]
[[factory]]
id = "fab"
name = "The Factory"
place = "Place"
country = "FI"
joined = ["EE"]
systems = ["big"]
[[holder]]
id = "EU"
kind = "union"
name = "European Union"
[[holder]]
id = "EE"
name = "Estonia"
[[holder]]
id = "FI"
name = "Finland"
[[mode]]
id = "fast-lane"
name = "Fast Lane"
[[entitlement]]
system = "big"
holder = "EU"
fraction = 0.5
basis = "agreed"
source = "the treaty"
[[entitlement]]
system = "big"
holder = "EE"
fraction = 0.1
basis = "estimated"
source = "a guess"
[[rule]]
account = "u"
payer = "EU"
beneficiaries = { EE = 0.5, FI = 0.5 }
mode = "fast-lane"
[[rule]]
account = "e"
payer = "EE"
)";

inline const SystemId kBig{"big"};
inline const SystemId kSmall{"small"};
inline const SystemId kDark{"dark"};

inline SeriesBins constant(const SystemId& system, Metric metric, double value, std::size_t count,
                           Duration every, const char* account = "", const char* qualifier = "") {
    return {{system, metric, account, qualifier},
            std::vector<Bin>(count, Bin{value, value, value, every,
                                        std::int32_t(every / std::chrono::minutes{1}), 0})};
}

/// The last 24 hours by the hour, all of it seen: Big at 80 of 90 available GPUs and 50 % busy,
/// Small empty. Values of Big are in devices, two a GPU.
inline BinTable day(Instant now, double bigAllocated = 160) {
    const Duration every = std::chrono::hours{1};
    const std::size_t count = 24;
    return {{now - std::chrono::hours{24}, now},
            every,
            {constant(kBig, Metric::gpusCapacity, 200, count, every),
             constant(kBig, Metric::gpusAllocated, bigAllocated, count, every),
             constant(kBig, Metric::gpusDown, 20, count, every),
             constant(kBig, Metric::gpusIdle, 180 - bigAllocated, count, every),
             constant(kBig, Metric::gpuBusyAllocated, 0.5, count, every, "", "dcgm-prof"),
             constant(kBig, Metric::queueGpuHours, 1800, count, every),
             constant(kBig, Metric::queueGpus, 40, count, every, "u", "eligible"),
             constant(kBig, Metric::queueGpus, 8, count, every, "x", "eligible"),
             constant(kBig, Metric::queueGpus, 6, count, every, "u", "held"),
             constant(kBig, Metric::accountGpusAllocated, 100, count, every, "u"),
             constant(kBig, Metric::accountGpusAllocated, 20, count, every, "e"),
             constant(kBig, Metric::accountGpusAllocated, 40, count, every, "x"),
             constant(kSmall, Metric::gpusCapacity, 40, count, every),
             constant(kSmall, Metric::gpusAllocated, 0, count, every),
             constant(kSmall, Metric::gpusIdle, 40, count, every)}};
}

inline LatestValue latest(const SystemId& system, Metric metric, double value, Instant at,
                          const char* account = "", const char* qualifier = "") {
    return {{system, metric, account, qualifier}, {at, value}, std::chrono::minutes{1}};
}

inline SourceConfig source(const char* id, const SystemId& system) {
    SourceConfig config;
    config.id = SourceId{id};
    config.system = system;
    return config;
}

inline SourceStatus status(const char* id, const SystemId& system, std::optional<Instant> success,
                           std::optional<Error> error = {}) {
    SourceStatus result;
    result.source = SourceId{id};
    result.system = system;
    result.lastSuccess = success;
    result.last.error = std::move(error);
    return result;
}

inline FloorInputs floorInputs(const Attribution& attribution, Instant now) {
    FloorInputs inputs;
    inputs.now = now;
    inputs.attribution = &attribution;
    inputs.scope.period = Period::last24h;
    inputs.scope.window = {now - std::chrono::hours{24}, now};
    inputs.bins = day(now);
    inputs.day = inputs.bins;
    inputs.before = day(now - std::chrono::hours{24}, 90);
    const Instant seen = now - std::chrono::seconds{20};
    inputs.latest = {latest(kBig, Metric::gpusCapacity, 200, seen),
                     latest(kBig, Metric::gpusAllocated, 180, seen),
                     latest(kBig, Metric::gpusIdle, 20, seen),
                     latest(kBig, Metric::queueGpus, 40, seen, "u", "eligible"),
                     latest(kBig, Metric::queueGpus, 8, seen, "x", "eligible"),
                     latest(kBig, Metric::queueGpus, 6, seen, "u", "held")};
    inputs.sources = {source("big", kBig), source("small", kSmall)};
    inputs.statuses = {status("big", kBig, seen),
                       status("small", kSmall, now - std::chrono::hours{1},
                              Error{ErrorCode::connectFailed, "refused", "small"})};
    inputs.usage.boundaries = piecesOf(inputs.scope, attribution);
    const auto row = [](const SystemId& system, const char* account, double deviceHours) {
        return UsageRow{system, account, "g", "", 0, std::int64_t(deviceHours * 3600), 1};
    };
    inputs.usage.rows = {row(kBig, "u", 2400), row(kBig, "e", 480), row(kBig, "x", 960),
                         row(kSmall, "u", 10)};
    inputs.usage.seen[kBig].covered = {inputs.scope.window};
    inputs.usage.seen[kSmall].covered = {{inputs.scope.window.from, now - std::chrono::hours{12}}};
    return inputs;
}

} // namespace ff::testing
