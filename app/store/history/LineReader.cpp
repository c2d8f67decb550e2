// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/history/LineReader.h"

#include "app/store/history/LineCollector.h"
#include "app/store/history/SeriesScan.h"

namespace ff::store {

Result<std::vector<SeriesLine>> LineReader::lines(const SampleQuery& query) const {
    return m_pool.ask([&](Database& database) {
        return collect(database, query, {}, &m_kept,
                       [&](SeriesKey key, PointScan& points, SeriesPlace place) {
                           LineCollector columns(query.window, query.every);
                           points.scan(
                               place, [&](const auto& some) { columns.add(some); },
                               [&](const ChunkRow& chunk) {
                                   // To check its sum costs more than to look whether it fits.
                                   if (!columns.fits(chunk.summary) || !chunk.isWhole()) {
                                       return false;
                                   }
                                   columns.add(chunk.summary);
                                   return true;
                               });
                           return SeriesLine{std::move(key), columns.finish()};
                       });
    });
}

} // namespace ff::store
