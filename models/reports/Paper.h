// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace ff::report {

/// What a report is printed on. The report itself knows nothing of it.
enum class Paper { a4, letter };

/// "a4", "letter": as `--paper` takes them.
[[nodiscard]] constexpr const char* name(Paper paper) {
    return paper == Paper::letter ? "letter" : "a4";
}

} // namespace ff::report
