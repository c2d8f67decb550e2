// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/pdf/ReportPdf.h"

#include "widgets/reports/paint/PagePainter.h"
#include "widgets/reports/pdf/Marks.h"
#include "widgets/reports/pdf/PdfContent.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <exception>

namespace ff::report {
namespace {

/// The pages with a mark before each element.
QByteArray drawn(const Pages& pages) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kUnitsPerInch);
    writer.setPageSize(QPageSize(pages.paper == Paper::letter ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        if (i > 0) {
            writer.newPage();
        }
        paintPage(painter, pages, i, [&](int element) { mark(painter, kMarkFirst + element); });
        mark(painter, kMarkEnd);
    }
    painter.end();
    return buffer.data();
}

} // namespace

Result<QByteArray> toPdf(const Pages& pages) {
    const QByteArray plain = drawn(pages);
    try {
        return QByteArray::fromStdString(
            tagged(plain.constData(), std::size_t(plain.size()), documentOf(pages)));
    } catch (const std::exception& error) {
        return fail(ErrorCode::internal, error.what(), fileName(*pages.report) + ".pdf");
    }
}

} // namespace ff::report
