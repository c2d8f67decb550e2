// SPDX-License-Identifier: GPL-3.0-only
// What a session knows and asks of the past.
#include "app/session/PastByHand.h"
#include "app/session/Session.h"
#include "models/core/Windows.h"

#include <algorithm>

namespace ff {

std::unique_ptr<BackfillRunner> Session::makeFiller() {
    return std::make_unique<BackfillRunner>(BackfillRunner::Ways{
        [this](const SourceConfig& source, Window past) { return seen(source, past); },
        [this](const BackfillTask& task, BackfillRunner::Done done) {
            askForPast(task, std::move(done));
        },
        m_options.pastThere,
        [this](const SourceConfig& source, Window past, Duration every) {
            // What is coarsened on purpose is not fetched again.
            past.from = std::max(past.from, past.to - retention().finestFor());
            return missing(source, past, every);
        }});
}

/// What other programs ask for, that may not write to the cache.
std::unique_ptr<PastDesk> Session::makeWishes() {
    return std::make_unique<PastDesk>(PastDesk::Options{
        m_cache->pastWishes(), [this](const PastWish& wish, const PastDesk::Report& report,
                                      const std::function<bool()>& goesOn) {
            return fetchPast(
                *this, wish,
                [&](const PastProgress& progress) {
                    KeptWish state;
                    state.source = progress.source;
                    state.day = progress.day;
                    state.done = progress.done;
                    state.days = progress.of;
                    report(state);
                },
                goesOn);
        }});
}

std::vector<PastFetch> Session::past() const {
    return m_filler->progress();
}

void Session::setPastFetched(const SourceId& source, bool fetched) {
    m_filler->setFetched(source, fetched);
}

std::vector<Window> Session::seen(const SourceConfig& source, Window past) const {
    if (source.kind == SourceKind::slurmRest) {
        return m_cache->jobs().covered(source.system, past).value_or(std::vector<Window>{});
    }
    const auto inForce = settings();
    const auto sharing = std::ranges::count(inForce->sources, source.system, &SourceConfig::system);
    if (sharing <= 1) {
        return m_cache->polls().observed(source.system, past).value_or(std::vector<Window>{});
    }
    // Another source saw the system too: what this one brings tells when it was asked.
    return hoursWith(source.metersOnly ? Metric::gpuBusy : Metric::gpusAllocated, source.system,
                     past);
}

void Session::askForPast(const BackfillTask& task, std::function<void(const Result<void>&)> done) {
    const BackfillTask asked = askedTogether({task}).front();
    m_poller->backfill(asked.source, asked.window, asked.every, std::move(done));
}

std::vector<Window> Session::missing(const SourceConfig& source, Window window,
                                     Duration every) const {
    if (source.kind == SourceKind::slurmRest) {
        return gaps(seen(source, window), window);
    }
    SampleQuery query;
    query.system = source.system;
    // What the scheduler told says nothing of what a GPU exporter was asked for.
    query.metrics = source.metersOnly
                        ? std::vector<Metric>{Metric::gpuBusy}
                        : std::vector<Metric>{Metric::gpusAllocated, Metric::gpusCapacity};
    query.window = window;
    query.every = std::max<Duration>(std::chrono::hours{1}, every);
    const auto bins = m_cache->samples().bins(query).value_or(std::vector<SeriesBins>{});
    return coarseParts(seen(source, window), bins, query, every);
}

/// The hours of a window in which something of the metric is known.
std::vector<Window> Session::hoursWith(Metric metric, const SystemId& system, Window past) const {
    SampleQuery query;
    query.system = system;
    query.metrics = {metric};
    query.window = past;
    std::vector<Window> hours;
    for (const SeriesBins& series :
         m_cache->samples().bins(query).value_or(std::vector<SeriesBins>{})) {
        for (std::size_t i = 0; i < series.bins.size(); ++i) {
            if (series.bins[i].observed.count() > 0) {
                const Instant from = past.from + query.every * std::int64_t(i);
                hours.push_back({from, from + query.every});
            }
        }
    }
    std::ranges::sort(hours);
    return hours;
}

} // namespace ff
