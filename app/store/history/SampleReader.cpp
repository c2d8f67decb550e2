// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/history/SampleReader.h"

#include "app/store/history/BinCollector.h"
#include "app/store/history/SeriesScan.h"

#include <algorithm>

namespace ff::store {
namespace {

/// A site's clock may be a little ahead of ours.
constexpr std::chrono::minutes kClockSlack{2};

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
        return collect(database, query, m_asOf, &m_kept,
                       [&](SeriesKey key, PointScan& points, SeriesPlace id) {
                           BinCollector filler(query.window, query.every);
                           points.scan(id, [&](const auto& some) { filler.add(some); });
                           return SeriesBins{std::move(key), filler.finish()};
                       });
    });
}

Result<std::vector<SeriesSamples>> SampleReader::points(const SampleQuery& query) const {
    return m_pool.ask([&](Database& database) {
        return collect(database, query, m_asOf, &m_kept,
                       [&](SeriesKey key, PointScan& points, SeriesPlace id) {
                           SeriesSamples samples{std::move(key), {}};
                           points.scan(id, [&](const StoredPoint& point) {
                               samples.points.push_back(
                                   {fromMillis(point.at), point.value, point.coverage});
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
