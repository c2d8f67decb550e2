// SPDX-License-Identifier: GPL-3.0-only
#include "models/floor/StateFigures.h"

#include "models/figure/Words.h"

namespace ff {
namespace {

using Rate = std::optional<double> (*)(const StateSum&);

void restOnSamples(Provenance& provenance, const FigureInputs& inputs) {
    provenance.source = inputs.source;
    provenance.method = QT_TRANSLATE_NOOP("ff::Provenance", "samples");
    provenance.rule = inWords(
        QT_TRANSLATE_NOOP("ff::Provenance", "a sample holds until the next one, and at most 2.5 "
                                            "intervals; after that it is a gap and never zero"));
    provenance.newest = inputs.newest;
    provenance.doubts = inputs.doubts;
}

Figure stateFigure(const FigureInputs& inputs, Rate rate, Coverage StateSum::* coverage,
                   Provenance provenance) {
    restOnSamples(provenance, inputs);
    provenance.inputs.push_back(unitInput(inputs.unit));
    Figure figure =
        figureOf(rate(inputs.now), inputs.now.*coverage, std::move(provenance), inputs.at);
    if ((inputs.before.*coverage).ratio() >= kEnoughSeen) {
        figure.before = rate(inputs.before);
    }
    for (const StateSum& bin : inputs.trend) {
        figure.trend.push_back((bin.*coverage).observed.count() > 0 ? rate(bin) : std::nullopt);
    }
    return figure;
}

double mean(double integral, double hours) {
    return hours > 0 ? integral / hours : 0;
}

} // namespace

Figure allocationFigure(const FigureInputs& inputs) {
    const StateSum& sum = inputs.now;
    Provenance provenance{
        .metric = "allocation rate",
        .formula = QT_TRANSLATE_NOOP("ff::Provenance",
                                     "allocated / (capacity - down - planned down), never above 1"),
        .inputs = {{QT_TRANSLATE_NOOP("ff::Provenance", "allocated"),
                    amount(sum.allocated, "GPU-h")},
                   {QT_TRANSLATE_NOOP("ff::Provenance", "capacity"), amount(sum.capacity, "GPU-h")},
                   {QT_TRANSLATE_NOOP("ff::Provenance", "down"), amount(sum.down, "GPU-h")},
                   {QT_TRANSLATE_NOOP("ff::Provenance", "planned down"),
                    amount(sum.plannedDown, "GPU-h")}},
        .source = {},
        .method = {}};
    if (sum.idleOrDown > 0) {
        provenance.inputs.emplace_back(
            QT_TRANSLATE_NOOP("ff::Provenance", "idle or down, not known"),
            amount(sum.idleOrDown, "GPU-h"));
    }
    if (!inputs.allocationUntold.empty()) {
        provenance.inputs.emplace_back(
            QT_TRANSLATE_NOOP("ff::Provenance",
                              "left out, since it does not tell what is allocated"),
            inputs.allocationUntold);
    }
    return stateFigure(inputs, allocationRate, &StateSum::coverage, std::move(provenance));
}

Figure utilisationFigure(const FigureInputs& inputs) {
    const StateSum& sum = inputs.now;
    Provenance provenance{
        .metric = "utilisation (of allocated)",
        .formula = QT_TRANSLATE_NOOP("ff::Provenance", "busy averaged over allocated GPU-time"),
        .inputs = {{QT_TRANSLATE_NOOP("ff::Provenance", "busy and allocated"),
                    amount(sum.busy, "GPU-h")},
                   {QT_TRANSLATE_NOOP("ff::Provenance", "allocated where busy is known"),
                    amount(sum.busyAllocated, "GPU-h")},
                   {QT_TRANSLATE_NOOP("ff::Provenance", "busy from"), inputs.busySource}},
        .source = {},
        .method = {}};
    if (!inputs.busySystems.empty()) {
        provenance.inputs.emplace_back(QT_TRANSLATE_NOOP("ff::Provenance", "systems that tell it"),
                                       inputs.busySystems);
    }
    return stateFigure(inputs, utilisation, &StateSum::busyCoverage, std::move(provenance));
}

Figure allocatedIdleFigure(const FigureInputs& inputs) {
    const StateSum& sum = inputs.now;
    Provenance provenance{
        .metric = "allocated but idle",
        .formula = QT_TRANSLATE_NOOP("ff::Provenance", "(allocated - busy and allocated), summed "
                                                       "over the time in which both were observed"),
        .inputs = {{QT_TRANSLATE_NOOP("ff::Provenance", "allocated where busy is known"),
                    amount(sum.busyAllocated, "GPU-h")},
                   {QT_TRANSLATE_NOOP("ff::Provenance", "busy and allocated"),
                    amount(sum.busy, "GPU-h")},
                   {QT_TRANSLATE_NOOP("ff::Provenance", "busy from"), inputs.busySource}},
        .source = {},
        .method = {}};
    if (const auto used = utilisation(sum)) {
        provenance.inputs.emplace_back(QT_TRANSLATE_NOOP("ff::Provenance", "of allocated"),
                                       percent(1 - *used));
    }
    if (!inputs.busySystems.empty()) {
        provenance.inputs.emplace_back(QT_TRANSLATE_NOOP("ff::Provenance", "systems that tell it"),
                                       inputs.busySystems);
    }
    Figure figure =
        stateFigure(inputs, allocatedIdle, &StateSum::busyCoverage, std::move(provenance));
    if (inputs.now.busyCoverage.ratio() < kFullCoverage ||
        inputs.before.busyCoverage.ratio() < kFullCoverage) {
        figure.before.reset();
    }
    // The sum of a bin that is not over is small: drawn, it would be a fall.
    const auto asked = [&](std::size_t i) { return inputs.trend[i].busyCoverage.asked; };
    if (const std::size_t bins = inputs.trend.size();
        bins > 1 && asked(bins - 1) < asked(bins - 2)) {
        figure.trend.back().reset();
    }
    return figure;
}

Figure busyFigure(const FigureInputs& inputs) {
    const StateSum& sum = inputs.now;
    Provenance provenance{
        .metric = "busy (of all GPUs)",
        .formula = QT_TRANSLATE_NOOP("ff::Provenance", "busy averaged over all GPUs; the source "
                                                       "does not tell which are allocated"),
        .inputs = {{QT_TRANSLATE_NOOP("ff::Provenance", "busy"), amount(sum.busyOfAll, "GPU-h")},
                   {QT_TRANSLATE_NOOP("ff::Provenance", "capacity where busy is known"),
                    amount(sum.busyOfAllGpus, "GPU-h")},
                   {QT_TRANSLATE_NOOP("ff::Provenance", "busy from"), inputs.busySource}},
        .source = {},
        .method = {}};
    return stateFigure(inputs, busyOfAll, &StateSum::coverage, std::move(provenance));
}

Figure pressureFigure(const FigureInputs& inputs) {
    const StateSum& sum = inputs.now;
    const double seen = double(sum.queueCoverage.observed.count()) / 3.6e6;
    Provenance provenance{
        .metric = "queue pressure",
        .formula =
            QT_TRANSLATE_NOOP("ff::Provenance", "pending GPUs x time limits / available GPUs; an "
                                                "upper bound, since limits exceed run times"),
        .inputs = {{QT_TRANSLATE_NOOP("ff::Provenance", "pending GPUs x limits, mean"),
                    amount(mean(sum.queueHours, seen), "GPU-h")},
                   {QT_TRANSLATE_NOOP("ff::Provenance", "available GPUs, mean"),
                    amount(mean(sum.queueAvailable, seen), "GPU")}},
        .source = {},
        .method = {}};
    if (!inputs.queueSystems.empty()) {
        provenance.inputs.emplace_back(QT_TRANSLATE_NOOP("ff::Provenance", "systems that tell it"),
                                       inputs.queueSystems);
    }
    return stateFigure(inputs, queuePressure, &StateSum::queueCoverage, std::move(provenance));
}

Figure coverageFigure(const FigureInputs& inputs) {
    const auto ratio = [](const Coverage& coverage) -> std::optional<double> {
        return coverage.asked.count() > 0 ? std::optional{coverage.ratio()} : std::nullopt;
    };
    const auto hoursOf = [](Duration d) { return amount(double(d.count()) / 3.6e6, "h"); };
    Provenance provenance{
        .metric = "coverage",
        .formula = QT_TRANSLATE_NOOP("ff::Provenance",
                                     "observed time / asked time, over all systems with a source, "
                                     "each weighed by its GPUs"),
        .inputs = {{QT_TRANSLATE_NOOP("ff::Provenance", "observed"), hoursOf(inputs.seen.observed)},
                   {QT_TRANSLATE_NOOP("ff::Provenance", "asked"), hoursOf(inputs.seen.asked)}},
        .source = {},
        .method = {}};
    if (!inputs.unweighed.empty()) {
        provenance.inputs.emplace_back(
            QT_TRANSLATE_NOOP("ff::Provenance",
                              "does not weigh in the coverage, since its capacity is not known"),
            inputs.unweighed);
    }
    restOnSamples(provenance, inputs);
    // How little was seen is never "not enough seen".
    Figure figure =
        certainFigureOf(ratio(inputs.seen), inputs.seen, std::move(provenance), inputs.at);
    if (inputs.seenBefore.observed.count() > 0) { // else nobody looked: that is no change of a site
        figure.before = ratio(inputs.seenBefore);
    }
    for (const StateSum& bin : inputs.trend) {
        figure.trend.push_back(ratio(bin.coverage));
    }
    return figure;
}

} // namespace ff
