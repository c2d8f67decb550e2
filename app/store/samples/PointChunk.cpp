// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/samples/PointChunk.h"

#include "app/store/samples/NumberColumn.h"

#include <array>

namespace ff::store {
namespace {

constexpr int kVersionBits = 8;
constexpr int kDecimalBits = 4;
constexpr int kNoDecimals = 15;
constexpr std::array kPowers{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};

/// The value as a whole number of this power of ten, where it is that to the bit.
std::optional<std::int64_t> scaled(double value, std::size_t decimals) {
    constexpr double kLimit = 1LL << 53;
    const double whole = std::nearbyint(value * kPowers[decimals]);
    if (!(std::abs(whole) < kLimit)) {
        return std::nullopt; // NaN, too
    }
    const auto number = std::int64_t(whole);
    const double again = double(number) / kPowers[decimals];
    if (std::bit_cast<std::uint64_t>(again) != std::bit_cast<std::uint64_t>(value)) {
        return std::nullopt;
    }
    return number;
}

/// The values as whole numbers of the greatest power of ten for which they are; empty: they are
/// not.
std::vector<std::int64_t> scaledAll(std::span<const StoredPoint> points, std::size_t& decimals) {
    std::vector<std::int64_t> numbers;
    numbers.reserve(points.size());
    while (numbers.size() < points.size()) {
        const auto number = scaled(points[numbers.size()].value, decimals);
        if (number) {
            numbers.push_back(*number);
        } else if (++decimals == kPowers.size()) {
            return {};
        } else {
            numbers.clear();
        }
    }
    return numbers;
}

void encodeXor(std::span<const StoredPoint> points, BitWriter& out) {
    auto before = std::bit_cast<std::uint64_t>(points.front().value);
    out.put(before, 64);
    int zeros = 64;
    int length = 0;
    for (const StoredPoint& point : points.subspan(1)) {
        const auto bits = std::bit_cast<std::uint64_t>(point.value);
        const std::uint64_t change = bits ^ before;
        before = bits;
        out.put(change != 0, 1);
        if (change == 0) {
            continue;
        }
        const int leading = std::countl_zero(change);
        const int trailing = std::countr_zero(change);
        const bool fits = leading >= zeros && trailing >= 64 - zeros - length;
        out.put(!fits, 1);
        if (!fits) {
            zeros = leading;
            length = 64 - leading - trailing;
            out.put(std::uint64_t(zeros), 6);
            out.put(std::uint64_t(length - 1), 6);
        }
        out.put(change >> (64 - zeros - length), length);
    }
}

void decodeXor(BitReader& in, std::span<StoredPoint> points) {
    std::uint64_t bits = in.take(64);
    points.front().value = std::bit_cast<double>(bits);
    int zeros = 64;
    int length = 0;
    for (StoredPoint& point : points.subspan(1)) {
        if (in.take(1) != 0) {
            if (in.take(1) != 0) {
                zeros = int(in.take(6));
                length = int(in.take(6)) + 1;
            }
            if (length == 0 || zeros + length > 64) {
                throw BitReader::damaged();
            }
            bits ^= in.take(length) << (64 - zeros - length);
        }
        point.value = std::bit_cast<double>(bits);
    }
}

std::int64_t partsOf(double coverage) {
    return std::lround(coverage * kWholeCoverage);
}

/// Encodes `of(point)` of all points.
template <class Of>
void encodeEach(std::span<const StoredPoint> points, BitWriter& out, Of&& of) {
    std::vector<std::int64_t> numbers(points.size());
    std::ranges::transform(points, numbers.begin(), of);
    encodeColumn(numbers, out);
}

void decode(BitReader& in, std::vector<StoredPoint>& points) {
    if (in.take(kVersionBits) != kChunkFormat) {
        throw BitReader::damaged();
    }
    const std::uint64_t count = in.varint();
    if (count == 0 || count > kMostChunkPoints) {
        throw BitReader::damaged();
    }
    points.assign(count, {});
    std::vector<std::int64_t> numbers(count);
    const auto column = [&](auto&& put) {
        decodeColumn(in, numbers);
        for (std::size_t i = 0; i < count; ++i) {
            put(points[i], numbers[i]);
        }
    };
    const auto decimals = std::size_t(in.take(kDecimalBits));
    const bool isSteady = in.take(1) != 0;
    const bool isCovered = in.take(1) != 0;
    const auto interval = isSteady ? std::int64_t(in.varint()) : 0;
    column([&](StoredPoint& point, std::int64_t at) {
        point.at = at;
        point.interval = interval;
    });
    if (decimals == kNoDecimals) {
        decodeXor(in, points);
    } else if (decimals < kPowers.size()) {
        column([power = kPowers[decimals]](StoredPoint& point, std::int64_t number) {
            point.value = double(number) / power;
        });
    } else {
        throw BitReader::damaged();
    }
    if (!isSteady) {
        column([](StoredPoint& point, std::int64_t number) { point.interval = number; });
    }
    if (!isCovered) {
        column([](StoredPoint& point, std::int64_t parts) {
            if (parts < 0 || parts > std::int64_t(kWholeCoverage)) {
                throw BitReader::damaged();
            }
            point.coverage = double(parts) / kWholeCoverage;
        });
    }
    if (in.left() >= 8 || in.take(int(in.left())) != 0) {
        throw BitReader::damaged(); // more than it says it has
    }
}

} // namespace

std::vector<std::uint8_t> encodeChunk(std::span<const StoredPoint> points) {
    std::size_t decimals = 0;
    const std::vector<std::int64_t> numbers = scaledAll(points, decimals);
    const std::int64_t interval = points.front().interval;
    const bool isSteady = std::ranges::all_of(
        points, [&](const StoredPoint& point) { return point.interval == interval; });
    const bool isCovered = std::ranges::all_of(points, [](const StoredPoint& point) {
        return partsOf(point.coverage) == std::int64_t(kWholeCoverage);
    });
    BitWriter out;
    out.put(kChunkFormat, kVersionBits);
    out.varint(points.size());
    out.put(numbers.empty() ? kNoDecimals : decimals, kDecimalBits);
    out.put(isSteady, 1);
    out.put(isCovered, 1);
    if (isSteady) {
        out.varint(std::uint64_t(interval));
    }
    encodeEach(points, out, &StoredPoint::at);
    if (numbers.empty()) {
        encodeXor(points, out);
    } else {
        encodeColumn(numbers, out);
    }
    if (!isSteady) {
        encodeEach(points, out, &StoredPoint::interval);
    }
    if (!isCovered) {
        encodeEach(points, out, [](const StoredPoint& point) { return partsOf(point.coverage); });
    }
    return out.finish();
}

bool decodeChunk(Bytes bytes, std::vector<StoredPoint>& points) {
    try {
        BitReader in(bytes);
        decode(in, points);
        return true;
    } catch (const Failure&) {
        points.clear();
        return false;
    }
}

} // namespace ff::store
