// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Varint.h"
#include "models/core/Coverage.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace ff::store {

/// A point as it is stored: with the interval that says how long it may hold. Milliseconds.
struct StoredPoint {
    std::int64_t at = 0;
    double value = 0;
    std::int64_t interval = 0;
    double coverage = 1; ///< as in Point; kept to 0.01 %

    bool operator==(const StoredPoint&) const = default;
};

inline constexpr std::int64_t kHourMs = 3'600'000;
inline constexpr double kWholeCoverage = 10'000; ///< what stands for 1 in a block

/// Rounds down, before 1970 too.
[[nodiscard]] constexpr std::int64_t floorDiv(std::int64_t value, std::int64_t by) {
    return value / by - (value % by < 0 ? 1 : 0);
}

/// When an hour begins, in ms; of a number that is no hour, as a damaged row may have it, the
/// nearest.
[[nodiscard]] constexpr std::int64_t startOfHour(std::int64_t hour) {
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max() / kHourMs - 1;
    return std::clamp(hour, -kMost, kMost) * kHourMs;
}

/// The points of one hour, ascending. Time is kept as the change of the distance, an integral value
/// as the change from the one before, an interval only where it changes: steady points take two
/// bytes, a ratio takes ten. A coverage below 1 follows its value.
void encodePoints(std::int64_t hour, std::span<const StoredPoint> points, ByteWriter& out);

/// CRC-32 (that of zlib) of a block and its place, so that a block in a wrong row is found, too.
[[nodiscard]] std::uint32_t blockChecksum(std::int64_t series, std::int64_t hour, Bytes bytes);

/// Calls `take(const StoredPoint&)` for each point of the block in order.
template <class Take>
void decodePoints(std::int64_t hour, Bytes bytes, Take&& take) {
    ByteReader in(bytes);
    StoredPoint point{hour * kHourMs, 0, 0};
    std::int64_t distance = 0;
    std::int64_t whole = 0;
    while (!in.atEnd()) {
        const std::uint64_t head = in.varint();
        const std::uint64_t change = head >> 1;
        distance += std::int64_t(change >> 1) ^ -std::int64_t(change & 1);
        point.at += distance;
        if (head & 1) {
            point.interval = std::int64_t(in.varint());
        }
        const std::uint64_t value = in.varint();
        if (value & 1) {
            point.value = std::bit_cast<double>(in.raw64());
            point.coverage = value & 2 ? double(in.varint()) / kWholeCoverage : 1;
        } else {
            point.coverage = 1;
            const std::uint64_t step = value >> 1;
            whole += std::int64_t(step >> 1) ^ -std::int64_t(step & 1);
            point.value = double(whole);
        }
        take(std::as_const(point));
    }
}

/// As `decodePoints`, but all or nothing: false where the block is damaged. `checksum` unset: none
/// was stored, and damage is found only where the block cannot be decoded.
template <class Take>
bool decodeWhole(std::int64_t series, std::int64_t hour, Bytes bytes,
                 std::optional<std::int64_t> checksum, Take&& take) {
    if (checksum) {
        if (*checksum != std::int64_t(blockChecksum(series, hour, bytes))) {
            return false;
        }
        decodePoints(hour, bytes, take);
        return true;
    }
    std::vector<StoredPoint> points;
    try {
        decodePoints(hour, bytes, [&](const StoredPoint& point) { points.push_back(point); });
    } catch (const Failure&) {
        return false;
    }
    const auto isOutside = [&](const StoredPoint& point) {
        return floorDiv(point.at, kHourMs) != hour;
    };
    if (std::ranges::any_of(points, isOutside) ||
        !std::ranges::is_sorted(points, {}, &StoredPoint::at)) {
        return false;
    }
    std::ranges::for_each(points, take);
    return true;
}

} // namespace ff::store
