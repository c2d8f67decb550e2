// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/base/FigureCard.h"

#include "models/figure/Seen.h"
#include "widgets/charts/bars/Sparkline.h"
#include "widgets/dialogs/Explanation.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr int kPadding = 14;
constexpr int kSparkWidth = 96;
constexpr int kSparkLeast = 44;
constexpr int kBadgeGap = 6;
constexpr int kHeight = 100;
constexpr int kFlatHeight = 74;
constexpr int kFlatFigure = 20;

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

void FigureCard::setFigure(const Figure& figure, const Formatter& formatter, Window before) {
    m_figure = figure;
    m_formatter = formatter;
    m_before = before;
    m_change = m_flat ? FigureChange{} : changeOf(figure, m_unit, before, formatter);
    describe();
    update();
}

void FigureCard::setRemark(const QString& remark, const QString& brief) {
    m_remark = remark;
    m_briefRemark = brief.isEmpty() ? remark : brief;
    describe();
    update();
}

void FigureCard::setReach(const QString& sentence) {
    m_reach = sentence;
    describe();
}

void FigureCard::setMarked(bool marked) {
    m_marked = marked;
    update();
}

void FigureCard::setFetching(bool fetching) {
    m_fetching = fetching;
    describe();
    update();
}

void FigureCard::setSimulated(bool simulated) {
    m_simulated = simulated;
    describe();
    update();
}

void FigureCard::setFlat(bool flat) {
    m_flat = flat;
    updateGeometry();
    update();
}

QString FigureCard::bottomLine(const QFontMetrics& metrics, int width) const {
    const auto fits = [&](const QString& text) { return metrics.horizontalAdvance(text) <= width; };
    if (m_remark.isEmpty()) {
        return fits(m_change.sentence) && !m_change.sign.isEmpty() ? m_change.sentence
               : fits(m_change.brief)                              ? m_change.brief
               : m_change.amount.isEmpty()                         ? m_change.brief
                                                                   : m_change.amount;
    }
    const QString remark = fits(m_remark) ? m_remark : m_briefRemark;
    if (m_change.amount.isEmpty()) {
        return remark;
    }
    const QString both = m_change.amount + QStringLiteral(" · ") + m_remark;
    return fits(both) ? both : fits(m_change.amount) ? m_change.amount : remark;
}

QString FigureCard::missing() const {
    // Nothing is asked before there is an answer.
    return m_fetching && m_figure.coverage.asked.count() > 0
               ? tr("fetching the past…")
               : figureWords(m_figure, Formatter::missing(), m_formatter);
}

QString FigureCard::mark() const {
    if (!m_figure.provenance.doubts.empty()) {
        return tr("doubtful");
    }
    if (!m_marked || m_figure.coverage.asked.count() == 0 ||
        m_figure.coverage.ratio() >= kFullCoverage) {
        return {};
    }
    return tr("%1 seen").arg(m_formatter.text(m_figure.coverage.ratio(), Unit::ratio));
}

void FigureCard::describe() {
    const QString value = m_figure.value ? m_formatter.withUnit(m_figure.value, m_unit) : missing();
    setAccessibleName(text() + QStringLiteral(": ") + value);
    QString description = m_change.sentence + QLatin1Char(' ') + m_remark;
    if (const QString seen = mark(); !seen.isEmpty()) {
        description += QLatin1Char(' ') + seen;
    }
    if (!m_reach.isEmpty()) {
        description += QLatin1Char(' ') + m_reach;
    }
    if (!m_figure.provenance.doubts.empty()) {
        description += QLatin1Char(' ') + tr("Doubtful: its counts of GPUs contradict each other.");
    }
    if (m_simulated) {
        description += QLatin1Char(' ') + tr("The data are simulated.");
    }
    setAccessibleDescription(description);
    QStringList lines{tr("%1: %2").arg(text(), value)};
    if (const QString seen = mark(); !seen.isEmpty()) { // a narrow card shows its beginning alone
        lines << seen;
    }
    if (!m_figure.provenance.formula.empty()) {
        lines << formulaText(m_figure.provenance.formula);
    }
    lines
        << (m_marked
                ? seenSentence(m_figure.coverage.ratio(), m_formatter)
                : tr("Coverage %1").arg(m_formatter.text(m_figure.coverage.ratio(), Unit::ratio)));
    for (const QString& said : {m_change.sentence, m_remark, m_reach}) {
        if (!said.isEmpty()) {
            lines << said;
        }
    }
    for (const std::string& doubt : m_figure.provenance.doubts) {
        lines << tr("Doubtful: %1").arg(QString::fromStdString(doubt));
    }
    if (m_figure.provenance.newest) {
        lines << tr("Newest input: %1").arg(m_formatter.instant(*m_figure.provenance.newest));
    }
    lines << tr("Click for how this was computed.");
    setToolTip(lines.join(QLatin1Char('\n')));
}

QSize FigureCard::sizeHint() const {
    return m_flat ? QSize(120, kFlatHeight) : QSize(240, kHeight);
}

QSize FigureCard::minimumSizeHint() const {
    return m_flat ? QSize(96, kFlatHeight) : QSize(170, kHeight);
}

void FigureCard::paintFrame(QPainter& painter, const Palette& palette) const {
    if (m_flat) {
        if (!hasFocus() && !underMouse()) {
            return;
        }
        painter.setPen(hasFocus() ? QPen(palette.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(mixed(palette.surface, palette.text, 0.04));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        return;
    }
    // The pointer tints it, the focus frames it.
    painter.setPen(QPen(palette.line, 1));
    painter.setBrush(underMouse() ? mixed(palette.surface, palette.quietText, 0.06)
                                  : palette.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    if (hasFocus()) {
        painter.setPen(QPen(palette.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
    }
}

int FigureCard::paintValue(QPainter& painter, const QRect& inner, int baseline,
                           const Palette& palette) const {
    if (!m_figure.value) {
        painter.setFont(themeFont(m_flat ? TextSize::body : TextSize::title));
        painter.setPen(palette.quietText);
        // In two lines where one is too narrow: it is what the figure says.
        const int line = painter.fontMetrics().height();
        const bool fits = painter.fontMetrics().horizontalAdvance(missing()) <= inner.width();
        painter.drawText(QRect(inner.left(), baseline + 4 - (fits ? line : 2 * line - 6),
                               inner.width(), 2 * line),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, missing());
        return fits ? painter.fontMetrics().horizontalAdvance(missing()) : inner.width();
    }
    const auto parts = m_formatter.parts(m_figure.value, m_unit);
    QFont figure = themeFont(TextSize::figure);
    if (m_flat) {
        figure.setPixelSize(kFlatFigure);
    }
    painter.setFont(figure);
    painter.setPen(palette.text);
    painter.drawText(QPoint(inner.left(), baseline), parts.figure);
    int x = inner.left() + QFontMetrics(figure).horizontalAdvance(parts.figure) + 4;
    painter.setFont(themeFont(TextSize::body));
    painter.setPen(palette.quietText);
    painter.drawText(QPoint(x, baseline), parts.unit);
    return x + painter.fontMetrics().horizontalAdvance(parts.unit) - inner.left();
}

/// At the right of the name where both fit, else of the last line; the width that it takes there.
int FigureCard::paintBadge(QPainter& painter, const QRect& inner, const Palette& palette) {
    QFont font = themeFont(TextSize::mark, QFont::DemiBold);
    font.setPixelSize(10);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.3);
    const QString word = tr("SIMULATED");
    const int width = int(std::ceil(QFontMetricsF(font).horizontalAdvance(word))) + 8;
    const int name = QFontMetrics(themeFont(TextSize::body)).horizontalAdvance(text());
    const bool isBeside = name + width + kBadgeGap <= inner.width();
    const QRectF frame(inner.right() - width, isBeside ? inner.top() + 0.5 : inner.bottom() - 15.5,
                       width, 15);
    painter.setFont(font);
    painter.setPen(QPen(palette.warning, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 3, 3);
    painter.drawText(frame, Qt::AlignCenter, word);
    return isBeside ? 0 : width + kBadgeGap;
}

void FigureCard::paintEvent(QPaintEvent*) {
    const Palette& palette = Palette::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, palette);

    const QRect inner =
        m_flat ? rect().adjusted(6, 2, -4, -2) : rect().adjusted(kPadding, 12, -kPadding, -12);
    const int badge = m_simulated && !m_flat ? paintBadge(painter, inner, palette) : 0;
    painter.setPen(palette.quietText);
    painter.setFont(themeFont(TextSize::body));
    painter.drawText(inner, Qt::AlignTop | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    const int value = paintValue(painter, inner, inner.top() + (m_flat ? 42 : 48), palette);
    // What is left beside the value is the sparkline's, as long as it can be read.
    const int spark = std::min(kSparkWidth, inner.width() - value - 16);
    if (!m_flat && spark >= kSparkLeast) {
        paintSparkline(painter, QRectF(inner.right() - spark, inner.top() + 22, spark, 30),
                       m_figure.trend, palette.accent);
    }

    painter.setFont(themeFont(TextSize::body));
    const QFontMetrics metrics = painter.fontMetrics();
    QRect line(inner.left(), inner.bottom() - 18, inner.width() - badge, 19);
    if (const QString seen = mark(); !seen.isEmpty()) {
        painter.setPen(palette.warning);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(seen, Qt::ElideRight, line.width()));
        line.setLeft(line.left() + metrics.horizontalAdvance(seen) + 10);
    }
    if (m_flat) {
        return;
    }
    // In little room a beginning says nothing, and one of "period before not known" never does.
    constexpr int kReadable = 60;
    const QString last = bottomLine(metrics, line.width());
    const bool saysItself = !m_remark.isEmpty() || !m_change.amount.isEmpty();
    if ((saysItself && line.width() >= kReadable) ||
        metrics.horizontalAdvance(last) <= line.width()) {
        painter.setPen(palette.quietText);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(last, Qt::ElideRight, line.width()));
    }
}

} // namespace ff
