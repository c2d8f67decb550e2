// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include <filesystem>

namespace ff {

/// Where the program keeps what it has, and what its command line has settled.
struct ProgramPlaces {
    std::filesystem::path config{};
    std::filesystem::path cache{};
    QString language{}; ///< of --language; empty: it was not given
};

} // namespace ff
