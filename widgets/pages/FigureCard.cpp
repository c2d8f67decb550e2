// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/FigureCard.h"

#include "widgets/charts/Sparkline.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QPainter>

#include <cmath>

namespace ff {
namespace {

constexpr int kPadding = 16;
constexpr double kFullCoverage = 0.95; ///< below it a figure carries a mark
constexpr int kSparkWidth = 96;

} // namespace

FigureCard::FigureCard(const QString& name, Unit unit, QWidget* parent)
    : QAbstractButton(parent)
    , m_unit(unit) {
    setText(name);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void FigureCard::setFigure(const Figure& figure, const Formatter& formatter) {
    m_figure = figure;
    m_formatter = formatter;
    describe();
    update();
}

void FigureCard::setRemark(const QString& remark) {
    m_remark = remark;
    describe();
    update();
}

QString FigureCard::change() const {
    if (!m_figure.value || !m_figure.before)
        return {};
    const double difference = *m_figure.value - *m_figure.before;
    const Unit unit = m_unit == Unit::ratio ? Unit::points : m_unit;
    const QString amount = m_formatter.withUnit(std::abs(difference), unit);
    const QString flat = m_formatter.withUnit(0.0, unit);
    if (amount == flat)
        return tr("as in the period before");
    return (difference > 0 ? tr("▲ %1 on the period before") : tr("▼ %1 on the period before"))
        .arg(amount.startsWith(QLatin1Char('+')) ? amount.mid(1) : amount);
}

void FigureCard::describe() {
    const QString value =
        m_figure.value ? m_formatter.withUnit(m_figure.value, m_unit) : tr("not enough seen");
    setAccessibleName(text() + QStringLiteral(": ") + value);
    setAccessibleDescription(change() + QLatin1Char(' ') + m_remark);
    setToolTip(tr("%1: %2\nCoverage %3. Click for how this was computed.")
                   .arg(text(), value, m_formatter.text(m_figure.coverage.ratio(), Unit::ratio)));
}

void FigureCard::paintEvent(QPaintEvent*) {
    const Palette& palette = Palette::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(hasFocus() || underMouse() ? palette.accent : palette.line, hasFocus() ? 1.5 : 1));
    painter.setBrush(palette.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);

    const QRect inner = rect().adjusted(kPadding, 12, -kPadding, -12);
    painter.setPen(palette.quietText);
    painter.setFont(themeFont(TextSize::body));
    painter.drawText(inner, Qt::AlignTop | Qt::AlignLeft, text());

    const auto parts = m_formatter.parts(m_figure.value, m_unit);
    const QFont figureFont = themeFont(TextSize::figure);
    int x = inner.left();
    if (m_figure.value) {
        painter.setFont(figureFont);
        painter.setPen(palette.text);
        const int baseline = inner.top() + 48;
        painter.drawText(QPoint(x, baseline), parts.figure);
        x += QFontMetrics(figureFont).horizontalAdvance(parts.figure) + 4;
        painter.setFont(themeFont(TextSize::body));
        painter.setPen(palette.quietText);
        painter.drawText(QPoint(x, baseline), parts.unit);
        x += painter.fontMetrics().horizontalAdvance(parts.unit) + 8;
        if (m_figure.coverage.ratio() < kFullCoverage) {
            painter.setPen(palette.warning);
            painter.drawText(QPoint(x, baseline), tr("%1 seen").arg(m_formatter.text(
                                                      m_figure.coverage.ratio(), Unit::ratio)));
        }
    } else {
        painter.setFont(themeFont(TextSize::title));
        painter.setPen(palette.quietText);
        painter.drawText(QPoint(x, inner.top() + 46), tr("not enough seen"));
    }

    const QString below = m_remark.isEmpty() ? change() : m_remark;
    const bool wide = inner.width() > 2 * kSparkWidth + 40;
    const int spark = wide ? kSparkWidth : 0;
    painter.setFont(themeFont(TextSize::body));
    painter.setPen(palette.quietText);
    const QRect line(inner.left(), inner.bottom() - 18, inner.width() - spark - (wide ? 8 : 0), 19);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(below, Qt::ElideRight, line.width()));
    if (wide)
        paintSparkline(painter, QRectF(inner.right() - spark, inner.top() + 30, spark, 32),
                       m_figure.trend, palette.accent);
}

} // namespace ff
