// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/retention/Coarsener.h"

#include "app/store/retention/CoarsePoints.h"
#include "app/store/retention/JoinPoints.h"
#include "app/store/retention/SizeLog.h"

#include <limits>

namespace ff::store {
namespace {

/// In the column `step`: points as they came, in a chunk that is not joined with others any more.
constexpr std::int64_t kJoined = 1;
constexpr std::int64_t kFive = kFiveMinutes.count();
/// Old samples are coarsened by whole weeks, and months of weeks: so that many chunks become one.
constexpr std::int64_t kWeek = 7 * 24;
constexpr std::int64_t kMonth = 4 * kWeek;
constexpr std::int64_t kPointsAChunk = 960;
constexpr std::int64_t kLongest = 31 * 24; ///< hours of a chunk
constexpr std::int64_t kLongestHole = 24;  ///< hours; more may still be filled in
constexpr std::size_t kMostPoints = 200'000;
constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::min();

std::int64_t whole(std::int64_t hour, std::int64_t span) {
    return floorDiv(hour, span) * span;
}

std::int64_t hourBefore(Instant present, Duration age) {
    return floorDiv(toMillis(present - std::max(age, kLeastFull)), kHourMs);
}

} // namespace

/// Chunks that follow each other.
struct Coarsener::Run {
    std::vector<std::int64_t> ids{};
    std::vector<StoredPoint> points{};
    std::int64_t firstHour = 0;
    std::int64_t lastHour = 0;
    std::optional<std::int64_t> damaged{}; ///< the id of the chunk that ends it
};

Coarsener::Coarsener(Database& database)
    : m_database(database)
    , m_chunks(database)
    , m_hours(database)
    , m_oldest(database, "SELECT min(last_hour) FROM sample_chunk WHERE step = ?")
    , m_find(database, "SELECT series, first_hour FROM sample_chunk WHERE step = ? AND "
                       "last_hour < ? ORDER BY last_hour LIMIT 1")
    , m_read(database, "SELECT " + std::string(ChunkRow::kColumns) +
                           ", step FROM sample_chunk WHERE series = ? AND first_hour >= ? AND "
                           "last_hour < ? ORDER BY first_hour")
    , m_blockBetween(database, "SELECT 1 FROM sample_hour WHERE series = ? AND hour > ? AND "
                               "hour < ? LIMIT 1")
    , m_remove(database, "DELETE FROM sample_chunk WHERE id = ?")
    , m_mark(database, "UPDATE sample_chunk SET step = ? WHERE id = ?") {}

std::int64_t Coarsener::oldest(std::int64_t step) {
    const auto hour = m_oldest.bind(step).step() ? m_oldest.maybe(0) : std::nullopt;
    m_oldest.reset();
    return hour.value_or(std::numeric_limits<std::int64_t>::max() - kMonth);
}

void Coarsener::begin(Instant present, const Retention& retention) {
    Goal hours{kHourMs, kNever};
    Goal minutes{kFive, kNever};
    const Goal joined{kJoined, whole(hourBefore(present, kLeastFull), kWeek)};
    if (retention.fullFor) {
        minutes.before = whole(hourBefore(present, *retention.fullFor), kWeek);
    }
    if (retention.fiveMinutesFor) {
        hours.before = whole(hourBefore(present, *retention.fiveMinutesFor), kMonth);
    }
    if (retention.mostBytes > 0 && bytesInUse(m_database) > retention.mostBytes) {
        // The oldest part each time: the next hour tells whether that was enough.
        const std::int64_t youngest = hourBefore(present, kLeastFull);
        const std::int64_t week = whole(std::min(oldest(0), oldest(kJoined)), kWeek) + kWeek;
        const std::int64_t month = whole(oldest(kFive), kMonth) + kMonth;
        if (week <= youngest) {
            minutes.before = std::max(minutes.before, week);
        } else if (month <= youngest) {
            hours.before = std::max(hours.before, month);
        }
    }
    m_goals = {hours, minutes, joined};
}

std::optional<Coarsener::Goal> Coarsener::findFirst(std::int64_t& series, std::int64_t& firstHour) {
    for (const Goal& goal : m_goals) {
        for (const std::int64_t step : {std::int64_t{0}, kJoined, kFive}) {
            if (goal.before == kNever || step >= goal.step) {
                continue;
            }
            // What is joined goes on for up to a month.
            const std::int64_t before = goal.before - (goal.step == kJoined ? kMonth : 0);
            const bool isFound = m_find.bind(step, before).step();
            if (isFound) {
                series = m_find.integer(0);
                firstHour = m_find.integer(1);
            }
            m_find.reset();
            if (isFound) {
                return goal;
            }
        }
    }
    return std::nullopt;
}

Coarsener::Run Coarsener::read(const Goal& goal, std::int64_t series, std::int64_t firstHour) {
    Run run{.firstHour = firstHour};
    std::vector<StoredPoint> points;
    const std::int64_t mostHours =
        goal.step == kJoined ? kMonth : std::min(kLongest, kPointsAChunk * goal.step / kHourMs);
    for (m_read.bind(series, firstHour, goal.before); m_read.step();) {
        const ChunkRow chunk = ChunkRow::of(m_read);
        if (!run.ids.empty()) {
            const bool isBarred = m_blockBetween.bind(series, run.lastHour, chunk.firstHour).step();
            m_blockBetween.reset();
            if (isBarred || m_read.integer(17) >= goal.step ||
                chunk.firstHour - run.lastHour > kLongestHole ||
                chunk.lastHour - firstHour >= mostHours ||
                run.points.size() + std::size_t(chunk.summary.count) > kMostPoints) {
                break;
            }
        }
        if (!chunk.decode(points)) {
            if (run.ids.empty()) {
                run.damaged = chunk.id;
            }
            break;
        }
        run.ids.push_back(chunk.id);
        run.lastHour = chunk.lastHour;
        run.points.insert(run.points.end(), points.begin(), points.end());
    }
    m_read.reset();
    return run;
}

void Coarsener::markAll(const Goal& goal, const Run& run) {
    for (const std::int64_t id : run.ids) {
        m_mark.run(goal.step, id);
    }
}

void Coarsener::join(const Run& run, std::int64_t series) {
    const auto parts = cutJoined(run.points);
    if (parts.size() >= run.ids.size() || !std::ranges::all_of(parts, ChunkTable::canSeal)) {
        return markAll({.step = kJoined}, run);
    }
    for (const std::int64_t id : run.ids) {
        m_remove.run(id);
    }
    for (const auto& part : parts) {
        const auto id = m_chunks.seal(series, part);
        // The rest at the end is joined with what follows.
        if (id && (parts.size() == 1 || part.data() != parts.back().data())) {
            m_mark.run(kJoined, *id);
        }
    }
}

void Coarsener::write(const Goal& goal, Run& run, Step& done) {
    std::optional<StoredPoint> before;
    m_hours.before(
        done.series, run.firstHour, [&](const StoredPoint& point) { before = point; },
        run.points.front().at);
    const auto coarse = coarsePoints(run.points, before, goal.step);
    if (coarse.size() >= run.points.size()) {
        return markAll(goal, run);
    }
    if (!ChunkTable::canSeal(coarse)) {
        // Marked, too: nothing that is older or younger waits for it.
        done.isRefused = true;
        return markAll(goal, run);
    }
    for (const std::int64_t id : run.ids) {
        m_remove.run(id);
    }
    if (const auto id = m_chunks.seal(done.series, coarse)) {
        m_mark.run(goal.step, *id);
        done.lost = std::int64_t(run.points.size() - coarse.size());
    }
}

Coarsener::Step Coarsener::step() {
    Step done;
    std::int64_t firstHour = 0;
    const auto goal = findFirst(done.series, firstHour);
    if (!goal) {
        return done;
    }
    done.hasMore = true;
    Run run = read(*goal, done.series, firstHour);
    if (run.damaged) {
        m_mark.run(goal->step, *run.damaged); // stays as it is
    } else if (goal->step == kJoined && !run.ids.empty()) {
        join(run, done.series);
    } else if (!run.ids.empty()) {
        write(*goal, run, done);
    } else {
        throw Failure({ErrorCode::internal, "a chunk is not where it was found", {}});
    }
    return done;
}

} // namespace ff::store
