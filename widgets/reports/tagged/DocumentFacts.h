// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/tagged/TaggedPdf.h"

#include <qpdf/QPDF.hh>

namespace ff::report {

/// Writes what the document says of itself: title, language, dates (those of the report, so that
/// two runs are equal), metadata, bookmarks and page labels.
void addDocumentFacts(QPDF& pdf, const PdfDocument& document);

} // namespace ff::report
