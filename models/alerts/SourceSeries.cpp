// SPDX-License-Identifier: GPL-3.0-only
#include "models/alerts/SourceSeries.h"

#include "models/core/Coverage.h"
#include "models/core/Windows.h"

#include <algorithm>
#include <chrono>

namespace ff {
namespace {

/// The windows in which an answer held, ascending.
std::vector<Window> answered(const std::vector<Outcome>& outcomes, Duration hold) {
    std::vector<Window> held;
    for (const Outcome& outcome : outcomes) {
        if (outcome.ok()) {
            held.push_back({outcome.started, outcome.started + outcome.latency + hold});
        }
    }
    return merged(std::move(held));
}

} // namespace

AlertSeries sourceSeries(const SourceConfig& source, const std::vector<Outcome>& outcomes,
                         const AlertSteps& steps) {
    const Duration hold = holdTime(source.interval);
    const std::vector<Window> held = answered(outcomes, hold);
    AlertSeries series{source.id.text, source.id.text, steps.start, steps.every};
    auto asked = outcomes.begin();
    auto first = held.begin();
    for (std::size_t i = 0; i < steps.count; ++i) {
        const Window step = steps.step(i);
        AlertPoint point;
        Duration seen{};
        while (first != held.end() && first->to <= step.from) {
            ++first;
        }
        for (auto window = first; window != held.end() && window->from < step.to; ++window) {
            seen += overlap(*window, step).length();
        }
        point.seen = double(seen.count()) / double(step.length().count());
        if (seen.count() > 0) {
            point.value = 1;
        }
        // A source that is asked more rarely than a step is long is asked in between, too.
        asked = std::find_if(asked, outcomes.end(), [&](const Outcome& outcome) {
            return outcome.started + hold > step.from;
        });
        point.wasAsked = asked != outcomes.end() && asked->started < step.to;
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
