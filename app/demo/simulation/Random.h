// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace ff::demo {

/// Numbers from a seed, the same on every machine and with every library (SplitMix64; the
/// distributions of <random> differ between standard libraries).
class Random final {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed) {}

    [[nodiscard]] std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15U;
        return scramble(m_state);
    }
    /// Evenly in [0, 1).
    [[nodiscard]] double unit() { return toUnit(next()); }
    /// Evenly from `low` to `high`, both included.
    [[nodiscard]] std::int64_t between(std::int64_t low, std::int64_t high) {
        return low + std::int64_t(unit() * double(high - low + 1));
    }
    [[nodiscard]] bool chance(double probability) { return unit() < probability; }
    /// From a distribution given by its quantiles at equal distances, straight between them.
    [[nodiscard]] double quantile(std::span<const double> knots) {
        const double place = unit() * double(knots.size() - 1);
        const auto below = std::size_t(place);
        const double part = place - double(below);
        return knots[below] + (knots[below + 1] - knots[below]) * part;
    }

    [[nodiscard]] static std::uint64_t scramble(std::uint64_t z) {
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    [[nodiscard]] static double toUnit(std::uint64_t bits) { return double(bits >> 11U) * 0x1p-53; }

private:
    std::uint64_t m_state;
};

/// A number that belongs to two others, for values that depend on a place and not on a sequence.
[[nodiscard]] inline std::uint64_t blend(std::uint64_t a, std::uint64_t b) {
    return Random::scramble(Random::scramble(a + 0x9e3779b97f4a7c15U) ^ b);
}

/// FNV-1a.
[[nodiscard]] inline std::uint64_t hashOf(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash = (hash ^ std::uint8_t(c)) * 0x100000001b3U;
    }
    return hash;
}

} // namespace ff::demo
