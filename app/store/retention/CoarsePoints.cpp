// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/retention/CoarsePoints.h"

#include <array>

namespace ff::store {
namespace {

/// From when to when a point holds.
struct Piece {
    StoredPoint point;
    std::int64_t from = 0;
    std::int64_t to = 0;
};

std::int64_t endOf(const StoredPoint& point) {
    return point.at + holdTime(Duration{point.interval}).count();
}

/// The smallest power of ten of which all values are whole multiples, to the bit; unset: none.
std::optional<double> unitsAWhole(std::span<const StoredPoint> points) {
    constexpr std::array kPowers{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
    constexpr double kMost = 1LL << 40; // an hour of it fits into 64 bits
    std::size_t decimals = 0;
    for (const StoredPoint& point : points) {
        const auto isMultiple = [&](double power) {
            const double whole = std::nearbyint(point.value * power);
            return std::abs(whole) < kMost && std::bit_cast<std::uint64_t>(whole / power) ==
                                                  std::bit_cast<std::uint64_t>(point.value);
        };
        while (!isMultiple(kPowers[decimals])) {
            if (++decimals == kPowers.size()) {
                return std::nullopt;
            }
        }
    }
    return kPowers[decimals];
}

/// Gathers pieces that follow each other without a gap, a step at a time.
class Steps final {
public:
    Steps(std::int64_t step, std::optional<double> units, std::vector<StoredPoint>& out)
        : m_step(step)
        , m_units(units)
        , m_out(out) {}

    /// Follows what was added before, or begins anew after `end`.
    void add(std::int64_t from, std::int64_t to, double value, double coverage) {
        if (coverage != m_coverage) {
            end();
            m_coverage = coverage;
        }
        while (from < to) {
            const std::int64_t stepEnds = (floorDiv(from, m_step) + 1) * m_step;
            const std::int64_t until = std::min(to, stepEnds);
            if (m_length == 0) {
                m_from = from;
            }
            m_length += until - from;
            if (m_units) {
                m_sum += std::int64_t(std::nearbyint(value * *m_units)) * (until - from);
            } else {
                m_sumOfAny +=
                    static_cast<long double>(value) * static_cast<long double>(until - from);
            }
            if (until == stepEnds) {
                end();
            }
            from = until;
        }
    }
    void end() {
        if (m_length == 0) {
            return;
        }
        if (m_units) {
            // So long the greater of the two values, and then the smaller one.
            const std::int64_t smaller = floorDiv(m_sum, m_length);
            const std::int64_t greater = m_sum - smaller * m_length;
            if (greater > 0) {
                put(m_from, double(smaller + 1) / *m_units);
            }
            put(m_from + greater, double(smaller) / *m_units);
        } else {
            put(m_from, double(m_sumOfAny / static_cast<long double>(m_length)));
        }
        m_length = 0;
        m_sum = 0;
        m_sumOfAny = 0;
    }

private:
    /// With the interval of which a point holds for exactly one step: where the next one was not
    /// known yet ("as of"), it must not go on for longer than the points that it stands for.
    void put(std::int64_t at, double value) {
        m_out.push_back({at, value, std::int64_t(double(m_step) / kHoldIntervals), m_coverage});
    }

    const std::int64_t m_step;
    const std::optional<double> m_units;
    std::vector<StoredPoint>& m_out;
    double m_coverage = 1;
    std::int64_t m_from = 0;
    std::int64_t m_length = 0;
    std::int64_t m_sum = 0;
    long double m_sumOfAny = 0;
};

} // namespace

std::vector<StoredPoint> coarsePoints(std::span<const StoredPoint> points,
                                      const std::optional<StoredPoint>& before, std::int64_t step) {
    std::vector<Piece> pieces;
    const StoredPoint& first = points.front();
    const std::int64_t begins = floorDiv(first.at, step) * step;
    if (before && before->at < begins && endOf(*before) >= first.at && begins < first.at) {
        pieces.push_back({*before, begins, first.at});
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool isLast = i + 1 == points.size();
        const std::int64_t ends = endOf(points[i]);
        pieces.push_back(
            {points[i], points[i].at, isLast ? ends : std::min(ends, points[i + 1].at)});
    }
    const auto canMerge = [&](const Piece& piece) {
        return piece.point.interval < step && std::isfinite(piece.point.value);
    };
    // `before` alone is told from here on where it can be merged.
    if (pieces.size() > points.size() && !canMerge(pieces.front())) {
        pieces.erase(pieces.begin());
    }
    std::vector<StoredPoint> values;
    for (const Piece& piece : pieces) {
        if (canMerge(piece)) {
            values.push_back(piece.point);
        }
    }
    std::vector<StoredPoint> result;
    Steps steps(step, unitsAWhole(values), result);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        const bool isBeforeGap = i + 1 == pieces.size() || piece.to < pieces[i + 1].from;
        if (canMerge(piece) && !isBeforeGap) {
            steps.add(piece.from, piece.to, piece.point.value, piece.point.coverage);
        } else {
            steps.end();
            result.push_back(piece.point);
        }
    }
    return result;
}

} // namespace ff::store
