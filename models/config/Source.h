// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Ids.h"
#include "models/core/Time.h"
#include "models/telemetry/GpuTypes.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace ff {

enum class SourceKind { prometheus, openMetrics, slurmRest, folder };

/// Where a secret is found; never the secret itself.
struct CredentialRef {
    enum class From { nothing, file, environment, command };
    From from = From::nothing;
    std::string
        what; ///< a 0600 file re-read when it changes; a variable; a command line that prints it

    bool operator==(const CredentialRef&) const = default;
};

/// One rule that turns samples of a plain exposition (or a PromQL answer) into a metric of ours.
struct LabelRule {
    std::string metric;                       ///< ours, by name: "gpus_allocated"
    std::string family;                       ///< the site's family name
    std::map<std::string, std::string> match; ///< labels that must be equal
    std::string accountLabel;                 ///< label that holds the account, if any
    std::string aggregate = "sum";            ///< sum | mean | count over what matches
    double scale = 1;                         ///< applied to the value: 0.01 makes percents ratios

    bool operator==(const LabelRule&) const = default;
};

/// How accounting files are read, beyond what stands in them.
struct FileReading {
    std::string zone = "UTC"; ///< of times without a zone
    std::string fields;       ///< sacct's --format, for files without a header
    std::string delimiter;    ///< sacct's --delimiter; empty: found in the header, else "|"
    /// The files hold some of the jobs only (of one account, for one): they cover no time.
    bool partial = false;
    bool force = false;                ///< also where a file names another cluster
    std::int64_t gpusPerProcessor = 0; ///< of SWF, which counts no GPUs

    bool operator==(const FileReading&) const = default;
};

/// One of the systems that an engine serves.
struct ServedSystem {
    SystemId system;
    SourceId source;                 ///< under which its polls are kept: "central/lumi"
    std::vector<std::string> values; ///< of the label: its series have one of these
    double catalogueDevices = 0;     ///< as SourceConfig::catalogueDevices
    bool metersOnly = false;         ///< as SourceConfig::metersOnly

    bool operator==(const ServedSystem&) const = default;
};

/// Which systems one engine serves, and which label of its series tells them apart.
struct Serving {
    std::string label; ///< empty: the source is of one system
    std::vector<ServedSystem> systems;
    /// Series of other systems are not asked for. Else their labels are said in a remark.
    bool only = false;

    [[nodiscard]] bool isOne() const { return label.empty(); }
    bool operator==(const Serving&) const = default;
};

/// One entry of sources.toml; of an engine for many systems, the entry or one of its systems.
struct SourceConfig {
    SourceId id;
    SystemId system; ///< empty where the source serves many
    SourceKind kind = SourceKind::prometheus;
    std::string url; ///< base URL; a directory for `folder`
    Duration interval{std::chrono::minutes{1}};
    Duration timeout{std::chrono::seconds{10}}; ///< never above the interval
    bool verifyTls = true;
    std::string caFile;
    std::string clientCertificate;
    std::string clientKey;
    std::string userName; ///< X-SLURM-USER-NAME, or the user of basic authentication
    CredentialRef credential;
    std::map<std::string, std::string> headers; ///< such as X-Scope-OrgID; no secrets
    /// Sent with each question to a `prometheus`, such as dedup and partial_response.
    std::map<std::string, std::string> parameters;
    std::string preset; ///< "dcgm", "amd", "slurm-vpenso", ...; empty: detected
    /// Of what presets and rules read, only series with these labels: chooses between exporters
    /// behind one engine.
    std::map<std::string, std::string> match;
    std::map<std::string, std::string> queries; ///< metric name -> PromQL, for `prometheus`
    std::vector<LabelRule> rules;               ///< for `openMetrics`
    Serving serves;                             ///< for `prometheus`
    SourceId engine;     ///< the source of which this is one system; empty: it stands for itself
    FileReading files;   ///< for `folder`
    std::string cluster; ///< what the federation says the system's is called; empty: learnt
    /// What the federation says the system has now, in the site's devices; 0: unknown.
    double catalogueDevices = 0;
    GpuTypes gpuTypes; ///< how the federation reads the system's GPU types
    /// How much one answer may bring of each system, as Prometheus' sample_limit; one that brings
    /// more fails, and what was known stays.
    std::int64_t seriesLimit = 250'000;
    std::int64_t accountLimit = 50'000; ///< accounts among these series, or in the account tree
    int backfillDays = 30;              ///< how much past to ask for when the cache has none
    /// How far apart the samples of the past are in the end; zero: as often as it is polled.
    Duration backfillEvery{};
    bool publishAccounts = false; ///< `collect --publish` tells its figures by account too
    bool simulated = false;
    /// Set where another source of the same system tells which GPUs there are and who has them:
    /// of this one only what its meters say about them counts.
    bool metersOnly = false;

    bool operator==(const SourceConfig&) const = default;
};

} // namespace ff
