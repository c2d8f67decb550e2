// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/alerts/BellButton.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QPainter>

#include <algorithm>

namespace ff {
namespace {

constexpr int kMostShown = 99;

} // namespace

BellButton::BellButton(QWidget* parent)
    : QToolButton(parent) {
    setObjectName(QStringLiteral("bell"));
    setAutoRaise(true);
    setIcon(ff::icon(Icon::bell));
    setIconSize({18, 18});
    setFixedSize(32, 32);
    setCount(0);
}

void BellButton::setCount(int count) {
    m_count = count;
    const QString text = count == 0 ? tr("Alerts (Ctrl+B)")
                                    : tr("%n alerts nobody has seen (Ctrl+B)", nullptr, count);
    setToolTip(text);
    setAccessibleName(text);
    update();
}

void BellButton::paintEvent(QPaintEvent* event) {
    QToolButton::paintEvent(event);
    if (m_count == 0) {
        return;
    }
    const Palette& palette = Palette::of(this);
    const QString text = m_count > kMostShown ? QStringLiteral("99+") : QString::number(m_count);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = themeFont(TextSize::mark, QFont::DemiBold);
    font.setPixelSize(10);
    const double width = std::max(14., tabularWidth(font, text) + 7);
    const QRectF badge(this->width() - width - 0.5, 1.5, width, 14);
    painter.setPen(QPen(palette.surface, 1.5)); // apart from the bell
    painter.setBrush(palette.bad);
    painter.drawRoundedRect(badge, 7, 7);
    painter.setFont(font);
    painter.setPen(palette.textOn(palette.bad));
    drawTabular(painter, badge, Qt::AlignCenter, text);
}

} // namespace ff
