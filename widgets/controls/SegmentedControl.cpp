// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/controls/SegmentedControl.h"

#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ff {

namespace {

constexpr double kPadding = 12;
constexpr double kRadius = 6;

double segmentWidth(const QFont& font, const QString& title) {
    return std::ceil(QFontMetricsF(font).horizontalAdvance(title)) + 2 * kPadding;
}

} // namespace

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::setSegments(const QStringList& titles) {
    m_titles = titles;
    m_current = titles.isEmpty() ? 0 : std::clamp(m_current, 0, int(titles.size()) - 1);
    describe();
    updateGeometry();
    update();
}

void SegmentedControl::setCurrentIndex(int index) {
    if (index == m_current || index < 0 || index >= m_titles.size()) {
        return;
    }
    m_current = index;
    describe();
    update();
    emit currentIndexChanged(index);
}

QSize SegmentedControl::sizeHint() const {
    double width = 0;
    for (const QString& title : m_titles) {
        width += segmentWidth(font(), title);
    }
    return {int(width) + 2, QFontMetrics(font()).height() + 13};
}

QRectF SegmentedControl::segmentRect(int index) const {
    double x = 1;
    for (int i = 0; i < index; ++i) {
        x += segmentWidth(font(), m_titles[i]);
    }
    const QRectF leftToRight(x, 1, segmentWidth(font(), m_titles[index]), height() - 2);
    return layoutDirection() == Qt::LeftToRight
               ? leftToRight
               : leftToRight.translated(width() - leftToRight.right() - leftToRight.left(), 0);
}

int SegmentedControl::segmentAt(const QPointF& position) const {
    for (int i = 0; i < m_titles.size(); ++i) {
        if (segmentRect(i).contains(position)) {
            return i;
        }
    }
    return -1;
}

void SegmentedControl::describe() {
    setAccessibleDescription(m_titles.value(m_current));
}

void SegmentedControl::paintEvent(QPaintEvent* /*event*/) {
    const Palette& palette = Palette::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, kRadius, kRadius);
    painter.setClipPath(outline);
    painter.fillPath(outline, palette.surface);
    for (int i = 0; i < m_titles.size(); ++i) {
        const QRectF cell = segmentRect(i);
        const bool chosen = i == m_current;
        if (chosen || i == m_hovered) {
            painter.fillRect(cell.adjusted(-1, -1, 1, 1),
                             chosen ? palette.accentGround
                                    : mixed(palette.surface, palette.quietText, 0.08));
        }
        if (i > 0) {
            const double edge = layoutDirection() == Qt::LeftToRight ? cell.left() : cell.right();
            painter.setPen(palette.line);
            painter.drawLine(QPointF(edge, 0), QPointF(edge, height()));
        }
        painter.setPen(chosen ? palette.accent : palette.quietText);
        painter.setFont(themeFont(TextSize::body, chosen ? QFont::Medium : QFont::Normal));
        painter.drawText(cell, Qt::AlignCenter, m_titles[i]);
    }
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? palette.accent : palette.line, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(frame, kRadius, kRadius);
}

void SegmentedControl::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        setCurrentIndex(segmentAt(event->position()));
    }
}

void SegmentedControl::mouseMoveEvent(QMouseEvent* event) {
    m_hovered = segmentAt(event->position());
    update();
}

void SegmentedControl::leaveEvent(QEvent* /*event*/) {
    m_hovered = -1;
    update();
}

void SegmentedControl::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrentIndex(m_current - forward);
        break;
    case Qt::Key_Right:
        setCurrentIndex(m_current + forward);
        break;
    case Qt::Key_Home:
        setCurrentIndex(0);
        break;
    case Qt::Key_End:
        setCurrentIndex(int(m_titles.size()) - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedControl::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace ff
