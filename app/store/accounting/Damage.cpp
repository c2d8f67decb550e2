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

} // namespace

std::vector<Damage> findDamage(Database& database) {
    std::vector<Damage> found;
    Statement structure(database, "PRAGMA quick_check(100)");
    while (structure.step()) {
        if (const std::string words = structure.text(0); words != "ok") {
            found.push_back({.what = words});
        }
    }
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
    return found;
}

} // namespace ff::store
