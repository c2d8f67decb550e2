// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/time/TimeChartPainter.h"

#include "widgets/charts/base/Hatch.h"
#include "widgets/charts/base/Legend.h"
#include "widgets/charts/plot/BandStack.h"
#include "widgets/charts/plot/LineRuns.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeft = 56;
constexpr double kRight = 12;
constexpr double kLegend = 26;
constexpr double kBottom = 30;

QString tr(const char* source) {
    return QCoreApplication::translate("ff::TimeChartPainter", source);
}

std::vector<BandStyle> chartStyles(const TimeChartData& data, const std::vector<Band>& bands) {
    std::vector<BandStyle> styles = stylesOf(bands, data.identities);
    for (BandStyle& style : styles) {
        if (!data.busyKnown && style.role == BandStyle::Role::allocatedNotBusy) {
            style.role = BandStyle::Role::allocatedBusyUnknown;
        }
    }
    return styles;
}

double highest(const std::vector<Band>& stacked, std::size_t count) {
    double most = 0;
    for (std::size_t i = 0; i < count; ++i) {
        double sum = 0;
        for (const Band& band : stacked) {
            sum += i < band.values.size() ? band.values[i].value_or(0) : 0;
        }
        most = std::max(most, sum);
    }
    return most;
}

double highest(const std::vector<LineColumn>& columns) {
    double most = 0;
    for (const LineColumn& column : columns) {
        most = std::max(most, column.points > 0 ? column.max : 0);
    }
    return most;
}

double highest(const std::vector<std::optional<double>>& values) {
    double most = 0;
    for (const auto& value : values) {
        most = std::max(most, value.value_or(0));
    }
    return most;
}

/// Above 0; unset: nothing is.
std::optional<double> lowest(const std::vector<Band>& lines) {
    std::optional<double> least;
    for (const Band& line : lines) {
        for (const auto& value : line.values) {
            if (value > 0 && (!least || *value < *least)) {
                least = value;
            }
        }
    }
    return least;
}

QColor lineColor(std::size_t index, const Palette& palette) {
    return index == 0 ? palette.delivered
                      : mixed(palette.surface, palette.delivered, palette.isDark ? 0.6 : 0.55);
}

QColor markColor(const std::string& kind, const Palette& palette) {
    return kind == "outage" ? palette.down : kind == "note" ? palette.accent : palette.quietText;
}

} // namespace

TimeChartPainter::TimeChartPainter(const TimeChartData& data, const Formatter& formatter,
                                   const Palette& palette, Window visible, const QRectF& area,
                                   const TimeChartManner& manner)
    : m_data(data)
    , m_formatter(formatter)
    , m_palette(palette)
    , m_visible(visible)
    , m_area(area)
    , m_plot(plotArea(area))
    , m_manner(manner)
    , m_scale(scaleOf()) {}

QRectF TimeChartPainter::plotArea(const QRectF& area) {
    const QRectF inner = area.adjusted(kLeft, kLegend + 4, -kRight, -kBottom);
    return {std::round(inner.left()), std::round(inner.top()),
            std::max(1.0, std::floor(inner.width())), std::max(1.0, std::floor(inner.height()))};
}

ValueScale TimeChartPainter::scaleOf() const {
    double high = highest(m_data.bands, m_data.grid.count);
    for (const Band& line : m_data.lines) {
        high = std::max(high, highest(line.values));
    }
    for (const SampledLine& line : m_data.sampled) {
        high = std::max(high, highest(line.columns));
    }
    if (m_manner.isBeforeShown) {
        high = std::max(high, highest(m_data.before));
    }
    if (m_manner.isLogarithmic && hasLinesAlone(m_data) && high > 0) {
        return logarithmicScale(lowest(m_data.lines).value_or(high), high, m_data.unit);
    }
    const double ceiling = highest(m_data.ceiling);
    const double low = -1.08 * highest(m_data.below, m_data.grid.count);
    const int wanted = std::clamp(int(m_plot.height() / 48), 2, 6);
    // A capacity is the top: what stands above it would be room that does not exist.
    const bool tight = ceiling > 0 && high <= ceiling * 1.001 && low == 0;
    return valueScale(low, tight ? ceiling * 1.02 : std::max(high, ceiling), m_data.unit, wanted,
                      tight);
}

double TimeChartPainter::x(Instant at) const {
    const double length = double(std::max<std::int64_t>(m_visible.length().count(), 1));
    return m_plot.left() + m_plot.width() * double((at - m_visible.from).count()) / length;
}

double TimeChartPainter::y(double value) const {
    return m_plot.bottom() - m_plot.height() * m_scale.heightOf(value);
}

const std::vector<Band>& TimeChartPainter::seenBy() const {
    return m_data.bands.empty() ? m_data.lines : m_data.bands;
}

void TimeChartPainter::paint(QPainter& painter, PlotScene& scene,
                             const std::vector<LegendEntry>& legend) const {
    scene.setArea(m_area, m_plot);
    scene.setAxes(m_visible, m_scale, m_palette);
    scene.setLines(lines());
    scene.setLayers(
        [this](QPainter& layer) {
            paintPowers(layer);
            paintBands(layer);
            paintGaps(layer);
        },
        [this](QPainter& layer) {
            paintCeiling(layer);
            paintPartial(layer);
            paintAxes(layer);
            paintMarks(layer);
        });
    scene.render(painter);
    // The layers refer to this painter, which is about to go.
    scene.setLayers({}, {});
    paintLegend(painter, legendArea(m_area), legend, m_palette);
}

/// The grid of a logarithmic scale, and that it is one.
void TimeChartPainter::paintPowers(QPainter& painter) const {
    if (!m_scale.isLogarithmic()) {
        return;
    }
    painter.setPen(QPen(m_palette.line, 1));
    for (const double power : m_scale.powers) {
        const double level = std::round(y(power)) + 0.5;
        painter.drawLine(QPointF(m_plot.left(), level), QPointF(m_plot.right(), level));
    }
    painter.setFont(themeFont(TextSize::mark));
    painter.setPen(m_palette.quietText);
    painter.drawText(m_plot.adjusted(6, 2, -6, 0), Qt::AlignLeft | Qt::AlignTop,
                     QCoreApplication::translate("ff::ChartKeys", "Logarithmic scale"));
}

void TimeChartPainter::paintBands(QPainter& painter) const {
    const bool pixels = painter.paintEngine()->type() == QPaintEngine::Raster;
    const double ratio = pixels ? painter.device()->devicePixelRatioF() : 1;
    const TimeColumns columns(m_data.grid, m_visible, int(std::lround(m_plot.width() * ratio)));
    for (const bool downwards : {false, true}) {
        const std::vector<Band>& bands = downwards ? m_data.below : m_data.bands;
        if (bands.empty()) {
            continue;
        }
        const BandStack stack(
            columns, bands, chartStyles(m_data, bands), [this](double v) { return y(v); },
            downwards);
        painter.setOpacity(downwards ? 0.55 : 1);
        if (pixels) {
            painter.drawImage(m_plot.topLeft(), stack.toImage(m_plot, ratio, m_palette));
        } else {
            stack.paintShapes(painter, m_plot, m_palette);
        }
        painter.setOpacity(1);
    }
}

void TimeChartPainter::paintGaps(QPainter& painter) const {
    for (const Window& gap : unseenOf(m_data)) {
        if (const QRectF rect = stretch(gap); rect.width() > 0) {
            painter.fillRect(rect, m_palette.surface);
            hatchRect(painter, rect, m_palette.gap, 6, 1);
            paintStretchWords(painter, rect,
                              tr("no data, %1").arg(m_formatter.duration(gap.length())));
        }
    }
    for (const Window& stretchWithout : nothingOf(m_data)) {
        if (const QRectF rect = stretch(stretchWithout); rect.width() > 0) {
            paintStretchWords(painter, rect, m_data.nothingText);
        }
    }
}

QRectF TimeChartPainter::stretch(const Window& window) const {
    const double left = std::clamp(std::round(x(window.from)), m_plot.left(), m_plot.right());
    const double right = std::clamp(std::round(x(window.to)), m_plot.left(), m_plot.right());
    return {left, m_plot.top(), right - left, m_plot.height()};
}

/// In the middle, upright or on its side, where there is room.
void TimeChartPainter::paintStretchWords(QPainter& painter, const QRectF& rect,
                                         const QString& words) const {
    const QFont font = themeFont(TextSize::mark);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    QRectF box = metrics.boundingRect(words).adjusted(-5, -2, 5, 2);
    box.moveCenter(rect.center());
    if (box.width() <= rect.width()) {
        painter.fillRect(box, m_palette.surface);
        painter.setPen(m_palette.quietText);
        painter.drawText(box, Qt::AlignCenter, words);
    } else if (box.width() <= rect.height() && box.height() <= rect.width()) {
        painter.save();
        painter.translate(rect.center());
        painter.rotate(-90);
        box.moveCenter(QPointF(0, 0));
        painter.fillRect(box, m_palette.surface);
        painter.setPen(m_palette.quietText);
        painter.drawText(box, Qt::AlignCenter, words);
        painter.restore();
    }
}

void TimeChartPainter::paintPartial(QPainter& painter) const {
    const TimeColumns columns(m_data.grid, m_visible, int(m_plot.width()));
    std::vector<bool> partial(std::size_t(columns.count()), false);
    std::vector<bool> empty(partial.size(), true);
    for (const Band& band : seenBy()) {
        const auto cells = columns.reduce(band.values);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            partial[i] = partial[i] || cells[i].isPartial();
            empty[i] = empty[i] && cells[i].seen <= 0;
        }
    }
    // A gap that is wide enough to show its hatching was not seen at all: it is not "in part".
    constexpr std::size_t kHatchShows = 12;
    for (std::size_t from = 0; from < empty.size();) {
        std::size_t to = from;
        while (to < empty.size() && empty[to]) {
            ++to;
        }
        if (to - from >= kHatchShows) {
            std::fill(partial.begin() + std::ptrdiff_t(from), partial.begin() + std::ptrdiff_t(to),
                      false);
        }
        from = std::max(to, from + 1);
    }
    for (std::size_t from = 0; from < partial.size();) {
        std::size_t to = from;
        while (to < partial.size() && partial[to]) {
            ++to;
        }
        if (to > from) {
            const QRectF strip(m_plot.left() + double(from), m_plot.bottom() + 2,
                               std::max(double(to - from), 2.0), 3);
            painter.fillRect(strip, mixed(m_palette.surface, m_palette.warning, 0.8));
        }
        from = std::max(to, from + 1);
    }
}

void TimeChartPainter::paintCeiling(QPainter& painter) const {
    if (m_data.ceiling.empty()) {
        return;
    }
    QPen pen(m_palette.text, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    // One segment a stretch of equal capacity, so that dashes do not begin anew at each sample.
    const auto& values = m_data.ceiling;
    for (std::size_t from = 0; from < values.size();) {
        std::size_t to = from + 1;
        while (to < values.size() && values[to] == values[from]) {
            ++to;
        }
        if (values[from]) {
            const Instant start = m_data.grid.start + m_data.grid.every * std::int64_t(from);
            const Instant end = m_data.grid.start + m_data.grid.every * std::int64_t(to);
            const double left = std::max(x(start), m_plot.left());
            const double right = std::min(x(end), m_plot.right());
            if (right > left) {
                const double level = std::round(y(*values[from])) + 0.5;
                painter.drawLine(QPointF(left, level), QPointF(right, level));
            }
        }
        from = to;
    }
}

void TimeChartPainter::paintAxes(QPainter& painter) const {
    painter.setFont(themeFont(TextSize::mark));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(QPen(mixed(m_palette.line, m_palette.quietText, 0.4), 1));
    const double zero = std::round(y(0)) + 0.5;
    painter.drawLine(QPointF(m_plot.left(), zero), QPointF(m_plot.right(), zero));
    painter.setPen(m_palette.quietText);
    for (const double tick : m_scale.ticks()) {
        const QRectF label(m_area.left(), y(tick) - 8, m_plot.left() - m_area.left() - 8, 16);
        // What lies below zero is a count too: held GPUs are not negative.
        drawTabular(painter, label, Qt::AlignRight | Qt::AlignVCenter,
                    m_formatter.tick(std::abs(tick), m_data.unit));
    }
    const int wanted = std::max(2, int(m_plot.width() / 84));
    for (const TimeTick& tick : timeTicks(m_visible, m_formatter, wanted)) {
        const double at = std::round(x(tick.at)) + 0.5;
        painter.setPen(QPen(mixed(m_palette.line, m_palette.quietText, 0.4), 1));
        painter.drawLine(QPointF(at, m_plot.bottom()), QPointF(at, m_plot.bottom() + 4));
        painter.setPen(m_palette.quietText);
        const double width = tabularWidth(painter.font(), tick.label) + 2;
        QRectF label(at - width / 2, m_plot.bottom() + 9, width, metrics.height() + 2);
        label.moveRight(std::min(label.right(), m_area.right()));
        drawTabular(painter, label, Qt::AlignHCenter | Qt::AlignVCenter, tick.label);
    }
}

void TimeChartPainter::paintMarks(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TimeMark& mark : m_data.marks) {
        const double left = std::max(x(mark.window.from), m_plot.left());
        const double right = std::min(x(mark.window.to), m_plot.right());
        if (right < m_plot.left() || left > m_plot.right() || right < left) {
            continue;
        }
        const QColor color = markColor(mark.kind, m_palette);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(left, m_plot.top() - 5, std::max(right - left, 3.0), 3), 1.5,
                                1.5);
        if (mark.kind == "note") {
            painter.drawPolygon(
                QPolygonF({QPointF(left - 3, m_plot.top() - 9), QPointF(left + 6, m_plot.top() - 9),
                           QPointF(left + 1.5, m_plot.top() - 2)}));
        }
        QPen edge(color, 1, Qt::DotLine);
        painter.setPen(edge);
        painter.drawLine(QPointF(left, m_plot.top()), QPointF(left, m_plot.bottom()));
        if (right - left > 3) {
            painter.drawLine(QPointF(right, m_plot.top()), QPointF(right, m_plot.bottom()));
        }
    }
}

std::vector<PlotScene::Line> TimeChartPainter::lines() const {
    std::vector<PlotScene::Line> result;
    const auto add = [&](const std::vector<std::optional<double>>& values, const QPen& pen) {
        result.push_back({lineRuns(m_data.grid, m_visible, int(m_plot.width()), values), pen});
    };
    for (std::size_t i = 0; i < m_data.lines.size(); ++i) {
        add(m_data.lines[i].values,
            QPen(lineColor(i, m_palette), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    for (const SampledLine& line : m_data.sampled) {
        result.push_back({lineRuns(m_data.grid, m_visible, int(m_plot.width()), line.columns),
                          QPen(m_palette.text, 1, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin)});
    }
    if (m_manner.isBeforeShown && !m_data.before.empty()) {
        // Pale, and with the surface round it, so that it is seen on every band.
        add(m_data.before, QPen(m_palette.surface, 3.5, Qt::SolidLine, Qt::RoundCap));
        add(m_data.before, QPen(m_palette.quietText, 1.5, Qt::SolidLine, Qt::RoundCap));
    }
    return result;
}

QRectF TimeChartPainter::legendArea(const QRectF& area) {
    const QRectF plot = plotArea(area);
    return {plot.left() + 40, area.top(), plot.width() - 40, kLegend - 4};
}

} // namespace ff
