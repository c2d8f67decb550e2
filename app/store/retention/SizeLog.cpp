// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/retention/SizeLog.h"

#include "app/store/base/Database.h"
#include "app/store/samples/PointBlock.h"

namespace ff::store {
namespace {

constexpr std::int64_t kDayMs = 24 * kHourMs;
constexpr std::int64_t kDaysBack = 7;

std::int64_t pragma(Database& database, std::string_view name) {
    Statement statement(database, "PRAGMA " + std::string(name));
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t freeBytes(Database& database) {
    return pragma(database, "freelist_count") * pragma(database, "page_size");
}

} // namespace

std::int64_t bytesInUse(Database& database) {
    return (pragma(database, "page_count") - pragma(database, "freelist_count")) *
           pragma(database, "page_size");
}

void noteSize(Database& database, Instant present) {
    Statement(database, "INSERT INTO size_log (day, bytes) VALUES (?, ?) ON CONFLICT DO UPDATE SET "
                        "bytes = excluded.bytes")
        .run(floorDiv(toMillis(present), kDayMs), bytesInUse(database));
}

StorageSize storageSize(Database& database, Instant present) {
    StorageSize size{.bytes = bytesInUse(database), .free = freeBytes(database)};
    const std::int64_t today = floorDiv(toMillis(present), kDayMs);
    // The end of a day: of the newest one seven days ago or more, else of the oldest since.
    Statement before(database, "SELECT day, bytes FROM size_log WHERE day < ?1 ORDER BY "
                               "day > ?1 - ?2, CASE WHEN day > ?1 - ?2 THEN day ELSE -day END "
                               "LIMIT 1");
    if (before.bind(today, kDaysBack).step()) {
        size.days = today - before.integer(0);
        size.bytesADay = double(size.bytes - before.integer(1)) / double(size.days);
    }
    return size;
}

} // namespace ff::store
