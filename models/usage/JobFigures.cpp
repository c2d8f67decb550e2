// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/JobFigures.h"

#include <algorithm>

namespace ff {

Duration wallInside(const JobRecord& job, Window window) {
    if (!job.start)
        return {};
    const Instant from = std::max(*job.start, window.from);
    const Instant to = std::min(job.end.value_or(job.observed), window.to);
    return std::max(to - from, Duration{0});
}

std::optional<double> expansionFactor(std::span<const JobRecord> jobs) {
    double wall = 0;
    double both = 0;
    for (const JobRecord& job : jobs) {
        if (!job.start || !job.end || *job.end <= *job.start)
            continue;
        const double ran = double((*job.end - *job.start).count()) * double(job.gpus);
        const Instant eligible = job.eligible.value_or(job.submit);
        const double waited =
            double(std::max(*job.start - eligible, Duration{0}).count()) * double(job.gpus);
        wall += ran;
        both += ran + waited;
    }
    return wall > 0 ? std::optional{both / wall} : std::nullopt;
}

std::optional<double> jobSizeByGpuHours(std::span<const JobRecord> jobs, Window window,
                                        double devicesPerGpu) {
    double weighed = 0;
    double time = 0;
    for (const JobRecord& job : jobs) {
        const double gpus = double(job.gpus) / devicesPerGpu;
        const double used = gpus * double(wallInside(job, window).count());
        weighed += gpus * used;
        time += used;
    }
    return time > 0 ? std::optional{weighed / time} : std::nullopt;
}

} // namespace ff
