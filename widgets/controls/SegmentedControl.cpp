// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/controls/SegmentedControl.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ff {

namespace {

constexpr double kPadding = 12;
constexpr double kRadius = 6;
constexpr int kArrow = 12;
constexpr int kArrowGap = 4;

/// The chosen one is a little bolder, so that its words are wider.
double segmentWidth(const QString& title) {
    const QFontMetricsF chosen(themeFont(TextSize::body, QFont::Medium));
    return std::ceil(chosen.horizontalAdvance(title)) + 2 * kPadding;
}

/// To screen readers one value of a few, whose name is that of the control.
class AccessibleSegments final : public QAccessibleWidget {
public:
    explicit AccessibleSegments(SegmentedControl* control)
        : QAccessibleWidget(control, QAccessible::ComboBox)
        , m_control(control) {}
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? m_control->segments().value(m_control->currentIndex())
                                          : QAccessibleWidget::text(kind);
    }

private:
    SegmentedControl* m_control;
};

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* control = qobject_cast<SegmentedControl*>(object);
    return control ? new AccessibleSegments(control) : nullptr;
}

} // namespace

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    QAccessible::installFactory(makeAccessible); // Qt keeps one of each
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
        width += segmentWidth(title);
    }
    return {int(width) + 2, QFontMetrics(font()).height() + 13};
}

QSize SegmentedControl::minimumSizeHint() const {
    double widest = 0;
    for (const QString& title : m_titles) {
        widest = std::max(widest, segmentWidth(title));
    }
    const QSize whole = sizeHint();
    return {std::min(whole.width(), int(widest) + kArrowGap + kArrow + 2), whole.height()};
}

QRectF SegmentedControl::segmentRect(int index) const {
    double x = 1;
    for (int i = 0; i < index; ++i) {
        x += segmentWidth(m_titles[i]);
    }
    const QRectF leftToRight(x, 1, segmentWidth(m_titles[index]), height() - 2);
    return layoutDirection() == Qt::LeftToRight
               ? leftToRight
               : leftToRight.translated(width() - leftToRight.right() - leftToRight.left(), 0);
}

int SegmentedControl::segmentAt(const QPointF& position) const {
    if (isCompact()) {
        return -1;
    }
    for (int i = 0; i < m_titles.size(); ++i) {
        if (segmentRect(i).contains(position)) {
            return i;
        }
    }
    return -1;
}

void SegmentedControl::describe() {
    setAccessibleDescription(m_titles.value(m_current));
    QAccessibleValueChangeEvent changed(this, m_titles.value(m_current));
    QAccessible::updateAccessibility(&changed);
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
    if (isCompact()) {
        paintCompact(painter);
    }
    for (int i = 0; i < m_titles.size() && !isCompact(); ++i) {
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

void SegmentedControl::paintCompact(QPainter& painter) const {
    const Palette& palette = Palette::of(this);
    const QFont font = themeFont(TextSize::body, QFont::Medium);
    const int end = int(kPadding) + kArrow;
    const QRect words = rect().adjusted(int(kPadding), 0, -end - kArrowGap, 0);
    painter.setFont(font);
    painter.setPen(palette.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(m_titles.value(m_current), Qt::ElideRight,
                                                   words.width() + 1));
    painter.drawPixmap(
        QPointF(width() - end, (height() - kArrow) / 2.0),
        iconPixmap(Icon::chevronDown, palette.quietText, kArrow, devicePixelRatioF()));
}

void SegmentedControl::openMenu() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("segments"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_titles.size(); ++i) {
        QAction* action = menu->addAction(m_titles[i]);
        action->setCheckable(true);
        action->setChecked(i == m_current);
        connect(action, &QAction::triggered, this, [this, i] { setCurrentIndex(i); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void SegmentedControl::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && isCompact()) {
        openMenu();
    } else if (event->button() == Qt::LeftButton) {
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
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isCompact()) {
            openMenu();
            break;
        }
        [[fallthrough]];
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
