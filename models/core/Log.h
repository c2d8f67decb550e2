// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

#include <functional>
#include <optional>
#include <string>

namespace ff {

/// One line for the log, from a folder that knows no Qt. It names sources and systems by their ids.
/// An error is only its code: its words may be the site's, and hold a person or a secret.
struct LogLine {
    enum class Level { debug, warning };
    Level level = Level::debug;
    std::string text;
    std::optional<ErrorCode> code = {};
};

/// Takes the lines; called on any thread. Empty: nothing is logged.
using Log = std::function<void(const LogLine&)>;

inline void writeLog(const Log& log, const LogLine& line) {
    if (log) {
        log(line);
    }
}

} // namespace ff
