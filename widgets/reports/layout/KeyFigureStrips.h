// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/layout/Strip.h"

namespace ff::report {

/// Key figures, three beside each other: the name, the figure in large type, and what it was
/// before.
void putKeyFigures(Strips& strips, const KeyFigures& figures, const Report& report,
                   const Formatter& format, double width, int parent);

} // namespace ff::report
