// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/type/TextBlock.h"

#include "widgets/reports/type/Units.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace ff::report {

std::vector<QString> brokenLines(const QString& text, const TextStyle& style, double width) {
    std::vector<QString> lines;
    const QFont font = fontOf(style);
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.push_back(paragraph.mid(line.textStart(), line.textLength()));
        }
        layout.endLayout();
    }
    return lines;
}

double widthOf(const QString& text, const TextStyle& style) {
    qsizetype length = text.size();
    while (length > 0 && text[length - 1] == u' ') {
        --length;
    }
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text.left(length));
}

double lineHeight(const TextStyle& style) {
    constexpr double kLeading = 1.42;
    return style.points * kPoint * kLeading;
}

double ascentOf(const TextStyle& style) {
    // Of the letters, not of the font: Open Sans has much room above its own.
    constexpr double kAscent = 1.04;
    return style.points * kPoint * kAscent;
}

} // namespace ff::report
