// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/periods/Scope.h"

#include <QString>

namespace ff {

/// A period as people choose it: "Last month"; "Custom" for one of their own.
[[nodiscard]] QString periodName(Period period);

} // namespace ff
