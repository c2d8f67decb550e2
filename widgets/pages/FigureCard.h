// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/analysis/Figure.h"
#include "widgets/theme/Formatter.h"

#include <QAbstractButton>

namespace ff {

/// A figure at a glance: its name, the value in large type with its unit, the change against the
/// period before, a sparkline, and a mark where not enough was seen. A click asks how it was
/// computed.
class FigureCard final : public QAbstractButton {
    Q_OBJECT
public:
    FigureCard(const QString& name, Unit unit, QWidget* parent = nullptr);

    void setFigure(const Figure& figure, const Formatter& formatter);
    /// The quiet line below where there is no change to tell of: "12 938 GPUs pending".
    void setRemark(const QString& remark);

    [[nodiscard]] QSize sizeHint() const override { return {240, 100}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {170, 100}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString change() const;
    void describe();

    Unit m_unit;
    Figure m_figure;
    Formatter m_formatter;
    QString m_remark;
};

} // namespace ff
