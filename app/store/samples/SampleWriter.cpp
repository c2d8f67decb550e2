// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/samples/SampleWriter.h"

#include "app/store/samples/HourReader.h"
#include "models/core/Windows.h"
#include "models/telemetry/JobLimits.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace ff::store {
namespace {

void widen(Window& window, std::int64_t at) {
    const Instant from = fromMillis(at);
    window = hull(window, {from, from + Duration{1}});
}

/// The last line: what is later than all that comes would stay the newest of its series for good.
bool isPossible(Instant at, const Batch& batch) {
    return inCalendar(at) && at <= batch.arrived + kClocksApart;
}

} // namespace

SampleWriter::SampleWriter(Database& database, Sealer& sealer)
    : m_database(database)
    , m_load(database, "SELECT id, system, metric, account, qualifier, first_at, last_at, "
                       "last_value, last_interval, points FROM series")
    , m_addSeries(database, "INSERT INTO series (system, metric, account, qualifier, first_at, "
                            "last_at, last_value, last_interval, points) "
                            "VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0) RETURNING id")
    , m_updateSeries(database, "UPDATE series SET first_at = ?2, last_at = ?3, last_value = ?4, "
                               "last_interval = ?5, points = ?6 WHERE id = ?1")
    , m_readHour(database, "SELECT points, crc FROM sample_hour WHERE series = ? AND hour = ?")
    , m_writeHour(database, "INSERT INTO sample_hour (series, hour, points, crc) "
                            "VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                            "points = excluded.points, crc = excluded.crc")
    , m_keepDamaged(database, "INSERT OR IGNORE INTO sample_damaged (series, hour, points, crc) "
                              "SELECT series, hour, points, crc FROM sample_hour "
                              "WHERE series = ? AND hour = ?")
    , m_chunks(database)
    , m_sealer(sealer) {
    load();
}

std::string SampleWriter::keyText(std::int64_t system, Metric metric, std::string_view account,
                                  std::string_view qualifier) {
    std::string text = std::to_string(system) + ' ' + std::to_string(int(metric)) + ' ' +
                       std::to_string(account.size()) + ' ';
    return text.append(account).append(qualifier);
}

void SampleWriter::load() {
    m_series.clear();
    m_index.clear();
    m_byMetric.clear();
    m_arrivals.clear();
    for (m_load.reset(); m_load.step();) {
        const std::int64_t system = m_load.integer(1);
        const auto metric = Metric(m_load.integer(2));
        m_index.emplace(keyText(system, metric, m_load.text(3), m_load.text(4)), m_series.size());
        m_byMetric[{system, metric}].push_back(m_series.size());
        m_series.push_back({m_load.integer(0),
                            system,
                            m_load.integer(5),
                            {m_load.integer(6), m_load.real(7), m_load.integer(8)},
                            m_load.integer(9),
                            0,
                            !m_load.text(3).empty(),
                            false});
    }
    m_load.reset();
}

std::size_t SampleWriter::find(std::int64_t system, const SeriesKey& key, std::int64_t firstAt) {
    auto text = keyText(system, key.metric, key.account, key.qualifier);
    if (const auto known = m_index.find(text); known != m_index.end()) {
        return known->second;
    }
    m_addSeries.bind(system, int(key.metric), key.account, key.qualifier, firstAt, firstAt - 1)
        .step();
    const std::int64_t id = m_addSeries.integer(0);
    m_addSeries.reset();
    m_index.emplace(std::move(text), m_series.size());
    m_byMetric[{system, key.metric}].push_back(m_series.size());
    m_series.push_back(
        {id, system, firstAt, {firstAt - 1, 0, 0}, 0, 0, !key.account.empty(), false});
    return m_series.size() - 1;
}

void SampleWriter::note(Series& series, const StoredPoint& point, bool assumed) {
    series.firstAt = std::min(series.firstAt, point.at);
    if (point.at > series.last.at || (point.at == series.last.at && !assumed)) {
        series.last = point;
    }
    series.changed = true;
}

/// The clock of this computer was ahead, and is set right: a point of that time would stay the
/// newest of its series, and no zero would be put to it, until that time comes. `first`: a point
/// that comes now, where nothing is older.
void SampleWriter::forgetFuture(Series& series, const Batch& batch, std::optional<Instant> first) {
    const std::int64_t latest = toMillis(batch.arrived + kClocksApart);
    if (batch.backfill || series.last.at <= latest) {
        return;
    }
    std::optional<StoredPoint> newest;
    HourReader hours(m_database);
    for (std::optional<std::int64_t> hour = floorDiv(latest, kHourMs) + 1; hour && !newest;) {
        hour = hours.before(series.id, *hour, [&](const StoredPoint& point) {
            if (point.at <= latest) {
                newest = point;
            }
        });
    }
    if (!newest && first) {
        newest = StoredPoint{toMillis(*first) - 1, 0, 0};
    }
    series.last = newest.value_or(series.last);
    series.changed = true;
}

/// It was named, so it is not absent, which would be zero.
void SampleWriter::passOver(std::int64_t system, const SeriesKey& key) {
    const auto text = keyText(system, key.metric, key.account, key.qualifier);
    if (const auto known = m_index.find(text); known != m_index.end()) {
        m_series[known->second].batch = m_batch;
    }
}

Window SampleWriter::add(std::int64_t system, const Batch& batch) {
    ++m_batch;
    Window window;
    const std::int64_t interval = batch.interval.count();
    const auto isUsable = [&](const Point& point) {
        return std::isfinite(point.value) && isPossible(point.at, batch);
    };
    for (const SeriesSamples& samples : batch.series) {
        const auto first = std::ranges::find_if(samples.points, isUsable);
        if (first == samples.points.end()) {
            passOver(system, samples.key);
            continue;
        }
        const std::size_t index = find(system, samples.key, toMillis(first->at));
        m_series[index].batch = m_batch;
        forgetFuture(m_series[index], batch, first->at);
        for (const Point& point : samples.points) {
            if (!isUsable(point)) {
                continue;
            }
            const StoredPoint stored{toMillis(point.at), point.value, interval,
                                     std::clamp(point.coverage, 0.0, 1.0)};
            note(m_series[index], stored, false);
            m_arrivals.push_back({index, m_arrivals.size(), stored, false, batch.backfill});
            widen(window, stored.at);
        }
    }
    addZeros(system, batch, window);
    return window;
}

void SampleWriter::addZeros(std::int64_t system, const Batch& batch, Window& window) {
    if (!batch.zeroAt || !isPossible(*batch.zeroAt, batch)) {
        return;
    }
    const StoredPoint zero{toMillis(*batch.zeroAt), 0, batch.interval.count()};
    for (const Metric metric : batch.complete) {
        const auto known = m_byMetric.find({system, metric});
        if (known == m_byMetric.end()) {
            continue;
        }
        for (const std::size_t index : known->second) {
            Series& series = m_series[index];
            forgetFuture(series, batch);
            // Of a system's own few series each zero is seen; of a thousand accounts that are gone,
            // only that they went.
            const bool said = series.last.value == 0 && (series.ofAccount || series.points == 0);
            if (series.batch == m_batch || said || series.last.at >= zero.at) {
                continue;
            }
            note(series, zero, true);
            m_arrivals.push_back({index, m_arrivals.size(), zero, true, false});
            widen(window, zero.at);
        }
    }
}

/// By series and time; of the same time in the order in which they came. Each batch lists a series
/// in the order of time: to part the series is nearly all there is to do.
void SampleWriter::sortArrivals() {
    std::vector<std::size_t> places(m_series.size() + 1);
    for (const Arrival& arrival : m_arrivals) {
        ++places[arrival.series + 1];
    }
    std::partial_sum(places.begin(), places.end(), places.begin());
    std::vector<Arrival> sorted(m_arrivals.size());
    std::vector<std::size_t> next = places;
    for (const Arrival& arrival : m_arrivals) {
        sorted[next[arrival.series]++] = arrival;
    }
    const auto time = [](const Arrival& arrival) {
        return std::pair(arrival.point.at, arrival.order);
    };
    for (std::size_t series = 0; series < m_series.size(); ++series) {
        const std::span ofSeries(sorted.begin() + std::ptrdiff_t(places[series]),
                                 sorted.begin() + std::ptrdiff_t(places[series + 1]));
        if (!std::ranges::is_sorted(ofSeries, {}, time)) {
            std::ranges::sort(ofSeries, {}, time);
        }
    }
    m_arrivals = std::move(sorted);
}

void SampleWriter::write() {
    sortArrivals();
    const auto sameHour = [](const Arrival& a, const Arrival& b) {
        return a.series == b.series &&
               floorDiv(a.point.at, kHourMs) == floorDiv(b.point.at, kHourMs);
    };
    for (auto from = m_arrivals.begin(); from != m_arrivals.end();) {
        const auto to = std::find_if_not(from, m_arrivals.end(), [&](const Arrival& arrival) {
            return sameHour(*from, arrival);
        });
        mergeHour(std::span(from, to));
        from = to;
    }
    m_arrivals.clear();
    for (Series& series : m_series) {
        if (!std::exchange(series.changed, false)) {
            continue;
        }
        m_updateSeries.run(series.id, series.firstAt, series.last.at, series.last.value,
                           series.last.interval, series.points);
    }
}

void SampleWriter::lose(std::int64_t series, std::int64_t points) {
    const auto place = std::ranges::find(m_series, series, &Series::id);
    if (place != m_series.end()) {
        place->points -= points;
        place->changed = true;
    }
}

ChunkTable::Hour SampleWriter::readHour(std::int64_t series, std::int64_t hour,
                                        std::vector<StoredPoint>& points) {
    points.clear();
    if (!m_readHour.bind(series, hour).step()) {
        m_readHour.reset();
        return m_chunks.read(series, hour, points);
    }
    const bool isWhole = decodeWhole(series, hour, m_readHour.blob(0), m_readHour.maybe(1),
                                     [&](const auto& point) { points.push_back(point); });
    m_readHour.reset();
    if (!isWhole) {
        m_keepDamaged.run(series, hour);
    }
    return ChunkTable::Hour::notSealed;
}

/// The last point of an hour that is in the file.
std::optional<StoredPoint> SampleWriter::lastOf(std::int64_t series, std::int64_t hour) {
    std::vector<StoredPoint> points;
    readHour(series, hour, points);
    return points.empty() ? std::nullopt : std::optional(points.back());
}

/// Of a point of the past, what no point that stands for less time tells already: a minute that was
/// seen is worth more than the mean of its hour. It begins where the point before it ends to hold.
std::optional<StoredPoint> SampleWriter::unseenPart(const StoredPoint& point, std::int64_t series,
                                                    std::int64_t hour) {
    const auto after = std::ranges::upper_bound(m_hour, point.at, {}, &StoredPoint::at);
    const auto before =
        after == m_hour.begin() ? lastOf(series, hour - 1) : std::optional(*std::prev(after));
    if (!before || before->interval >= point.interval) {
        return point;
    }
    const std::int64_t end = before->at + holdTime(Duration{before->interval}).count();
    if (end <= point.at) {
        return point;
    }
    StoredPoint rest = point;
    rest.at = end;
    rest.interval -= std::int64_t(double(end - point.at) / kHoldIntervals);
    const bool isSeen = rest.interval <= 0 || floorDiv(end, kHourMs) != hour ||
                        (after != m_hour.end() && after->at <= end);
    return isSeen ? std::nullopt : std::optional(rest);
}

void SampleWriter::mergeHour(std::span<const Arrival> arrivals) {
    Series& series = m_series[arrivals.front().series];
    const std::int64_t hour = floorDiv(arrivals.front().point.at, kHourMs);
    const ChunkTable::Hour found = readHour(series.id, hour, m_hour);
    const std::size_t before = m_hour.size();
    bool changed = false;
    for (Arrival arrival : arrivals) {
        if (arrival.fetched) {
            const auto unseen = unseenPart(arrival.point, series.id, hour);
            if (!unseen) {
                continue;
            }
            arrival.point = *unseen;
        }
        auto place = m_hour.end();
        if (!m_hour.empty() && m_hour.back().at >= arrival.point.at) {
            place = std::ranges::lower_bound(m_hour, arrival.point.at, {}, &StoredPoint::at);
        }
        if (place == m_hour.end() || place->at != arrival.point.at) {
            m_hour.insert(place, arrival.point);
            changed = true;
        } else if (!arrival.assumed && *place != arrival.point) {
            *place = arrival.point;
            changed = true;
        }
    }
    if (!changed) {
        return;
    }
    if (found != ChunkTable::Hour::notSealed) {
        m_chunks.open(series.id, hour); // sealed again with what came late
    }
    series.points += std::int64_t(m_hour.size() - before);
    m_bytes.clear();
    encodePoints(hour, m_hour, m_bytes);
    m_writeHour.run(series.id, hour, m_bytes.bytes(),
                    blockChecksum(series.id, hour, m_bytes.bytes()));
    m_sealer.noteWritten(series.id, hour);
}

} // namespace ff::store
