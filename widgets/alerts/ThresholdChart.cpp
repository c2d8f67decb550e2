// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/alerts/ThresholdChart.h"

#include "models/alerts/AlertWords.h"
#include "models/figure/Figure.h"
#include "widgets/charts/base/Hatch.h"
#include "widgets/charts/plot/PlotScene.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr double kLeft = 52;
constexpr double kBottom = 24;
constexpr double kNear = 7; ///< px around the line that take hold of it

QRectF plotOf(const QRectF& area) {
    return {std::round(area.left() + kLeft), std::round(area.top() + 10),
            std::max(1.0, std::floor(area.width() - kLeft - 14)),
            std::max(1.0, std::floor(area.height() - kBottom - 10))};
}

double yOf(double value, const QRectF& plot, const ValueScale& scale) {
    return plot.bottom() - plot.height() * (value - scale.low) / (scale.high - scale.low);
}

} // namespace

ThresholdChart::ThresholdChart(QWidget* parent)
    : Chart(parent)
    , m_scene(std::make_unique<PlotScene>()) {
    setObjectName(QStringLiteral("thresholdChart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setTitle(tr("What the rule would have done"));
    setEmptyText(tr("Nothing is known of this in the last 30 days."));
}

ThresholdChart::~ThresholdChart() = default;

void ThresholdChart::setData(const AlertRule& rule, AlertSeries series,
                             std::vector<AlertSpell> spells) {
    m_rule = rule;
    m_figure = alertFigureNamed(rule.figure).value_or(AlertFigure{});
    m_series = std::move(series);
    m_spells = std::move(spells);
    dataChanged();
}

bool ThresholdChart::hasThreshold() const {
    return m_rule.when != AlertRule::When::noData;
}

Window ThresholdChart::span() const {
    return {m_series.start, m_series.start + m_series.every * std::int64_t(m_series.points.size())};
}

std::optional<double> ThresholdChart::valueAt(std::size_t step) const {
    const AlertPoint& point = m_series.points[step];
    return point.seen >= kEnoughSeen && point.applies ? point.value : std::nullopt;
}

bool ThresholdChart::isEmpty() const {
    for (std::size_t i = 0; i < m_series.points.size(); ++i) {
        if (valueAt(i)) {
            return false;
        }
    }
    return hasThreshold() || m_series.points.empty();
}

QString ThresholdChart::summary() const {
    return ruleSentence(m_rule, formatter()) + QStringLiteral(". ") +
           tr("It fires %n times here.", nullptr, int(m_spells.size()));
}

TableData ThresholdChart::tableData() const {
    TableData table;
    table.rowHeading = tr("Time");
    table.sortsByKey = true;
    std::vector<std::optional<double>> values;
    for (std::size_t i = 0; i < m_series.points.size(); ++i) {
        const Instant at = m_series.step(i).from;
        table.rows.push_back(formatter().instant(at));
        table.keys.push_back(QString::fromStdString(toIso8601(at)));
        values.push_back(valueAt(i));
    }
    table.columns.push_back({alertFigureTitle(m_rule.figure), m_figure.unit, std::move(values)});
    return table;
}

ValueScale ThresholdChart::scaleFor(const QRectF& plot) const {
    if (m_held) {
        return *m_held;
    }
    double high = hasThreshold() ? m_rule.threshold * 1.15 : 0;
    for (std::size_t i = 0; i < m_series.points.size(); ++i) {
        high = std::max(high, valueAt(i).value_or(0));
    }
    const int wanted = std::clamp(int(plot.height() / 40), 2, 5);
    return valueScale(0, high > 0 ? high * 1.05 : 1, m_figure.unit, wanted, false);
}

std::optional<double> ThresholdChart::thresholdY() const {
    if (!hasThreshold() || isEmpty()) {
        return {};
    }
    const QRectF plot = plotOf(drawingIn(QRectF(rect())));
    return yOf(m_rule.threshold, plot, scaleFor(plot));
}

void ThresholdChart::paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                                bool interactive) const {
    const QRectF plot = plotOf(area);
    const ValueScale scale = scaleFor(plot);
    const Window window = span();
    const auto x = [&](Instant at) {
        return plot.left() +
               plot.width() * double((at - window.from).count()) / double(window.length().count());
    };
    std::vector<std::vector<QPointF>> runs(1);
    for (std::size_t i = 0; i < m_series.points.size(); ++i) {
        const Window step = m_series.step(i);
        if (const auto value = valueAt(i)) { // a step is what it is of, not a point
            runs.back().emplace_back(double(toMillis(step.from)), *value);
            runs.back().emplace_back(double(toMillis(step.to)), *value);
        } else if (!runs.back().empty()) {
            runs.emplace_back();
        }
    }
    std::erase_if(runs, [](const auto& run) { return run.size() < 2; });
    m_scene->setArea(area, plot);
    m_scene->setAxes(window, scale, palette);
    m_scene->setLines(
        {{runs, QPen(palette.delivered, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin)}});
    const auto below = [&](QPainter& layer) {
        for (std::size_t i = 0; i < m_series.points.size();) {
            std::size_t end = i;
            while (end < m_series.points.size() && !valueAt(end) && m_series.points[end].applies) {
                ++end;
            }
            if (end > i) {
                const double from = x(m_series.step(i).from);
                hatchRect(
                    layer,
                    QRectF(from, plot.top(), x(m_series.step(end - 1).to) - from, plot.height()),
                    palette.gap);
            }
            i = std::max(end, i + 1);
        }
        QColor ground = palette.bad;
        ground.setAlphaF(0.18F);
        for (const AlertSpell& spell : m_spells) {
            const double from = x(spell.fired - m_series.every);
            const double to = x(spell.ended.value_or(window.to));
            layer.fillRect(QRectF(from, plot.top(), std::max(2.0, to - from), plot.height()),
                           ground);
        }
    };
    const auto above = [&](QPainter& layer) {
        layer.setRenderHint(QPainter::Antialiasing);
        layer.setFont(themeFont(TextSize::mark));
        layer.setPen(palette.quietText);
        for (const double tick : scale.ticks()) {
            drawTabular(layer, QRectF(area.left(), yOf(tick, plot, scale) - 8, kLeft - 8, 16),
                        Qt::AlignRight | Qt::AlignVCenter, formatter().tick(tick, m_figure.unit));
        }
        const int wanted = std::max(2, int(plot.width() / 72));
        for (const TimeTick& tick : timeTicks(window, formatter(), wanted)) {
            const double width = tabularWidth(layer.font(), tick.label) + 2;
            QRectF label(x(tick.at) - width / 2, plot.bottom() + 5, width, 16);
            label.moveRight(std::min(label.right(), area.right()));
            drawTabular(layer, label, Qt::AlignHCenter | Qt::AlignVCenter, tick.label);
        }
        if (!hasThreshold()) {
            return;
        }
        const double y = yOf(m_rule.threshold, plot, scale);
        const bool active = interactive && (hasFocus() || m_held);
        QPen line(palette.bad, active ? 2.5 : 1.75);
        line.setDashPattern({5, 3});
        layer.setPen(line);
        layer.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        layer.setPen(QPen(palette.surface, 1.5));
        layer.setBrush(palette.bad);
        layer.drawEllipse(QPointF(plot.right(), y), 6, 6); // what is taken hold of
    };
    m_scene->setLayers(below, above);
    m_scene->render(painter);
    m_scene->setLayers({}, {});
}

QString ThresholdChart::toolTipAt(const QPointF& position) const {
    const QRectF plot = plotOf(drawingIn(QRectF(rect())));
    if (isEmpty() || !plot.contains(position)) {
        return {};
    }
    const double part = (position.x() - plot.left()) / plot.width();
    const auto step = std::size_t(part * double(m_series.points.size()));
    if (step >= m_series.points.size()) {
        return {};
    }
    const auto value = valueAt(step);
    return formatter().instant(m_series.step(step).from) + QLatin1Char('\n') +
           (value ? alertValue(m_rule, value, formatter()) : tr("not enough seen"));
}

/// In steps that stand well in a sentence: whole percents, or a hundredth of the scale.
double ThresholdChart::keyStep() const {
    const ValueScale scale = scaleFor(plotOf(drawingIn(QRectF(rect()))));
    if (m_figure.unit == Unit::ratio) {
        return 0.01;
    }
    return std::pow(10, std::floor(std::log10((scale.high - scale.low) / 20)));
}

double ThresholdChart::roundedAt(double y) const {
    const QRectF plot = plotOf(drawingIn(QRectF(rect())));
    const ValueScale scale = scaleFor(plot);
    const double part = std::clamp((plot.bottom() - y) / plot.height(), 0.0, 1.0);
    const double value = scale.low + part * (scale.high - scale.low);
    const double step = keyStep();
    // 29 steps of 0.01 are not 0.29: the number that is written is.
    return QString::number(std::round(value / step) * step, 'g', 12).toDouble();
}

void ThresholdChart::move(double threshold) {
    const double next = std::clamp(threshold, m_figure.least, m_figure.most);
    if (next != m_rule.threshold) {
        m_rule.threshold = next;
        update();
        emit thresholdMoved(next);
    }
}

void ThresholdChart::mousePressEvent(QMouseEvent* event) {
    const auto line = thresholdY();
    if (event->button() == Qt::LeftButton && line &&
        std::abs(event->position().y() - *line) <= kNear) {
        m_held = scaleFor(plotOf(drawingIn(QRectF(rect()))));
        event->accept();
        return;
    }
    Chart::mousePressEvent(event);
}

void ThresholdChart::mouseMoveEvent(QMouseEvent* event) {
    if (m_held) {
        move(roundedAt(event->position().y()));
        return;
    }
    const auto line = thresholdY();
    const bool near = line && std::abs(event->position().y() - *line) <= kNear;
    setCursor(near ? Qt::SizeVerCursor : Qt::ArrowCursor);
    Chart::mouseMoveEvent(event);
}

void ThresholdChart::mouseReleaseEvent(QMouseEvent* event) {
    if (m_held) {
        m_held.reset();
        update();
        return;
    }
    Chart::mouseReleaseEvent(event);
}

void ThresholdChart::keyPressEvent(QKeyEvent* event) {
    const int sign = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (sign == 0 || !hasThreshold() || isEmpty()) {
        Chart::keyPressEvent(event);
        return;
    }
    const double step = keyStep() * ((event->modifiers() & Qt::ShiftModifier) ? 10 : 1);
    move(QString::number(m_rule.threshold + sign * step, 'g', 12).toDouble());
}

} // namespace ff
