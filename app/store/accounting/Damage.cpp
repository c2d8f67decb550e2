// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/accounting/Damage.h"

#include "app/store/samples/ChunkRow.h"
#include "models/telemetry/Metric.h"

namespace ff::store {
namespace {

/// Of the hours from `first` to `last`.
Damage damageOf(const Statement& series, std::int64_t first, std::int64_t last) {
    std::string what = "samples: " + std::string(info(Metric(series.integer(2))).name);
    if (const std::string qualifier = series.text(4); !qualifier.empty()) {
        what += ' ' + qualifier;
    }
    return {SystemId(series.text(1)),
            series.text(3),
            std::move(what),
            {fromMillis(startOfHour(first)), fromMillis(startOfHour(last) + kHourMs)}};
}

/// Rows that refer to others that are not there, by table.
void findOrphans(Database& database, std::vector<Damage>& found) {
    Statement rows(database, "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check() "
                             "GROUP BY 1, 2");
    while (rows.step()) {
        found.push_back({.what = "table " + rows.text(0) + ": " + rows.text(2) +
                                 " rows refer to rows of " + rows.text(1) + " that are not there"});
    }
}

/// Times for which something is known, which end before they begin or overlap.
void findBadSpans(Database& database, std::vector<Damage>& found) {
    for (const std::string table : {"observed", "job_cover", "derived"}) {
        Statement rows(database,
                       "SELECT name, count(*) FROM (SELECT system, begins, ends, lag(ends) OVER "
                       "(PARTITION BY system ORDER BY begins) AS before FROM " +
                           table +
                           ") JOIN system ON system.id = system WHERE ends <= begins OR "
                           "begins < before GROUP BY name");
        while (rows.step()) {
            found.push_back({.system = SystemId(rows.text(0)),
                             .what = "table " + table + ": " + rows.text(1) +
                                     " times end before they begin, or overlap"});
        }
    }
}

void findBadSamples(Database& database, std::vector<Damage>& found) {
    Statement series(database, "SELECT series.id, system.name, metric, account, qualifier "
                               "FROM series JOIN system ON system.id = series.system "
                               "ORDER BY system.name, metric, account, qualifier");
    Statement blocks(database, "SELECT hour, points, crc FROM sample_hour WHERE series = ? "
                               "ORDER BY hour");
    Statement chunks(database, "SELECT " + std::string(ChunkRow::kColumns) +
                                   " FROM sample_chunk WHERE series = ? ORDER BY first_hour");
    std::vector<StoredPoint> points;
    while (series.step()) {
        const std::int64_t id = series.integer(0);
        for (blocks.bind(id); blocks.step();) {
            const std::int64_t hour = blocks.integer(0);
            if (!decodeWhole(id, hour, blocks.blob(1), blocks.maybe(2), [](const auto&) {})) {
                found.push_back(damageOf(series, hour, hour));
            }
        }
        for (chunks.bind(id); chunks.step();) {
            const ChunkRow chunk = ChunkRow::of(chunks);
            if (!chunk.decode(points)) {
                found.push_back(damageOf(series, chunk.firstHour, chunk.lastHour));
            }
        }
    }
}

} // namespace

std::vector<Damage> findDamage(Database& database) {
    std::vector<Damage> found;
    Statement structure(database, "PRAGMA integrity_check(100)");
    while (structure.step()) {
        if (const std::string words = structure.text(0); words != "ok") {
            found.push_back({.what = words});
        }
    }
    structure.reset();
    for (const auto& find : {findOrphans, findBadSpans, findBadSamples}) {
        try {
            find(database, found);
        } catch (const Failure&) {
            if (found.empty()) {
                throw;
            }
            // Of a table with a bad page, which is named above.
        }
    }
    return found;
}

} // namespace ff::store
