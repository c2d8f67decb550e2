// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/alerts/AlertFigures.h"
#include "models/alerts/Evaluate.h"
#include "widgets/charts/base/Chart.h"
#include "widgets/charts/plot/Ticks.h"

#include <memory>
#include <optional>

namespace ff {

class PlotScene;

/// A figure over the past with the threshold of a rule, and when it would have fired. The line is
/// dragged, or moved with Up and Down (Shift: ten times as far).
class ThresholdChart final : public Chart {
    Q_OBJECT
public:
    explicit ThresholdChart(QWidget* parent = nullptr);
    ~ThresholdChart() override;

    void setData(const AlertRule& rule, AlertSeries series, std::vector<AlertSpell> spells);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] TableData tableData() const override;
    /// Where the line of the threshold is, in widget coordinates; unset: the rule has none.
    [[nodiscard]] std::optional<double> thresholdY() const;

    [[nodiscard]] QSize sizeHint() const override { return {560, 200}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 150}; }

signals:
    void thresholdMoved(double threshold);

protected:
    void paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                    bool interactive) const override;
    [[nodiscard]] QString toolTipAt(const QPointF& position) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool hasThreshold() const;
    [[nodiscard]] Window span() const;
    [[nodiscard]] ValueScale scaleFor(const QRectF& plot) const;
    [[nodiscard]] double roundedAt(double y) const;
    [[nodiscard]] double keyStep() const;
    [[nodiscard]] std::optional<double> valueAt(std::size_t step) const;
    void move(double threshold);

    AlertRule m_rule;
    AlertFigure m_figure;
    AlertSeries m_series;
    std::vector<AlertSpell> m_spells;
    std::unique_ptr<PlotScene> m_scene;
    std::optional<ValueScale> m_held; ///< while the line is dragged the scale stays
};

} // namespace ff
