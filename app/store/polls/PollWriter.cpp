// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/polls/PollWriter.h"

#include "models/core/Coverage.h"

#include <algorithm>
#include <utility>

namespace ff::store {
namespace {

/// Older rows go: this is how polls went in the last year. When a system was seen (`observed`) and
/// its jobs were listed (`listed`) is kept for ever.
constexpr Duration kKept = std::chrono::days{400};

/// When the batch saw the system: a poll at its arrival, a backfill at each of its points; each
/// holds as long as a sample does.
std::vector<Window> observedBy(const Batch& batch) {
    const Duration hold = holdTime(batch.interval);
    if (!batch.backfill) {
        return {{batch.arrived, batch.arrived + hold}};
    }
    std::vector<Instant> times;
    const SeriesSamples* before = nullptr;
    for (const SeriesSamples& samples : batch.series) {
        // Most answers have the same times for all series.
        if (const SeriesSamples* last = std::exchange(before, &samples);
            last && std::ranges::equal(last->points, samples.points, {}, &Point::at, &Point::at)) {
            continue;
        }
        for (const Point& point : samples.points) {
            times.push_back(point.at);
        }
    }
    std::ranges::sort(times);
    std::vector<Window> result;
    for (const Instant at : times) {
        if (!result.empty() && result.back().to >= at) {
            result.back().to = at + hold;
        } else {
            result.push_back({at, at + hold});
        }
    }
    return result;
}

} // namespace

PollWriter::PollWriter(Database& database, Names& phrases)
    : m_phrases(phrases)
    , m_sources(database, "source", "name")
    , m_observed(database, "observed")
    , m_derived(database, "derived")
    // The same poll again changes nothing; another one in the same millisecond is one more.
    , m_insert(database,
               "INSERT INTO poll (source, started, backfill, system, arrived, latency, interval, "
               "bytes, samples, error, detail, place, remark, doubt, doubt_begins, doubt_ends, "
               "ordinal) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, "
               "?16, (SELECT coalesce(max(ordinal) + 1, 0) FROM poll WHERE source = ?1 AND "
               "started = ?2) "
               "WHERE NOT EXISTS (SELECT 1 FROM poll WHERE source = ?1 AND started = ?2 AND "
               "backfill = ?3 AND system = ?4 AND arrived = ?5 AND latency = ?6 AND interval = ?7 "
               "AND bytes = ?8 AND samples = ?9 AND error IS ?10 AND detail IS ?11 AND place IS "
               "?12 AND remark IS ?13)")
    // Since when a source is silent is told however long ago that was. Few at a time: one poll of a
    // clock that is ahead would take all that was known before it.
    , m_expire(database,
               "DELETE FROM poll WHERE source = ?1 AND started IN (SELECT started FROM "
               "poll WHERE source = ?1 AND started < ?2 ORDER BY started LIMIT 10) AND "
               "started <> coalesce((SELECT started FROM poll WHERE source = ?1 AND error IS NULL "
               "AND NOT backfill ORDER BY started DESC LIMIT 1), -1)")
    , m_listed(database, "INSERT OR IGNORE INTO listed (system, arrived) VALUES (?, ?)")
    , m_reservations(database) {}

void PollWriter::add(std::int64_t system, const Batch& batch) {
    const Outcome& outcome = batch.outcome;
    const auto phrase = [this](std::string_view text) -> std::optional<std::int64_t> {
        return text.empty() ? std::nullopt : std::optional(m_phrases.id(text));
    };
    using Maybe = std::optional<std::int64_t>;
    const Error none{ErrorCode::none, {}, {}};
    const Error& error = outcome.error ? *outcome.error : none;
    if (!outcome.source.empty()) {
        const std::int64_t source = m_sources.id(outcome.source.text);
        const std::vector<Window> seen = observedBy(batch);
        const Window about = seen.empty() ? Window{} : Window{seen.front().from, seen.back().to};
        m_insert.run(source, toMillis(outcome.started), batch.backfill, system,
                     toMillis(batch.arrived), outcome.latency.count(), batch.interval.count(),
                     outcome.bytes, outcome.samples,
                     outcome.error ? Maybe(int(error.code)) : Maybe(), phrase(error.detail),
                     phrase(error.where), phrase(outcome.remark), phrase(outcome.doubt),
                     outcome.doubt.empty() ? Maybe() : Maybe(toMillis(about.from)),
                     outcome.doubt.empty() ? Maybe() : Maybe(toMillis(about.to)));
        m_expire.run(source, toMillis(outcome.started - kKept));
        if (batch.reservations && outcome.ok() && !batch.backfill) {
            m_reservations.set(system, source, *batch.reservations, batch.arrived);
        }
    }
    if (batch.jobsAreAllLive && outcome.ok() && !batch.backfill) {
        m_listed.run(system, toMillis(batch.arrived));
    }
    if (outcome.ok()) {
        addObserved(system, batch);
    }
}

void PollWriter::addObserved(std::int64_t system, const Batch& batch) {
    for (const Window& window : observedBy(batch)) {
        m_observed.add(system, window, toMillis(batch.arrived));
        if (batch.isDerived) {
            m_derived.add(system, window, toMillis(batch.arrived));
        }
    }
}

} // namespace ff::store
