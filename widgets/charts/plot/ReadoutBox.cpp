// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/plot/ReadoutBox.h"

#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

constexpr double kRow = 18;
constexpr double kPadding = 12;
constexpr double kEdge = 6; ///< above the first and below the last row
constexpr double kApart = 20;

double widthOf(const QString& line) {
    const QFont font = themeFont(TextSize::body);
    const QStringList cells = line.split(u'\t');
    const double name = QFontMetricsF(font).horizontalAdvance(cells.first());
    return cells.size() > 1 ? name + 24 + tabularWidth(font, cells[1]) : name;
}

} // namespace

ReadoutBox::ReadoutBox(const QStringList& readout, const QSizeF& room)
    : m_lines(readout) {
    const double timeWidth = QFontMetricsF(themeFont(TextSize::body, QFont::DemiBold))
                                 .horizontalAdvance(readout.first());
    for (const QString& line : readout.mid(1)) {
        m_columnWidth = std::max(m_columnWidth, std::ceil(widthOf(line)));
    }
    // A note may be longer than the chart is wide.
    m_columnWidth = std::min(m_columnWidth, std::max(1., room.width() - 2 * kPadding));
    const int values = int(readout.size()) - 1;
    const int rows = std::max(1, int((room.height() - 2 * kEdge) / kRow) - 1);
    const int fitting =
        std::max(1, int((room.width() - 2 * kPadding + kApart) / (m_columnWidth + kApart)));
    m_columns = std::clamp((values + rows - 1) / rows, 1, fitting);
    if (const int cells = rows * m_columns; values > cells) {
        m_lines = readout.mid(0, cells); // the time and all but one cell
        m_lines << QCoreApplication::translate("ff::TimeChart", "and %n more", nullptr,
                                               values - cells + 1);
    }
    m_rows = (int(m_lines.size()) - 1 + m_columns - 1) / m_columns;
    const double body = m_columns * m_columnWidth + (m_columns - 1) * kApart;
    m_size = {std::max(timeWidth, body) + 2 * kPadding, (m_rows + 1) * kRow + 2 * kEdge};
}

void ReadoutBox::paint(QPainter& painter, const QRectF& frame, const Palette& palette) const {
    QRectF row(frame.left() + kPadding, frame.top() + kEdge, frame.width() - 2 * kPadding, kRow);
    painter.setFont(themeFont(TextSize::body, QFont::DemiBold));
    painter.setPen(palette.text);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_lines.first());
    painter.setFont(themeFont(TextSize::body));
    const double width = m_columns == 1 ? row.width() : m_columnWidth;
    for (int i = 1; i < int(m_lines.size()); ++i) {
        const int column = (i - 1) / m_rows;
        const QRectF cell(row.left() + column * (m_columnWidth + kApart),
                          row.top() + ((i - 1) % m_rows + 1) * kRow, width, kRow);
        const QStringList parts = m_lines[i].split(u'\t');
        painter.setPen(parts.size() == 1 ? palette.text : palette.quietText);
        painter.drawText(
            cell, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(parts.first(), Qt::ElideRight, int(cell.width())));
        if (parts.size() > 1) {
            painter.setPen(palette.text);
            drawTabular(painter, cell, Qt::AlignRight | Qt::AlignVCenter, parts[1]);
        }
    }
}

} // namespace ff
