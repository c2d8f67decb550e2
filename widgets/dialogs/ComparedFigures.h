// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/floor/FloorView.h"
#include "models/format/Formatter.h"

#include <vector>

namespace ff {

/// A line of the comparison: the same figure of one system, or over all.
struct ComparedFigure {
    QString name;
    Unit unit;
    Figure (*of)(const FloorRow& row); ///< null: there is none of one system
    Figure FloorView::* ofAll;         ///< null: there is none over all systems
};
[[nodiscard]] std::vector<ComparedFigure> comparedFigures();

} // namespace ff
