// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/paint/ChartPainter.h"

#include "widgets/charts/base/BandStyle.h"
#include "widgets/charts/base/Hatch.h"
#include "widgets/reports/layout/ChartGeometry.h"
#include "widgets/reports/paint/ChartCanvas.h"
#include "widgets/reports/type/TextBlock.h"
#include "widgets/reports/type/Units.h"
#include "widgets/theme/Palette.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ff::report {
namespace {

using Anchor = ChartCanvas::Anchor;

constexpr double kBaseline = 2.6; ///< points from the middle of a line of text to its baseline

std::vector<BandStyle> stylesOf(const Chart& chart) {
    using Style = BandStyle::Role;
    std::vector<BandStyle> styles;
    int category = 0;
    for (const Series& series : chart.series) {
        if (series.key == "used" || series.key == "left") {
            styles.push_back({Style::accent});
        } else if (series.key == "straight") {
            styles.push_back({Style::quiet});
        } else if (series.key == "allocated") {
            styles.push_back({Style::allocatedBusyUnknown});
        } else {
            styles.push_back(styleOf(series.key, category));
            category += styles.back().role == Style::category ? 1 : 0;
        }
    }
    return styles;
}

class Drawing final {
public:
    Drawing(const ChartCanvas& canvas, const Chart& chart, const Formatter& format, double width)
        : m_canvas(canvas)
        , m_chart(chart)
        , m_format(format)
        , m_place(geometryOf(chart, format, width))
        , m_width(width)
        , m_styles(stylesOf(chart)) {}

    void draw() {
        drawLegend();
        switch (m_chart.kind) {
        case Chart::Kind::shares:
            drawShares();
            break;
        case Chart::Kind::heatMap:
            drawHeatMap();
            break;
        case Chart::Kind::columns:
            drawAxis();
            drawColumns();
            break;
        case Chart::Kind::lines:
            drawAxis();
            drawLines();
            break;
        }
    }

private:
    void drawLegend();
    void drawScale();
    void drawShares();
    void drawHeatMap();
    void drawAxis();
    void drawColumns();
    void drawLines();
    void drawName(const ChartGeometry::Row& row) const;
    void labelCategories(double step) const;
    void fill(const QRectF& rect, const BandStyle& style) const {
        if (rect.width() > 0 && rect.height() > 0) {
            fillRect(m_canvas.painter(), rect, style, m_palette);
        }
    }
    void fillUnseen(const QRectF& rect) const {
        m_canvas.painter().fillRect(rect, mixed(m_palette.surface, m_palette.gap, 0.12));
        hatchRect(m_canvas.painter(), rect, m_palette.gap, 4, 0.6);
    }
    [[nodiscard]] QPen penOf(std::size_t series) const {
        const bool isStraight = m_chart.series[series].key == "straight";
        QPen pen(m_styles[series].fill(m_palette), isStraight ? 0.8 : 1.5);
        if (isStraight) {
            pen.setDashPattern({4, 3});
        }
        return pen;
    }
    [[nodiscard]] double yOf(double value) const {
        const double range = m_place.ticks.back() - m_place.ticks.front();
        return m_place.plotBottom -
               (value - m_place.ticks.front()) / range * (m_place.plotBottom - m_place.plotTop);
    }
    [[nodiscard]] double columnWidth() const {
        return (m_place.plotRight - m_place.plotLeft) /
               double(std::max<std::size_t>(m_chart.categories.size(), 1));
    }

    const ChartCanvas& m_canvas;
    const Chart& m_chart;
    const Formatter& m_format;
    const ChartGeometry m_place;
    const double m_width;
    const std::vector<BandStyle> m_styles;
    const Palette& m_palette = Palette::light();
};

void Drawing::drawLegend() {
    if (m_chart.kind == Chart::Kind::heatMap) {
        drawScale();
    }
    for (const ChartGeometry::LegendEntry& entry : m_place.legend) {
        const QRectF swatch(entry.at, QSizeF(kSwatch, kSwatch));
        if (entry.series && m_chart.kind == Chart::Kind::lines) {
            m_canvas.painter().setPen(penOf(*entry.series));
            m_canvas.painter().drawLine(QPointF(swatch.left(), swatch.center().y()),
                                        QPointF(swatch.right(), swatch.center().y()));
        } else if (entry.series) {
            fill(swatch, m_styles[*entry.series]);
        } else {
            fillUnseen(swatch);
        }
        m_canvas.text(entry.text, entry.at + QPointF(kSwatch + 4, kSwatch / 2 + kBaseline),
                      Anchor::left);
    }
}

void Drawing::drawScale() {
    const double darkest = darkestOf(m_chart);
    for (int i = 0; i <= kScaleSteps; ++i) {
        const double part = double(i) / kScaleSteps;
        const QRectF swatch(i * kScaleStep, 2, kSwatch, kSwatch);
        m_canvas.painter().fillRect(swatch, m_palette.sequential(part));
        m_canvas.text(m_format.tick(part * darkest, m_chart.unit),
                      {swatch.right() + 4, swatch.center().y() + kBaseline}, Anchor::left);
    }
}

void Drawing::drawName(const ChartGeometry::Row& row) const {
    constexpr double kLine = 10;
    double y = row.top + row.height / 2 - kLine * double(row.name.size() - 1) / 2 + kBaseline;
    for (const QString& line : row.name) {
        m_canvas.text(line, {0, y}, Anchor::left);
        y += kLine;
    }
}

void Drawing::drawShares() {
    constexpr double kBar = 10;
    for (std::size_t r = 0; r < m_place.rows.size(); ++r) {
        const ChartGeometry::Row& row = m_place.rows[r];
        const double middle = row.top + row.height / 2;
        const QRectF whole(m_place.plotLeft, middle - kBar / 2,
                           m_place.plotRight - m_place.plotLeft, kBar);
        drawName(row);
        double sum = 0;
        bool isSeen = false;
        for (const Series& series : m_chart.series) {
            sum += series.values[r].value_or(0);
            isSeen = isSeen || series.values[r];
        }
        if (!isSeen) {
            fillUnseen(whole);
        }
        double x = whole.left();
        for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
            const double width =
                sum > 0 ? whole.width() * m_chart.series[s].values[r].value_or(0) / sum : 0;
            fill({x, whole.top(), width, kBar}, m_styles[s]);
            x += width;
        }
        m_canvas.text(isSeen ? m_format.withUnit(sum, m_chart.unit) : Formatter::missing(),
                      {m_width, middle + kBaseline}, Anchor::right);
    }
}

void Drawing::drawHeatMap() {
    constexpr double kMostWide = 62;
    const double darkest = darkestOf(m_chart);
    const double step = std::min(columnWidth(), kMostWide);
    for (std::size_t r = 0; r < m_place.rows.size(); ++r) {
        const ChartGeometry::Row& row = m_place.rows[r];
        drawName(row);
        const Series& series = m_chart.series[r];
        for (std::size_t c = 0; c < series.values.size(); ++c) {
            const QRectF cell(m_place.plotLeft + step * double(c), row.top + 0.5, step - 0.8,
                              row.height - 1);
            if (series.values[c]) {
                m_canvas.painter().fillRect(cell,
                                            m_palette.sequential(*series.values[c] / darkest));
            } else {
                fillUnseen(cell);
            }
        }
    }
    labelCategories(step);
}

void Drawing::drawAxis() {
    for (const double value : m_place.ticks) {
        const double y = yOf(value);
        m_canvas.line({m_place.plotLeft, y}, {m_place.plotRight, y},
                      value == 0 ? Ink::strongLine : Ink::line);
        m_canvas.text(m_format.tick(value, m_chart.unit), {m_place.plotLeft - 5, y + kBaseline},
                      Anchor::right);
    }
    labelCategories(columnWidth());
}

/// As many as have room, each under its category.
void Drawing::labelCategories(double step) const {
    std::vector<QString> labels;
    std::vector<double> widths;
    double longest = 0;
    for (const std::string& category : m_chart.categories) {
        labels.push_back(QString::fromStdString(category));
        widths.push_back(widthOf(labels.back(), style::kChart) / kPoint);
        longest = std::max(longest, widths.back());
    }
    constexpr double kGap = 4;
    const auto leftOf = [&](std::size_t i) {
        const double middle = m_place.plotLeft + step * (double(i) + 0.5);
        return std::max(middle - widths[i] / 2, m_place.plotLeft - kGap);
    };
    auto every = std::size_t(std::max(1.0, std::ceil((longest + 6) / step)));
    // The first one does not reach over the axis: those after it keep its distance, all alike.
    while (every < labels.size() && leftOf(every) < leftOf(0) + widths[0] + kGap) {
        ++every;
    }
    double free = m_place.plotLeft - kGap;
    for (std::size_t i = 0; i < labels.size(); i += every) {
        const double left = leftOf(i);
        if (left >= free && left + widths[i] <= m_width + 0.5) {
            m_canvas.text(labels[i], {left, m_place.plotBottom + 11}, Anchor::left);
            free = left + widths[i] + kGap;
        }
    }
}

void Drawing::drawColumns() {
    const double width = columnWidth();
    const double gap = width > 8 ? width * 0.28 : std::min(0.5, width * 0.1);
    for (std::size_t i = 0; i < m_chart.categories.size(); ++i) {
        const double x = m_place.plotLeft + width * double(i) + gap / 2;
        double base = 0;
        bool isSeen = false;
        for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
            const auto& value = m_chart.series[s].values[i];
            if (!value) {
                continue;
            }
            isSeen = true;
            const double top = yOf(base + *value);
            fill({x, top, width - gap, yOf(base) - top}, m_styles[s]);
            base += *value;
        }
        if (!isSeen) {
            fillUnseen({x, m_place.plotTop, width - gap, m_place.plotBottom - m_place.plotTop});
        }
    }
}

void Drawing::drawLines() {
    QPainter& painter = m_canvas.painter();
    for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
        const Series& series = m_chart.series[s];
        QPainterPath path;
        bool isOn = false;
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            if (!series.values[i]) {
                isOn = false; // a gap stays one
                continue;
            }
            const QPointF at(m_place.plotLeft + columnWidth() * (double(i) + 0.5),
                             yOf(*series.values[i]));
            isOn ? path.lineTo(at) : path.moveTo(at);
            isOn = true;
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(penOf(s));
        painter.drawPath(path);
    }
}

} // namespace

void paintChart(QPainter& painter, const Chart& chart, const Formatter& format,
                const QRectF& rect) {
    const ChartCanvas canvas(painter, rect.topLeft());
    Drawing(canvas, chart, format, rect.width() / kPoint).draw();
}

} // namespace ff::report
