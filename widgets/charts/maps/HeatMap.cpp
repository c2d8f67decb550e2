// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/maps/HeatMap.h"

#include "widgets/charts/base/Hatch.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTime>

#include <algorithm>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 7;
constexpr int kHours = 24;
constexpr double kCellGap = 2;

QString hourText(int hour) {
    return QTime(hour, 0).toString(u"HH:mm"_s);
}

} // namespace

HeatMap::HeatMap(QWidget* parent)
    : Chart(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void HeatMap::setWeek(std::vector<std::optional<double>> values, Unit unit) {
    values.resize(kDays * kHours);
    m_values = std::move(values);
    m_unit = unit;
    dataChanged();
}

bool HeatMap::isEmpty() const {
    return std::ranges::none_of(m_values, [](const auto& v) { return v.has_value(); });
}

QString HeatMap::summary() const {
    int best = -1;
    int least = -1;
    for (int i = 0; i < int(m_values.size()); ++i) {
        const auto& value = m_values[std::size_t(i)];
        if (value && (best < 0 || *value > *m_values[std::size_t(best)])) {
            best = i;
        }
        if (value && (least < 0 || *value < *m_values[std::size_t(least)])) {
            least = i;
        }
    }
    return tr("Highest: %1. Lowest: %2.").arg(describeCell(best), describeCell(least));
}

TableData HeatMap::tableData() const {
    TableData table;
    table.rowHeading = tr("Hour");
    for (int hour = 0; hour < kHours; ++hour) {
        table.rows.push_back(hourText(hour));
    }
    for (int day = 0; day < kDays; ++day) {
        TableData::Column column{
            formatter().locale().dayName(day + 1, QLocale::ShortFormat), m_unit, {}};
        for (int hour = 0; hour < kHours; ++hour) {
            const auto cell = std::size_t(day * kHours + hour);
            column.values.push_back(cell < m_values.size() ? m_values[cell] : std::nullopt);
        }
        table.columns.push_back(std::move(column));
    }
    return table;
}

std::optional<std::pair<int, int>> HeatMap::currentCell() const {
    return m_current < 0 ? std::nullopt
                         : std::optional(std::pair(m_current % kHours, m_current / kHours + 1));
}

QRectF HeatMap::cellsRect(const QRectF& area) const {
    double names = 0;
    for (int day = 1; day <= kDays; ++day) {
        names =
            std::max(names, tabularWidth(themeFont(TextSize::mark),
                                         formatter().locale().dayName(day, QLocale::ShortFormat)));
    }
    const QRectF room = area.adjusted(names + 12, 2, -4, -40);
    // Cells no taller than wide: a week reads as seven lines.
    const double side = std::floor(room.width() / kHours);
    const double height = std::min(std::floor(room.height() / kDays), side * 1.3);
    return {std::round(room.left()), std::round(room.top()), side * kHours, height * kDays};
}

void HeatMap::paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                         bool interactive) const {
    const QRectF cells = cellsRect(area);
    const double width = cells.width() / kHours;
    const double height = cells.height() / kDays;
    double low = 1e300;
    double high = -1e300;
    for (const auto& value : m_values) {
        if (value) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    }
    // The scale says the differences of this week; where there are none nothing is stressed.
    const double span = std::max(high - low, m_unit == Unit::ratio ? 0.05 : 1e-9);
    painter.setFont(themeFont(TextSize::mark));
    for (int day = 0; day < kDays; ++day) {
        const double top = cells.top() + day * height;
        painter.setPen(palette.quietText);
        painter.drawText(QRectF(area.left() + 2, top, cells.left() - area.left() - 10, height),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         formatter().locale().dayName(day + 1, QLocale::ShortFormat));
        for (int hour = 0; hour < kHours; ++hour) {
            const QRectF cell(cells.left() + hour * width, top, width - kCellGap,
                              height - kCellGap);
            const auto& value = m_values[std::size_t(day * kHours + hour)];
            painter.setPen(Qt::NoPen);
            if (value) {
                painter.setBrush(palette.sequential(0.12 + 0.83 * (*value - low) / span));
                painter.drawRoundedRect(cell, 2, 2);
            } else {
                hatchRect(painter, cell, palette.gap, 4, 1);
            }
            if (interactive && hasFocus() && m_current == day * kHours + hour) {
                painter.setPen(QPen(palette.text, 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(cell, 2, 2);
            }
        }
    }
    if (interactive) {
        paintBrush(painter, cells, palette);
    }
    painter.setPen(palette.quietText);
    for (int hour = 0; hour < kHours; hour += 6) {
        drawTabular(painter, QRectF(cells.left() + hour * width, cells.bottom() + 2, 60, 16),
                    Qt::AlignLeft | Qt::AlignVCenter, hourText(hour));
    }
    paintScale(painter, QRectF(cells.left(), cells.bottom() + 20, cells.width() - kCellGap, 14),
               low, high, palette);
}

void HeatMap::paintScale(QPainter& painter, const QRectF& area, double low, double high,
                         const Palette& palette) const {
    // The ends of the scale, so that a colour is a number.
    constexpr int kSteps = 12;
    constexpr double kStep = 6;
    const QString to = formatter().tick(high, m_unit);
    const double toWidth = tabularWidth(painter.font(), to) + 1;
    const QRectF ramp(area.right() - toWidth - 6 - kSteps * kStep, area.top() + 3, kSteps * kStep,
                      8);
    for (int i = 0; i < kSteps; ++i) {
        painter.fillRect(QRectF(ramp.left() + i * kStep, ramp.top(), kStep, ramp.height()),
                         palette.sequential(0.12 + 0.83 * i / (kSteps - 1)));
    }
    painter.setPen(palette.quietText);
    drawTabular(painter, area, Qt::AlignRight | Qt::AlignVCenter, to);
    drawTabular(painter, area.adjusted(0, 0, ramp.left() - 6 - area.right(), 0),
                Qt::AlignRight | Qt::AlignVCenter, formatter().tick(low, m_unit));
}

int HeatMap::cellAt(const QPointF& position) const {
    const QRectF cells = cellsRect(drawingIn(QRectF(rect())));
    if (m_values.empty() || !cells.contains(position)) {
        return -1;
    }
    const int hour = int((position.x() - cells.left()) / cells.width() * kHours);
    const int day = int((position.y() - cells.top()) / cells.height() * kDays);
    return std::clamp(day, 0, kDays - 1) * kHours + std::clamp(hour, 0, kHours - 1);
}

QString HeatMap::describeCell(int cell) const {
    if (cell < 0 || cell >= int(m_values.size())) {
        return {};
    }
    const auto& value = m_values[std::size_t(cell)];
    const int hour = cell % kHours;
    return u"%1 %2\u2013%3: %4"_s.arg(formatter().locale().dayName(cell / kHours + 1),
                                      hourText(hour),
                                      hour == kHours - 1 ? u"24:00"_s : hourText(hour + 1),
                                      value ? formatter().withUnit(value, m_unit) : tr("no data"));
}

void HeatMap::paintBrush(QPainter& painter, const QRectF& cells, const Palette& palette) const {
    if (m_brush.isEmpty()) {
        return;
    }
    const double width = cells.width() / kHours;
    const double height = cells.height() / kDays;
    painter.setPen(QPen(palette.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(cells.left() + m_brush.left() * width - 1,
                            cells.top() + m_brush.top() * height - 1, m_brush.width() * width,
                            m_brush.height() * height));
}

std::set<int> HeatMap::brush() const {
    std::set<int> hours;
    for (int day = m_brush.top(); day <= m_brush.bottom(); ++day) {
        for (int hour = m_brush.left(); hour <= m_brush.right(); ++hour) {
            hours.insert(day * kHours + hour);
        }
    }
    return hours;
}

QString HeatMap::brushText() const {
    if (m_brush.isEmpty()) {
        return {};
    }
    const auto day = [this](int index) {
        return formatter().locale().dayName(index + 1, QLocale::ShortFormat);
    };
    const QString days = m_brush.height() == 1
                             ? day(m_brush.top())
                             : day(m_brush.top()) + u"\u2009\u2013\u2009"_s + day(m_brush.bottom());
    const int end = m_brush.right() + 1;
    return days + u", "_s + hourText(m_brush.left()) + u'\u2013' +
           (end == kHours ? u"24:00"_s : hourText(end));
}

void HeatMap::clearBrush() {
    m_brush = {};
    update();
}

/// The rectangle that has these two hours in its corners.
void HeatMap::pick(int from, int to) {
    const QPoint a(from % kHours, from / kHours);
    const QPoint b(to % kHours, to / kHours);
    m_brush = QRect(QPoint(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
                    QPoint(std::max(a.x(), b.x()), std::max(a.y(), b.y())));
    announce(brushText());
    update();
}

void HeatMap::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setFocus(Qt::MouseFocusReason);
    m_current = m_pressed = cellAt(event->position());
    update();
}

void HeatMap::mouseMoveEvent(QMouseEvent* event) {
    const int cell = cellAt(event->position());
    if ((event->buttons() & Qt::LeftButton) && m_pressed >= 0 && cell >= 0 &&
        (cell != m_pressed || !m_brush.isEmpty())) {
        m_current = cell;
        pick(m_pressed, cell);
    }
}

void HeatMap::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_pressed < 0) {
        return;
    }
    // A click lets go of what was picked before.
    if (m_current == m_pressed) {
        clearBrush();
    }
    m_pressed = -1;
    emit brushed(brush());
}

void HeatMap::keyPressEvent(QKeyEvent* event) {
    const int before = std::max(m_current, 0);
    const int row = before / kHours;
    const int column = before % kHours;
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = row * kHours + std::max(0, column - 1);
        break;
    case Qt::Key_Right:
        m_current = row * kHours + std::min(kHours - 1, column + 1);
        break;
    case Qt::Key_Up:
        m_current = std::max(0, row - 1) * kHours + column;
        break;
    case Qt::Key_Down:
        m_current = std::min(kDays - 1, row + 1) * kHours + column;
        break;
    case Qt::Key_Escape:
        if (!m_brush.isEmpty()) {
            clearBrush();
            emit brushed({});
            return;
        }
        [[fallthrough]];
    default:
        Chart::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        m_pressed = m_pressed < 0 ? before : m_pressed;
        pick(m_pressed, m_current);
        emit brushed(brush());
        return;
    }
    m_pressed = -1;
    announceCell(describeCell(m_current));
    update();
}

QString HeatMap::toolTipAt(const QPointF& position) const {
    return describeCell(cellAt(position));
}

} // namespace ff
