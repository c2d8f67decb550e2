// SPDX-License-Identifier: GPL-3.0-only
#include "models/alerts/SystemSeries.h"

#include "models/gpus/GpuStates.h"
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
AlertPoint metricPoint(const MetricInfo& metric, const System& system, const BinTable& bins,
                       std::size_t i) {
    double sum = 0;
    double count = 0;
    Duration seen{};
    for (const SeriesBins& series : bins.series) {
        if (series.key.system != system.id || series.key.metric != metric.metric ||
            i >= series.bins.size() || series.bins[i].observed.count() <= 0) {
            continue;
        }
        sum += series.bins[i].mean;
        ++count;
        seen = std::max(seen, series.bins[i].observed);
    }
    if (count == 0) {
        return {};
    }
    const bool isRatio = metric.unit == "ratio";
    const double value = isRatio ? sum / count : sum;
    return {.value = metric.countsDevices ? value / system.devicesPerGpu : value,
            .seen = double(seen.count()) / double(bins.every.count())};
}

} // namespace

std::vector<Metric> metricsOf(const AlertRule& rule) {
    if (const auto metric = metricByName(rule.figure)) {
        return {*metric};
    }
    return {Metric::gpusCapacity, Metric::gpusAllocated,    Metric::gpusPlannedDown,
            Metric::gpusDown,     Metric::gpusReserved,     Metric::gpusIdle,
            Metric::gpuBusy,      Metric::gpuBusyAllocated, Metric::queueGpuHours};
}

AlertSeries systemSeries(const AlertRule& rule, const System& system, const std::string& title,
                         const BinTable& bins) {
    AlertSeries series{system.id.text, title, bins.window.from, bins.every};
    if (const auto metric = metricByName(rule.figure)) {
        const auto count = std::size_t(bins.window.length() / bins.every);
        for (std::size_t i = 0; i < count; ++i) {
            series.points.push_back(metricPoint(info(*metric), system, bins, i));
        }
        return series;
    }
    for (const StateBin& bin : statesOf(system, bins).bins) {
        series.points.push_back(figurePoint(rule.figure, bin));
    }
    return series;
}

} // namespace ff
