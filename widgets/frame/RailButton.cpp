// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/frame/RailButton.h"

#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QPainter>

namespace ff {

RailButton::RailButton(Icon icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon) {
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFont(themeFont(TextSize::mark));
}

void RailButton::paintEvent(QPaintEvent*) {
    constexpr int kSize = 20;
    const Palette& palette = Palette::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(palette.accent, 1.5) : QPen(Qt::NoPen));
    if (isChecked()) {
        painter.setBrush(palette.accentGround);
    } else if (underMouse()) {
        painter.setBrush(mixed(palette.surface, palette.text, 0.05));
    }
    painter.drawRoundedRect(box, 8, 8);

    const QColor ink = isChecked() ? palette.accent : palette.quietText;
    painter.drawPixmap(QPointF((width() - kSize) / 2.0, 11),
                       iconPixmap(m_icon, ink, kSize, devicePixelRatioF()));
    painter.setPen(ink);
    const QRect words(2, 35, width() - 4, 18);
    QFont font = this->font();
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    if (QFontMetrics(font).horizontalAdvance(text()) > words.width()) {
        font.setWeight(QFont::Normal); // whole rather than bold: "Planification"
    }
    painter.setFont(font);
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace ff
