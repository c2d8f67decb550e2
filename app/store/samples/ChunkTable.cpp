// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/samples/ChunkTable.h"

#include "app/store/samples/PointChunk.h"

#include <array>

namespace ff::store {
namespace {

const std::string kColumns(ChunkRow::kColumns);

bool isFinite(const ChunkSummary& sum) {
    return std::ranges::all_of(std::array{sum.first, sum.last, sum.min, sum.max, sum.integral},
                               [](double value) { return std::isfinite(value); });
}

} // namespace

ChunkTable::ChunkTable(Database& database)
    : m_find(database, "SELECT " + kColumns +
                           " FROM sample_chunk WHERE series = ? AND "
                           "first_hour <= ? ORDER BY first_hour DESC LIMIT 1")
    , m_next(database, "SELECT min(first_hour) FROM sample_chunk WHERE series = ? AND "
                       "first_hour > ?")
    , m_add(database, "INSERT INTO sample_chunk (" + kColumns +
                          ") VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                          "RETURNING id")
    , m_remove(database, "DELETE FROM sample_chunk WHERE id = ?")
    , m_setAside(database, "INSERT INTO sample_chunk_damaged (" + kColumns + ") SELECT " +
                               kColumns + " FROM sample_chunk WHERE id = ?")
    , m_removeBlocks(database, "DELETE FROM sample_hour WHERE series = ? AND hour BETWEEN ? AND ?")
    , m_addBlock(database, "INSERT INTO sample_hour (series, hour, points, crc) "
                           "VALUES (?, ?, ?, ?)") {}

std::optional<ChunkRow> ChunkTable::find(std::int64_t series, std::int64_t hour) {
    if (!m_find.bind(series, hour).step() || m_find.integer(3) < hour) {
        m_find.reset();
        return std::nullopt;
    }
    return ChunkRow::of(m_find);
}

bool ChunkTable::unpack(const ChunkRow& chunk) {
    // By checksum, too: a number that is free again is given to another chunk.
    const Unpacked wanted{chunk.id, chunk.crc};
    if (m_unpacked == wanted) {
        return true;
    }
    ++m_unpackings;
    const bool isWhole = chunk.decode(m_points);
    m_unpacked = isWhole ? std::optional(wanted) : std::nullopt;
    return isWhole;
}

ChunkTable::Hour ChunkTable::read(std::int64_t series, std::int64_t hour,
                                  std::vector<StoredPoint>& points) {
    const auto chunk = find(series, hour);
    if (!chunk) {
        return Hour::notSealed;
    }
    const bool isWhole = unpack(*chunk);
    m_find.reset();
    const auto inHour = pointsOfHours(m_points, hour, hour);
    points.assign(inHour.begin(), inHour.end());
    return isWhole ? Hour::whole : Hour::damaged;
}

void ChunkTable::open(std::int64_t series, std::int64_t hour) {
    const auto chunk = find(series, hour);
    if (!chunk) {
        return;
    }
    const bool isWhole = unpack(*chunk);
    const std::int64_t id = chunk->id;
    m_find.reset();
    if (!isWhole) {
        m_setAside.run(id);
    }
    m_remove.run(id);
    for (std::span<const StoredPoint> rest = m_points; !rest.empty();) {
        const std::int64_t first = floorDiv(rest.front().at, kHourMs);
        const auto points = pointsOfHours(rest, first, first);
        m_bytes.clear();
        encodePoints(first, points, m_bytes);
        m_addBlock.run(series, first, m_bytes.bytes(),
                       blockChecksum(series, first, m_bytes.bytes()));
        rest = rest.subspan(points.size());
    }
}

bool ChunkTable::canSeal(std::span<const StoredPoint> points) {
    return isFinite(summaryOf(points));
}

std::optional<std::int64_t> ChunkTable::seal(std::int64_t series,
                                             std::span<const StoredPoint> points) {
    ChunkRow row;
    row.series = series;
    row.firstHour = floorDiv(points.front().at, kHourMs);
    row.lastHour = floorDiv(points.back().at, kHourMs);
    row.summary = summaryOf(points);
    if (!isFinite(row.summary)) {
        return std::nullopt;
    }
    const auto bytes = encodeChunk(points);
    row.points = bytes;
    const ChunkSummary& sum = row.summary;
    m_add
        .bind(series, row.firstHour, row.lastHour, sum.count, sum.firstAt - row.firstHour * kHourMs,
              sum.lastAt - row.lastHour * kHourMs, sum.lastInterval, sum.lastCoverage, sum.first,
              sum.last, sum.min, sum.max, sum.integral, sum.missed, row.points, row.checksum())
        .step();
    const std::int64_t id = m_add.integer(0);
    m_add.reset();
    m_removeBlocks.run(series, row.firstHour, row.lastHour);
    return id;
}

std::optional<std::int64_t> ChunkTable::nextAfter(std::int64_t series, std::int64_t hour) {
    const auto found = m_next.bind(series, hour).step() ? m_next.maybe(0) : std::nullopt;
    m_next.reset();
    return found;
}

} // namespace ff::store
