// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/figure/Figure.h"
#include "models/format/Formatter.h"

#include <QPushButton>

namespace ff {

/// A figure in the header of a card: its name, its value and the direction in which it changed. A
/// click asks how it was computed.
class FigureButton final : public QPushButton {
    Q_OBJECT
public:
    FigureButton(const char* name, const QString& title, QWidget* parent);

    /// `period` is what the figure is of.
    void setFigure(const QString& name, const Figure& figure, Unit unit, const Window& period,
                   const Formatter& formatter);

signals:
    void explanationRequested(const ff::Figure& figure, QWidget* at);

private:
    Figure m_figure;
};

} // namespace ff
