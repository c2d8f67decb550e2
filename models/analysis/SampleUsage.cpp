// SPDX-License-Identifier: GPL-3.0-only
#include "models/analysis/SampleUsage.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ff {
namespace {

/// Spreads one bin's device-seconds over the pieces that it overlaps, by time.
void spread(double deviceSeconds, Window bin, const std::vector<Instant>& boundaries,
            std::vector<double>& pieces) {
    auto piece = std::ranges::upper_bound(boundaries, bin.from);
    if (piece != boundaries.begin())
        --piece;
    for (; piece != boundaries.end() && std::next(piece) != boundaries.end() && *piece < bin.to;
         ++piece) {
        const Instant from = std::max(*piece, bin.from);
        const Instant to = std::min(*std::next(piece), bin.to);
        if (to > from)
            pieces[std::size_t(piece - boundaries.begin())] +=
                deviceSeconds * double((to - from).count()) / double(bin.length().count());
    }
}

} // namespace

std::vector<UsageRow> usageFromSamples(const SystemId& system, const BinTable& bins,
                                       const std::vector<Instant>& boundaries) {
    if (boundaries.size() < 2 || bins.every.count() <= 0)
        return {};
    const auto isOf = [&](const SeriesBins& series, Metric metric) {
        return series.key.system == system && series.key.metric == metric;
    };
    const bool byAccount = std::ranges::any_of(bins.series, [&](const SeriesBins& series) {
        return isOf(series, Metric::accountGpusAllocated);
    });
    const Metric metric = byAccount ? Metric::accountGpusAllocated : Metric::gpusAllocated;

    std::map<std::string, std::vector<double>> accounts;
    for (const SeriesBins& series : bins.series) {
        if (!isOf(series, metric))
            continue;
        auto& pieces = accounts[series.key.account];
        pieces.resize(boundaries.size() - 1);
        for (std::size_t i = 0; i < series.bins.size(); ++i) {
            const Bin& bin = series.bins[i];
            const Instant from = bins.window.from + bins.every * std::int64_t(i);
            const Window window{from, std::min(from + bins.every, bins.window.to)};
            if (bin.observed.count() > 0 && !window.empty())
                spread(bin.mean * double(bin.observed.count()) / 1000, window, boundaries, pieces);
        }
    }

    std::vector<UsageRow> rows;
    for (const auto& [account, pieces] : accounts)
        for (std::size_t i = 0; i < pieces.size(); ++i)
            if (const auto seconds = std::llround(pieces[i]); seconds > 0)
                rows.push_back({.system = system,
                                .account = account,
                                .partition = {},
                                .qos = {},
                                .period = i,
                                .deviceSeconds = seconds,
                                .jobs = 0});
    return rows;
}

void addUsage(UsageData& data, const SystemId& system, std::vector<UsageRow> jobs,
              std::vector<Window> jobsCovered, const BinTable& samples,
              std::vector<Window> observed) {
    auto sampled = jobsCovered.empty() ? usageFromSamples(system, samples, data.boundaries)
                                       : std::vector<UsageRow>{};
    // Jobs of files that cover no time are better than nothing, and say that they cover none.
    if (!jobsCovered.empty() || (sampled.empty() && !jobs.empty())) {
        data.seen[system] = {.covered = std::move(jobsCovered), .method = "jobs"};
        std::ranges::move(jobs, std::back_inserter(data.rows));
        return;
    }
    data.seen[system] = {.covered = std::move(observed), .method = "samples"};
    std::ranges::move(sampled, std::back_inserter(data.rows));
}

} // namespace ff
