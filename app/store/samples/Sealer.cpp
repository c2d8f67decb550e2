// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/samples/Sealer.h"

#include "app/store/samples/PointChunk.h"

#include <limits>

namespace ff::store {
namespace {

constexpr std::size_t kBlocksAStep = 1000;
constexpr std::size_t kFewest = 60;        ///< fewer points take less room in blocks
constexpr std::int64_t kLongest = 31 * 24; ///< hours of a chunk of sparse points
static_assert(kBlocksAStep > kLongest);    // a step sees a whole chunk
constexpr std::int64_t kLongestHole = 24;  ///< hours; more may still be filled in
constexpr std::int64_t kFirstHour = std::numeric_limits<std::int64_t>::min();

/// A block, read so that the table can be written to.
struct Block {
    std::int64_t hour = 0;
    bool isWhole = false;
    std::vector<StoredPoint> points;
};

} // namespace

Sealer::Sealer(Database& database)
    : m_chunks(database)
    , m_next(database, "SELECT id, last_at FROM series WHERE id > ? AND EXISTS (SELECT 1 "
                       "FROM sample_hour WHERE series = series.id) ORDER BY id LIMIT 1")
    , m_blocks(database, "SELECT hour, points, crc FROM sample_hour WHERE series = ? AND "
                         "hour >= ? AND hour < ? ORDER BY hour LIMIT ?") {}

void Sealer::begin(Instant present) {
    m_present = floorDiv(toMillis(present), kHourMs);
    m_series = 0;
    nextSeries();
}

void Sealer::nextSeries() {
    if (m_next.bind(*m_series).step()) {
        m_series = m_next.integer(0);
        m_end = std::min(floorDiv(m_next.integer(1), kHourMs) - 1, m_present);
        m_from = kFirstHour;
    } else {
        m_series.reset();
    }
    m_next.reset();
}

bool Sealer::step() {
    if (m_series) {
        sealBlocks();
    }
    return m_series.has_value();
}

bool Sealer::skip() {
    try {
        if (m_series) {
            nextSeries();
        }
    } catch (const Failure&) {
        m_series.reset();
    }
    return m_series.has_value();
}

void Sealer::sealBlocks() {
    std::vector<Block> blocks;
    for (m_blocks.bind(*m_series, m_from, m_end, kBlocksAStep); m_blocks.step();) {
        Block& block = blocks.emplace_back(Block{m_blocks.integer(0), false, {}});
        block.isWhole =
            decodeWhole(*m_series, block.hour, m_blocks.blob(1), m_blocks.maybe(2),
                        [&](const StoredPoint& point) { block.points.push_back(point); });
    }
    m_blocks.reset();
    m_group.clear();
    std::int64_t first = 0; // hours of the group
    std::int64_t last = 0;
    std::optional<std::int64_t> chunk;
    for (const Block& block : blocks) {
        const bool isBarred = !m_group.empty() && chunk && block.hour > *chunk;
        if (!block.isWhole || isBarred || block.hour - first >= kLongest ||
            block.hour - last > kLongestHole ||
            m_group.size() + block.points.size() > kMostChunkPoints) {
            endGroup();
        }
        if (!block.isWhole || block.points.empty() || block.points.size() > kMostChunkPoints) {
            continue;
        }
        if (m_group.empty()) {
            first = block.hour;
            chunk = m_chunks.nextAfter(*m_series, first);
        }
        last = block.hour;
        m_group.insert(m_group.end(), block.points.begin(), block.points.end());
        if (m_group.size() >= kPoints) {
            endGroup();
        }
    }
    if (blocks.size() < kBlocksAStep) {
        if (!m_group.empty() && chunk) {
            endGroup(); // a chunk follows
        }
        nextSeries();
    } else {
        // What is in no chunk yet is looked at again, with what follows.
        const bool isPart = !m_group.empty() && first > blocks.front().hour;
        m_from = isPart ? first : blocks.back().hour + 1;
    }
}

void Sealer::endGroup() {
    if (m_group.size() >= kFewest) {
        static_cast<void>(m_chunks.seal(*m_series, m_group));
    }
    m_group.clear();
}

} // namespace ff::store
