// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/theme/Type.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

struct DigitWidth {
    double widest = 0;
    bool uniform = true;
};

DigitWidth digitWidth(const QFontMetricsF& metrics) {
    DigitWidth width{metrics.horizontalAdvance(u'0'), true};
    for (char16_t c = u'1'; c <= u'9'; ++c) {
        const double advance = metrics.horizontalAdvance(QChar(c));
        width.uniform = width.uniform && std::abs(advance - width.widest) < 0.01;
        width.widest = std::max(width.widest, advance);
    }
    return width;
}

/// The end of the run of digits, or of other characters, that begins at `from`.
qsizetype runEnd(const QString& text, qsizetype from) {
    const bool digits = isDigit(text[from]);
    qsizetype end = from + 1;
    while (end < text.size() && !digits && !isDigit(text[end])) {
        ++end;
    }
    return end;
}

} // namespace

QFont themeFont(TextSize size) {
    switch (size) {
    case TextSize::body:
    case TextSize::mark:
        return themeFont(size, QFont::Normal);
    case TextSize::title:
    case TextSize::figure:
        return themeFont(size, QFont::DemiBold);
    }
    return {};
}

QFont themeFont(TextSize size, QFont::Weight weight) {
    static constexpr int kPixels[] = {13, 14, 28, 11};
    QFont font(QGuiApplication::font().family());
    font.setPixelSize(kPixels[int(size)]);
    font.setWeight(weight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

double tabularWidth(const QFont& font, const QString& text) {
    const QFontMetricsF metrics(font);
    const DigitWidth digits = digitWidth(metrics);
    if (digits.uniform) {
        return metrics.horizontalAdvance(text);
    }
    double width = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = runEnd(text, at);
        width +=
            isDigit(text[at]) ? digits.widest : metrics.horizontalAdvance(text.mid(at, end - at));
        at = end;
    }
    return width;
}

void drawTabular(QPainter& painter, const QRectF& rect, int flags, const QString& text) {
    const QFontMetricsF metrics(painter.font());
    const DigitWidth digits = digitWidth(metrics);
    const double width = tabularWidth(painter.font(), text);
    if (digits.uniform || width > rect.width() + 0.5) {
        const QString fitting = metrics.elidedText(text, Qt::ElideRight, rect.width() + 0.5);
        painter.drawText(rect, flags | Qt::TextSingleLine, fitting);
        return;
    }
    double x = rect.left();
    if (flags & Qt::AlignRight) {
        x = rect.right() - width;
    } else if (flags & Qt::AlignHCenter) {
        x = rect.center().x() - width / 2;
    }
    double baseline = rect.top() + metrics.ascent();
    if (flags & Qt::AlignVCenter) {
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    } else if (flags & Qt::AlignBottom) {
        baseline = rect.bottom() - metrics.descent();
    }
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = runEnd(text, at);
        const QString run = text.mid(at, end - at);
        const double advance = metrics.horizontalAdvance(run);
        const double cell = isDigit(text[at]) ? digits.widest : advance;
        painter.drawText(QPointF(x + (cell - advance) / 2, baseline), run);
        x += cell;
        at = end;
    }
}

} // namespace ff
