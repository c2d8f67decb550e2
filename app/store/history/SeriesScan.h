// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/history/PointsAsOf.h"
#include "app/store/samples/HourReader.h"
#include "models/ports/SampleHistory.h"

#include <algorithm>

/// How the series that a query is about are found, and their points gone through.
namespace ff::store {

inline constexpr std::string_view kSeries =
    "SELECT series.id, system.name, metric, account, qualifier, first_at, last_at, last_value, "
    "last_interval, points, series.system FROM series JOIN system ON system.id = series.system "
    "WHERE points > 0 ORDER BY system.name, metric, account, qualifier";

inline SeriesKey keyOf(const Statement& row) {
    return {SystemId(row.text(1)), Metric(row.integer(2)), row.text(3), row.text(4)};
}

struct SeriesPlace {
    std::int64_t series = 0;
    std::int64_t system = 0;
};

inline SeriesPlace placeOf(const Statement& row) {
    return {row.integer(0), row.integer(10)};
}

inline bool matches(const SeriesKey& key, const SampleQuery& query) {
    return (!query.system || *query.system == key.system) &&
           (query.metrics.empty() ||
            std::ranges::find(query.metrics, key.metric) != query.metrics.end()) &&
           (!query.account || *query.account == key.account) &&
           (!query.qualifier || *query.qualifier == key.qualifier);
}

inline std::optional<std::int64_t> millis(const std::optional<Instant>& at) {
    return at ? std::optional(toMillis(*at)) : std::nullopt;
}

/// Calls `take(const StoredPoint&)` for the points of a series in the window, and for the one
/// before them that still holds at its start.
class PointScan final {
public:
    PointScan(Database& database, Window window, const std::optional<Instant>& asOf)
        : m_hours(database)
        , m_then(database, millis(asOf))
        , m_from(toMillis(window.from))
        , m_to(toMillis(window.to)) {}

    template <class Take>
    void scan(const SeriesPlace& place, Take&& take) {
        scan(place, take, [](const ChunkRow&) { return false; });
    }
    /// `takeChunk(const ChunkRow&)` may take all points of a chunk at once; false: they come
    /// one by one. Chunks are not offered where not all of their points may have been known.
    template <class Take, class TakeChunk>
    void scan(const SeriesPlace& place, Take&& take, TakeChunk&& takeChunk) {
        std::optional<StoredPoint> earlier;
        const auto give = [&](const StoredPoint& point) {
            if (!m_then.knows(place.system, point.at)) {
                return;
            }
            if (point.at <= m_from) {
                earlier = point;
            } else if (point.at < m_to) {
                giveEarlier(earlier, take);
                take(point);
            }
        };
        const std::int64_t firstHour = floorDiv(m_from, kHourMs);
        // As of then, an earlier point may be the one that holds.
        const auto heldAt = m_then.knowsAll() ? std::optional(m_from) : std::nullopt;
        m_hours.before(place.series, firstHour, give, heldAt);
        const auto giveChunk = [&](const ChunkRow& chunk) {
            if (!m_then.knowsAll() || chunk.summary.firstAt <= m_from ||
                chunk.summary.lastAt >= m_to) {
                return false;
            }
            giveEarlier(earlier, take);
            return bool(takeChunk(chunk));
        };
        m_hours.over(place.series, firstHour, floorDiv(m_to - 1, kHourMs), give, giveChunk);
        giveEarlier(earlier, take);
    }

private:
    template <class Take>
    void giveEarlier(std::optional<StoredPoint>& earlier, Take& take) const {
        if (!earlier) {
            return;
        }
        if (earlier->at + holdTime(Duration{earlier->interval}).count() > m_from) {
            take(*earlier);
        }
        earlier.reset();
    }

    HourReader m_hours;
    PointsAsOf m_then;
    std::int64_t m_from;
    std::int64_t m_to;
};

/// For each series that matches: `make(key, scan)` where `scan(take)` gives its points.
template <class Make>
auto collect(Database& database, const SampleQuery& query, const std::optional<Instant>& asOf,
             Make&& make) {
    PointScan points(database, query.window, asOf);
    Statement rows(database, kSeries);
    std::vector<std::invoke_result_t<Make, SeriesKey, PointScan&, SeriesPlace>> result;
    while (!query.window.empty() && rows.step()) {
        if (auto key = keyOf(rows); matches(key, query)) {
            result.push_back(make(std::move(key), points, placeOf(rows)));
        }
    }
    return result;
}

} // namespace ff::store
