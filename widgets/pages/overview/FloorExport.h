// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/floor/FloorView.h"
#include "widgets/export/TableData.h"

namespace ff {

/// The floor as a table of numbers: what the bars are made of, the figures of each system, and how
/// much of the period was seen of it.
[[nodiscard]] TableData floorExport(const std::vector<FloorRow>& rows);

} // namespace ff
