// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/layout/Pages.h"
#include "widgets/reports/tagged/TaggedPdf.h"

namespace ff::report {

/// What the pages are to a reader of PDF: elements, bookmarks, title, language and date.
[[nodiscard]] PdfDocument documentOf(const Pages& pages);

} // namespace ff::report
