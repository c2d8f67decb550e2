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
constexpr std::int64_t kLongOpen = 7 * 24; ///< hours; of sparse points, a month would not fill one
constexpr std::int64_t kLongestHole = 24;  ///< hours; more may still be filled in
constexpr std::int64_t kFirstHour = std::numeric_limits<std::int64_t>::min();

/// Ends the statement also where an exception leaves it: an open one keeps the file's past.
class Reset final {
public:
    explicit Reset(Statement& statement)
        : m_statement(statement) {}
    ~Reset() { m_statement.reset(); }
    Reset(const Reset&) = delete;
    Reset& operator=(const Reset&) = delete;

private:
    Statement& m_statement;
};

} // namespace

/// A block, read so that the table can be written to.
struct Sealer::Block {
    std::int64_t hour = 0;
    bool isWhole = false;
    std::vector<StoredPoint> points;
};

Sealer::Sealer(Database& database)
    : m_chunks(database)
    , m_next(database, "SELECT id, last_at FROM series WHERE id > ? AND EXISTS (SELECT 1 "
                       "FROM sample_hour WHERE series = series.id) ORDER BY id")
    , m_blocks(database, "SELECT hour, points, crc FROM sample_hour WHERE series = ? AND "
                         "hour >= ? AND hour < ? ORDER BY hour LIMIT ?") {}

void Sealer::begin(Instant present) {
    m_present = floorDiv(toMillis(present), kHourMs);
    m_late = 0;
    m_series = 0;
    nextSeries();
}

void Sealer::nextSeries() {
    const Reset whenDone(m_next);
    for (m_next.bind(*m_series); m_next.step();) {
        m_series = m_next.integer(0);
        m_end = std::min(floorDiv(m_next.integer(1), kHourMs) - 1, m_present);
        const auto seen = m_seen.find(*m_series);
        m_from = seen == m_seen.end() ? kFirstHour : seen->second.from;
        if (seen == m_seen.end() || seen->second.end < m_end) {
            return;
        }
    }
    m_series.reset();
}

void Sealer::mark(std::int64_t from) {
    m_seen[*m_series] = {from, m_end};
    m_marked = *m_series;
}

void Sealer::noteWritten(std::int64_t series, std::int64_t hour) {
    m_late += hour + 1 < m_present ? 1 : 0;
    // The hours of a chunk that was opened, and of the group that it may make with them.
    const std::int64_t from = hour - 2 * kLongest;
    if (series == m_series && hour < m_from) {
        m_from = from;
    }
    const auto seen = m_seen.find(series);
    if (seen != m_seen.end() && hour < seen->second.end) {
        seen->second = {std::min(seen->second.from, from), kFirstHour};
    }
}

void Sealer::forget() {
    m_seen.erase(m_marked);
    m_from = kFirstHour;
}

bool Sealer::step() {
    m_marked = 0;
    if (m_series) {
        sealBlocks();
    }
    return m_series.has_value();
}

bool Sealer::skip() {
    try {
        if (m_series) {
            mark(m_end);
            nextSeries();
        }
    } catch (const Failure&) {
        m_series.reset();
    }
    return m_series.has_value();
}

std::vector<Sealer::Block> Sealer::readBlocks() {
    std::vector<Block> blocks;
    const Reset whenDone(m_blocks);
    for (m_blocks.bind(*m_series, m_from, m_end, kBlocksAStep); m_blocks.step();) {
        Block& block = blocks.emplace_back(Block{m_blocks.integer(0), false, {}});
        block.isWhole =
            decodeWhole(*m_series, block.hour, m_blocks.blob(1), m_blocks.maybe(2),
                        [&](const StoredPoint& point) { block.points.push_back(point); });
    }
    m_blocksRead += blocks.size();
    return blocks;
}

void Sealer::sealBlocks() {
    const std::vector<Block> blocks = readBlocks();
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
        const bool isShort = last - first < kLongOpen || m_group.size() < kFewest;
        const bool isOpen = !m_group.empty() && !chunk && isShort;
        if (!isOpen) {
            endGroup(); // a chunk follows, or it has waited for long
        }
        mark(isOpen ? first : m_end);
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
