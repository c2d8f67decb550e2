// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/core/Time.h"

#include <optional>
#include <string>
#include <vector>

namespace ff {

struct FederationVersion {
    Instant since;
    std::string text; ///< the user's federation.toml, whole
    std::string note; ///< who, why
};

/// Every version of the federation file that was ever in force, so that `as of T` prints again what
/// was known at T.
class FederationArchive {
public:
    virtual ~FederationArchive() = default;
    /// Keeps it as in force from `version.since` unless it equals the newest. Also where another
    /// process writes to the cache.
    virtual Result<void> keep(const FederationVersion& version) = 0;
    [[nodiscard]] virtual Result<std::optional<FederationVersion>> inForce(Instant at) const = 0;
    [[nodiscard]] virtual Result<std::vector<FederationVersion>> all() const = 0;
};

} // namespace ff
