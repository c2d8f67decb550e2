// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFont>
#include <QRectF>

class QPainter;

namespace ff {

/// The sizes of type: body 13 px, title 14 px semibold, figure 28 px semibold. `mark` (11 px) is
/// for what stands inside a drawing: axes, tiles, ticks.
enum class TextSize { body, title, figure, mark };

/// The desktop's font in one of the sizes, with tabular figures where Qt can ask for them (6.7).
[[nodiscard]] QFont themeFont(TextSize size);
[[nodiscard]] QFont themeFont(TextSize size, QFont::Weight weight);

/// Text with every digit as wide as the widest, so that columns of numbers stand still whatever the
/// font; the same as QPainter::drawText where the font's digits are tabular already. `flags`:
/// Qt::Align*; too long text is cut with an ellipsis at its end.
void drawTabular(QPainter& painter, const QRectF& rect, int flags, const QString& text);
/// The width that drawTabular needs, px.
[[nodiscard]] double tabularWidth(const QFont& font, const QString& text);

} // namespace ff
