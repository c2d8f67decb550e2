// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/samples/PointBlock.h"

namespace ff::store {

/// What the points of a chunk come to. Finite unless values are too great to be added up.
struct ChunkSummary {
    std::int64_t count = 0;
    std::int64_t firstAt = 0;
    std::int64_t lastAt = 0;
    std::int64_t lastInterval = 0;
    std::int64_t lastCoverage = 0; ///< in 0.01 %
    double first = 0;
    double last = 0;
    double min = 0;
    double max = 0;
    double integral = 0;     ///< value x ms, from the first point to the last
    std::int64_t missed = 0; ///< ms of that time that were not observed

    bool operator==(const ChunkSummary&) const = default;
};

/// Each point holds as in BinCollector: until the next and at most 2.5 of its intervals, and counts
/// its coverage. A zero has no sign here. `points` are ascending and not empty.
[[nodiscard]] ChunkSummary summaryOf(std::span<const StoredPoint> points);

/// A row of sample_chunk as `kColumns` lists it; its bytes until the statement steps on.
struct ChunkRow {
    static constexpr std::string_view kColumns =
        "id, series, first_hour, last_hour, count, first_ms, last_ms, last_interval, "
        "last_coverage, first, last, min, max, integral, missed, points, crc";

    std::int64_t id = 0;
    std::int64_t series = 0;
    std::int64_t firstHour = 0;
    std::int64_t lastHour = 0;
    ChunkSummary summary;
    Bytes points;
    std::int64_t crc = 0;

    [[nodiscard]] static ChunkRow of(const Statement& row);
    /// CRC-32 of all the rest but the id.
    [[nodiscard]] std::uint32_t checksum() const;
    [[nodiscard]] bool isWhole() const { return crc == std::int64_t(checksum()); }
    /// False: it is damaged, and `result` is empty.
    [[nodiscard]] bool decode(std::vector<StoredPoint>& result) const;
};

/// Of ascending points those of the hours from `first` to `last`.
[[nodiscard]] std::span<const StoredPoint> pointsOfHours(std::span<const StoredPoint> points,
                                                         std::int64_t first, std::int64_t last);

} // namespace ff::store
