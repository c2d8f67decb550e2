// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/alerts/GoOn.h"

#include "models/alerts/AlertFigures.h"
#include "models/alerts/AlertsFile.h"
#include "models/alerts/AlertsView.h"
#include "models/alerts/Evaluate.h"

#include <algorithm>

namespace ff::looking {
namespace {

using Phase = AlertProgress::Phase;

/// A rule that has to hold for longer waits for the rest.
constexpr Duration kFarthestOfNew = std::chrono::days{kAlertDays};

} // namespace

Instant firstOf(const AlertRule& rule, Instant now) {
    return now - kGrace - std::min(rule.lasts, kFarthestOfNew) - 2 * alertStep(rule);
}

AlertProgress resumed(const AlertRule& rule, const AlertProgress& kept, Instant now) {
    if (kept.upTo > now + alertStep(rule)) {
        const bool fires = kept.phase == Phase::firing;
        return {.phase = fires ? Phase::firing : Phase::ok,
                .since = fires ? kept.since : Instant{},
                .upTo = firstOf(rule, now)};
    }
    const bool again = kept.phase == Phase::pending && kept.since >= now - kFarthest;
    return again ? AlertProgress{.upTo = kept.since} : kept;
}

std::string definitionOf(AlertRule rule) {
    rule.name.clear();
    rule.isOn = true;
    return toToml(rule);
}

bool dropOpenEnd(const AlertRule& rule, AlertSeries& series) {
    if (rule.when == AlertRule::When::noData) {
        return false;
    }
    const std::size_t before = series.points.size();
    while (!series.points.empty() && !holds(rule, series.points.back())) {
        series.points.pop_back();
    }
    return series.points.size() != before;
}

} // namespace ff::looking
