// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/CountChecks.h"

#include "app/feeds/text/TextNumber.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ff::feeds {
namespace {

constexpr double kTolerance = 1e-6; ///< GPUs: rounding of sums of fractions

using Line = std::map<Instant, double>;

/// The counts of an answer by time. The series of a poll have one point each, whose times may
/// differ: they belong together.
class Counts final {
public:
    explicit Counts(const Decoded& decoded) {
        m_poll = std::ranges::all_of(
            decoded.series, [](const SeriesSamples& series) { return series.points.size() <= 1; });
        for (const SeriesSamples& series : decoded.series) {
            const SeriesKey& key = series.key;
            if (key.metric == Metric::accountGpusAllocated) {
                add(series, accounts);
            } else if (key.metric == Metric::gpusAllocated) {
                add(series, allocated);
            } else if (key.metric == Metric::gpusCapacity) {
                add(series, capacity);
            }
        }
    }

    [[nodiscard]] Instant timeOf(const Point& point) const { return m_poll ? Instant{} : point.at; }

    Line capacity;
    Line allocated;
    Line accounts; ///< sum over all of them

private:
    void add(const SeriesSamples& series, Line& to) const {
        for (const Point& point : series.points) {
            to[timeOf(point)] += point.value;
        }
    }

    bool m_poll = false;
};

std::string gpus(double count) {
    return numberText(count) + " GPUs";
}

/// A capacity that cannot be, beside what is allocated.
void checkCapacity(const Counts& counts, Decoded& decoded) {
    double doubted = 0;
    std::string above;
    for (SeriesSamples& series : decoded.series) {
        if (series.key.metric != Metric::gpusCapacity) {
            continue;
        }
        std::erase_if(series.points, [&](const Point& point) {
            const auto held = counts.allocated.find(counts.timeOf(point));
            if (held == counts.allocated.end() || held->second <= point.value + kTolerance) {
                return false;
            }
            if (point.value == 0) {
                doubted = std::max(doubted, held->second);
                return true;
            }
            above = gpus(held->second) + " allocated of a capacity of " + gpus(point.value);
            return false;
        });
    }
    std::erase_if(decoded.series,
                  [](const SeriesSamples& series) { return series.points.empty(); });
    if (doubted > 0) {
        decoded.doubts.push_back("gpus_capacity of 0 left out: " + gpus(doubted) +
                                 " are allocated");
    }
    if (!above.empty()) {
        decoded.doubts.push_back(above + ": one of the two is wrong");
    }
}

} // namespace

void checkCounts(const SystemId& system, bool accountsAsked, Decoded& decoded) {
    const Counts counts(decoded);
    checkCapacity(counts, decoded);
    const auto whole = std::ranges::find(decoded.series, Metric::gpusAllocated,
                                         [](const auto& series) { return series.key.metric; });
    if (whole == decoded.series.end() || (!accountsAsked && counts.accounts.empty())) {
        return;
    }
    SeriesSamples rest{{system, Metric::accountGpusAllocated, {}, {}}, {}};
    double mostRest = 0;
    std::string above;
    for (const Point& point : whole->points) {
        const auto sum = counts.accounts.find(counts.timeOf(point));
        const double accounts = sum == counts.accounts.end() ? 0 : sum->second;
        const double left = point.value - accounts;
        if (left < -kTolerance) {
            above = "the accounts sum to " + gpus(accounts) + ", " + gpus(point.value) +
                    " are allocated: both are kept";
        }
        rest.points.push_back({point.at, left > kTolerance ? left : 0});
        mostRest = std::max(mostRest, rest.points.back().value);
    }
    if (!above.empty()) {
        decoded.doubts.push_back(std::move(above));
    }
    if (mostRest > 0) {
        decoded.warnings.push_back("up to " + gpus(mostRest) +
                                   " are allocated to no account that is named: kept as "
                                   "unattributed");
        decoded.series.push_back(std::move(rest));
    }
}

} // namespace ff::feeds
