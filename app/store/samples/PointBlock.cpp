// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/samples/PointBlock.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace ff::store {
namespace {

std::uint64_t zigzag(std::int64_t value) {
    return (std::uint64_t(value) << 1) ^ std::uint64_t(value >> 63);
}

/// Integral, and small enough that a difference of two keeps two bits free.
bool isWhole(double value) {
    constexpr double kLimit = 1LL << 53;
    return std::abs(value) < kLimit && std::trunc(value) == value &&
           !(value == 0 && std::signbit(value));
}

} // namespace

void encodePoints(std::int64_t hour, std::span<const StoredPoint> points, ByteWriter& out) {
    std::int64_t at = hour * kHourMs;
    std::int64_t distance = 0;
    std::int64_t interval = 0;
    std::int64_t whole = 0;
    for (const StoredPoint& point : points) {
        const std::int64_t now = point.at - at;
        const bool otherInterval = point.interval != interval;
        out.varint(zigzag(now - distance) << 1 | std::uint64_t(otherInterval));
        if (otherInterval) {
            out.varint(std::uint64_t(point.interval));
        }
        const auto coverage = std::uint64_t(std::lround(point.coverage * kWholeCoverage));
        const bool isCovered = double(coverage) >= kWholeCoverage;
        if (isWhole(point.value) && isCovered) {
            const auto value = std::int64_t(point.value);
            out.varint(zigzag(value - whole) << 1);
            whole = value;
        } else {
            out.varint(isCovered ? 1 : 3);
            out.raw64(std::bit_cast<std::uint64_t>(point.value));
            if (!isCovered) {
                out.varint(coverage);
            }
        }
        at = point.at;
        distance = now;
        interval = point.interval;
    }
}

std::uint32_t blockChecksum(std::int64_t series, std::int64_t hour, Bytes bytes) {
    // Most blocks are short and very many are read: at once, and without asking for memory.
    constexpr std::size_t kPlace = 16;
    std::array<std::uint8_t, 256> together; // NOLINT(cppcoreguidelines-pro-type-member-init)
    const auto put = [&](std::size_t at, std::uint64_t value) {
        for (std::size_t i = 0; i < 8; ++i) {
            together[at + i] = std::uint8_t(value >> (8 * i));
        }
    };
    put(0, std::uint64_t(series));
    put(8, std::uint64_t(hour));
    const std::size_t begin = std::min(bytes.size(), together.size() - kPlace);
    std::copy_n(bytes.begin(), begin, together.begin() + kPlace);
    const uLong sum = ::crc32(0, together.data(), uInt(kPlace + begin));
    const Bytes rest = bytes.subspan(begin);
    return std::uint32_t(rest.empty() ? sum : ::crc32(sum, rest.data(), uInt(rest.size())));
}

} // namespace ff::store
