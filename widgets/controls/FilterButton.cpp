// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/controls/FilterButton.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QPainter>

#include <algorithm>

namespace ff {
namespace {

constexpr int kPadding = 10;
constexpr int kGap = 6;
constexpr int kArrow = 12;
constexpr int kHeight = 34;

constexpr int kLargeText = 20;

QFont quietFont() {
    return themeFont(TextSize::body);
}

int advance(const QFont& font, const QString& text) {
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + kGap;
}

} // namespace

FilterButton::FilterButton(const QString& name, QWidget* parent)
    : QToolButton(parent)
    , m_name(name) {
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void FilterButton::setValue(const QString& value, const QString& remark) {
    m_value = value;
    m_remark = remark;
    setAccessibleName(m_name + QStringLiteral(": ") + value + QLatin1Char(' ') + remark);
    setToolTip(m_name + QStringLiteral(": ") + value +
               (remark.isEmpty() ? QString() : QStringLiteral(", ") + remark));
    updateGeometry();
    update();
}

void FilterButton::setNameShown(bool shown) {
    m_nameShown = shown;
    updateGeometry();
}

void FilterButton::setRemarkShown(bool shown) {
    m_remarkShown = shown;
    updateGeometry();
}

void FilterButton::setMostValue(int width) {
    m_mostValue = width;
    updateGeometry();
}

void FilterButton::setLarge(bool large) {
    m_large = large;
    updateGeometry();
}

QFont FilterButton::valueFont() const {
    QFont font = themeFont(TextSize::body, QFont::DemiBold);
    if (m_large) {
        font.setPixelSize(kLargeText);
    }
    return font;
}

int FilterButton::widthOf(bool withRemark) const {
    const int value = advance(valueFont(), m_value);
    return 2 * kPadding + (m_nameShown ? advance(quietFont(), m_name) : 0) +
           (m_mostValue > 0 ? std::min(m_mostValue, value) : value) +
           (withRemark && m_remarkShown ? advance(quietFont(), m_remark) : 0) + kArrow;
}

QSize FilterButton::sizeHint() const {
    return {widthOf(true), kHeight};
}
QSize FilterButton::minimumSizeHint() const {
    return {widthOf(false), kHeight};
}

void FilterButton::paintEvent(QPaintEvent*) {
    const Palette& palette = Palette::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = m_large ? palette.ground : palette.surface;
    const QColor line = m_large && !underMouse() ? palette.ground : palette.line;
    painter.setPen(QPen(hasFocus() ? palette.accent : line, hasFocus() ? 1.5 : 1));
    painter.setBrush(underMouse() ? mixed(ground, palette.text, 0.04) : ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    int x = kPadding;
    const auto write = [&](const QFont& font, const QColor& ink, const QString& text) {
        if (text.isEmpty()) {
            return;
        }
        painter.setFont(font);
        painter.setPen(ink);
        const QRect room(x, 0, width() - x - kArrow - kPadding, height());
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
        x += advance(font, text);
    };
    if (m_nameShown) {
        write(quietFont(), palette.quietText, m_name);
    }
    write(valueFont(), palette.text, m_value);
    if (m_remarkShown && width() >= widthOf(true)) {
        write(quietFont(), palette.quietText, m_remark);
    }
    painter.drawPixmap(
        QPointF(width() - kPadding - kArrow + 2, (height() - kArrow) / 2.0),
        iconPixmap(Icon::chevronDown, palette.quietText, kArrow, devicePixelRatioF()));
}

} // namespace ff
