// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "widgets/reports/layout/Pages.h"

#include <QByteArray>

namespace ff::report {

/// The pages as a tagged PDF: headings, tables with head cells, figures with their alternative
/// texts, bookmarks, page labels, embedded fonts. Equal for equal pages, byte for byte.
[[nodiscard]] Result<QByteArray> toPdf(const Pages& pages);

} // namespace ff::report
