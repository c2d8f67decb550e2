// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/simulation/SiteSimulation.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace ff::demo {

/// Evaluation times, evenly apart; in milliseconds, as clients may ask between the seconds.
struct Grid {
    std::int64_t start = 0;
    std::int64_t step = 1;
    std::size_t points = 1;

    [[nodiscard]] std::int64_t at(std::size_t i) const { return start + std::int64_t(i) * step; }
    [[nodiscard]] Seconds secondsAt(std::size_t i) const { return at(i) / 1000; }
};

using Labels = std::vector<std::pair<std::string, std::string>>; ///< sorted by name

/// One series at the times of a grid; NaN where it has no sample. A column may stand for many equal
/// series (all GPUs without a job): `weights` says how many at each time, empty means one.
struct Column {
    Labels labels;
    std::vector<double> values;
    std::vector<double> weights;
};

/// The metrics that a site's exporters offer: the vpenso Slurm exporter and dcgm-exporter (or
/// AMD's). GPUs are counted as Slurm counts them; suspended jobs keep theirs, and count.
class SiteFamilies final {
public:
    struct Family {
        std::string name;
        std::string help;
        bool perGpu = false;
        std::function<std::vector<Column>(const Grid&)> columns;
    };

    explicit SiteFamilies(const SiteSimulation& site);
    SiteFamilies(const SiteFamilies&) = delete;
    SiteFamilies& operator=(const SiteFamilies&) = delete;

    [[nodiscard]] const std::vector<Family>& all() const { return m_families; }
    /// Whether the telemetry of that second exists: not lost, not before the start, not far ahead.
    [[nodiscard]] bool observed(Seconds at) const;
    /// By how much the jobs' activity is off its mean at that time, the same for all: 0.92 to 1.08.
    [[nodiscard]] double wobble(Seconds at) const;
    /// The label that a GPU has while a job holds it, and the one that tells GPUs apart.
    [[nodiscard]] const char* jobLabel() const { return m_site.plan().amd ? "job_id" : "hpc_job"; }
    [[nodiscard]] const char* gpuLabel() const { return m_site.plan().amd ? "gpu_uuid" : "UUID"; }

private:
    using Value = std::function<double(Seconds)>;
    using AccountLine = StepSeries SiteTimeline::Account::*;

    void addScalar(std::string name, std::string help, Value value);
    void addAccounts(std::string name, std::string help, AccountLine line);
    void addGpus(std::string name, std::string help, double scale);
    [[nodiscard]] std::vector<Column> gpuColumns(const Grid& grid, double scale) const;

    const SiteSimulation& m_site;
    std::vector<Family> m_families;
};

} // namespace ff::demo
