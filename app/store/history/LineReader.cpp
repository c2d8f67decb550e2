// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/history/LineReader.h"

#include "app/store/history/BinCollector.h"
#include "app/store/history/LineCollector.h"
#include "app/store/history/SeriesScan.h"
#include "app/store/history/TotalPoints.h"

namespace ff::store {
namespace {

/// Gives a series to the collector: a chunk that fits into a column of it by its summary.
template <class Collector>
void fill(Collector& collector, PointScan& points, const SeriesPlace& place) {
    points.scan(
        place, [&](const auto& some) { collector.add(some); },
        [&](const ChunkRow& chunk) {
            // To check its sum costs more than to look whether it fits.
            if (!collector.fits(chunk.summary) || !chunk.isWhole()) {
                return false;
            }
            collector.add(chunk.summary);
            return true;
        });
}

} // namespace

Result<std::vector<SeriesLine>> LineReader::lines(const SampleQuery& query) const {
    return m_pool.ask([&](Database& database) {
        return collect(database, query, {}, &m_kept,
                       [&](SeriesKey key, PointScan& points, SeriesPlace place) {
                           LineCollector columns(query.window, query.every);
                           fill(columns, points, place);
                           return SeriesLine{std::move(key), columns.finish()};
                       });
    });
}

Result<std::vector<LineColumn>> LineReader::total(const SampleQuery& query) const {
    return m_pool.ask([&](Database& database) -> std::vector<LineColumn> {
        const auto places =
            collect(database, query, {}, &m_kept,
                    [](const SeriesKey&, PointScan&, SeriesPlace place) { return place; });
        if (places.empty()) {
            return {};
        }
        PointScan points(database, query.window, {}, &m_kept);
        LineCollector columns(query.window, query.every);
        if (places.size() == 1) {
            fill(columns, points, places.front());
            return columns.finish();
        }
        TotalPoints total;
        for (const SeriesPlace& place : places) {
            points.scan(place, [&](const auto& some) { total.note(some); });
            total.endNoted();
        }
        for (const SeriesPlace& place : places) {
            points.scan(place, [&](const auto& some) { total.add(some); });
            total.endAdded();
        }
        total.give([&](const StoredPoint& point) { columns.add(point); });
        return columns.finish();
    });
}

Result<std::vector<SeriesBins>> LineReader::means(const SampleQuery& query) const {
    return m_pool.ask([&](Database& database) {
        return collect(database, query, {}, &m_kept,
                       [&](SeriesKey key, PointScan& points, SeriesPlace place) {
                           BinCollector bins(query.window, query.every);
                           fill(bins, points, place);
                           return SeriesBins{std::move(key), bins.finish()};
                       });
    });
}

} // namespace ff::store
