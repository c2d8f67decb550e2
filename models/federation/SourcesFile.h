// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/Error.h"
#include "models/telemetry/Source.h"

#include <string>
#include <string_view>
#include <vector>

/// sources.toml: where to ask. It holds no secrets, only where they are found.
///
///     [[source]]
///     id = "lumi-slurm"                   # any name, once in the file
///     system = "lumi"                     # of the catalogue or federation.toml
///     kind = "slurm-rest"                 # prometheus | openmetrics | slurm-rest | folder
///     url = "https://slurm.example.org"   # https is meant where no scheme stands;
///                                         # `path = "/a/directory"` for a folder
///     interval = "1m"                     # how often; at least 1s
///     timeout = "10s"                     # for a whole answer; never above the interval
///     tls = true                          # false: plain http, also with a credential
///     verify = true                       # false: any certificate is believed
///     ca = "/etc/ssl/site.pem"            # beside the system's authorities
///     client_certificate = "me.pem"       # with client_key
///     client_key = "me.key"
///     user = "factoryfloor"               # X-SLURM-USER-NAME, or basic authentication
///     token_file = "/run/secrets/token"   # or token_env = "VARIABLE",
///                                         # or token_command = "print-token --site lumi"
///     preset = "dcgm"                     # which exporter; detected where it is left out
///     backfill_days = 30                  # how much past to ask for at first
///
///     [source.headers]                    # no secrets here either
///     X-Scope-OrgID = "site"
///     [source.queries]                    # prometheus: our metric = PromQL
///     gpus_allocated = "sum(slurm_gpus_alloc)"
///     [[source.rules]]                    # openmetrics: our metric from a family of the site's
///     metric = "gpu_busy"
///     family = "gpu_utilisation_percent"
///     match = { cluster = "a" }           # labels that have to be equal
///     account_label = "account"           # for metrics by account
///     aggregate = "mean"                  # sum | mean | count
///     scale = 0.01                        # percent to ratio
namespace ff {

struct SourcesRead {
    std::vector<SourceConfig> sources;
    std::vector<Error> problems; ///< "file:line" and reason each; the rest still loads
    bool unreadable = false;     ///< not TOML at all: keep what was in force
};

/// Reads sources.toml (ARCHITECTURE: secrets are never in it; a literal token is refused).
[[nodiscard]] SourcesRead readSources(std::string_view toml, const std::string& fileName);

/// The TOML of one source, to be added to the file by "Add source".
[[nodiscard]] std::string toToml(const SourceConfig& source);

/// The text without the entry of one source, everything else to the letter as it was (comments
/// too). A text that is no TOML comes back unchanged.
[[nodiscard]] std::string withoutSource(const std::string& toml, const SourceId& source);

} // namespace ff
