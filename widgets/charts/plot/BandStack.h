// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/charts/base/BandStyle.h"
#include "widgets/charts/plot/TimeColumns.h"

#include <QImage>
#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace ff {

/// Stacked bands as columns: edges in pixels, one entry a column and band. Neighbours whose fills
/// are less than 3:1 apart have a line between them.
class BandStack final {
public:
    /// `y` maps a value to a vertical position; `downwards` stacks below zero.
    BandStack(const TimeColumns& columns, const std::vector<Band>& bands,
              std::vector<BandStyle> styles, const std::function<double(double)>& y,
              bool downwards);

    /// Columns of device pixels: `plot` is the target, the stack was built for its width times
    /// `ratio` columns.
    [[nodiscard]] QImage toImage(const QRectF& plot, double ratio, const Palette& palette) const;
    /// As polygons and lines, for SVG and paper.
    void paintShapes(QPainter& painter, const QRectF& plot, const Palette& palette) const;

private:
    struct Span {
        double top = 0;
        double bottom = 0;
    };
    [[nodiscard]] const Span& span(std::size_t band, int column) const;
    /// Calls `edge(column, from, to, colour)` for each boundary of two neighbours that need a line
    /// between them; it is at `to`, and was at
    /// `from` in the column before.
    void walkEdges(const Palette& palette,
                   const std::function<void(int, double, double, const QColor&)>& edge) const;
    void paintBand(QPainter& painter, const QRectF& plot, std::size_t band,
                   const Palette& palette) const;
    void paintHatch(QPainter& painter, const QRectF& plot, std::size_t band,
                    const QColor& color) const;

    int m_count;
    bool m_downwards;
    std::vector<BandStyle> m_styles;
    std::vector<Span> m_spans; ///< band after band
    std::vector<bool> m_drawn; ///< false: a gap or outside the grid
};

} // namespace ff
