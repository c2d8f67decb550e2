// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/repair/LostHours.h"

#include "app/store/base/Spans.h"
#include "app/store/samples/HourReader.h"
#include "models/telemetry/Metric.h"

#include <set>

namespace ff::store {
namespace {

/// What is there of a series.
struct Kept {
    std::int64_t points = 0;
    std::set<std::int64_t> hours;
    std::optional<StoredPoint> last;
};

Kept keptOf(HourReader& reader, std::int64_t series) {
    constexpr std::int64_t kAll = 100'000'000; // hours
    Kept kept;
    reader.over(series, -kAll, kAll, [&](const StoredPoint& point) {
        ++kept.points;
        kept.hours.insert(floorDiv(point.at, kHourMs));
        kept.last = point;
    });
    return kept;
}

Window windowOf(std::int64_t firstHour, std::int64_t endHour) {
    return {fromMillis(firstHour * kHourMs), fromMillis(endHour * kHourMs)};
}

/// Ascending, those that follow each other as one.
template <class IsLost>
std::vector<Window> missingHours(const std::vector<Window>& observed, IsLost&& isLost) {
    std::vector<Window> missing;
    for (const Window& window : observed) {
        const std::int64_t end = floorDiv(toMillis(window.to) - 1, kHourMs);
        for (std::int64_t hour = floorDiv(toMillis(window.from), kHourMs); hour <= end; ++hour) {
            if (isLost(hour)) {
                missing.push_back(windowOf(hour, hour + 1));
            }
        }
    }
    return joined(std::move(missing));
}

bool mayBeLost(const Hours* only, std::int64_t series, std::int64_t hour) {
    if (!only) {
        return true;
    }
    const auto of = only->find(series);
    return of != only->end() && std::ranges::any_of(of->second, [&](const auto& hours) {
               return hours.first <= hour && hour <= hours.second;
           });
}

void cutOut(Database& database, const std::string& table, const SystemId& system, Window window) {
    const auto from = toMillis(window.from);
    const auto to = toMillis(window.to);
    const std::string of = " WHERE system = (SELECT id FROM system WHERE name = ?1) AND ";
    // What a span has behind the window, and then what it has before it.
    Statement(database, "INSERT OR IGNORE INTO " + table +
                            " (system, begins, ends, known, grown) "
                            "SELECT system, ?3, ends, known, grown FROM " +
                            table + of + "begins < ?3 AND ends > ?3 AND ends > ?2")
        .run(std::string_view(system.text), from, to);
    Statement(database, "DELETE FROM " + table + of + "begins >= ?2 AND begins < ?3")
        .run(std::string_view(system.text), from, to);
    Statement(database, "UPDATE " + table + " SET ends = ?2, grown = min(grown, max(known, ?2))" +
                            of + "begins < ?2 AND ends > ?2 AND ?3 = ?3")
        .run(std::string_view(system.text), from, to);
}

} // namespace

std::vector<Damage> findLostHours(Database& database, const Hours* only) {
    std::vector<Damage> lost;
    HourReader reader(database);
    Statement setRight(database, "UPDATE series SET points = ?2, last_at = ?3, last_value = ?4, "
                                 "last_interval = ?5 WHERE id = ?1");
    Statement setPoints(database, "UPDATE series SET points = ?2 WHERE id = ?1");
    std::vector<std::pair<std::int64_t, Kept>> all;
    Statement rows(database, "SELECT series.id, system.name, metric, account, qualifier, first_at, "
                             "last_at, points, series.system FROM series JOIN system ON "
                             "system.id = series.system ORDER BY system.name, metric, account");
    while (rows.step()) {
        Kept kept = keptOf(reader, rows.integer(0));
        if (kept.points < rows.integer(7)) {
            const Window asked{fromMillis(rows.integer(5)), fromMillis(rows.integer(6) + 1)};
            std::string what = "samples: " + std::string(info(Metric(rows.integer(2))).name);
            if (const std::string qualifier = rows.text(4); !qualifier.empty()) {
                what += ' ' + qualifier;
            }
            for (const Window& window : missingHours(
                     spansIn(database, "observed", rows.integer(8), asked), [&](std::int64_t hour) {
                         return !kept.hours.contains(hour) &&
                                mayBeLost(only, rows.integer(0), hour);
                     })) {
                lost.push_back({SystemId(rows.text(1)), rows.text(3), what, window});
            }
        }
        all.emplace_back(rows.integer(0), std::move(kept));
    }
    rows.reset();
    for (const auto& [id, kept] : all) {
        if (kept.last) {
            setRight.run(id, kept.points, kept.last->at, kept.last->value, kept.last->interval);
        } else {
            setPoints.run(id, kept.points);
        }
    }
    return lost;
}

void forgetSeen(Database& database, const std::vector<Damage>& lost) {
    std::set<std::pair<std::string, std::pair<Instant, Instant>>> windows;
    for (const Damage& each : lost) {
        if (!each.window.empty()) {
            windows.insert({each.system.text, {each.window.from, each.window.to}});
        }
    }
    for (const auto& [system, window] : windows) {
        for (const char* table : {"observed", "derived"}) {
            cutOut(database, table, SystemId(system), {window.first, window.second});
        }
    }
}

} // namespace ff::store
