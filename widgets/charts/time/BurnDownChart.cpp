// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/time/BurnDownChart.h"

#include "widgets/charts/plot/PlotScene.h"
#include "widgets/charts/plot/TimeColumns.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeft = 52;
constexpr double kBottom = 24;
constexpr double kNothing = 1e-9; ///< of the grant: a rest of rounding

QRectF plotOf(const QRectF& area) {
    return {std::round(area.left() + kLeft), std::round(area.top() + 10),
            std::max(1.0, std::floor(area.width() - kLeft - 14)),
            std::max(1.0, std::floor(area.height() - kBottom - 10))};
}

Instant instantOf(const TimeGrid& grid, std::size_t index) {
    return grid.start + grid.every * std::int64_t(index);
}

std::optional<std::size_t> lastSeen(const std::vector<std::optional<double>>& values) {
    for (std::size_t i = values.size(); i-- > 0;) {
        if (values[i]) {
            return i;
        }
    }
    return std::nullopt;
}

std::vector<std::vector<QPointF>> runsOf(const TimeGrid& grid,
                                         const std::vector<std::optional<double>>& values) {
    std::vector<std::vector<QPointF>> runs(1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i]) {
            runs.back().emplace_back(double(toMillis(instantOf(grid, i))), *values[i]);
        } else if (!runs.back().empty()) {
            runs.emplace_back();
        }
    }
    std::erase_if(runs, [](const auto& run) { return run.empty(); });
    return runs;
}

/// When what burns down ends; of whole days where no more is said.
Instant endOf(const BurnDownData& data) {
    return data.window.empty() ? windowOf(data.grid).to : data.window.to;
}

} // namespace

BurnDownData BurnDownData::of(const HolderDetail& detail) {
    return {.grid = detail.grid,
            .left = detail.left,
            .straight = detail.straight,
            .runsOut = detail.runsOut,
            .rateKnown = detail.rate.has_value(),
            .isEnoughKnown = detail.isEnoughKnown,
            .lapsed = detail.grant ? detail.grant->lapsed : 0,
            .window = detail.burnWindow,
            .granted = detail.granted.has_value()};
}

BurnDownChart::BurnDownChart(QWidget* parent)
    : Chart(parent)
    , m_scene(std::make_unique<PlotScene>()) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setEmptyText(tr("Nothing was granted here, so nothing burns down."));
}

BurnDownChart::~BurnDownChart() = default;

void BurnDownChart::setData(BurnDownData data) {
    m_data = std::move(data);
    dataChanged();
}

QString BurnDownChart::runOutSentence() const {
    const std::optional<std::size_t> last = lastSeen(m_data.left);
    const double full = m_data.straight.empty() ? 0 : std::abs(m_data.straight.front().value_or(0));
    if (last && *m_data.left[*last] <= full * kNothing) {
        if (m_data.lapsed > 0 && !m_data.runsOut) {
            return tr("The grant has ended; %1 lapsed.")
                .arg(formatter().withUnit(m_data.lapsed, Unit::gpuHours));
        }
        if (m_data.runsOut && m_data.isEnoughKnown) {
            return (m_data.granted ? tr("The grant was used up on %1.")
                                   : tr("The entitlement was used up on %1."))
                .arg(formatter().longDate(*m_data.runsOut));
        }
        return m_data.granted ? tr("The grant is used up.") : tr("The entitlement is used up.");
    }
    if (!m_data.runsOut && !m_data.isEnoughKnown) {
        return tr("Too little of this time was seen to say what is left and how long it lasts.");
    }
    if (!m_data.runsOut && !m_data.rateKnown) {
        return tr("Too little of the last 28 days was seen to say how long it lasts.");
    }
    if (!m_data.runsOut) {
        return (m_data.granted
                    ? tr("At the last 28 days\u2019 rate the grant is not used up by its end, %1.")
                    : tr("At the last 28 days\u2019 rate the entitlement is not used up by the end "
                         "of this time, %1."))
            .arg(formatter().longDate(endOf(m_data)));
    }
    return (m_data.granted ? tr("At the last 28 days\u2019 rate the grant lasts until %1.")
                           : tr("At the last 28 days\u2019 rate the entitlement lasts until %1."))
        .arg(formatter().longDate(*m_data.runsOut));
}

QString BurnDownChart::summary() const {
    const std::optional<std::size_t> last = lastSeen(m_data.left);
    const std::optional<double> left = last ? m_data.left[*last] : std::nullopt;
    return tr("%1 left.").arg(formatter().withUnit(left, Unit::gpuHours)) + u' ' + runOutSentence();
}

bool BurnDownChart::isEmpty() const {
    return !lastSeen(m_data.left);
}

TableData BurnDownChart::tableData() const {
    TableData table;
    table.rowHeading = tr("Date");
    table.sortsByKey = true;
    for (std::size_t i = 0; i < m_data.grid.count; ++i) {
        // Days of 24 hours: once the clocks have changed, only their middle is on one date.
        table.rows.push_back(formatter().date(instantOf(m_data.grid, i) + m_data.grid.every / 2));
        table.keys.push_back(QString::fromStdString(toIso8601(instantOf(m_data.grid, i))));
    }
    table.columns.push_back(
        {tr("Left, %1").arg(formatter().gpuHours()), Unit::gpuHours, m_data.left});
    table.columns.push_back(
        {tr("Straight line, %1").arg(formatter().gpuHours()), Unit::gpuHours, m_data.straight});
    return table;
}

Window BurnDownChart::span() const {
    return windowOf(m_data.grid);
}

void BurnDownChart::paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                               bool interactive) const {
    const QRectF plot = plotOf(area);
    const Window window = span();
    double high = 0;
    double low = 0;
    for (const auto* values : {&m_data.left, &m_data.straight}) {
        for (const auto& value : *values) {
            high = std::max(high, value.value_or(0));
            low = std::min(low, value.value_or(0));
        }
    }
    const ValueScale scale =
        valueScale(low, high, Unit::gpuHours, std::clamp(int(plot.height() / 48), 2, 5), false);
    const auto x = [&](double ms) {
        return plot.left() + plot.width() * (ms - double(toMillis(window.from))) /
                                 double(window.length().count());
    };
    const auto y = [&](double value) {
        return plot.bottom() - plot.height() * (value - scale.low) / (scale.high - scale.low);
    };
    QPen dashed(palette.quietText, 1.25);
    dashed.setDashPattern({4, 3});
    QPen dotted(palette.delivered, 2, Qt::CustomDashLine, Qt::RoundCap);
    dotted.setDashPattern({0.1, 2.2});
    std::vector<PlotScene::Line> lines = {
        {runsOf(m_data.grid, m_data.straight), dashed},
        {runsOf(m_data.grid, m_data.left),
         QPen(palette.delivered, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)}};
    const std::size_t last = *lastSeen(m_data.left);
    const QPointF newest(double(toMillis(instantOf(m_data.grid, last))), *m_data.left[last]);
    if (m_data.runsOut && newest.y() > 0 && double(toMillis(*m_data.runsOut)) > newest.x()) {
        // Only the part inside the picture: a share of the way down.
        const double end = double(toMillis(*m_data.runsOut));
        const double shown = std::min(end, double(toMillis(window.to)));
        const double part = (shown - newest.x()) / (end - newest.x());
        lines.push_back({{{newest, QPointF(shown, newest.y() * (1 - part))}}, dotted});
    }
    m_scene->setArea(area, plot);
    m_scene->setAxes(window, scale, palette);
    m_scene->setLines(lines);
    m_scene->setLayers({}, [&](QPainter& layer) {
        layer.setRenderHint(QPainter::Antialiasing);
        layer.setPen(QPen(palette.surface, 1.5));
        layer.setBrush(palette.delivered);
        layer.drawEllipse(QPointF(x(newest.x()), y(newest.y())), 4, 4);
        layer.setFont(themeFont(TextSize::mark));
        layer.setPen(palette.quietText);
        for (const double tick : scale.ticks()) {
            drawTabular(layer, QRectF(area.left(), y(tick) - 8, kLeft - 8, 16),
                        Qt::AlignRight | Qt::AlignVCenter, formatter().tick(tick, Unit::gpuHours));
        }
        const int wanted = std::max(2, int(plot.width() / 56));
        for (const TimeTick& tick : timeTicks(window, formatter(), wanted)) {
            const double width = tabularWidth(layer.font(), tick.label) + 2;
            QRectF label(x(double(toMillis(tick.at))) - width / 2, plot.bottom() + 5, width, 16);
            label.moveRight(std::min(label.right(), area.right()));
            drawTabular(layer, label, Qt::AlignHCenter | Qt::AlignVCenter, tick.label);
        }
    });
    m_scene->render(painter);
    m_scene->setLayers({}, {});
    Q_UNUSED(interactive)
}

QString BurnDownChart::toolTipAt(const QPointF& position) const {
    const QRectF plot = plotOf(drawingIn(QRectF(rect())));
    if (isEmpty() || !plot.contains(position)) {
        return {};
    }
    const Window window = span();
    const double part = (position.x() - plot.left()) / plot.width();
    const Instant at = window.from + Duration{std::llround(part * double(window.length().count()))};
    const auto index = std::size_t(std::max<std::int64_t>(
        0, (at - m_data.grid.start) / std::max(m_data.grid.every, Duration{1})));
    if (index >= m_data.left.size()) {
        return runOutSentence();
    }
    return formatter().date(at) + u'\n' +
           tr("Left: %1").arg(formatter().withUnit(m_data.left[index], Unit::gpuHours));
}

} // namespace ff
