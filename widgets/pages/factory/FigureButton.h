// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/figure/Figure.h"
#include "models/format/Formatter.h"

#include <QPushButton>

#include <span>

namespace ff {

/// A figure in the header of a card: its name, its value and the direction in which it changed. A
/// click asks how it was computed. How much was seen stands in words or, where the card has no room
/// for them, as the mark for them: "(52.2 % seen)" or "*". It never makes its card wider than the
/// page.
class FigureButton final : public QPushButton {
    Q_OBJECT
public:
    FigureButton(const char* name, const QString& title, QWidget* parent);

    /// `period` is what the figure is of.
    void setFigure(const QString& name, const Figure& figure, Unit unit, const Window& period,
                   const Formatter& formatter);
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// In words where all of them fit into `room` together.
    static void fit(std::span<FigureButton* const> figures, int room);

signals:
    void explanationRequested(const ff::Figure& figure, QWidget* at);

private:
    void setTexts(const QString& whole, const QString& brief);
    [[nodiscard]] int widthOf(const QString& words) const;

    Figure m_figure;
    QString m_whole;
    QString m_brief;
};

} // namespace ff
