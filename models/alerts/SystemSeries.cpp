// SPDX-License-Identifier: GPL-3.0-only
#include "models/alerts/SystemSeries.h"

#include "models/gpus/GpuStates.h"
#include "models/gpus/ToldByAccount.h"
#include "models/telemetry/Metric.h"

#include <algorithm>

namespace ff {
namespace {

AlertPoint figurePoint(const std::string& figure, const StateBin& bin) {
    StateSum sum;
    sum.add(bin);
    if (figure == "utilisation") {
        return {.value = utilisation(sum), .seen = sum.busyCoverage.ratio()};
    }
    if (figure == "queue_pressure") {
        return {.value = queuePressure(sum), .seen = sum.queueCoverage.ratio()};
    }
    if (figure == "coverage") { // how much was seen is known whatever was seen
        return {.value = sum.coverage.ratio(), .seen = 1};
    }
    if (figure == "down") {
        return {.value = sum.capacity > 0 ? std::optional(sum.down / sum.capacity) : std::nullopt,
                .seen = sum.coverage.ratio()};
    }
    return {.value = allocationRate(sum), .seen = sum.coverage.ratio()};
}

/// Over the series of the metric, which are apart by account and qualifier.
std::vector<AlertPoint> metricPoints(const MetricInfo& metric, const System& system,
                                     const BinTable& bins) {
    const auto steps = std::size_t(bins.window.length() / bins.every);
    std::vector<AlertPoint> points(steps);
    std::vector<int> counts(steps);
    std::vector<Duration> seen = seenOf(system.id, metric.metric, bins.series);
    seen.resize(steps);
    const bool isRatio = metric.unit == "ratio";
    for (const SeriesBins& series : bins.series) {
        if (series.key.system != system.id || series.key.metric != metric.metric) {
            continue;
        }
        for (std::size_t i = 0; i < std::min(steps, series.bins.size()); ++i) {
            const Bin& bin = series.bins[i];
            // An account that a complete answer leaves out has none; a ratio that is not told is
            // not zero.
            if (seen[i].count() > 0 && (bin.observed.count() > 0 || metric.zeroWhenAbsent)) {
                const double value = metric.zeroWhenAbsent ? addedBy(bin, seen[i]) : bin.mean;
                points[i].value = points[i].value.value_or(0) + value;
                ++counts[i];
            }
        }
    }
    for (std::size_t i = 0; i < steps; ++i) {
        if (points[i].value) {
            *points[i].value /= isRatio                ? counts[i]
                                : metric.countsDevices ? system.devicesPerGpu
                                                       : 1;
            points[i].seen = double(seen[i].count()) / double(bins.every.count());
        }
    }
    return points;
}

} // namespace

std::vector<Metric> metricsOf(const AlertRule& rule) {
    if (const auto metric = metricByName(rule.figure)) {
        std::vector<Metric> metrics = toldBeside(*metric);
        metrics.push_back(*metric);
        return metrics;
    }
    return {Metric::gpusCapacity, Metric::gpusAllocated,    Metric::gpusPlannedDown,
            Metric::gpusDown,     Metric::gpusReserved,     Metric::gpusIdle,
            Metric::gpuBusy,      Metric::gpuBusyAllocated, Metric::queueGpuHours};
}

AlertSeries systemSeries(const AlertRule& rule, const System& system, const std::string& title,
                         const BinTable& bins) {
    AlertSeries series{system.id.text, title, bins.window.from, bins.every};
    if (const auto metric = metricByName(rule.figure)) {
        series.points = metricPoints(info(*metric), system, bins);
        return series;
    }
    for (const StateBin& bin : statesOf(system, bins).bins) {
        series.points.push_back(figurePoint(rule.figure, bin));
    }
    return series;
}

} // namespace ff
