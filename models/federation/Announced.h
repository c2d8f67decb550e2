// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Ids.h"
#include "models/core/Time.h"

#include <optional>
#include <string>

namespace ff {

/// GPUs of a system that will be out of general use for a time: a [[maintenance]] or a
/// [[reservation]] of federation.toml, or what the site's scheduler tells.
struct Announced {
    enum class Kind { maintenance, reservation };

    SystemId system;
    Kind kind = Kind::maintenance;
    Window window;
    std::optional<double> gpus; ///< physical GPUs; unset: all of them
    std::string text;           ///< as a person wrote it; may be empty
    std::string source;
    bool isToldBySite = false; ///< by its scheduler, without text and source

    bool operator==(const Announced&) const = default;
};

} // namespace ff
