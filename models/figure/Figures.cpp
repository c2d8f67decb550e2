// SPDX-License-Identifier: GPL-3.0-only
#include "models/figure/Figures.h"

#include "models/figure/Words.h"
#include "models/format/Numbers.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ff {

std::string amount(double value, std::string_view unit) {
    const bool whole = std::abs(value - std::round(value)) < 0.05 || std::abs(value) >= 1000;
    const std::string digits = groupedNumber(QLocale(), value, whole ? 0 : 2).toStdString();
    return unit.empty() ? digits : digits + ' ' + std::string{unit};
}

std::pair<std::string, std::string> unitInput(GpuUnit unit) {
    return {QT_TRANSLATE_NOOP("ff::Provenance", "unit"),
            unit == GpuUnit::h100Equivalent
                ? inWords(QT_TRANSLATE_NOOP("ff::Provenance", "H100-equivalent GPUs"))
                : inWords(QT_TRANSLATE_NOOP("ff::Provenance", "physical GPUs"))};
}

std::string percent(double ratio) {
    return groupedNumber(QLocale(), percentOf(ratio), 1).toStdString() + " %";
}

Figure certainFigureOf(std::optional<double> value, Coverage coverage, Provenance provenance,
                       Instant now) {
    Figure figure;
    figure.value = value;
    figure.coverage = coverage;
    if (provenance.newest) {
        provenance.age = std::max(now - *provenance.newest, Duration{0});
    }
    figure.provenance = std::move(provenance);
    return figure;
}

Figure figureOf(std::optional<double> value, Coverage coverage, Provenance provenance,
                Instant now) {
    return certainFigureOf(coverage.ratio() >= kEnoughSeen ? value : std::nullopt, coverage,
                           std::move(provenance), now);
}

} // namespace ff
