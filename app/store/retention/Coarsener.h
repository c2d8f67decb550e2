// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/samples/ChunkTable.h"
#include "app/store/samples/HourReader.h"
#include "models/core/Retention.h"

#include <array>

namespace ff::store {

/// Coarsens the chunks that a Retention gives up, a few of one series at a time: their points
/// become fewer and stand in one chunk. What is old and stays as it is, it joins to chunks that
/// fill the pages of the file (JoinPoints). Belongs to the writer; each step is one transaction of
/// its own, and between two of them it can end at any moment.
class Coarsener final {
public:
    explicit Coarsener(Database& database);

    void begin(Instant present, const Retention& retention);
    struct Step {
        bool hasMore = false;
        std::int64_t series = 0;
        std::int64_t lost = 0;  ///< points of that series that are gone
        bool isRefused = false; ///< some of it cannot be coarsened and stays as it is
    };
    /// Reads up to a month of one series, and writes what becomes of it.
    Step step();

private:
    /// Before which hour chunks are coarsened to so many ms; kJoined: they are only joined.
    struct Goal {
        std::int64_t step = 0;
        std::int64_t before = 0;
    };
    struct Run;

    [[nodiscard]] std::int64_t oldest(std::int64_t step);
    [[nodiscard]] std::optional<Goal> findFirst(std::int64_t& series, std::int64_t& firstHour);
    [[nodiscard]] Run read(const Goal& goal, std::int64_t series, std::int64_t firstHour);
    void write(const Goal& goal, Run& run, Step& done);
    void join(const Run& run, std::int64_t series);
    void markAll(const Goal& goal, const Run& run);

    Database& m_database;
    ChunkTable m_chunks;
    HourReader m_hours;
    Statement m_oldest;
    Statement m_find;
    Statement m_read;
    Statement m_blockBetween;
    Statement m_remove;
    Statement m_mark;
    std::array<Goal, 3> m_goals; ///< an hour, five minutes, joined
};

} // namespace ff::store
