// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/slurm/SlurmAnswer.h"

#include <string>
#include <string_view>

namespace ff::feeds {

/// What `check --as slurm-rest` says of one answer.
struct SlurmCheck {
    SlurmAnswer answer;
    std::string json;  ///< the canonical record, the same for every API version
    std::string table; ///< for people
    /// No errors in it: the exit code is 0.
    [[nodiscard]] bool good() const { return answer.errors.empty(); }
};

/// Reads one answer. `httpStatus` is 0 where it is unknown (a file). An answer that is a line of
/// plain text, as slurmrestd gives where it refuses early, is an answer of kind `error` with the
/// status as its code; anything else that is no JSON is an Error.
[[nodiscard]] Result<SlurmCheck> checkSlurm(std::string_view bytes, int httpStatus);

/// The canonical record.
[[nodiscard]] std::string toCanonicalJson(const SlurmAnswer& answer);
/// The same as columns of text, with a line above that says what it is.
[[nodiscard]] std::string toTable(const SlurmAnswer& answer);

/// The one line of text that a refused request gets in place of JSON; empty for anything else.
[[nodiscard]] std::string plainRefusal(std::string_view bytes);

} // namespace ff::feeds
