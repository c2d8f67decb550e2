// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/samples/ChunkRow.h"

#include "app/store/samples/PointChunk.h"

#include <zlib.h>

namespace ff::store {

ChunkSummary summaryOf(std::span<const StoredPoint> points) {
    const StoredPoint& last = points.back();
    ChunkSummary summary{.count = std::int64_t(points.size()),
                         .firstAt = points.front().at,
                         .lastAt = last.at,
                         .lastInterval = last.interval,
                         .lastCoverage = std::lround(last.coverage * kWholeCoverage),
                         .first = points.front().value + 0.0,
                         .last = last.value + 0.0,
                         .min = points.front().value,
                         .max = points.front().value};
    for (std::size_t i = 0; i < points.size(); ++i) {
        const StoredPoint& point = points[i];
        summary.min = std::min(summary.min, point.value);
        summary.max = std::max(summary.max, point.value);
        if (i + 1 < points.size()) {
            const std::int64_t held =
                std::min(points[i + 1].at - point.at, holdTime(Duration{point.interval}).count());
            const std::int64_t part = std::llround(double(held) * point.coverage);
            summary.integral += point.value * double(part);
            summary.missed -= part;
        }
    }
    summary.missed += summary.lastAt - summary.firstAt;
    // SQLite keeps no sign of a zero.
    summary.min += 0.0;
    summary.max += 0.0;
    summary.integral += 0.0;
    return summary;
}

ChunkRow ChunkRow::of(const Statement& row) {
    const auto at = [&](int hour, int ms) {
        return std::int64_t(std::uint64_t(startOfHour(row.integer(hour))) +
                            std::uint64_t(row.integer(ms)));
    };
    return {.id = row.integer(0),
            .series = row.integer(1),
            .firstHour = row.integer(2),
            .lastHour = row.integer(3),
            .summary = {.count = row.integer(4),
                        .firstAt = at(2, 5),
                        .lastAt = at(3, 6),
                        .lastInterval = row.integer(7),
                        .lastCoverage = row.integer(8),
                        .first = row.real(9),
                        .last = row.real(10),
                        .min = row.real(11),
                        .max = row.real(12),
                        .integral = row.real(13),
                        .missed = row.integer(14)},
            .points = row.blob(15),
            .crc = row.integer(16)};
}

std::uint32_t ChunkRow::checksum() const {
    ByteWriter head;
    for (const std::int64_t number :
         {series, firstHour, lastHour, summary.count, summary.firstAt, summary.lastAt,
          summary.lastInterval, summary.lastCoverage, summary.missed}) {
        head.raw64(std::uint64_t(number));
    }
    for (const double value :
         {summary.first, summary.last, summary.min, summary.max, summary.integral}) {
        head.raw64(std::bit_cast<std::uint64_t>(value));
    }
    const auto add = [](uLong sum, Bytes part) {
        return ::crc32(sum, part.data(), uInt(part.size()));
    };
    return std::uint32_t(add(add(0, head.bytes()), points));
}

bool ChunkRow::decode(std::vector<StoredPoint>& result) const {
    result.clear();
    return isWhole() && decodeChunk(points, result);
}

std::span<const StoredPoint> pointsOfHours(std::span<const StoredPoint> points, std::int64_t first,
                                           std::int64_t last) {
    const auto hourOf = [](const StoredPoint& point) { return floorDiv(point.at, kHourMs); };
    const auto from = std::ranges::lower_bound(points, first, {}, hourOf);
    const auto to = std::ranges::upper_bound(points, last, {}, hourOf);
    return {from, std::max(from, to)};
}

} // namespace ff::store
