// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/pilot/PilotAhead.h"
#include "widgets/charts/base/Chart.h"

#include <memory>

namespace ff {

class PlotScene;

/// Free GPUs in the days ahead: the expected number as a line inside the bands that hold half and
/// nine tenths of the hours, the runs of the pilot as blocks where they have room, and what was
/// announced as hatched columns. Hours that are not known stay empty.
class AheadChart final : public Chart {
    Q_OBJECT
public:
    explicit AheadChart(QWidget* parent = nullptr);
    ~AheadChart() override;

    void setAhead(const PilotAhead& ahead);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] TableData tableData() const override;

    [[nodiscard]] QSize sizeHint() const override { return {640, 200}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 130}; }

protected:
    void paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                    bool interactive) const override;
    [[nodiscard]] QString toolTipAt(const QPointF& position) const override;

private:
    class Painter;

    PilotAhead m_ahead;
    std::unique_ptr<PlotScene> m_scene;
};

} // namespace ff
