// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace ff::report {

/// The style of every report: calm on a screen, A4 on paper.
[[nodiscard]] QString styleSheet();
/// What stands in the margins of printed pages: the report's name, page numbers, and SIMULATED.
/// `running` has no quotes, backslashes or angle brackets.
[[nodiscard]] QString pageMargins(const QString& running, bool isSimulated);

} // namespace ff::report
