// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/reports/Report.h"
#include "widgets/reports/layout/Element.h"
#include "widgets/reports/type/TextStyle.h"
#include "widgets/reports/type/Units.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace ff::report {

/// One line of text, at the left end of its baseline.
struct TextLine {
    QString text;
    QPointF at;
    TextStyle style;
};
struct Fill {
    QRectF rect;
    Ink ink = Ink::line;
};
/// A chart with its legend and axes.
struct ChartBox {
    const Chart* chart = nullptr; ///< of the report of the pages
    QRectF rect;
};
struct Item {
    int element = kArtifact;
    std::variant<TextLine, Fill, ChartBox> what;

    void moveBy(QPointF by);
};

struct DrawnPage {
    std::vector<Item> items{};
};

/// A report laid out: geometry alone, in twentieths of a point, from the top left of the paper.
struct Pages {
    std::shared_ptr<const Report> report;
    Formatter format;
    Paper paper = Paper::a4;
    std::vector<Element> elements; ///< parents before their children, in reading order
    std::vector<DrawnPage> pages;
};

/// Where an item ends and begins.
[[nodiscard]] QRectF boundsOf(const Item& item);

} // namespace ff::report
