// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/samples/SampleUsage.h"

#include "models/core/Windows.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ff {
namespace {

/// Spreads one bin's device-seconds over the pieces that it overlaps, by time. Every instant has
/// its whole second of them, so that the parts sum to the bin however it is cut.
void spread(std::int64_t deviceSeconds, Window bin, const std::vector<Instant>& boundaries,
            std::vector<std::int64_t>& pieces) {
    const auto upTo = [&](Instant t) {
        return std::llround(double(deviceSeconds) * double((t - bin.from).count()) /
                            double(bin.length().count()));
    };
    auto piece = std::ranges::upper_bound(boundaries, bin.from);
    if (piece != boundaries.begin()) {
        --piece;
    }
    for (; piece != boundaries.end() && std::next(piece) != boundaries.end() && *piece < bin.to;
         ++piece) {
        const Instant from = std::max(*piece, bin.from);
        const Instant to = std::min(*std::next(piece), bin.to);
        if (to > from) {
            pieces[std::size_t(piece - boundaries.begin())] += upTo(to) - upTo(from);
        }
    }
}

bool isOf(const SeriesBins& series, const SystemId& system, Metric metric) {
    return series.key.system == system && series.key.metric == metric;
}

/// Visits the bins that tell of the system: those by account where a site gave accounts in that
/// bin, else those of the whole. So a bin says the same whatever is asked beside it. The bins of
/// one series come one after the other.
template <typename Visit>
void eachBin(const SystemId& system, const BinTable& bins, Visit visit) {
    std::vector<bool> byAccount;
    const auto eachSeen = [&](Metric metric, auto&& look) {
        for (const SeriesBins& series : bins.series) {
            if (!isOf(series, system, metric)) {
                continue;
            }
            for (std::size_t i = 0; i < series.bins.size(); ++i) {
                if (series.bins[i].observed.count() > 0) {
                    look(series, i);
                }
            }
        }
    };
    eachSeen(Metric::accountGpusAllocated, [&](const SeriesBins& series, std::size_t i) {
        byAccount.resize(std::max(byAccount.size(), series.bins.size()));
        byAccount[i] = true;
        visit(series, i);
    });
    eachSeen(Metric::gpusAllocated, [&](const SeriesBins& series, std::size_t i) {
        if (i >= byAccount.size() || !byAccount[i]) {
            visit(series, i);
        }
    });
}

Window windowOf(const BinTable& bins, std::size_t i) {
    const Instant from = bins.window.from + bins.every * std::int64_t(i);
    return {from, std::min(from + bins.every, bins.window.to)};
}

} // namespace

// Of each bin as much as was observed, from its beginning on; or up to its end where no gap begins
// in it, since the one before it reaches into it. So a gap over the border of two bins stays one.
std::vector<Window> allocationSeen(const SystemId& system, const BinTable& bins) {
    std::vector<Duration> seen;
    std::vector<bool> hasGap;
    eachBin(system, bins, [&](const SeriesBins& series, std::size_t i) {
        seen.resize(std::max(seen.size(), i + 1));
        hasGap.resize(seen.size());
        if (series.bins[i].observed > seen[i]) {
            seen[i] = series.bins[i].observed;
            hasGap[i] = series.bins[i].gaps > 0;
        }
    });
    std::vector<Window> windows;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const Window bin = windowOf(bins, i);
        const Window part = hasGap[i] ? Window{bin.from, std::min(bin.from + seen[i], bin.to)}
                                      : Window{std::max(bin.to - seen[i], bin.from), bin.to};
        if (part.empty()) {
            continue;
        }
        if (!windows.empty() && windows.back().to == part.from) {
            windows.back().to = part.to;
        } else {
            windows.push_back(part);
        }
    }
    return windows;
}

std::vector<std::int64_t> samplesByPiece(const SystemId& system, const BinTable& bins,
                                         const std::vector<Instant>& boundaries) {
    if (boundaries.size() < 2 || bins.every.count() <= 0) {
        return {};
    }
    std::vector<std::int64_t> asked; // one poll tells all accounts: the most that any of them has
    eachBin(system, bins, [&](const SeriesBins& series, std::size_t i) {
        asked.resize(std::max(asked.size(), i + 1));
        asked[i] = std::max<std::int64_t>(asked[i], series.bins[i].samples);
    });
    std::vector<std::int64_t> pieces(boundaries.size() - 1);
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const auto after = std::ranges::upper_bound(boundaries, windowOf(bins, i).from);
        if (after != boundaries.begin() && after != boundaries.end()) {
            pieces[std::size_t(after - boundaries.begin()) - 1] += asked[i];
        }
    }
    return pieces;
}

std::vector<UsageRow> usageFromSamples(const SystemId& system, const BinTable& bins,
                                       const std::vector<Instant>& boundaries) {
    if (boundaries.size() < 2 || bins.every.count() <= 0) {
        return {};
    }
    std::map<std::string, std::vector<std::int64_t>> accounts;
    const SeriesBins* ofAccount = nullptr;
    std::vector<std::int64_t>* pieces = nullptr;
    eachBin(system, bins, [&](const SeriesBins& series, std::size_t i) {
        if (&series != ofAccount) {
            ofAccount = &series;
            pieces = &accounts[series.key.account];
            pieces->resize(boundaries.size() - 1);
        }
        const Bin& bin = series.bins[i];
        if (const Window window = windowOf(bins, i); !window.empty()) {
            spread(std::llround(bin.mean * double(bin.observed.count()) / 1000), window, boundaries,
                   *pieces);
        }
    });

    std::vector<UsageRow> rows;
    for (const auto& [account, used] : accounts) {
        for (std::size_t i = 0; i < used.size(); ++i) {
            if (used[i] > 0) {
                rows.push_back({.system = system,
                                .account = account,
                                .partition = {},
                                .qos = {},
                                .period = i,
                                .deviceSeconds = used[i],
                                .jobs = 0});
            }
        }
    }
    return rows;
}

void addUsage(UsageData& data, const SystemId& system, std::vector<Window> jobsCovered,
              const BinTable& samples, const std::vector<Window>& sampledTime, bool isAsked) {
    const bool hasJobs =
        data.matrix && std::ranges::find(data.matrix->keys, system, &UsageMatrix::Key::system) !=
                           data.matrix->keys.end();
    std::vector<bool> sampled;
    for (std::size_t i = 0; i + 1 < data.boundaries.size(); ++i) {
        const auto after =
            std::ranges::upper_bound(sampledTime, data.boundaries[i], {}, &Window::from);
        // A system without any jobs has nothing else to tell it.
        sampled.push_back(!hasJobs && jobsCovered.empty()
                              ? !sampledTime.empty()
                              : after != sampledTime.begin() &&
                                    std::prev(after)->to > data.boundaries[i]);
    }
    const auto pieces = std::ranges::count(sampled, true);
    if (!isAsked && !hasJobs && jobsCovered.empty() && pieces == 0) {
        return;
    }
    UsageData::Seen& seen = data.seen[system];
    if (pieces == 0) {
        seen.covered = std::move(jobsCovered);
        return;
    }
    const auto observed = allocationSeen(system, samples);
    seen.jobs = jobsCovered;
    seen.samples = samplesByPiece(system, samples, data.boundaries);
    for (UsageRow& row : usageFromSamples(system, samples, data.boundaries)) {
        if (sampled[row.period]) {
            data.rows.push_back(std::move(row));
        }
    }
    if (pieces == std::ssize(sampled)) {
        seen.method = "samples";
        const Window asked{data.boundaries.front(), data.boundaries.back()};
        for (const Window& each : observed) { // bins are of whole days
            if (const Window inside = overlap(each, asked); !inside.empty()) {
                seen.covered.push_back(inside);
            }
        }
        return;
    }
    seen.method = "jobs+samples";
    for (std::size_t i = 0; i < sampled.size(); ++i) {
        if (!sampled[i]) {
            seen.samples[i] = 0;
        }
        for (const Window& each : sampled[i] ? observed : jobsCovered) {
            if (const Window part{std::max(each.from, data.boundaries[i]),
                                  std::min(each.to, data.boundaries[i + 1])};
                !part.empty()) {
                seen.covered.push_back(part);
            }
        }
    }
    seen.sampled = std::move(sampled);
}

} // namespace ff
