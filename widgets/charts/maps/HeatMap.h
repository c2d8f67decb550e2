// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/charts/base/Chart.h"

#include <optional>
#include <set>
#include <vector>

namespace ff {

/// A week by the hour: 7 rows from Monday, 24 columns. Hours that were never seen are hatched. It
/// is a brush: a drag, or Shift with the arrow keys, picks a rectangle of hours; Escape lets go of
/// it.
class HeatMap final : public Chart {
    Q_OBJECT
public:
    explicit HeatMap(QWidget* parent = nullptr);

    /// 168 values, Monday 00:00 first; 0..1 where the unit is a ratio.
    void setWeek(std::vector<std::optional<double>> values, Unit unit = Unit::ratio);

    /// The hours that are picked, Monday 00:00 is 0; and in words: "Mon – Fri, 08:00–18:00".
    [[nodiscard]] std::set<int> brush() const;
    [[nodiscard]] QString brushText() const;
    /// Without a signal: whoever was told has let go of it.
    void clearBrush();

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] TableData tableData() const override;
    [[nodiscard]] std::optional<std::pair<int, int>> currentCell() const override;

    [[nodiscard]] QSize sizeHint() const override { return {380, 190}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 120}; }

signals:
    void brushed(const std::set<int>& hours);

protected:
    void paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                    bool interactive) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QString toolTipAt(const QPointF& position) const override;

private:
    void paintScale(QPainter& painter, const QRectF& area, double low, double high,
                    const Palette& palette) const;
    [[nodiscard]] QRectF cellsRect(const QRectF& area) const;
    [[nodiscard]] int cellAt(const QPointF& position) const;
    [[nodiscard]] QString describeCell(int cell) const;
    void paintBrush(QPainter& painter, const QRectF& cells, const Palette& palette) const;
    void pick(int from, int to);

    std::vector<std::optional<double>> m_values;
    Unit m_unit = Unit::ratio;
    int m_current = -1;
    int m_pressed = -1; ///< where a drag or Shift began
    QRect m_brush;      ///< hours x days; empty: none
};

} // namespace ff
