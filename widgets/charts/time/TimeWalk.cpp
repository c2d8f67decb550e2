// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/time/TimeWalk.h"

#include "widgets/charts/plot/TimeColumns.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

using Values = std::vector<std::optional<double>>;

constexpr double kChange = 0.1; ///< of the greatest value

std::optional<double> at(const Values& values, std::size_t index) {
    return index < values.size() ? values[index] : std::nullopt;
}

/// What stands at each sample: of the series, or of all bands together.
Values heights(const TimeChartData& data, const Band* series) {
    if (series) {
        return series->values;
    }
    Values sums(data.grid.count);
    for (const Band& band : data.bands.empty() ? data.lines : data.bands) {
        for (std::size_t i = 0; i < sums.size(); ++i) {
            if (const auto value = at(band.values, i)) {
                sums[i] = sums[i].value_or(0) + *value;
            }
        }
    }
    return sums;
}

bool isMarked(const TimeChartData& data, std::size_t index) {
    const Window sample = windowOfSample(data, index);
    return std::ranges::any_of(data.marks, [&](const TimeMark& mark) {
        return mark.window.from >= sample.from && mark.window.from < sample.to;
    });
}

} // namespace

std::vector<const Band*> seriesOf(const TimeChartData& data) {
    std::vector<const Band*> series;
    for (const auto* list : {&data.bands, &data.below, &data.lines}) {
        for (const Band& band : *list) {
            series.push_back(&band);
        }
    }
    return series;
}

const Band* seriesNamed(const TimeChartData& data, const std::optional<std::string>& key) {
    if (!key) {
        return nullptr;
    }
    const std::vector<const Band*> all = seriesOf(data);
    const auto found = std::ranges::find(all, *key, [](const Band* band) { return band->key; });
    return found == all.end() ? nullptr : *found;
}

std::optional<std::size_t> sampleAt(const TimeChartData& data, Instant at) {
    const Window all = windowOf(data.grid);
    if (all.empty() || at < all.from || at >= all.to) {
        return std::nullopt;
    }
    return std::size_t((at - all.from) / data.grid.every);
}

Window windowOfSample(const TimeChartData& data, std::size_t index) {
    const Instant from = data.grid.start + data.grid.every * std::int64_t(index);
    const Instant end = from + data.grid.every;
    return {from, data.full.to > from ? std::min(end, data.full.to) : end};
}

std::size_t nextChange(const TimeChartData& data, const Band* series, std::size_t from, int by) {
    const Values values = heights(data, series);
    double most = 0;
    for (const auto& value : values) {
        most = std::max(most, std::abs(value.value_or(0)));
    }
    const auto differs = [&](std::size_t i) {
        const auto here = at(values, i);
        const auto there = at(values, from);
        return here.has_value() != there.has_value() ||
               (here && std::abs(*here - *there) >= kChange * most && most > 0) ||
               at(data.ceiling, i) != at(data.ceiling, from) || isMarked(data, i);
    };
    const auto last = std::ptrdiff_t(data.grid.count) - 1;
    auto i = std::ptrdiff_t(from);
    while (i + by >= 0 && i + by <= last) {
        i += by;
        if (differs(std::size_t(i))) {
            break;
        }
    }
    return std::size_t(std::max<std::ptrdiff_t>(i, 0));
}

bool isDrawn(const TimeChartData& data, const SampledLine& line,
             const std::set<std::string>& hidden) {
    const auto isHidden = [&](const std::string& key) { return hidden.contains(key); };
    if (isHidden(line.key)) {
        return false;
    }
    const auto all = seriesOf(data);
    return std::ranges::none_of(line.sums, isHidden) ||
           std::ranges::all_of(all, [&](const Band* band) { return isHidden(band->key); });
}

TimeChartData withoutSeries(TimeChartData data, const std::set<std::string>& hidden) {
    for (auto* bands : {&data.bands, &data.below}) {
        for (Band& band : *bands) {
            for (auto& value : band.values) {
                if (value && hidden.contains(band.key)) {
                    value = 0;
                }
            }
        }
    }
    std::erase_if(data.sampled,
                  [&](const SampledLine& line) { return !isDrawn(data, line, hidden); });
    for (Band& line : data.lines) {
        if (hidden.contains(line.key)) {
            line.values.assign(line.values.size(), std::nullopt);
        }
    }
    return data;
}

std::optional<double> levelOf(const TimeChartData& data, const std::string& key, Instant instant) {
    const std::optional<std::size_t> sample = sampleAt(data, instant);
    if (!sample) {
        return std::nullopt;
    }
    for (const auto& [bands, sign] : {std::pair{&data.bands, 1.}, {&data.below, -1.}}) {
        double level = 0;
        for (const Band& band : *bands) {
            const auto value = at(band.values, *sample);
            level += sign * value.value_or(0);
            if (band.key == key) {
                return value ? std::optional(level) : std::nullopt;
            }
        }
    }
    const Band* line = seriesNamed(data, key);
    return line ? at(line->values, *sample) : std::nullopt;
}

} // namespace ff
