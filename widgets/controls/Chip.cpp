// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/controls/Chip.h"

#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QFontMetrics>
#include <QPainter>

namespace ff {

namespace {

QColor toneColor(Chip::Tone tone, const Palette& palette) {
    switch (tone) {
    case Chip::Tone::neutral:
        return palette.quietText;
    case Chip::Tone::accent:
        return palette.accent;
    case Chip::Tone::good:
        return palette.good;
    case Chip::Tone::warning:
        return palette.warning;
    case Chip::Tone::bad:
        return palette.bad;
    }
    return palette.quietText;
}

constexpr int kDot = 8;

} // namespace

Chip::Chip(QWidget* parent)
    : QAbstractButton(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setClickable(false);
}

Chip::Chip(const QString& text, QWidget* parent)
    : Chip(parent) {
    setText(text);
}

void Chip::setTone(Tone tone) {
    m_tone = tone;
    update();
}

void Chip::setLook(Look look) {
    m_look = look;
    updateGeometry();
    update();
}

void Chip::setDot(bool dot) {
    m_dot = dot;
    updateGeometry();
    update();
}

void Chip::setClickable(bool clickable) {
    setAttribute(Qt::WA_TransparentForMouseEvents, !clickable);
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize Chip::sizeHint() const {
    const bool framed = m_look != Look::plain;
    const QFont used = framed ? themeFont(TextSize::mark, QFont::DemiBold) : font();
    const QFontMetrics metrics(used);
    const int width = metrics.horizontalAdvance(text()) + (m_dot ? kDot + 6 : 0) + 14;
    return {width, metrics.height() + (framed ? 6 : 8)};
}

void Chip::paintEvent(QPaintEvent* /*event*/) {
    const Palette& palette = Palette::of(this);
    const QColor tone = toneColor(m_tone, palette);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    const bool framed = m_look != Look::plain;
    if (framed) {
        painter.setPen(QPen(tone, 1.25));
        painter.setBrush(m_look == Look::filled ? QBrush(mixed(palette.surface, tone, 0.12))
                                                : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(frame, 4, 4);
    } else if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(palette.surface, palette.quietText, 0.1));
        painter.drawRoundedRect(frame, 6, 6);
    }
    double x = 7;
    if (m_dot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone);
        painter.drawEllipse(QRectF(x, (height() - kDot) / 2.0, kDot, kDot));
        x += kDot + 6;
    }
    painter.setFont(framed ? themeFont(TextSize::mark, QFont::DemiBold) : font());
    painter.setPen(framed || m_tone == Tone::accent ? tone : palette.text);
    painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (hasFocus()) {
        painter.setPen(QPen(palette.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

} // namespace ff
