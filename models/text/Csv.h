// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>
#include <string_view>

namespace ff {

/// A CSV cell: quoted where needed (RFC 4180), and made harmless where a spreadsheet would run it
/// as a formula (it starts with = + - @, tab or carriage return).
[[nodiscard]] std::string csvText(std::string_view text);

} // namespace ff
