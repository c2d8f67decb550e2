// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/plot/PlotScene.h"

#include "widgets/theme/Palette.h"

#include <QChart>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace ff {

namespace {

// Inside a QChart the grid lies at 2, the axes at 3 and lines at 5 (its presenter's order).
constexpr double kBelowLines = 4;
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

} // namespace

class PlotScene::Items final {
public:
    Items()
        : chart(new QChart)
        , time(new QValueAxis)
        , value(new QValueAxis)
        , belowLines(new LayerItem(chart, kBelowLines))
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
    }

    QGraphicsScene scene;
    QChart* chart;
    QValueAxis* time;
    QValueAxis* value;
    LayerItem* belowLines;
    LayerItem* above;
    QRectF area;
};

PlotScene::PlotScene()
    : m_items(std::make_unique<Items>()) {}

PlotScene::~PlotScene() = default;

void PlotScene::setArea(const QRectF& area, const QRectF& plot) {
    m_items->area = area;
    m_items->scene.setSceneRect(area);
    m_items->chart->setGeometry(area);
    m_items->chart->setPlotArea(plot.translated(-area.topLeft()));
    for (LayerItem* layer : {m_items->belowLines, m_items->above}) {
        layer->setPos(-area.topLeft());
        layer->setArea(area);
    }
}

void PlotScene::setAxes(Window visible, const ValueScale& scale, const Palette& palette) {
    m_items->time->setRange(double(toMillis(visible.from)), double(toMillis(visible.to)));
    m_items->value->setRange(scale.low, scale.high);
    m_items->value->setTickInterval(scale.step);
    m_items->value->setGridLinePen(QPen(palette.line, 1));
}

void PlotScene::setLines(const std::vector<Line>& lines) {
    m_items->chart->removeAllSeries();
    for (const Line& line : lines) {
        for (const auto& run : line.runs) {
            auto* series = new QLineSeries;
            series->setPen(line.pen);
            series->replace(QList<QPointF>(run.begin(), run.end()));
            m_items->chart->addSeries(series);
            series->attachAxis(m_items->time);
            series->attachAxis(m_items->value);
        }
    }
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
