// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"
#include "widgets/charts/manners/ChartKeys.h"

class QMenu;

namespace ff {

class TimeChart;

/// What keys and menu do on a time chart: see ChartKeys.
class TimeChartKeys final {
public:
    explicit TimeChartKeys(TimeChart& chart)
        : m_chart(chart) {}

    /// False where the key asks for nothing here.
    bool take(const QKeyEvent& event);
    bool perform(ChartAct act);
    /// All of it as entries, with their keys; what needs a crosshair is done at `pointed`.
    void addActions(QMenu& menu, Instant pointed);

private:
    void goTo(std::size_t sample);
    void step(std::ptrdiff_t samples);
    void stepToChange(int by);
    void stepSeries(int by);
    bool leave();
    void addSeries(QMenu& menu);
    [[nodiscard]] std::optional<std::size_t> here() const;
    /// Under the crosshair, or in the middle of what is visible.
    [[nodiscard]] Instant focus() const;

    TimeChart& m_chart;
};

} // namespace ff
