// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/Backtest.h"
#include "widgets/charts/base/Chart.h"

namespace ff {

/// A reliability diagram: how often bounds held against how often they were to hold. Points on the
/// diagonal kept their promise; below it they promised too much.
class ReliabilityChart final : public Chart {
    Q_OBJECT
public:
    explicit ReliabilityChart(QWidget* parent = nullptr);

    void setReliability(const planning::Reliability& known);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isEmpty() const override { return m_known.judged.front() == 0; }
    [[nodiscard]] TableData tableData() const override;

    [[nodiscard]] QSize sizeHint() const override { return {240, 200}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 150}; }

protected:
    void paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                    bool interactive) const override;

private:
    planning::Reliability m_known;
};

} // namespace ff
