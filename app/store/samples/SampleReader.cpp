// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/samples/SampleReader.h"

#include "app/store/samples/BinCollector.h"
#include "app/store/samples/HourReader.h"
#include "app/store/samples/PointsAsOf.h"

#include <algorithm>

namespace ff::store {
namespace {

/// A site's clock may be a little ahead of ours.
constexpr std::chrono::minutes kClockSlack{2};

constexpr std::string_view kSeries =
    "SELECT series.id, system.name, metric, account, qualifier, first_at, last_at, last_value, "
    "last_interval, points, series.system FROM series JOIN system ON system.id = series.system "
    "WHERE points > 0 ORDER BY system.name, metric, account, qualifier";

SeriesKey keyOf(const Statement& row) {
    return {SystemId(row.text(1)), Metric(row.integer(2)), row.text(3), row.text(4)};
}

struct SeriesPlace {
    std::int64_t series = 0;
    std::int64_t system = 0;
};

SeriesPlace placeOf(const Statement& row) {
    return {row.integer(0), row.integer(10)};
}

bool matches(const SeriesKey& key, const SampleQuery& query) {
    return (!query.system || *query.system == key.system) &&
           (query.metrics.empty() ||
            std::ranges::find(query.metrics, key.metric) != query.metrics.end()) &&
           (!query.account || *query.account == key.account) &&
           (!query.qualifier || *query.qualifier == key.qualifier);
}

std::optional<std::int64_t> millis(const std::optional<Instant>& at) {
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
        const auto heldAt = m_then.isBounded() ? std::nullopt : std::optional(m_from);
        m_hours.before(place.series, firstHour, give, heldAt);
        m_hours.over(place.series, firstHour, floorDiv(m_to - 1, kHourMs), give);
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

/// Finds the newest point of a series up to a time.
class NewestPoint final {
public:
    /// `asOf` (ms) unset: of all that is known.
    NewestPoint(Database& database, Instant until, std::optional<std::int64_t> asOf)
        : m_hours(database)
        , m_then(database, asOf)
        , m_until(toMillis(until)) {}

    std::optional<StoredPoint> find(const SeriesPlace& place) {
        std::optional<StoredPoint> newest;
        const auto take = [&](const StoredPoint& point) {
            if (point.at <= m_until && m_then.knows(place.system, point.at)) {
                newest = point;
            }
        };
        std::optional<std::int64_t> hour = floorDiv(m_until, kHourMs) + 1;
        while (hour && !newest) {
            hour = m_hours.before(place.series, *hour, take);
        }
        return newest;
    }

private:
    HourReader m_hours;
    PointsAsOf m_then;
    std::int64_t m_until;
};

LatestValue latestOf(SeriesKey key, const StoredPoint& point) {
    return {std::move(key), {fromMillis(point.at), point.value}, Duration{point.interval}};
}

/// The newest point that was known of each series.
std::vector<LatestValue> latestAsOf(Database& database, Instant asOf) {
    NewestPoint points(database, asOf, toMillis(asOf));
    Statement rows(database, kSeries);
    std::vector<LatestValue> result;
    while (rows.step()) {
        if (const auto newest = points.find(placeOf(rows))) {
            result.push_back(latestOf(keyOf(rows), *newest));
        }
    }
    return result;
}

/// The newest point of each series; points after the present come of a clock that was set back.
std::vector<LatestValue> latestBy(Database& database, Instant present) {
    NewestPoint points(database, present, {});
    Statement rows(database, kSeries);
    std::vector<LatestValue> result;
    while (rows.step()) {
        const StoredPoint last{rows.integer(6), rows.real(7), rows.integer(8)};
        if (fromMillis(last.at) <= present) {
            result.push_back(latestOf(keyOf(rows), last));
        } else if (const auto newest = points.find(placeOf(rows))) {
            result.push_back(latestOf(keyOf(rows), *newest));
        }
    }
    return result;
}

/// What there was of each series.
std::vector<SeriesInfo> seriesAsOf(Database& database, Instant asOf) {
    PointScan points(database, {Instant{}, asOf + Duration{1}}, asOf);
    Statement rows(database, kSeries);
    std::vector<SeriesInfo> result;
    while (rows.step()) {
        SeriesInfo info{keyOf(rows), {}, {}, 0};
        points.scan(placeOf(rows), [&](const StoredPoint& point) {
            info.last = fromMillis(point.at);
            if (info.count++ == 0) {
                info.first = info.last;
            }
        });
        if (info.count > 0) {
            result.push_back(std::move(info));
        }
    }
    return result;
}

} // namespace

Result<std::vector<SeriesBins>> SampleReader::bins(const SampleQuery& query) const {
    return m_pool.ask([&](Database& database) {
        return collect(database, query, m_asOf,
                       [&](SeriesKey key, PointScan& points, SeriesPlace id) {
                           BinCollector filler(query.window, query.every);
                           points.scan(id, [&](const StoredPoint& point) { filler.add(point); });
                           return SeriesBins{std::move(key), filler.finish()};
                       });
    });
}

Result<std::vector<SeriesSamples>> SampleReader::points(const SampleQuery& query) const {
    return m_pool.ask([&](Database& database) {
        return collect(
            database, query, m_asOf, [&](SeriesKey key, PointScan& points, SeriesPlace id) {
                SeriesSamples samples{std::move(key), {}};
                points.scan(id, [&](const StoredPoint& point) {
                    samples.points.push_back({fromMillis(point.at), point.value, point.coverage});
                });
                return samples;
            });
    });
}

Result<std::vector<LatestValue>> SampleReader::latest() const {
    return m_pool.ask([this](Database& database) {
        return m_asOf ? latestAsOf(database, *m_asOf) : latestBy(database, m_now() + kClockSlack);
    });
}

Result<std::vector<SeriesInfo>> SampleReader::series() const {
    return m_pool.ask([this](Database& database) {
        if (m_asOf) {
            return seriesAsOf(database, *m_asOf);
        }
        Statement rows(database, kSeries);
        std::vector<SeriesInfo> result;
        while (rows.step()) {
            result.push_back({keyOf(rows), fromMillis(rows.integer(5)), fromMillis(rows.integer(6)),
                              rows.integer(9)});
        }
        return result;
    });
}

} // namespace ff::store
