// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/samples/ChunkRow.h"

#include <functional>

namespace ff::store {

/// The points of a series by hours, whether they stand in blocks of an hour or in sealed chunks.
/// A damaged block or chunk has none: its hours are a gap, and `verify` names it.
class HourReader final {
public:
    explicit HourReader(Database& database)
        : m_blockBefore(database, "SELECT hour, points, crc FROM sample_hour WHERE series = ? AND "
                                  "hour < ? ORDER BY hour DESC LIMIT 1")
        , m_chunkBefore(database, "SELECT " + std::string(ChunkRow::kColumns) +
                                      " FROM sample_chunk WHERE series = ? AND first_hour < ? "
                                      "ORDER BY first_hour DESC LIMIT 1")
        , m_blocks(database, "SELECT hour, points, crc FROM sample_hour WHERE series = ? AND "
                             "hour BETWEEN ? AND ? ORDER BY hour")
        , m_chunks(database, "SELECT " + std::string(ChunkRow::kColumns) +
                                 " FROM sample_chunk WHERE series = ?1 AND first_hour <= ?3 AND "
                                 "first_hour >= coalesce((SELECT max(first_hour) FROM sample_chunk "
                                 "WHERE series = ?1 AND first_hour <= ?2), ?2) "
                                 "ORDER BY first_hour") {}

    /// Calls `take(const StoredPoint&)` for the points of the newest hour before `hour` that has
    /// any, and returns that hour; before a damaged chunk, its first one. Unset: there is none.
    /// `heldAt` (ms): of a chunk that holds no longer by then, nothing is read.
    template <class Take>
    std::optional<std::int64_t> before(std::int64_t series, std::int64_t hour, Take&& take,
                                       std::optional<std::int64_t> heldAt = {}) {
        const bool hasChunk = m_chunkBefore.bind(series, hour).step();
        const bool hasBlock = m_blockBefore.bind(series, hour).step();
        std::optional<std::int64_t> found;
        if (hasChunk && (!hasBlock || m_blockBefore.integer(0) <= m_chunkBefore.integer(3))) {
            // A damaged chunk may say that it goes on for longer than it does.
            const bool isDoubtful = hasBlock && m_blockBefore.integer(0) > m_chunkBefore.integer(2);
            found = chunkBefore(hour, isDoubtful ? std::nullopt : heldAt, take);
        }
        if (hasBlock && (!found || m_blockBefore.integer(0) > *found)) {
            found = m_blockBefore.integer(0);
            giveBlock(series, m_blockBefore, take);
        }
        m_chunkBefore.reset();
        m_blockBefore.reset();
        return found;
    }

    /// The same for all hours from `first` to `last`, ascending. A whole chunk is first offered to
    /// `takeChunk(const ChunkRow&)`; false: its points come one by one.
    template <class Take, class TakeChunk>
    void over(std::int64_t series, std::int64_t first, std::int64_t last, Take&& take,
              TakeChunk&& takeChunk) {
        bool hasChunk = m_chunks.bind(series, first, last).step();
        bool hasBlock = m_blocks.bind(series, first, last).step();
        while (hasChunk || hasBlock) {
            if (hasBlock && (!hasChunk || m_blocks.integer(0) < m_chunks.integer(2))) {
                giveBlock(series, m_blocks, take);
                hasBlock = m_blocks.step();
                continue;
            }
            if (m_chunks.integer(3) >= first && !isTaken(first, last, takeChunk)) {
                std::ranges::for_each(pointsOfHours(pointsOf(m_chunks), first, last),
                                      std::ref(take));
            }
            hasChunk = m_chunks.step();
        }
    }

    template <class Take>
    void over(std::int64_t series, std::int64_t first, std::int64_t last, Take&& take) {
        over(series, first, last, take, [](const ChunkRow&) { return false; });
    }

    /// How many chunks it has unpacked.
    [[nodiscard]] std::uint64_t unpacked() const { return m_unpacked; }

private:
    template <class TakeChunk>
    bool isTaken(std::int64_t first, std::int64_t last, TakeChunk& takeChunk) const {
        if (m_chunks.integer(2) < first || m_chunks.integer(3) > last) {
            return false;
        }
        return takeChunk(ChunkRow::of(m_chunks));
    }
    /// The newest hour before `hour` of the chunk at hand.
    template <class Take>
    std::int64_t chunkBefore(std::int64_t hour, std::optional<std::int64_t> heldAt, Take& take) {
        const ChunkRow chunk = ChunkRow::of(m_chunkBefore);
        const Duration held{chunk.summary.lastInterval};
        if (heldAt && chunk.lastHour < hour && chunk.summary.lastAt < *heldAt &&
            *heldAt - chunk.summary.lastAt >= holdTime(held).count()) {
            return chunk.lastHour;
        }
        const auto points = pointsOfHours(pointsOf(m_chunkBefore), chunk.firstHour, hour - 1);
        if (points.empty()) {
            return chunk.firstHour;
        }
        const std::int64_t found = floorDiv(points.back().at, kHourMs);
        std::ranges::for_each(pointsOfHours(points, found, found), std::ref(take));
        return found;
    }
    template <class Take>
    static void giveBlock(std::int64_t series, const Statement& row, Take& take) {
        static_cast<void>(decodeWhole(series, row.integer(0), row.blob(1), row.maybe(2), take));
    }
    /// Those of the last chunk are kept: it is asked for hour by hour.
    const std::vector<StoredPoint>& pointsOf(const Statement& statement) {
        // By checksum, too: a number that is free again is given to another chunk.
        if (m_id != statement.integer(0) || m_crc != statement.integer(16)) {
            m_id = statement.integer(0);
            m_crc = statement.integer(16);
            ++m_unpacked;
            static_cast<void>(ChunkRow::of(statement).decode(m_points));
        }
        return m_points;
    }

    Statement m_blockBefore;
    Statement m_chunkBefore;
    Statement m_blocks;
    Statement m_chunks;
    std::int64_t m_id = 0;
    std::int64_t m_crc = 0;
    std::uint64_t m_unpacked = 0;
    std::vector<StoredPoint> m_points;
};

} // namespace ff::store
