// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/samples/ChunkTable.h"

#include <map>

namespace ff::store {

/// Packs the hours of each series that are complete into chunks, piece by piece: what an older
/// version left in blocks, too. Belongs to the writer; each step is one transaction of its own, and
/// between two of them it can end at any moment. What it has looked at once and cannot pack, it
/// looks at again only after something near it was written.
class Sealer final {
public:
    /// A chunk is full with the hour that reaches this.
    static constexpr std::size_t kPoints = 960;

    explicit Sealer(Database& database);

    /// Begins with the first series. The newest hour of a series and the one before it, as well as
    /// hours that are not over at `present`, stay open.
    void begin(Instant present);
    /// Looks at a thousand blocks. False: there is nothing more to do.
    bool step();
    /// Leaves the series at hand, of which something cannot be packed, as it is, and goes on with
    /// the next. False: there is none.
    bool skip();
    /// The series at hand, by its number in the file; unset: none.
    [[nodiscard]] std::optional<std::int64_t> series() const { return m_series; }
    /// A block of this hour was written.
    void noteWritten(std::int64_t series, std::int64_t hour);
    /// How many blocks of hours that were over by then have been written since it began: the past
    /// of a source, which would be read block by block until the next hour.
    [[nodiscard]] std::size_t late() const { return m_late; }
    /// The last step was rolled back.
    void forget();
    /// How many blocks it has read.
    [[nodiscard]] std::uint64_t blocksRead() const { return m_blocksRead; }

private:
    /// What is before `from` has been looked at, and all that is complete before `end`.
    struct Seen {
        std::int64_t from = 0;
        std::int64_t end = 0;
    };
    void mark(std::int64_t from);
    struct Block;
    std::vector<Block> readBlocks();
    void nextSeries();
    /// Takes blocks into m_group, and writes it as a chunk where it is full.
    void sealBlocks();
    /// The group is complete, or something stands in the way of more.
    void endGroup();

    ChunkTable m_chunks;
    Statement m_next;
    Statement m_blocks;
    std::int64_t m_present = 0; ///< hour
    std::size_t m_late = 0;
    std::optional<std::int64_t> m_series;
    std::int64_t m_end = 0;  ///< hour: the first one of the series that stays open
    std::int64_t m_from = 0; ///< hour: where the next step begins
    std::vector<StoredPoint> m_group;
    std::map<std::int64_t, Seen> m_seen; ///< by series
    std::int64_t m_marked = 0;           ///< the series that the last step ended, 0: none
    std::uint64_t m_blocksRead = 0;
};

} // namespace ff::store
