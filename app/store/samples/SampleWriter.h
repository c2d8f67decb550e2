// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Names.h"
#include "app/store/samples/ChunkTable.h"
#include "app/store/samples/Sealer.h"
#include "models/telemetry/Batch.h"

#include <map>
#include <optional>
#include <vector>

namespace ff::store {

/// Puts the samples of batches into the hours of their series. Belongs to the writer: `add` gathers
/// what the batches of one transaction bring, `write` merges it into the file.
class SampleWriter final {
public:
    /// `sealer` is told of each hour that is written.
    SampleWriter(Database& database, Sealer& sealer);

    /// Reads what is known of every series; also after a rollback.
    void load();
    /// Returns the window of the points that came, empty where none did.
    Window add(std::int64_t system, const Batch& batch);
    void write();
    /// So many points of a series (its number in the file) are gone.
    void lose(std::int64_t series, std::int64_t points);

private:
    struct Series {
        std::int64_t id = 0;
        std::int64_t system = 0;
        std::int64_t firstAt = 0;
        StoredPoint last;
        std::int64_t points = 0;
        std::uint64_t batch = 0; ///< the last batch that named it
        bool ofAccount = false;
        bool changed = false;
    };
    struct Arrival {
        std::size_t series = 0; ///< in m_series
        std::size_t order = 0;  ///< of two at the same time, the later one holds
        StoredPoint point;
        bool assumed = false; ///< a zero of ours: never over a value that the site gave
        bool fetched = false; ///< of the past: never over what was seen more finely
    };

    std::size_t find(std::int64_t system, const SeriesKey& key, std::int64_t firstAt);
    void passOver(std::int64_t system, const SeriesKey& key);
    void note(Series& series, const StoredPoint& point, bool assumed);
    void forgetFuture(Series& series, const Batch& batch, std::optional<Instant> first = {});
    void addZeros(std::int64_t system, const Batch& batch, Window& window);
    void sortArrivals();
    void mergeHour(std::span<const Arrival> arrivals);
    [[nodiscard]] std::optional<StoredPoint> lastOf(std::int64_t series, std::int64_t hour);
    [[nodiscard]] std::optional<StoredPoint> unseenPart(const StoredPoint& point,
                                                        std::int64_t series, std::int64_t hour);
    /// Puts what is stored of the hour into `points`.
    ChunkTable::Hour readHour(std::int64_t series, std::int64_t hour,
                              std::vector<StoredPoint>& points);
    static std::string keyText(std::int64_t system, Metric metric, std::string_view account,
                               std::string_view qualifier);

    Database& m_database;
    Statement m_load;
    Statement m_addSeries;
    Statement m_updateSeries;
    Statement m_readHour;
    Statement m_writeHour;
    Statement m_keepDamaged;
    ChunkTable m_chunks;
    Sealer& m_sealer;
    std::vector<Series> m_series;
    TextMap<std::size_t> m_index;
    std::map<std::pair<std::int64_t, Metric>, std::vector<std::size_t>> m_byMetric;
    std::vector<Arrival> m_arrivals;
    std::uint64_t m_batch = 0;
    std::vector<StoredPoint> m_hour; ///< scratch
    ByteWriter m_bytes;              ///< scratch
};

} // namespace ff::store
