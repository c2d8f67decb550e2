// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/plot/PlotScene.h"

#include "widgets/charts/plot/ColumnStroke.h"
#include "widgets/theme/Palette.h"

#include <QChart>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPaintEngine>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <optional>
#include <utility>

namespace ff {

namespace {

// Inside a QChart the grid lies at 2, the axes at 3 and lines at 5 (its presenter's order).
constexpr double kBelowLines = 4;
constexpr double kLines = 5;
constexpr double kAbove = 100;

class LayerItem final : public QGraphicsItem {
public:
    LayerItem(QGraphicsItem* parent, double z)
        : QGraphicsItem(parent) {
        setZValue(z);
    }

    void setArea(const QRectF& area) {
        prepareGeometryChange();
        m_area = area;
    }
    void setLayer(PlotScene::Layer layer) { m_layer = std::move(layer); }

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
               QWidget* /*widget*/) override {
        if (m_layer) {
            painter->save();
            m_layer(*painter);
            painter->restore();
        }
    }

private:
    QRectF m_area;
    PlotScene::Layer m_layer;
};

/// Many points of a line stand in few columns of pixels.
bool isDense(const QPolygonF& line) {
    return line.size() > 64 && line.back().x() - line.front().x() < 2 * double(line.size());
}

void drawLine(QPainter& painter, const QPolygonF& line, const QPen& pen) {
    if (line.size() == 1) { // a value between gaps
        painter.setPen(QPen(pen.brush(), pen.widthF(), Qt::SolidLine, Qt::RoundCap));
        painter.drawPoint(line.front());
        return;
    }
    painter.setPen(pen);
    painter.drawPolyline(line);
}

} // namespace

class PlotScene::Items final {
public:
    Items()
        : chart(new QChart)
        , time(new QValueAxis)
        , value(new QValueAxis)
        , belowLines(new LayerItem(chart, kBelowLines))
        , onLines(new LayerItem(chart, kLines))
        , above(new LayerItem(chart, kAbove)) {
        scene.addItem(chart);
        chart->legend()->hide();
        chart->setBackgroundVisible(false);
        chart->setMargins(QMargins());
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        chart->addAxis(time, Qt::AlignBottom);
        chart->addAxis(value, Qt::AlignLeft);
        time->setVisible(false);
        // Our labels: Qt Charts writes them by printf, without locale, "k" or durations.
        value->setLabelsVisible(false);
        value->setTickType(QValueAxis::TicksDynamic);
        value->setTickAnchor(0);
        value->setLineVisible(false);
        onLines->setLayer([this](QPainter& painter) { paintLines(painter); });
    }

    [[nodiscard]] std::vector<LayerItem*> layers() const { return {belowLines, onLines, above}; }

    /// Where a point of a line is; Qt Charts knows the same axes.
    [[nodiscard]] QPointF place(const QPointF& point) const {
        const double x = (point.x() - time->min()) / std::max(time->max() - time->min(), 1.);
        return {plot.left() + x * plot.width(),
                plot.bottom() - scale.heightOf(point.y()) * plot.height()};
    }

    void paintLines(QPainter& painter) const;

    QGraphicsScene scene;
    QChart* chart;
    QValueAxis* time;
    QValueAxis* value;
    LayerItem* belowLines;
    LayerItem* onLines;
    LayerItem* above;
    QRectF area;
    QRectF plot;
    ValueScale scale;
    std::vector<Line> lines;
};

/// On the screen a line that has a point a column or more is drawn column by column.
void PlotScene::Items::paintLines(QPainter& painter) const {
    painter.setClipRect(plot, Qt::IntersectClip);
    const bool pixels = painter.paintEngine()->type() == QPaintEngine::Raster;
    const double ratio = pixels ? painter.device()->devicePixelRatioF() : 1;
    for (const Line& line : lines) {
        std::optional<ColumnStroke> dense;
        for (const auto& run : line.runs) {
            QPolygonF places;
            for (const QPointF& point : run) {
                places << place(point);
            }
            if (pixels && line.pen.style() == Qt::SolidLine && isDense(places)) {
                if (!dense) {
                    dense.emplace((plot.size() * ratio).toSize());
                }
                places.translate(-plot.topLeft());
                for (QPointF& point : places) {
                    point *= ratio;
                }
                dense->add(places, line.pen, line.pen.widthF() * ratio);
            } else {
                drawLine(painter, places, line.pen);
            }
        }
        if (dense) {
            QImage image = dense->image();
            image.setDevicePixelRatio(ratio);
            painter.drawImage(plot.topLeft(), image);
        }
    }
}

PlotScene::PlotScene()
    : m_items(std::make_unique<Items>()) {}

PlotScene::~PlotScene() = default;

void PlotScene::setArea(const QRectF& area, const QRectF& plot) {
    m_items->area = area;
    m_items->plot = plot;
    m_items->scene.setSceneRect(area);
    m_items->chart->setGeometry(area);
    m_items->chart->setPlotArea(plot.translated(-area.topLeft()));
    for (LayerItem* layer : m_items->layers()) {
        layer->setPos(-area.topLeft());
        layer->setArea(area);
    }
}

void PlotScene::setAxes(Window visible, const ValueScale& scale, const Palette& palette) {
    m_items->time->setRange(double(toMillis(visible.from)), double(toMillis(visible.to)));
    m_items->value->setRange(scale.low, scale.high);
    m_items->value->setTickInterval(scale.step);
    m_items->value->setGridLinePen(QPen(palette.line, 1));
    // Steps of Qt Charts are even: those of a logarithmic scale are drawn by who asks for it.
    m_items->value->setGridLineVisible(!scale.isLogarithmic());
    m_items->scale = scale;
}

void PlotScene::setLines(std::vector<Line> lines) {
    m_items->lines = std::move(lines);
}

void PlotScene::setLayers(Layer belowLines, Layer above) {
    m_items->belowLines->setLayer(std::move(belowLines));
    m_items->above->setLayer(std::move(above));
}

void PlotScene::render(QPainter& painter) {
    // Qt Charts lays out when events run; a picture without a screen has none.
    m_items->chart->layout()->invalidate();
    m_items->chart->layout()->activate();
    m_items->scene.render(&painter, m_items->area, m_items->area);
}

} // namespace ff
