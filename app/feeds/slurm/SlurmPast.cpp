// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmSamples.h"

#include <algorithm>
#include <map>

namespace ff::feeds {
namespace {

/// The instants k x every inside a window, so that two windows beside each other share no step.
class Steps {
public:
    Steps(Window window, Duration every)
        : m_every(std::max(every, Duration{1000}))
        , m_first(align(window.from))
        , m_count(m_first < window.to ? (window.to - m_first - Duration{1}) / m_every + 1 : 0) {}

    [[nodiscard]] std::int64_t count() const { return m_count; }
    [[nodiscard]] Instant at(std::int64_t step) const { return m_first + step * m_every; }
    /// The first step that is not before `t`, kept inside 0..count.
    [[nodiscard]] std::int64_t notBefore(Instant t) const {
        if (t <= m_first) {
            return 0;
        }
        return std::min<std::int64_t>((t - m_first + m_every - Duration{1}) / m_every, m_count);
    }

private:
    [[nodiscard]] Instant align(Instant t) const {
        const auto since = t.time_since_epoch();
        auto rest = since % m_every;
        if (rest < Duration{0}) {
            rest += m_every;
        }
        return rest == Duration{0} ? t : t + (m_every - rest);
    }

    Duration m_every;
    Instant m_first;
    std::int64_t m_count;
};

/// Whole numbers, so that what begins and ends is exactly zero afterwards: units of a GPU, and
/// those times milliseconds for GPU-hours.
__extension__ using Count = __int128;

double valueOf(Metric metric, Count count) {
    const Duration hour = std::chrono::hours{1};
    const auto length = metric == Metric::queueGpuHours ? hour.count() : 1;
    return double(count) / double(kUnitsAGpu * length);
}

/// More steps than this in one window would be no chart but a way to fill the memory.
constexpr std::int64_t kMostSteps = 200'000;

} // namespace

std::vector<SeriesSamples> pastSamples(const SystemId& system, const std::vector<JobRecord>& jobs,
                                       Window window, Duration every, Instant arrived,
                                       const GpuTypes& types) {
    window.to = std::min(window.to, arrived);
    const Steps steps(window, every);
    if (steps.count() == 0 || steps.count() > kMostSteps) {
        return {};
    }
    // What changes at each step; a running sum over it gives the values.
    std::map<SeriesKey, std::vector<Count>> changes;
    const auto add = [&](const SeriesKey& key, Instant from, Instant to, Count amount) {
        const auto first = steps.notBefore(from);
        const auto last = steps.notBefore(to);
        auto& list = changes[key];
        if (list.empty()) {
            list.resize(std::size_t(steps.count()) + 1);
        }
        if (first >= last) {
            return;
        }
        list[std::size_t(first)] += amount;
        list[std::size_t(last)] -= amount;
    };
    const SeriesKey whole{system, Metric::gpusAllocated, {}, {}};
    const SeriesKey work{system, Metric::queueGpuHours, {}, {}};
    add(whole, window.from, window.from, 0);
    add(work, window.from, window.from, 0);
    GpuUnits units(types);
    for (const auto& job : jobs) {
        // A run whose end was lost counts up to when it was last seen (judgeOpenJob).
        const auto seen = job.observed > Instant{} ? job.observed : arrived;
        const auto end = job.end.value_or(std::min(window.to, seen));
        const SeriesKey queue{system, Metric::queueGpus, job.account,
                              std::string(name(PendingKind::eligible))};
        const Count devices = units.of(job.gpus, job.gpuModel);
        if (job.eligible && job.gpus > 0 && job.pending == PendingKind::eligible) {
            const auto started = job.start.value_or(end);
            const Count asked = devices * job.tasks;
            add(queue, *job.eligible, started, asked);
            if (job.limit) {
                add(work, *job.eligible, started, asked * job.limit->count());
            }
        }
        if (!job.start || job.gpus == 0) {
            continue;
        }
        add({system, Metric::accountGpusAllocated, job.account, {}}, *job.start, end, devices);
        add(whole, *job.start, end, devices);
    }
    std::vector<SeriesSamples> series;
    series.reserve(changes.size());
    for (const auto& [key, list] : changes) {
        SeriesSamples samples{key, {}};
        samples.points.reserve(std::size_t(steps.count()));
        Count value = 0;
        for (std::int64_t step = 0; step < steps.count(); ++step) {
            value += list[std::size_t(step)];
            samples.points.push_back({steps.at(step), valueOf(key.metric, value)});
        }
        series.push_back(std::move(samples));
    }
    return series;
}

} // namespace ff::feeds
