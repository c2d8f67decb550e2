// SPDX-License-Identifier: GPL-3.0-only
#include "models/alerts/SourceSeries.h"

#include "models/core/Coverage.h"
#include "models/core/Windows.h"
#include "models/figure/Figure.h"

#include <algorithm>
#include <chrono>

namespace ff {
namespace {

/// The windows in which an answer held, or in which somebody asked at all; ascending.
std::vector<Window> windowsOf(const std::vector<Outcome>& outcomes, Duration hold, bool answered) {
    std::vector<Window> held;
    for (const Outcome& outcome : outcomes) {
        if (outcome.ok() || !answered) {
            held.push_back({outcome.started, outcome.started + outcome.latency + hold});
        }
    }
    return merged(std::move(held));
}

/// Which part of a step lies in the windows.
class PartOf final {
public:
    explicit PartOf(std::vector<Window> windows)
        : m_windows(std::move(windows)) {}

    [[nodiscard]] double of(Window step) const {
        Duration seen{};
        auto window = std::ranges::partition_point(
            m_windows, [&](const Window& each) { return each.to <= step.from; });
        for (; window != m_windows.end() && window->from < step.to; ++window) {
            seen += overlap(*window, step).length();
        }
        return double(seen.count()) / double(step.length().count());
    }

private:
    std::vector<Window> m_windows; ///< ascending, apart
};

} // namespace

AlertSeries sourceSeries(const SourceConfig& source, const std::vector<Outcome>& outcomes,
                         const AlertSteps& steps) {
    const Duration hold = holdTime(source.interval);
    const PartOf answered(windowsOf(outcomes, hold, true));
    const PartOf asked(windowsOf(outcomes, hold, false));
    AlertSeries series{source.id.text, source.id.text, steps.start, steps.every};
    for (std::size_t i = 0; i < steps.count; ++i) {
        const Window step = steps.step(i);
        AlertPoint point;
        point.seen = answered.of(step);
        if (point.seen > 0) {
            point.value = 1;
        }
        // A program that began at the end of a step asked too late for silence to tell anything.
        point.wasAsked = asked.of(step) >= kEnoughSeen;
        series.points.push_back(point);
    }
    return series;
}

void setAsked(AlertSeries& series, const std::vector<AlertSeries>& sources) {
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        series.points[i].wasAsked = std::ranges::any_of(sources, [i](const AlertSeries& source) {
            return i < source.points.size() && source.points[i].wasAsked;
        });
    }
}

} // namespace ff
