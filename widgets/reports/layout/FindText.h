// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/layout/Pages.h"

#include <vector>

namespace ff::report {

struct Match {
    std::size_t page = 0;
    QRectF rect; ///< of the matching part of the line
};

/// Where a text stands, in reading order, whatever its case; a narrow space matches a space.
[[nodiscard]] std::vector<Match> findText(const Pages& pages, const QString& text);

} // namespace ff::report
