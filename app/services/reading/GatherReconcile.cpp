// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/GatherReconcile.h"

#include "app/services/reading/Gather.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace ff {
namespace {

using namespace std::chrono;

/// The window without the ones that are to be left out (ascending, without overlaps).
std::vector<Window> without(Window window, const std::vector<Window>& left) {
    std::vector<Window> rest;
    Instant at = window.from;
    for (const Window& part : left) {
        if (part.from > at) {
            rest.push_back({at, std::min(part.from, window.to)});
        }
        at = std::max(at, part.to);
    }
    if (at < window.to) {
        rest.push_back({at, window.to});
    }
    return rest;
}

} // namespace

Result<ReconcileFacts> gatherReconcile(const QueryContext& reading, const System& system,
                                       Window window, const std::vector<BookEntry>& entries) {
    ReconcileFacts facts(system, window, entries);
    const auto derived = reading.polls.derived(system.id, window);
    if (!derived) {
        return std::unexpected(derived.error());
    }
    // Whole bins of samples: one in which both kinds are tells neither.
    for (const Window& part : *derived) {
        const auto bin = [&](Duration since) { return since / hours{1} * hours{1}; };
        const Window whole{
            window.from + bin(part.from - window.from),
            std::min(window.from + bin(part.to - window.from + hours{1} - Duration{1}), window.to)};
        facts.derived.push_back(facts.derived.empty() || facts.derived.back().to < whole.from
                                    ? whole
                                    : Window{facts.derived.back().to, whole.to});
    }
    std::erase_if(facts.derived, [](const Window& part) { return part.empty(); });
    facts.measured = without(window, facts.derived);
    std::set<Instant> edges = facts.books.edges();
    edges.insert({window.from, window.to});
    for (const Window& part : facts.measured) {
        edges.insert({part.from, part.to});
    }
    UsageQuery query;
    query.system = system.id;
    query.boundaries.assign(edges.begin(), edges.end());
    query.asOf = reading.asOf;
    const auto jobs = reading.jobs.usage(query);
    const auto suspended = reading.jobs.suspended(system.id, window);
    const auto covered = reading.jobs.covered(system.id, window);
    const auto bins = gatherBins(reading, system.id, {Metric::gpusAllocated, Metric::gpusReserved},
                                 window, hours{1});
    const auto observed = reading.polls.observed(system.id, window);
    for (const Error* error :
         {jobs ? nullptr : &jobs.error(), suspended ? nullptr : &suspended.error(),
          covered ? nullptr : &covered.error(), bins ? nullptr : &bins.error(),
          observed ? nullptr : &observed.error()}) {
        if (error) {
            return std::unexpected(*error);
        }
    }
    facts.suspended = *suspended;
    facts.covered = *covered;
    facts.bins = *bins;
    facts.observed = *observed;
    const GpuTypes types = reading.settings->federation.gpuTypesOf(system.id);
    GpuUnits units(types);
    for (const UsageRow& row : *jobs) {
        const Instant at = query.boundaries[row.period];
        const ReconcileFacts::Used used{double(row.deviceSeconds) * units.gpusADevice(row.gpuModel),
                                        sharedTypeOf(row.gpuModel) ? 0 : row.deviceSeconds};
        const auto part = std::ranges::find_if(
            facts.measured, [&](const Window& each) { return each.from <= at && at < each.to; });
        if (part != facts.measured.end() || facts.measured.empty()) {
            const bool first =
                row.period == 0 || (part != facts.measured.end() && part->from == at);
            facts.runs += first ? row.jobs : row.began; // each once
            facts.used += used;
        }
        const auto isIn = [&](const std::vector<Window>& windows) {
            return std::ranges::any_of(
                windows, [&](const Window& each) { return each.from <= at && at < each.to; });
        };
        if (isIn(facts.books.windowsOf(row.account))) {
            facts.beside[row.account] += used;
        }
        if (isIn(facts.books.whole())) {
            facts.wholeBeside += used;
        }
    }
    return facts;
}

} // namespace ff
