// SPDX-License-Identifier: GPL-3.0-only
#include "models/alerts/AlertFigures.h"

#include "models/telemetry/Metric.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ff {
namespace {

using namespace std::chrono_literals;

constexpr std::array kFigures{
    AlertFigure{"utilisation", AlertSubject::system, Unit::ratio},
    AlertFigure{"allocation_rate", AlertSubject::system, Unit::ratio},
    AlertFigure{"queue_pressure", AlertSubject::system, Unit::hours, true, 0, 1e6},
    AlertFigure{"down", AlertSubject::system, Unit::ratio},
    AlertFigure{"coverage", AlertSubject::system, Unit::ratio},
    AlertFigure{"source", AlertSubject::source, Unit::count, false},
    AlertFigure{"share_of_entitlement", AlertSubject::holder, Unit::ratio, true, 0, 100},
    AlertFigure{"award_unused", AlertSubject::award, Unit::ratio},
};

struct Title {
    std::string_view id;
    const char* text;
};

constexpr std::array kTitles{
    Title{"utilisation", QT_TRANSLATE_NOOP("ff::Alerts", "Utilisation of allocated")},
    Title{"allocation_rate", QT_TRANSLATE_NOOP("ff::Alerts", "Allocation rate")},
    Title{"queue_pressure", QT_TRANSLATE_NOOP("ff::Alerts", "Queue pressure")},
    Title{"down", QT_TRANSLATE_NOOP("ff::Alerts", "GPUs down")},
    Title{"coverage", QT_TRANSLATE_NOOP("ff::Alerts", "Coverage")},
    Title{"source", QT_TRANSLATE_NOOP("ff::Alerts", "Answers of a source")},
    Title{"share_of_entitlement", QT_TRANSLATE_NOOP("ff::Alerts", "Share of entitlement")},
    Title{"award_unused", QT_TRANSLATE_NOOP("ff::Alerts", "Award unused")},
};

Unit unitOf(const MetricInfo& metric) {
    if (metric.unit == "GPU") {
        return Unit::gpus;
    }
    if (metric.unit == "GPU-h") {
        return Unit::gpuHours;
    }
    return metric.unit == "ratio" ? Unit::ratio : Unit::count;
}

} // namespace

std::span<const AlertFigure> alertFigures() {
    return kFigures;
}

std::optional<AlertFigure> alertFigureNamed(std::string_view id) {
    const auto found = std::ranges::find(kFigures, id, &AlertFigure::id);
    if (found != kFigures.end()) {
        return *found;
    }
    const auto metric = metricByName(id);
    if (!metric) {
        return {};
    }
    const MetricInfo& about = info(*metric);
    const Unit unit = unitOf(about);
    return AlertFigure{about.name, AlertSubject::system,          unit, true,
                       0,          unit == Unit::ratio ? 1. : 1e9};
}

QString alertFigureTitle(std::string_view id) {
    const auto found = std::ranges::find(kTitles, id, &Title::id);
    return found == kTitles.end() ? QString::fromUtf8(id.data(), qsizetype(id.size()))
                                  : QCoreApplication::translate("ff::Alerts", found->text);
}

double mostHysteresis(const AlertRule& rule) {
    const AlertFigure figure = alertFigureNamed(rule.figure).value_or(AlertFigure{});
    return std::max(0., rule.when == AlertRule::When::below ? figure.most - rule.threshold
                                                            : rule.threshold - figure.least);
}

Duration alertStep(const AlertRule& rule) {
    const auto figure = alertFigureNamed(rule.figure);
    if (figure && (figure->of == AlertSubject::holder || figure->of == AlertSubject::award)) {
        return 24h;
    }
    for (const Duration step : {Duration{1h}, Duration{15min}}) {
        if (rule.lasts >= 2 * step) {
            return step;
        }
    }
    return 5min;
}

} // namespace ff
