// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Attribution.h"

#include <string>

namespace ff {

/// "account project_1, federation.toml:12", in the person's language; empty where none matched.
[[nodiscard]] std::string ruleInWords(const Match& match);

} // namespace ff
