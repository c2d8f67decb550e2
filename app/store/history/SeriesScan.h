// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/history/PointsAsOf.h"
#include "app/store/samples/HourReader.h"
#include "models/ports/SampleHistory.h"

#include <algorithm>

/// How the series that a query is about are found, and their points gone through.
namespace ff::store {

inline constexpr std::string_view kSeriesColumns =
    "SELECT series.id, system.name, metric, account, qualifier, first_at, last_at, last_value, "
    "last_interval, points, series.system FROM ";
/// All of them.
inline const std::string kSeries =
    std::string(kSeriesColumns) +
    "series JOIN system ON system.id = series.system WHERE points > 0 "
    "ORDER BY system.name, metric, account, qualifier";

/// Those that a query is about: with a system and metrics, the index leads to them.
[[nodiscard]] Statement seriesOf(Database& database, const SampleQuery& query);

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

inline std::optional<std::int64_t> millis(const std::optional<Instant>& at) {
    return at ? std::optional(toMillis(*at)) : std::nullopt;
}

/// Calls `take(const StoredPoint&)` for the points of a series in the window, and for the one
/// before them that still holds at its start; `take(const PointRun&)`, where it has that, for
/// several at once.
class PointScan final {
public:
    PointScan(Database& database, Window window, const std::optional<Instant>& asOf,
              KeptChunks* kept = nullptr)
        : m_hours(database, kept)
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
        Inside<Take> inside{*this, place.system, take, {}};
        const std::int64_t firstHour = floorDiv(m_from, kHourMs);
        // As of then, an earlier point may be the one that holds.
        const auto heldAt = m_then.knowsAll() ? std::optional(m_from) : std::nullopt;
        m_hours.before(place.series, firstHour, inside, heldAt);
        const auto giveChunk = [&](const ChunkRow& chunk) {
            if (!m_then.knowsAll() || chunk.summary.firstAt <= m_from ||
                chunk.summary.lastAt >= m_to) {
                return false;
            }
            inside.giveEarlier();
            return bool(takeChunk(chunk));
        };
        m_hours.over(place.series, firstHour, floorDiv(m_to - 1, kHourMs), inside, giveChunk);
        inside.giveEarlier();
    }

private:
    /// Lets through what lies in the window and was known, and the last one before that.
    template <class Take>
    struct Inside {
        PointScan& scan;
        std::int64_t system;
        Take& take;
        std::optional<StoredPoint> earlier;

        void operator()(const StoredPoint& point) {
            if (!scan.m_then.knows(system, point.at)) {
                return;
            }
            if (point.at <= scan.m_from) {
                earlier = point;
            } else if (point.at < scan.m_to) {
                giveEarlier();
                take(point);
            }
        }
        void operator()(const PointRun& run) {
            if (!scan.m_then.knowsAll()) {
                for (std::size_t i = 0; i < run.size(); ++i) {
                    (*this)(run.point(i));
                }
                return;
            }
            const std::size_t begin = firstFrom(run, scan.m_from + 1);
            const std::size_t end = std::max(begin, firstFrom(run, scan.m_to));
            if (begin > 0) {
                earlier = run.point(begin - 1);
            }
            if (begin < end) {
                giveEarlier();
                giveRun(run.part(begin, end), take);
            }
        }
        void giveEarlier() {
            if (!earlier) {
                return;
            }
            if (earlier->at + holdTime(Duration{earlier->interval}).count() > scan.m_from) {
                take(*earlier);
            }
            earlier.reset();
        }
        static std::size_t firstFrom(const PointRun& run, std::int64_t at) {
            const auto found =
                std::ranges::lower_bound(run.times, at - run.origin, {},
                                         [](std::uint32_t time) { return std::int64_t(time); });
            return std::size_t(found - run.times.begin());
        }
    };

    HourReader m_hours;
    PointsAsOf m_then;
    std::int64_t m_from;
    std::int64_t m_to;
};

/// For each series that a query is about: `make(key, scan, place)`.
template <class Make>
auto collect(Database& database, const SampleQuery& query, const std::optional<Instant>& asOf,
             KeptChunks* kept, Make&& make) {
    std::vector<std::invoke_result_t<Make, SeriesKey, PointScan&, SeriesPlace>> result;
    if (query.window.empty()) {
        return result;
    }
    PointScan points(database, query.window, asOf, kept);
    Statement rows = seriesOf(database, query);
    while (rows.step()) {
        result.push_back(make(keyOf(rows), points, placeOf(rows)));
    }
    return result;
}

} // namespace ff::store
