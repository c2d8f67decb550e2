// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/PollWriter.h"

#include "models/telemetry/Coverage.h"

#include <algorithm>

namespace ff::store {
namespace {

/// When the batch saw the system: a poll at its arrival, a backfill at each of its points; each
/// holds as long as a sample does.
std::vector<Window> observedBy(const Batch& batch) {
    const Duration hold = holdTime(batch.interval);
    if (!batch.backfill)
        return {{batch.arrived, batch.arrived + hold}};
    std::vector<Instant> times;
    for (const SeriesSamples& samples : batch.series)
        for (const Point& point : samples.points)
            times.push_back(point.at);
    std::ranges::sort(times);
    std::vector<Window> result;
    for (const Instant at : times)
        if (!result.empty() && result.back().to >= at)
            result.back().to = at + hold;
        else
            result.push_back({at, at + hold});
    return result;
}

} // namespace

PollWriter::PollWriter(SQLite::Database& database, Names& phrases)
    : m_phrases(phrases)
    , m_sources(database, "source", "name")
    , m_observed(database, "observed")
    , m_insert(database,
               "INSERT INTO poll (source, started, backfill, system, arrived, latency, "
               "interval, bytes, samples, error, detail, place, remark, "
               "lists) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING") {}

void PollWriter::add(std::int64_t system, const Batch& batch) {
    const Outcome& outcome = batch.outcome;
    const auto phrase = [this](std::string_view text) -> std::optional<std::int64_t> {
        return text.empty() ? std::nullopt : std::optional(m_phrases.id(text));
    };
    using Maybe = std::optional<std::int64_t>;
    const Error none{ErrorCode::none, {}, {}};
    const Error& error = outcome.error ? *outcome.error : none;
    if (!outcome.source.empty())
        m_insert.run(m_sources.id(outcome.source.text), toMillis(outcome.started), batch.backfill,
                     system, toMillis(batch.arrived), outcome.latency.count(),
                     batch.interval.count(), outcome.bytes, outcome.samples,
                     outcome.error ? Maybe(int(error.code)) : Maybe(), phrase(error.detail),
                     phrase(error.where), phrase(outcome.remark),
                     batch.jobsAreAllLive && outcome.ok() && !batch.backfill);
    if (outcome.ok())
        addObserved(system, batch);
}

void PollWriter::addObserved(std::int64_t system, const Batch& batch) {
    for (const Window& window : observedBy(batch))
        m_observed.add(system, window, toMillis(batch.arrived));
}

} // namespace ff::store
