// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/time/PercentScale.h"

#include <algorithm>
#include <vector>

namespace ff {

bool hasParts(const TimeChartData& data) {
    return !data.bands.empty() && data.unit != Unit::ratio;
}

std::optional<double> wholeOfBin(const TimeChartData& data, std::size_t bin) {
    if (!data.ceiling.empty()) {
        return bin < data.ceiling.size() ? data.ceiling[bin] : std::nullopt;
    }
    std::optional<double> sum;
    for (const Band& band : data.bands) {
        if (bin < band.values.size() && band.values[bin]) {
            sum = sum.value_or(0) + *band.values[bin];
        }
    }
    return sum;
}

TimeChartData inPercent(TimeChartData data) {
    std::vector<std::optional<double>> wholes(data.grid.count);
    for (std::size_t bin = 0; bin < wholes.size(); ++bin) {
        wholes[bin] = wholeOfBin(data, bin);
    }
    const auto part = [](double value, double whole) { return whole > 0 ? value / whole : 0; };
    for (auto* bands : {&data.bands, &data.below}) {
        for (Band& band : *bands) {
            for (std::size_t bin = 0; bin < std::min(wholes.size(), band.values.size()); ++bin) {
                auto& value = band.values[bin];
                value =
                    value && wholes[bin] ? std::optional(part(*value, *wholes[bin])) : std::nullopt;
            }
        }
    }
    for (SampledLine& line : data.sampled) {
        for (std::size_t bin = 0; bin < line.columns.size(); ++bin) {
            LineColumn& column = line.columns[bin];
            if (bin >= wholes.size() || !wholes[bin]) {
                column = {};
                continue;
            }
            for (const auto value : {&LineColumn::first, &LineColumn::last, &LineColumn::min,
                                     &LineColumn::max, &LineColumn::mean}) {
                column.*value = part(column.*value, *wholes[bin]);
            }
        }
    }
    for (auto& ceiling : data.ceiling) {
        ceiling = ceiling ? std::optional(1.) : std::nullopt;
    }
    data.before.clear();
    data.unit = Unit::ratio;
    return data;
}

} // namespace ff
