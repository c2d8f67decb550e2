// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"

#include <string>

namespace ff {

/// A source as a person entered it, with what belongs beside sources.toml and not into it.
struct SourceEntry {
    SourceConfig source;
    /// A token that was typed or pasted: kept in a file of mode 0600 that `source.credential` then
    /// names. Empty: the credential stands as it is.
    std::string token{};
    /// The name of a system that the federation does not have yet; federation.toml gets it under
    /// `source.system`. Empty: the system is known.
    std::string newSystem{};
};

} // namespace ff
