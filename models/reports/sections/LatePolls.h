// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <optional>
#include <span>
#include <string>

namespace ff::report {

/// How far apart the polls of a source were, where that is more than was asked for.
struct LatePolls {
    std::string source;
    Duration interval{}; ///< as it is asked for
    Duration p95{};      ///< 95 of 100 polls began within this after the one before
    Duration longest{};

    bool operator==(const LatePolls&) const = default;
};

/// Unset: they were on time, or there are too few of them to say. `starts` ascend. Late is a source
/// of which one poll in twenty came half an interval late or more.
[[nodiscard]] std::optional<LatePolls> latePolls(std::string source, Duration interval,
                                                 std::span<const Instant> starts);

} // namespace ff::report
