// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"

#include <optional>
#include <string>
#include <vector>

namespace ff::cli {

/// For stderr: which systems' GPUs have no H100-equivalent, so that they are in no number; unset
/// where there is none.
[[nodiscard]] std::optional<std::string> leftOutRemark(const Federation& federation,
                                                       const std::vector<SystemId>& systems);
/// Their ids with spaces between, for a column.
[[nodiscard]] std::string idsOf(const std::vector<SystemId>& systems);

} // namespace ff::cli
