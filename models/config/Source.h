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

/// One entry of sources.toml.
struct SourceConfig {
    SourceId id;
    SystemId system;
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
    std::string preset; ///< "dcgm", "amd", "slurm-vpenso", ...; empty: detected
    /// Of what presets and rules read, only series with these labels: chooses between exporters
    /// behind one engine.
    std::map<std::string, std::string> match;
    std::map<std::string, std::string> queries; ///< metric name -> PromQL, for `prometheus`
    std::vector<LabelRule> rules;               ///< for `openMetrics`
    FileReading files;                          ///< for `folder`
    std::string cluster; ///< what the federation says the system's is called; empty: learnt
    /// What the federation says the system has now, in the site's devices; 0: unknown.
    double catalogueDevices = 0;
    GpuTypes gpuTypes;     ///< how the federation reads the system's GPU types
    int backfillDays = 30; ///< how much past to ask for when the cache has none
    bool simulated = false;
    /// Set where another source of the same system tells which GPUs there are and who has them:
    /// of this one only what its meters say about them counts.
    bool metersOnly = false;

    bool operator==(const SourceConfig&) const = default;
};

} // namespace ff
