// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/samples/KeptChunks.h"

#include <functional>

namespace ff::store {

/// The points of a series by hours, whether they stand in blocks of an hour or in sealed chunks.
/// A damaged block or chunk has none: its hours are a gap, and `verify` names it.
class HourReader final {
public:
    /// `kept`: chunks that others have unpacked; null: it keeps the last one by itself.
    explicit HourReader(Database& database, KeptChunks* kept = nullptr)
        : m_kept(kept)
        , m_blockBefore(database, "SELECT hour, points, crc FROM sample_hour WHERE series = ? AND "
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
    /// any, `take(const PointRun&)` where it has that for several at once, and returns that hour;
    /// before a damaged chunk, its first one. Unset: there is none. `heldAt` (ms): of a chunk that
    /// holds no longer by then, nothing is read.
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
                const UnpackedChunk& chunk = unpack(m_chunks);
                chunk.give(chunk.firstOfHour(first), chunk.firstOfHour(last + 1), take);
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
        const UnpackedChunk& unpacked = unpack(m_chunkBefore);
        const std::size_t end = unpacked.firstOfHour(hour);
        if (end == 0) {
            return chunk.firstHour;
        }
        const std::int64_t found = floorDiv(unpacked.at(end - 1), kHourMs);
        unpacked.give(unpacked.firstOfHour(found), end, take);
        return found;
    }
    template <class Take>
    static void giveBlock(std::int64_t series, const Statement& row, Take& take) {
        static_cast<void>(decodeWhole(series, row.integer(0), row.blob(1), row.maybe(2), take));
    }
    /// The last chunk is kept: it is asked for hour by hour. A damaged one has no points.
    const UnpackedChunk& unpack(const Statement& statement) {
        // By checksum, too: a number that is free again is given to another chunk.
        const std::int64_t id = statement.integer(0);
        const std::int64_t crc = statement.integer(16);
        if (m_chunk && m_id == id && m_crc == crc) {
            return *m_chunk;
        }
        m_chunk = m_kept ? m_kept->find(id, crc) : nullptr;
        m_id = id;
        m_crc = crc;
        if (!m_chunk) {
            ++m_unpacked;
            const bool isWhole = ChunkRow::of(statement).decode(m_points);
            m_chunk = std::make_shared<const UnpackedChunk>(m_points);
            if (isWhole && m_kept) {
                m_kept->keep(id, crc, m_chunk);
            }
        }
        return *m_chunk;
    }

    KeptChunks* m_kept;
    Statement m_blockBefore;
    Statement m_chunkBefore;
    Statement m_blocks;
    Statement m_chunks;
    std::int64_t m_id = 0;
    std::int64_t m_crc = 0;
    std::uint64_t m_unpacked = 0;
    KeptChunks::Chunk m_chunk;         ///< of m_id and m_crc
    std::vector<StoredPoint> m_points; ///< scratch
};

} // namespace ff::store
