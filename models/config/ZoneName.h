// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>

namespace ff {

/// Whether this is the name of a time zone that is known here, such as "Europe/Helsinki".
[[nodiscard]] bool isZone(const std::string& zone);

} // namespace ff
