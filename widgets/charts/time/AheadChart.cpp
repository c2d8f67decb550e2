// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/time/AheadChart.h"

#include "models/pilot/PilotOption.h"
#include "widgets/charts/base/Hatch.h"
#include "widgets/charts/plot/PlotScene.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeft = 52;
constexpr double kTop = 26; ///< the legend
constexpr double kBottom = 24;
constexpr std::size_t kMedian = 2;
constexpr std::size_t kLast = planning::kFreeQuantiles.size() - 1;

QRectF plotOf(const QRectF& area) {
    return {std::round(area.left() + kLeft), std::round(area.top() + kTop),
            std::max(1.0, std::floor(area.width() - kLeft - 14)),
            std::max(1.0, std::floor(area.height() - kBottom - kTop))};
}

} // namespace

/// Paints one chart into one rectangle.
class AheadChart::Painter final {
public:
    Painter(const AheadChart& chart, const QRectF& area, const Palette& palette)
        : m_chart(chart)
        , m_ahead(chart.m_ahead)
        , m_palette(palette)
        , m_area(area)
        , m_plot(plotOf(area))
        , m_window(m_ahead.window()) {
        double high = 1;
        for (const auto& hour : m_ahead.free.hours) {
            high = std::max(high, hour ? (*hour)[kLast] : 0);
        }
        for (const RoomForRun& room : m_ahead.room) {
            high = std::max(high, room.gpus);
        }
        m_scale =
            valueScale(0, high, Unit::gpus, std::clamp(int(m_plot.height() / 44), 2, 5), false);
    }

    void paint(QPainter& painter) const {
        PlotScene& scene = *m_chart.m_scene;
        scene.setArea(m_area, m_plot);
        scene.setAxes(m_window, m_scale, m_palette);
        scene.setLines({{medianRuns(), QPen(m_palette.delivered, 2, Qt::SolidLine, Qt::RoundCap,
                                            Qt::RoundJoin)}});
        scene.setLayers([this](QPainter& layer) { paintBelow(layer); },
                        [this](QPainter& layer) { paintAbove(layer); });
        scene.render(painter);
        scene.setLayers({}, {});
    }

private:
    [[nodiscard]] double x(Instant at) const {
        return m_plot.left() + m_plot.width() * double((at - m_window.from).count()) /
                                   double(m_window.length().count());
    }
    [[nodiscard]] double y(double value) const {
        return m_plot.bottom() - m_plot.height() * value / m_scale.high;
    }
    [[nodiscard]] Instant middle(std::size_t hour) const {
        return m_window.from + std::chrono::minutes{60 * std::int64_t(hour) + 30};
    }
    [[nodiscard]] QRectF column(Window window) const {
        const double left = std::max(m_plot.left(), x(window.from));
        const double right = std::min(m_plot.right(), x(window.to));
        return {left, m_plot.top(), std::max(0.0, right - left), m_plot.height()};
    }
    [[nodiscard]] QColor band(bool inner) const {
        return mixed(m_palette.surface, m_palette.delivered, inner ? 0.4 : 0.18);
    }

    [[nodiscard]] std::vector<std::vector<QPointF>> medianRuns() const {
        std::vector<std::vector<QPointF>> runs(1);
        for (std::size_t i = 0; i < m_ahead.free.hours.size(); ++i) {
            if (const auto& hour = m_ahead.free.hours[i]) {
                runs.back().emplace_back(double(toMillis(middle(i))), (*hour)[kMedian]);
            } else if (!runs.back().empty()) {
                runs.emplace_back();
            }
        }
        std::erase_if(runs, [](const auto& run) { return run.empty(); });
        return runs;
    }

    void paintBand(QPainter& layer, std::size_t low, std::size_t high, const QColor& color) const {
        std::vector<QPointF> upper;
        std::vector<QPointF> lower;
        const auto flush = [&] {
            QPolygonF shape;
            for (const QPointF& point : upper) {
                shape << point;
            }
            std::for_each(lower.rbegin(), lower.rend(), [&](const QPointF& p) { shape << p; });
            layer.drawPolygon(shape);
            upper.clear();
            lower.clear();
        };
        layer.setPen(Qt::NoPen);
        layer.setBrush(color);
        for (std::size_t i = 0; i < m_ahead.free.hours.size(); ++i) {
            if (const auto& hour = m_ahead.free.hours[i]) {
                upper.emplace_back(x(middle(i)), y((*hour)[high]));
                lower.emplace_back(x(middle(i)), y((*hour)[low]));
            } else {
                flush();
            }
        }
        flush();
    }

    void paintBelow(QPainter& layer) const {
        layer.setRenderHint(QPainter::Antialiasing);
        paintBand(layer, 0, kLast, band(false));
        paintBand(layer, 1, kLast - 1, band(true));
        for (const Announced& each : m_ahead.announced) {
            hatchRect(layer, column(each.window), m_palette.down);
        }
        for (const RoomForRun& room : m_ahead.room) {
            QRectF block = column(room.window);
            block.setTop(y(room.gpus));
            QColor fill = m_palette.accent;
            fill.setAlphaF(0.22F);
            layer.setPen(QPen(m_palette.accent, 1.5));
            layer.setBrush(fill);
            layer.drawRect(block.adjusted(0.75, 0.75, -0.75, 0));
        }
    }

    void paintAbove(QPainter& layer) const {
        layer.setFont(themeFont(TextSize::mark));
        layer.setPen(m_palette.quietText);
        for (const double tick : m_scale.ticks()) {
            drawTabular(layer, QRectF(m_area.left(), y(tick) - 8, kLeft - 8, 16),
                        Qt::AlignRight | Qt::AlignVCenter,
                        m_chart.formatter().tick(tick, Unit::gpus));
        }
        const int wanted = std::max(2, int(m_plot.width() / 64));
        for (const TimeTick& tick : timeTicks(m_window, m_chart.formatter(), wanted)) {
            const double width = tabularWidth(layer.font(), tick.label) + 2;
            QRectF label(x(tick.at) - width / 2, m_plot.bottom() + 5, width, 16);
            label.moveRight(std::min(label.right(), m_area.right()));
            drawTabular(layer, label, Qt::AlignHCenter | Qt::AlignVCenter, tick.label);
        }
        paintLegend(layer);
    }

    void paintLegend(QPainter& layer) const {
        double left = m_plot.left();
        const auto entry = [&](const QString& text, const auto& swatch) {
            const QRectF box(left, m_area.top() + 4, 14, 10);
            swatch(box);
            const double width = tabularWidth(layer.font(), text) + 4;
            layer.setPen(m_palette.quietText);
            layer.drawText(QRectF(left + 20, m_area.top(), width, 18),
                           Qt::AlignLeft | Qt::AlignVCenter, text);
            left += 20 + width + 16;
        };
        entry(tr("expected"), [&](const QRectF& box) {
            layer.fillRect(QRectF(box.left(), box.center().y() - 1, box.width(), 2),
                           m_palette.delivered);
        });
        entry(tr("half of the hours"), [&](const QRectF& box) { layer.fillRect(box, band(true)); });
        entry(tr("90 % of the hours"),
              [&](const QRectF& box) { layer.fillRect(box, band(false)); });
        if (!m_ahead.room.empty()) {
            entry(tr("the pilot"), [&](const QRectF& box) {
                layer.setPen(QPen(m_palette.accent, 1.5));
                layer.setBrush(Qt::NoBrush);
                layer.drawRect(box);
            });
        }
        if (!m_ahead.announced.empty()) {
            entry(tr("announced"),
                  [&](const QRectF& box) { hatchRect(layer, box, m_palette.down, 4); });
        }
    }

    const AheadChart& m_chart;
    const PilotAhead& m_ahead;
    const Palette& m_palette;
    QRectF m_area;
    QRectF m_plot;
    Window m_window;
    ValueScale m_scale;
};

AheadChart::AheadChart(QWidget* parent)
    : Chart(parent)
    , m_scene(std::make_unique<PlotScene>()) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setTitle(tr("Free GPUs in the next 14 days"));
    setEmptyText(tr("Too few samples were seen to predict free GPUs."));
}

AheadChart::~AheadChart() = default;

void AheadChart::setAhead(const PilotAhead& ahead) {
    m_ahead = ahead;
    dataChanged();
}

bool AheadChart::isEmpty() const {
    return std::ranges::none_of(m_ahead.free.hours,
                                [](const auto& hour) { return hour.has_value(); });
}

QString AheadChart::summary() const {
    if (isEmpty()) {
        return {};
    }
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    for (const auto& hour : m_ahead.free.hours) {
        if (hour) {
            low = std::min(low, (*hour)[kMedian]);
            high = std::max(high, (*hour)[kMedian]);
        }
    }
    QString text =
        tr("Between %1 and %2 are expected to be free.")
            .arg(formatter().withUnit(low, Unit::gpus), formatter().withUnit(high, Unit::gpus));
    if (!m_ahead.room.empty()) {
        text += u' ' + tr("The pilot has room from %1 on.")
                           .arg(formatter().instant(m_ahead.room.front().window.from));
    }
    return text;
}

TableData AheadChart::tableData() const {
    TableData table;
    table.rowHeading = tr("Hour");
    table.sortsByKey = true;
    const QStringList titles{tr("5 % have less"), tr("25 % have less"), tr("Expected"),
                             tr("75 % have less"), tr("95 % have less")};
    for (const QString& title : titles) {
        table.columns.push_back({title, Unit::gpus, {}});
    }
    const Window window = m_ahead.window();
    for (std::size_t i = 0; i < m_ahead.free.hours.size(); ++i) {
        const Instant at = window.from + std::chrono::hours{std::int64_t(i)};
        table.rows.push_back(formatter().instant(at));
        table.keys.push_back(QString::fromStdString(toIso8601(at)));
        for (std::size_t q = 0; q < table.columns.size(); ++q) {
            const auto& hour = m_ahead.free.hours[i];
            table.columns[q].values.push_back(hour ? std::optional((*hour)[q]) : std::nullopt);
        }
    }
    return table;
}

void AheadChart::paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                            bool interactive) const {
    Painter(*this, area, palette).paint(painter);
    Q_UNUSED(interactive)
}

QString AheadChart::toolTipAt(const QPointF& position) const {
    const QRectF plot = plotOf(drawingIn(QRectF(rect())));
    if (isEmpty() || !plot.contains(position)) {
        return {};
    }
    const Window window = m_ahead.window();
    const double part = (position.x() - plot.left()) / plot.width();
    const Instant at = window.from + Duration{std::llround(part * double(window.length().count()))};
    for (const Announced& each : m_ahead.announced) {
        if (at >= each.window.from && at < each.window.to) {
            return QString::fromStdString(announcedText(each, formatter())) +
                   (each.text.empty() ? QString() : u'\n' + QString::fromStdString(each.text));
        }
    }
    const auto index = std::size_t((at - window.from) / std::chrono::hours{1});
    if (index >= m_ahead.free.hours.size() || !m_ahead.free.hours[index]) {
        return {};
    }
    const planning::FreeQuantiles& hour = *m_ahead.free.hours[index];
    const auto gpus = [&](std::size_t q) { return formatter().text(hour[q], Unit::gpus); };
    return formatter().instant(at) + u'\n' + tr("Expected: %1 GPUs").arg(gpus(kMedian)) + u'\n' +
           tr("Half of such hours: %1 to %2").arg(gpus(1), gpus(kLast - 1)) + u'\n' +
           tr("90 % of such hours: %1 to %2").arg(gpus(0), gpus(kLast));
}

} // namespace ff
