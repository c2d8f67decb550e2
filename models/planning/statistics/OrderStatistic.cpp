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
        static const double published = normalQuantile(kPublishedConfidence);
        const double z = c == kPublishedConfidence ? published : normalQuantile(c);
        const double rank = std::ceil(count * q + z * std::sqrt(count * q * (1 - q))) + 1;
        if (rank <= count) {
            return static_cast<std::size_t>(rank);
        }
        return {};
    }
    // From the largest down, of which few are needed: P(Binomial(n, q) >= k) <= 1 - c.
    double each = std::pow(q, count); // P(Binomial(n, q) = k)
    double above = each;              // P(Binomial(n, q) >= k)
    if (n == 0 || above > 1 - c) {
        return {};
    }
    std::size_t k = n;
    while (k > 1) {
        each *= static_cast<double>(k) / (count - static_cast<double>(k) + 1) * (1 - q) / q;
        if (above + each > 1 - c) {
            break;
        }
        above += each;
        --k;
    }
    return k;
}

std::size_t observationsNeeded(double q, double c) {
    return static_cast<std::size_t>(std::ceil(std::log1p(-c) / std::log(q)));
}

} // namespace ff::planning
