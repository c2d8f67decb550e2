// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"
#include "models/periods/Scope.h"

#include <QString>

namespace ff {

/// Whose use the top strip asks for: "Estonia, Fast Lane"; empty where it asks for everybody's.
[[nodiscard]] QString filterName(const Scope& scope, const Federation& federation);

} // namespace ff
