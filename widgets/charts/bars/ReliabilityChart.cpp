// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/bars/ReliabilityChart.h"

#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ff {

using planning::kLadder;

ReliabilityChart::ReliabilityChart(QWidget* parent)
    : Chart(parent) {
    setTitle(tr("Promised and observed"));
    setEmptyText(tr("No bound of the last 90 days can be judged."));
}

void ReliabilityChart::setReliability(const planning::Reliability& known) {
    m_known = known;
    dataChanged();
}

QString ReliabilityChart::summary() const {
    if (isEmpty()) {
        return {};
    }
    QStringList parts;
    for (std::size_t rung = 0; rung < kLadder.size(); ++rung) {
        parts << tr("promised %1, observed %2")
                     .arg(formatter().text(kLadder[rung], Unit::ratio),
                          formatter().text(m_known.observed(rung), Unit::ratio));
    }
    return parts.join(QStringLiteral("; "));
}

TableData ReliabilityChart::tableData() const {
    TableData table;
    table.rowHeading = tr("Promised");
    table.columns.push_back({tr("Observed"), Unit::ratio, {}});
    for (std::size_t rung = 0; rung < kLadder.size() && !isEmpty(); ++rung) {
        table.rows.push_back(formatter().text(kLadder[rung], Unit::ratio));
        table.columns.front().values.push_back(m_known.observed(rung));
    }
    return table;
}

void ReliabilityChart::paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                                  bool interactive) const {
    Q_UNUSED(interactive)
    constexpr double kLeft = 58;
    constexpr double kBottom = 36;
    // The axes begin at the least that was promised or observed, in tenths.
    double low = kLadder.front();
    for (std::size_t rung = 0; rung < kLadder.size(); ++rung) {
        low = std::min(low, m_known.observed(rung).value_or(low));
    }
    low = std::max(0.0, std::floor(low * 10 - 1e-9) / 10);
    const double side =
        std::max(1.0, std::min(area.width() - kLeft - 12, area.height() - kBottom - 10));
    const QRectF plot(area.left() + kLeft, area.top() + 8, side, side);
    const auto at = [&](double promised, double seen) {
        return QPointF(plot.left() + side * (promised - low) / (1 - low),
                       plot.bottom() - side * (seen - low) / (1 - low));
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(themeFont(TextSize::mark));
    painter.setBrush(Qt::NoBrush);
    const double middle = (low + 1) / 2;
    for (const double tick : {low, middle, 1.0}) {
        painter.setPen(QPen(palette.line, 1));
        painter.drawLine(at(low, tick), at(1, tick));
        painter.drawLine(at(tick, low), at(tick, 1));
        painter.setPen(palette.quietText);
        const QString text = formatter().tick(tick, Unit::ratio);
        drawTabular(painter, QRectF(area.left(), at(low, tick).y() - 8, kLeft - 8, 16),
                    Qt::AlignRight | Qt::AlignVCenter, text);
        drawTabular(painter, QRectF(at(tick, low).x() - 24, plot.bottom() + 3, 48, 15),
                    Qt::AlignHCenter | Qt::AlignVCenter, text);
    }
    painter.drawText(QRectF(plot.left() - 20, plot.bottom() + 18, side + 40, 16),
                     Qt::AlignHCenter | Qt::AlignVCenter, tr("promised"));
    QPen dashed(palette.quietText, 1.25);
    dashed.setDashPattern({4, 3});
    painter.setPen(dashed);
    painter.drawLine(at(low, low), at(1, 1));
    QPolygonF line;
    for (std::size_t rung = 0; rung < kLadder.size(); ++rung) {
        if (const auto observed = m_known.observed(rung)) {
            line << at(kLadder[rung], *observed);
        }
    }
    painter.setPen(QPen(palette.delivered, 2));
    painter.drawPolyline(line);
    painter.setPen(QPen(palette.surface, 1.5));
    painter.setBrush(palette.delivered);
    for (const QPointF& point : line) {
        painter.drawEllipse(point, 4, 4);
    }
}

} // namespace ff
