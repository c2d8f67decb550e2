// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"
#include "widgets/charts/plot/Ticks.h"

#include <QPen>
#include <QPointF>
#include <QRectF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace ff {

struct Palette;

/// A Qt Charts chart that is painted rather than shown: it gives the frame and the value axis with
/// its grid. What Qt Charts cannot draw (bands with gaps, hatching, time ticks in a zone), or only
/// with a stroke of each line for its own geometry (lines of a year), is a layer of ours inside its
/// scene, between the grid and the lines or above everything.
class PlotScene final {
public:
    using Layer = std::function<void(QPainter&)>;
    struct Line {
        std::vector<std::vector<QPointF>> runs; ///< x: ms since the epoch; gaps between the runs
        QPen pen;
    };

    PlotScene();
    ~PlotScene();
    PlotScene(const PlotScene&) = delete;
    PlotScene& operator=(const PlotScene&) = delete;

    void setArea(const QRectF& area, const QRectF& plot);
    void setAxes(Window visible, const ValueScale& scale, const Palette& palette);
    void setLines(std::vector<Line> lines);
    void setLayers(Layer belowLines, Layer above);
    void render(QPainter& painter);

private:
    class Items;
    std::unique_ptr<Items> m_items;
};

} // namespace ff
