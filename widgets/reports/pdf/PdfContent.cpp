// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/pdf/PdfContent.h"

#include <QDateTime>

#include <chrono>

namespace ff::report {
namespace {

const char* typeOf(Role role) {
    switch (role) {
    case Role::document:
        return "Document";
    case Role::part:
        return "Sect";
    case Role::title:
        return "H1";
    case Role::heading:
        return "H2";
    case Role::paragraph:
        return "P";
    case Role::list:
        return "L";
    case Role::listItem:
        return "LI";
    case Role::label:
        return "Lbl";
    case Role::listBody:
        return "LBody";
    case Role::table:
        return "Table";
    case Role::caption:
        return "Caption";
    case Role::tableRow:
        return "TR";
    case Role::columnHead:
    case Role::rowHead:
        return "TH";
    case Role::cell:
        return "TD";
    case Role::figure:
        return "Figure";
    }
    return "NonStruct";
}

std::string isoDate(Instant made) {
    const auto since = std::chrono::floor<std::chrono::milliseconds>(made.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(since.count(), Qt::UTC)
        .toString(Qt::ISODate)
        .toStdString();
}

/// Where each figure stands, and where each bookmark leads.
void addPlaces(const Pages& pages, PdfDocument& document) {
    const double height = sizeOf(pages.paper).height();
    std::vector<bool> isSeen(pages.elements.size(), false);
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        for (const Item& item : pages.pages[page].items) {
            if (item.element < 0) {
                continue;
            }
            const auto index = std::size_t(item.element);
            if (const auto* chart = std::get_if<ChartBox>(&item.what)) {
                document.elements[index].box = {
                    chart->rect.left() / kPoint, (height - chart->rect.bottom()) / kPoint,
                    chart->rect.right() / kPoint, (height - chart->rect.top()) / kPoint};
            }
            const QString& outline = pages.elements[index].outline;
            if (!isSeen[index] && !outline.isEmpty()) {
                constexpr double kAbove = 6;
                document.bookmarks.push_back({outline.toStdString(), page,
                                              (height - boundsOf(item).top()) / kPoint + kAbove});
            }
            isSeen[index] = true;
        }
    }
}

} // namespace

PdfDocument documentOf(const Pages& pages) {
    const Report& report = *pages.report;
    PdfDocument document{.title = report.title + " \u00b7 " + report.periodText +
                                  (report.isSimulated ? " \u00b7 SIMULATED" : ""),
                         .language = report.language,
                         .program = "Factory Floor " + report.program,
                         .made = isoDate(report.made),
                         .elements = {},
                         .bookmarks = {}};
    for (const Element& element : pages.elements) {
        document.elements.push_back({.type = typeOf(element.role),
                                     .parent = element.parent,
                                     .scope = element.role == Role::columnHead ? "Column"
                                              : element.role == Role::rowHead  ? "Row"
                                                                               : "",
                                     .alternative = element.alternative.toStdString(),
                                     .box = {}});
    }
    addPlaces(pages, document);
    return document;
}

} // namespace ff::report
