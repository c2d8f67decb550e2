// SPDX-License-Identifier: GPL-3.0-only
#include "models/factory/FactoryBands.h"

#include "models/facts/SystemFacts.h"
#include "models/floor/FloorRows.h"
#include "models/usage/UsageScope.h"

#include <algorithm>
#include <array>
#include <map>

namespace ff {
namespace {

using Values = std::vector<std::optional<double>>;

/// For how long each bin was seen.
using Times = std::vector<Duration>;

Times seenOf(const SystemStates& states) {
    Times times;
    for (const StateBin& bin : states.bins) {
        times.push_back(bin.observed);
    }
    return times;
}

/// The queue may come from another source than the states, and have gaps besides theirs.
Times queueSeen(const BinTable& bins, const System& system, const SystemStates& states) {
    Times times(states.bins.size());
    for (const SeriesBins& series : bins.series) {
        const Metric metric = series.key.metric;
        if (series.key.system == system.id &&
            (metric == Metric::queueGpus || metric == Metric::queueGpuHours)) {
            for (std::size_t i = 0; i < std::min(times.size(), series.bins.size()); ++i) {
                const bool isSeen = states.bins[i].observed.count() > 0;
                times[i] = std::max(times[i], isSeen ? series.bins[i].observed : Duration{});
            }
        }
    }
    return times;
}

/// A line that is zero where it was seen and a gap where it was not.
Values zeroWhere(const Times& seen) {
    Values values;
    for (const Duration time : seen) {
        values.push_back(time.count() > 0 ? std::optional{0.0} : std::nullopt);
    }
    return values;
}

/// Adds a series in physical GPUs; a bin seen for a part of the time counts for that part.
template <class Factor>
void addTo(Values& values, const SeriesBins& series, const System& system, const Times& seen,
           Factor factor) {
    for (std::size_t i = 0; i < values.size() && i < series.bins.size(); ++i) {
        const Bin& bin = series.bins[i];
        if (!values[i] || bin.observed.count() <= 0) {
            continue;
        }
        const double part = std::min(1., double(bin.observed.count()) / double(seen[i].count()));
        *values[i] += bin.mean * part * factor(i) / system.devicesPerGpu;
    }
}

double sum(const Values& values) {
    double result = 0;
    for (const auto& value : values) {
        result += value.value_or(0);
    }
    return result;
}

/// Largest first; the key that stands for the rest last.
void sortBands(std::vector<Band>& bands) {
    std::ranges::sort(bands, [](const Band& a, const Band& b) {
        if (a.key.empty() != b.key.empty()) {
            return b.key.empty();
        }
        const double first = sum(a.values);
        const double second = sum(b.values);
        return first != second ? first > second : a.key < b.key;
    });
}

Instant binStart(const BinTable& bins, std::size_t i) {
    return bins.window.from + bins.every * std::int64_t(i);
}

} // namespace

std::vector<Band> stateBands(const SystemStates& states) {
    if (states.partlyKnown) {
        Band busy{"busy", "Busy", {}};
        for (const StateBin& bin : states.bins) {
            busy.values.push_back(bin.busyOfAll ? std::optional{*bin.busyOfAll * bin.capacity}
                                                : std::nullopt);
        }
        return {std::move(busy)};
    }
    std::vector<Band> bands{{"delivered", "Delivered", {}},
                            {"allocatedNotBusy", "Allocated, not busy", {}},
                            {"idle", "Idle", {}},
                            {"down", "Down", {}}};
    for (const StateBin& bin : states.bins) {
        const auto parts = floorParts(sumOf({&bin, 1}));
        const auto put = [&](std::size_t i, double FloorParts::* part) {
            bands[i].values.push_back(parts ? std::optional{(*parts).*part} : std::nullopt);
        };
        put(0, &FloorParts::delivered);
        put(1, &FloorParts::allocatedNotBusy);
        put(2, &FloorParts::idle);
        put(3, &FloorParts::down);
    }
    return bands;
}

std::vector<Band> queueBands(const FactoryInputs& inputs, const System& system,
                             const SystemStates& states) {
    const Attribution& attribution = *inputs.floor.attribution;
    const BinTable& bins = inputs.floor.bins;
    const Times seen = queueSeen(bins, system, states);
    std::map<std::string, Values> modes;
    for (const SeriesBins& series : bins.series) {
        if (series.key.system != system.id || series.key.metric != Metric::queueGpus ||
            series.key.qualifier != name(PendingKind::eligible)) {
            continue;
        }
        const ChargeKey key{system.id, series.key.account, {}, {}};
        // The account's mode may change inside the window: each of its modes gets its bins.
        std::vector<std::string> modeOfBin;
        for (std::size_t i = 0; i < states.bins.size(); ++i) {
            const Instant at = binStart(bins, i);
            const Match match = attribution.match(key, at);
            const bool through = passes(inputs.floor.scope, attribution, key, at);
            modeOfBin.push_back(through ? (match ? match.rule->gives.mode.text : "") : "\n");
        }
        for (const std::string& mode : std::set(modeOfBin.begin(), modeOfBin.end())) {
            if (mode == "\n") { // not asked for
                continue;
            }
            auto& values = modes.try_emplace(mode, zeroWhere(seen)).first->second;
            addTo(values, series, system, seen,
                  [&](std::size_t i) { return modeOfBin[i] == mode ? 1. : 0.; });
        }
    }
    std::vector<Band> bands;
    for (auto& [mode, values] : modes) {
        bands.push_back(
            {mode, modeTitle(attribution.federation(), ModeId{mode}), std::move(values)});
    }
    sortBands(bands);
    return bands;
}

Values heldGpus(const FactoryInputs& inputs, const System& system, const SystemStates& states) {
    const Times seen = queueSeen(inputs.floor.bins, system, states);
    Values values = zeroWhere(seen);
    bool any = false;
    for (const SeriesBins& series : inputs.floor.bins.series) {
        if (series.key.system != system.id || series.key.metric != Metric::queueGpus) {
            continue;
        }
        any = true;
        if (series.key.qualifier != name(PendingKind::eligible)) {
            const ChargeKey key{system.id, series.key.account, {}, {}};
            addTo(values, series, system, seen, [&](std::size_t i) {
                return passes(inputs.floor.scope, *inputs.floor.attribution, key,
                              binStart(inputs.floor.bins, i))
                           ? 1.
                           : 0.;
            });
        }
    }
    return any ? values : Values{};
}

Values inUseBefore(const FactoryInputs& inputs, const System& system) {
    const BinTable& before = inputs.floor.before;
    const SystemStates states =
        inUnit(statesOf(system, before, latestCapacity(inputs.floor, system)),
               inputs.floor.scope.unit, inputs.floor.attribution->federation(), system, before);
    Values values;
    for (const StateBin& bin : states.bins) {
        const auto parts = floorParts(sumOf({&bin, 1}));
        values.push_back(parts ? std::optional{parts->allocated()} : std::nullopt);
    }
    return values;
}

TimeGrid waitsGrid(const BinTable& bins) {
    const Duration every = std::max(bins.every, gridEvery(bins.window));
    return {bins.window.from, every,
            std::size_t((bins.window.length() + every - Duration{1}) / every)};
}

std::vector<Band> waitBands(const std::vector<WaitQuantiles>& bins) {
    std::vector<Band> bands{{"p50", "p50", {}}, {"p90", "p90", {}}};
    const auto seconds = [](std::optional<Duration> wait) -> std::optional<double> {
        return wait ? std::optional{double(wait->count()) / 1000} : std::nullopt;
    };
    for (const WaitQuantiles& quantiles : bins) {
        bands[0].values.push_back(seconds(quantiles.p50));
        bands[1].values.push_back(seconds(quantiles.p90));
    }
    return bands;
}

std::vector<Band> holderBands(const FactoryInputs& inputs, const System& system,
                              const SystemStates& states) {
    const Attribution& attribution = *inputs.floor.attribution;
    const BinTable& bins = inputs.floor.bins;
    const bool byPayer = inputs.floor.scope.view == HolderView::payer;
    const Times seen = seenOf(states);
    std::map<std::string, Values> holders;
    std::vector<double> untold(states.bins.size(), 1); // zero where accounts are told
    for (const SeriesBins& series : bins.series) {
        if (series.key.system != system.id || series.key.metric != Metric::accountGpusAllocated) {
            continue;
        }
        for (std::size_t i = 0; i < std::min(untold.size(), series.bins.size()); ++i) {
            untold[i] = series.bins[i].observed.count() > 0 ? 0 : untold[i];
        }
        // holder -> its fraction in each bin
        std::map<std::string, std::vector<double>> fractions;
        const auto add = [&](const std::string& holder, std::size_t bin, double fraction) {
            auto& line = fractions[holder];
            line.resize(states.bins.size());
            line[bin] += fraction;
        };
        for (std::size_t i = 0; i < states.bins.size(); ++i) {
            const Match match =
                attribution.match({system.id, series.key.account, {}, {}}, binStart(bins, i));
            if (!match) {
                add({}, i, 1);
            } else if (byPayer) {
                add(match.rule->gives.payer.text, i, 1);
            } else {
                for (const BeneficiaryShare& share : match.rule->gives.beneficiaries) {
                    add(share.holder.text, i, share.fraction);
                }
            }
        }
        for (const auto& [holder, line] : fractions) {
            addTo(holders.try_emplace(holder, zeroWhere(seen)).first->second, series, system, seen,
                  [&](std::size_t i) { return line[i]; });
        }
    }
    Values nobodys = zeroWhere(seen); // as in usage
    for (const SeriesBins& series : bins.series) {
        if (series.key.system == system.id && series.key.metric == Metric::gpusAllocated) {
            addTo(nobodys, series, system, seen, [&](std::size_t i) { return untold[i]; });
        }
    }
    if (!holders.empty() && sum(nobodys) > 0) {
        Values& values = holders.try_emplace({}, zeroWhere(seen)).first->second;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values[i]) {
                *values[i] += *nobodys[i];
            }
        }
    }
    std::vector<Band> bands;
    for (auto& [holder, values] : holders) {
        bands.push_back(
            {holder, holderTitle(attribution.federation(), HolderId{holder}), std::move(values)});
    }
    sortBands(bands);
    const std::size_t named = bands.size() - (!bands.empty() && bands.back().key.empty() ? 1 : 0);
    constexpr std::size_t kMostNamed = 6; // more colours cannot be told apart
    if (named > kMostNamed) {
        Band other{"other", "Other", zeroWhere(seen)};
        for (std::size_t b = kMostNamed; b < named; ++b) {
            for (std::size_t i = 0; i < other.values.size(); ++i) {
                if (other.values[i]) {
                    *other.values[i] += bands[b].values[i].value_or(0);
                }
            }
        }
        bands.erase(bands.begin() + kMostNamed, bands.begin() + std::ptrdiff_t(named));
        bands.insert(bands.begin() + kMostNamed, std::move(other));
    }
    return bands;
}

} // namespace ff
