// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/accounting/Damage.h"

#include "app/store/samples/PointBlock.h"
#include "models/telemetry/Metric.h"

namespace ff::store {
namespace {

Damage damageOf(const Statement& series, std::int64_t hour) {
    std::string what = "samples: " + std::string(info(Metric(series.integer(2))).name);
    if (const std::string qualifier = series.text(4); !qualifier.empty()) {
        what += ' ' + qualifier;
    }
    return {SystemId(series.text(1)),
            series.text(3),
            std::move(what),
            {fromMillis(hour * kHourMs), fromMillis((hour + 1) * kHourMs)}};
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
    while (series.step()) {
        const std::int64_t id = series.integer(0);
        for (blocks.bind(id); blocks.step();) {
            const std::int64_t hour = blocks.integer(0);
            if (!decodeWhole(id, hour, blocks.blob(1), blocks.maybe(2), [](const auto&) {})) {
                found.push_back(damageOf(series, hour));
            }
        }
    }
    return found;
}

} // namespace ff::store
