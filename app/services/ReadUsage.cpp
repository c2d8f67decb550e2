// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/ReadUsage.h"

#include "app/services/Gather.h"
#include "models/telemetry/Coverage.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>

namespace ff {
namespace {

using namespace std::chrono;

/// Hours of the longest stretch of the window that none of the windows covers.
double longestGap(Window window, const std::vector<Window>& seen) {
    Duration longest{};
    Instant at = window.from;
    for (const Window& part : seen) {
        longest = std::max(longest, part.from - at);
        at = std::max(at, part.to);
    }
    return duration<double, std::ratio<3600>>(std::max(longest, window.to - at)).count();
}

/// The sum of the site's totals. A report of a week and those of its days count the same time: of
/// windows that overlap, the longest stands.
std::int64_t bookedSeconds(const std::vector<BookEntry>& entries) {
    std::set<Window> all;
    for (const BookEntry& entry : entries)
        all.insert(entry.window);
    std::vector<Window> windows(all.begin(), all.end());
    std::ranges::sort(windows, std::ranges::greater{},
                      [](const Window& window) { return std::pair(window.length(), window.from); });
    std::set<Window> taken;
    for (const Window& window : windows)
        if (std::ranges::none_of(taken, [&](const Window& other) {
                return window.from < other.to && other.from < window.to;
            }))
            taken.insert(window);
    std::int64_t sum = 0;
    for (const BookEntry& entry : entries)
        if (taken.contains(entry.window))
            sum += entry.deviceSeconds;
    return sum;
}

/// `books` may be null: two ways then.
Result<Reconciliation> reconcileWith(const Reading& reading, const SiteBooks* books,
                                     const SystemId& id, Window window) {
    const auto named = systemNamed(reading.settings->federation, id);
    if (!named)
        return std::unexpected(named.error());
    const System* system = *named;
    UsageQuery query;
    query.system = id;
    query.boundaries = {window.from, window.to};
    query.asOf = reading.asOf;
    const auto jobs = reading.jobs.usage(query);
    const auto covered = reading.jobs.covered(id, window);
    const auto bins =
        gatherBins(reading, id, {Metric::gpusAllocated, Metric::gpusReserved}, window, hours{1});
    const auto observed = reading.polls.observed(id, window);
    const auto entries = books ? books->entries(id, window) : Result<std::vector<BookEntry>>{};
    for (const Error* error :
         {jobs ? nullptr : &jobs.error(), covered ? nullptr : &covered.error(),
          bins ? nullptr : &bins.error(), observed ? nullptr : &observed.error(),
          entries ? nullptr : &entries.error()})
        if (error)
            return std::unexpected(*error);

    ReconcileInputs inputs;
    inputs.system = id;
    inputs.window = window;
    inputs.devicesPerGpu = system->devicesPerGpu;
    const auto gpuHours = [&](double deviceSeconds) {
        return deviceSeconds / 3600 / system->devicesPerGpu;
    };
    inputs.jobsCoverage = coverageOf(*covered, window);
    inputs.samplesCoverage = {.observed = {}, .asked = window.length(), .samples = 0, .gaps = 1};
    for (const UsageRow& row : *jobs)
        inputs.runs += row.jobs;
    inputs.largestGap = longestGap(window, *observed);
    if (!covered->empty()) {
        double sum = 0;
        for (const UsageRow& row : *jobs)
            sum += double(row.deviceSeconds);
        inputs.jobs = gpuHours(sum);
    }
    for (const SeriesBins& series : bins->series) {
        double sum = 0;
        Coverage seen{{}, window.length()};
        for (const Bin& bin : series.bins) {
            sum += bin.mean * duration<double>(bin.observed).count();
            seen += {bin.observed, {}, bin.samples, bin.gaps};
        }
        if (series.key.metric == Metric::gpusReserved) {
            inputs.reserved = gpuHours(sum);
        } else if (seen.observed.count() > 0) {
            inputs.samples = gpuHours(sum);
            inputs.samplesCoverage = seen;
        }
    }
    if (!entries->empty())
        inputs.books = gpuHours(double(bookedSeconds(*entries)));
    return reconcile(inputs);
}

} // namespace

Result<std::shared_ptr<const UsageTable>> readUsage(const Reading& reading,
                                                    const UsageRequest& request) {
    const auto systems = systemsOf(reading, request.system);
    if (!systems)
        return std::unexpected(systems.error());
    UsageCut cut;
    cut.report = !request.report.empty() ? request.report
                 : request.whole         ? std::vector{request.window.from, request.window.to}
                                         : boundaries(request.window, request.every, request.zone);
    cut.by = request.by;
    cut.unit = request.unit;
    return gatherTable(reading, *systems, cut);
}

Result<Reading> asKnownAt(const Reading& reading, const FederationArchive& archive, Instant at) {
    const auto version = archive.inForce(at);
    if (!version)
        return std::unexpected(version.error());
    Settings settings =
        settingsFrom(*version ? (*version)->text : std::string{}, reading.settings->sources);
    Reading past = reading;
    past.settings = std::make_shared<const Settings>(std::move(settings));
    past.asOf = at;
    past.now = std::min(reading.now, at); // "the last 30 days" then
    return past;
}

Result<Reconciliation> readReconciliation(const Reading& reading, const SiteBooks& books,
                                          const SystemId& id, Window window) {
    return reconcileWith(reading, &books, id, window);
}

Result<Reconciliation> lastReconciliation(const Reading& reading, const SystemId& system) {
    if (reading.remembered)
        if (auto known = reading.remembered->reconciliation(system, reading.now))
            return *std::move(known);
    const Instant end = floor<hours>(reading.now);
    auto result = reconcileWith(reading, reading.books, system, {end - days{7}, end});
    if (result && reading.remembered)
        reading.remembered->keep(system, reading.now, *result);
    return result;
}

} // namespace ff
