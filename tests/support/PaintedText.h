// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QPointer>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace ff::test {

/// A piece of text as a widget painted it.
struct PaintedText {
    QPointer<const QWidget> widget;
    QString text;
    QRectF place; ///< in the widget
};

/// Paints the window and notes every text, whatever widget, table or drawing it comes from.
[[nodiscard]] std::vector<PaintedText> paintedTexts(QWidget& window);

/// What a person cannot read, one sentence each: text that reaches out of its widget, or that ends
/// in "…" with no tool tip that has the rest.
[[nodiscard]] QStringList cutTexts(const std::vector<PaintedText>& texts);
/// Texts that stand on each other, and neighbours in a layout that lie on each other.
[[nodiscard]] QStringList overlaps(const QWidget& window, const std::vector<PaintedText>& texts);
/// All of it as one text, in no order, for "is this figure on the page?".
[[nodiscard]] QString allOf(const std::vector<PaintedText>& texts);

} // namespace ff::test
