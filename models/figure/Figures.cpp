// SPDX-License-Identifier: GPL-3.0-only
#include "models/figure/Figures.h"

#include "models/figure/Words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

/// With the decimal point of the person's locale, as every number of the interface has it; C's own
/// printf would take that of the environment.
std::string digitsOf(double value, int decimals) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals).toStdString();
}

} // namespace

std::string amount(double value, std::string_view unit) {
    const bool whole = std::abs(value - std::round(value)) < 0.05 || std::abs(value) >= 1000;
    std::string digits = digitsOf(value, whole ? 0 : 2);
    // Groups of three by a narrow space, as every number of the interface has them.
    const std::size_t sign = value < 0 ? 1 : 0;
    if (whole)
        for (std::size_t at = digits.size(); at > sign + 3;)
            digits.insert(at -= 3, "\u202f");
    return unit.empty() ? digits : digits + ' ' + std::string{unit};
}

std::pair<std::string, std::string> unitInput(GpuUnit unit) {
    return {QT_TRANSLATE_NOOP("ff::Provenance", "unit"),
            unit == GpuUnit::h100Equivalent
                ? inWords(QT_TRANSLATE_NOOP("ff::Provenance", "H100-equivalent GPUs"))
                : inWords(QT_TRANSLATE_NOOP("ff::Provenance", "physical GPUs"))};
}

std::string percent(double ratio) {
    return digitsOf(ratio * 100, 1) + " %";
}

Figure certainFigureOf(std::optional<double> value, Coverage coverage, Provenance provenance,
                       Instant now) {
    Figure figure;
    figure.value = value;
    figure.coverage = coverage;
    if (provenance.newest)
        provenance.age = std::max(now - *provenance.newest, Duration{0});
    figure.provenance = std::move(provenance);
    return figure;
}

Figure figureOf(std::optional<double> value, Coverage coverage, Provenance provenance,
                Instant now) {
    return certainFigureOf(coverage.ratio() >= kEnoughSeen ? value : std::nullopt, coverage,
                           std::move(provenance), now);
}

} // namespace ff
