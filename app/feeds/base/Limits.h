// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/base/Decoded.h"

#include <optional>

/// How much one answer may bring of a system: what a site sends costs memory and disk here for
/// ever, and a mistake there (a job's number in place of its account) sends millions.
namespace ff::feeds {

/// "more than 50000 accounts, which account_limit of sources.toml does not let pass"
[[nodiscard]] Error tooManyAccounts(const SourceConfig& source);
/// The error where the answer is past a limit of the source.
[[nodiscard]] std::optional<Error> tooMuch(const Decoded& decoded, const SourceConfig& source);

} // namespace ff::feeds
