// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/QueuedJob.h"

#include <queue>

#include <cmath>
#include <functional>
#include <random>
#include <vector>

namespace ff::planning {

/// A machine of `gpus` GPUs that starts jobs in the order in which they come. Jobs arrive so that
/// `load(time)` of the machine is asked for.
class SimulatedQueue {
public:
    explicit SimulatedQueue(std::uint32_t seed)
        : m_random(seed) {}

    std::vector<PastJob> jobs(std::size_t count, const std::function<double(std::size_t)>& load) {
        std::vector<PastJob> jobs;
        double now = 1'700'000'000;
        for (std::size_t i = 0; i < count; ++i) {
            const std::int64_t gpus = std::int64_t{1} << uniform(0, 6);
            const Seconds run = 600 * uniform(1, 36);
            now += exponential(kMeanWork / (double(kGpus) * load(i)));
            PastJob job{Seconds(now),
                        {gpus, run + 600 * uniform(0, 12), 0, std::uint32_t(uniform(0, 20))},
                        {},
                        {}};
            job.start = startOf(job.queued, gpus);
            job.end = *job.start + run;
            for (std::int64_t gpu = 0; gpu < gpus; ++gpu) {
                m_free.push(*job.end);
            }
            jobs.push_back(job);
        }
        return jobs;
    }

private:
    static constexpr std::int64_t kGpus = 256;
    /// Mean GPUs (1, 2, ... 64) x mean run (600 s to 6 h) of a job, in GPU-seconds.
    static constexpr double kMeanWork = 127.0 / 7 * 600 * 18.5;

    int uniform(int from, int to) { return from + int(m_random() % std::uint32_t(to - from + 1)); }
    double exponential(double mean) {
        return -mean * std::log((double(m_random()) + 1) / 4294967297.0);
    }

    /// First come, first served: no job starts before the one that came before it.
    Seconds startOf(Seconds queued, std::int64_t gpus) {
        while (std::int64_t(m_free.size()) < kGpus) {
            m_free.push(0);
        }
        Seconds start = std::max(queued, m_last);
        for (std::int64_t gpu = 0; gpu < gpus; ++gpu) {
            start = std::max(start, m_free.top());
            m_free.pop();
        }
        return m_last = start;
    }

    std::mt19937 m_random;
    std::priority_queue<Seconds, std::vector<Seconds>, std::greater<>> m_free;
    Seconds m_last = 0;
};

} // namespace ff::planning
