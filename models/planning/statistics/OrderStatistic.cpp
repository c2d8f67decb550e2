// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/statistics/OrderStatistic.h"

#include <cmath>

namespace ff::planning {
namespace {

/// The standard normal quantile of p in (0.5, 1), by bisection on erfc.
double normalQuantile(double p) {
    double low = 0;
    double high = 10;
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2;
        (0.5 * std::erfc(-middle / std::sqrt(2.0)) < p ? low : high) = middle;
    }
    return high;
}

} // namespace

std::optional<std::size_t> boundingRank(std::size_t n, double q, double c) {
    const double count = static_cast<double>(n);
    if (count * (1 - q) >= 20) {
        const double rank =
            std::ceil(count * q + normalQuantile(c) * std::sqrt(count * q * (1 - q))) + 1;
        if (rank <= count) {
            return static_cast<std::size_t>(rank);
        }
        return {};
    }
    double cumulated = 0; // P(Binomial(n, q) < k)
    for (std::size_t k = 1; k <= n; ++k) {
        const double successes = static_cast<double>(k - 1);
        cumulated += std::exp(std::lgamma(count + 1) - std::lgamma(successes + 1) -
                              std::lgamma(count - successes + 1) + successes * std::log(q) +
                              (count - successes) * std::log1p(-q));
        if (cumulated >= c) {
            return k;
        }
    }
    return {};
}

std::size_t observationsNeeded(double q, double c) {
    return static_cast<std::size_t>(std::ceil(std::log1p(-c) / std::log(q)));
}

} // namespace ff::planning
