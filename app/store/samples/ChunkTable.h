// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/samples/ChunkRow.h"

namespace ff::store {

/// Chunks as the writer needs them, inside its transaction.
class ChunkTable final {
public:
    explicit ChunkTable(Database& database);

    enum class Hour : std::uint8_t { notSealed, whole, damaged };
    /// Puts the points of the hour, of which the chunk around it may have none, into `points`.
    Hour read(std::int64_t series, std::int64_t hour, std::vector<StoredPoint>& points);
    /// The hours of the chunk around this one become blocks again; a damaged chunk is set aside.
    void open(std::int64_t series, std::int64_t hour);
    /// Whether these points can be added up, as a chunk has to be.
    [[nodiscard]] static bool canSeal(std::span<const StoredPoint> points);
    /// The points, of which their blocks hold no others, become a chunk, of this number. Unset:
    /// they are left as they are, for they cannot be added up.
    std::optional<std::int64_t> seal(std::int64_t series, std::span<const StoredPoint> points);
    /// The first hour of the next chunk after this hour.
    std::optional<std::int64_t> nextAfter(std::int64_t series, std::int64_t hour);
    /// How many chunks it has unpacked.
    [[nodiscard]] std::uint64_t unpackings() const { return m_unpackings; }

private:
    /// The chunk around the hour, with its points in m_points; until `m_find` is reset.
    std::optional<ChunkRow> find(std::int64_t series, std::int64_t hour);
    /// Puts its points into m_points, unless they are there. False: it is damaged.
    bool unpack(const ChunkRow& chunk);

    Statement m_find;
    Statement m_next;
    Statement m_add;
    Statement m_remove;
    Statement m_setAside;
    Statement m_removeBlocks;
    Statement m_addBlock;
    using Unpacked = std::pair<std::int64_t, std::int64_t>; ///< id and checksum
    std::vector<StoredPoint> m_points;                      ///< of m_unpacked
    std::optional<Unpacked> m_unpacked;
    std::uint64_t m_unpackings = 0;
    ByteWriter m_bytes; ///< scratch
};

} // namespace ff::store
