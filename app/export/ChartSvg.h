// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reports/Report.h"

#include <QString>

namespace ff::report {

/// The chart as an <svg> element to stand in HTML, without script and without text of its own
/// style: what was not seen is hatched and never zero. `number` makes its ids unique in a page.
[[nodiscard]] QString toSvg(const Chart& chart, const Formatter& format, int number);

} // namespace ff::report
