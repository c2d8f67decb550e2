// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/retention/SystemRooms.h"

#include "app/store/base/Database.h"
#include "app/store/base/Statement.h"
#include "app/store/samples/PointBlock.h"

namespace ff::store {
namespace {

constexpr std::int64_t kDaysBack = 7;
constexpr std::int64_t kHoursADay = 24;

/// A row of sample_chunk beside its points: 16 columns, its index, and its share of a page.
constexpr std::int64_t kAroundChunk = 130;
constexpr std::int64_t kAroundBlock = 24;

/// The growth is that of sealed hours alone: a block of the hour in hand shrinks soon.
constexpr std::string_view kRooms =
    "WITH block (series, bytes, recent, since) AS ("
    "SELECT series, length(points) + ?1, last_hour >= ?3, first_hour "
    "FROM sample_chunk UNION ALL "
    "SELECT series, length(points) + ?2, hour >= ?3, hour FROM sample_hour) "
    "SELECT system.name, sum(bytes), coalesce(sum(bytes) FILTER (WHERE recent), 0), "
    "coalesce(min(max(since, ?3)) FILTER (WHERE recent), 0) "
    "FROM block JOIN series ON series.id = block.series "
    "JOIN system ON system.id = series.system GROUP BY system.id "
    "ORDER BY 2 DESC, system.name";

} // namespace

Result<std::vector<SystemRoom>> SystemRooms::rooms() const {
    return m_pool.ask([this](Database& database) {
        const std::int64_t hour = floorDiv(toMillis(m_now()), kHourMs);
        const std::int64_t recent = hour - kDaysBack * kHoursADay;
        Statement rows(database, kRooms);
        rows.bind(kAroundChunk, kAroundBlock, recent);
        std::vector<SystemRoom> rooms;
        while (rows.step()) {
            SystemRoom room{.system = SystemId(rows.text(0)), .bytes = rows.integer(1)};
            const std::int64_t hours = hour - rows.integer(3) + 1;
            if (rows.integer(2) > 0 && hours >= kHoursADay) {
                room.bytesADay = double(rows.integer(2)) * double(kHoursADay) / double(hours);
            }
            rooms.push_back(std::move(room));
        }
        return rooms;
    });
}

} // namespace ff::store
